/** A part that an element prints alone is whole on paper, whatever it stands in: counted in sheets of a real printer. */
import { expect } from 'chai';
import { markupOf, onHostPage } from './host-page.js';

const tag = 'second-opinion-checklist';

/** What pages put an element in, with heights, columns and positions of their own. */
const places: Readonly<Record<string, readonly [styles: string, around: (one: string) => string]>> =
  {
    'an application': [
      `html, body { height: 100%; margin: 0; overflow: hidden } body { display: flex; flex-direction: column }
     main { flex: 1; min-height: 0; overflow: auto }`,
      (inside) => `<header>Portal</header><main>${inside}</main>`,
    ],
    'an application that holds on to its rules': [
      `html, body { height: 100% !important; overflow: hidden !important }
     #app { position: fixed !important; inset: 0 !important; overflow: auto !important; contain: strict }`,
      (inside) => `<div id="app">${inside}</div>`,
    ],
    'a dialog': [
      'dialog { max-height: 300px; overflow: auto; padding: 2em }',
      (inside) => `<dialog>${inside}</dialog>`,
    ],
    'a popover': [
      '[popover] { height: 300px; overflow: auto }',
      (inside) => `<div popover>${inside}</div>`,
    ],
    'columns, a card and a row': [
      `.columns { columns: 2; height: 500px; overflow: hidden } .row { display: flex; gap: 3em }
     .card { max-height: 200px; overflow: hidden; transform: scale(0.9); break-inside: avoid }`,
      (inside) =>
        `<div class="columns"><div class="row"><div class="card">${inside}</div><p>x</p></div></div>`,
    ],
    'a cell of a table and a grid': [
      '.grid { display: grid; grid-template-rows: 300px; overflow: clip } table { float: right; width: 50% }',
      (inside) => `<div class="grid"><table><tr><td>${inside}</td><td>x</td></tr></table></div>`,
    ],
    'a part that the page leaves out on paper': [
      '@media print { main { display: none !important } } main { filter: opacity(0.9); writing-mode: vertical-rl }',
      (inside) => `<main>${inside}</main>`,
    ],
  };

/** How many sheets of A4 come out when the reader prints the page for the second doctor, with forty own questions. */
async function sheets(body: string, styles: string): Promise<number> {
  let count = 0;
  await onHostPage(
    { body, styles, prelude: 'window.print = () => {}' },
    async ({ page, status }) => {
      await status('ready', tag);
      await page.$eval(tag, async (element) => {
        const shell = element.closest<HTMLElement>('dialog, [popover]');
        if (shell instanceof HTMLDialogElement) shell.showModal();
        else shell?.showPopover();
        const own = Array.from({ length: 40 }, (_, place) => [`own-${place}`, `Question ${place}`]);
        element.worksheet = {
          worksheetVersion: '1.0',
          answers: { ownQuestions: Object.fromEntries(own) as Record<string, string> },
        };
        await element.updateComplete;
        for (const stage of element.shadowRoot!.querySelectorAll<HTMLElement>(
          'h3 > [aria-expanded="false"]',
        )) {
          stage.click();
          await element.updateComplete;
        }
        const print = [...element.shadowRoot!.querySelectorAll('button')].find(({ textContent }) =>
          textContent.includes('Print a page for'),
        );
        print!.click();
        await element.updateComplete;
      });
      const paper = Buffer.from(await page.pdf({ format: 'a4' })).toString('latin1');
      count = paper.match(/\/Type\s*\/Page\b/gu)?.length ?? 0;
    },
  );
  return count;
}

describe('printOnly, on the paper of a page', () => {
  let whole = 0;

  before(async () => {
    whole = await sheets(markupOf(tag), 'body { margin: 0 }');
    expect(whole).to.be.greaterThan(2);
  });

  for (const [name, [styles, around]] of Object.entries(places)) {
    it(`has as many sheets in ${name} as alone`, async () => {
      expect(await sheets(around(markupOf(tag)), styles)).to.equal(whole);
    });
  }
});
