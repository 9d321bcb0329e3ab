/** Ordinary pages lay an element out and hide it by rules of their own; what is inside stays as it is. */
import { expect } from 'chai';
import type { Page } from 'puppeteer-core';
import { englishDefinition, explainer, markupOf, onHostPage, tags, type Tag } from './host-page.js';

/** How pages hide things: what is put on the tag, or around it. */
const waysToHide: Readonly<Record<string, (tag: Tag, src: string) => string>> = {
  'a rule for a class': (tag, src) => markupOf(tag, `class="hidden" ${src}`),
  'a class of Bootstrap': (tag, src) => markupOf(tag, `class="d-none" ${src}`),
  'a rule for its tag': (tag, src) => `<div class="tab">${markupOf(tag, src)}</div>`,
  'a box around it': (tag, src) => `<div class="d-none">${markupOf(tag, src)}</div>`,
  'the visibility around it': (tag, src) => `<div class="invisible">${markupOf(tag, src)}</div>`,
  'the attribute': (tag, src) => markupOf(tag, `hidden ${src}`),
  'the attribute, until it is found': (tag, src) => markupOf(tag, `hidden="until-found" ${src}`),
};

const text = `<p>${'Our hand clinic is open from Monday to Friday, and you can call us at any time. '.repeat(9)}</p>`;

/** Places in which a text and an element share what room there is: what stands before the element, and after it. */
const besideText: Readonly<Record<string, readonly [before: string, after: string]>> = {
  table: [`<table><tr><td>${text}</td><td>`, '</td></tr></table>'],
  row: [text, ''],
  'row-in-box': [`${text}<div>`, '</div>'],
  grid: [text, ''],
  narrow: ['', ''],
  // The page can have it narrower.
  own: ['', ''],
};

/** Whether anything of an element is seen. */
function isSeen(page: Page, tag: Tag): Promise<boolean> {
  return page.evaluate(
    (one) =>
      document
        .querySelector(one)!
        .shadowRoot!.querySelector('.root')!
        .checkVisibility({ visibilityProperty: true }),
    tag,
  );
}

/** How far the page itself can be scrolled, in pixels. */
function scrollOf(page: Page): Promise<readonly number[]> {
  return page.evaluate(() => {
    const { scrollWidth, scrollHeight } = document.documentElement;
    return [scrollWidth - innerWidth, scrollHeight - innerHeight];
  });
}

/** Places in which a part of the page scrolls, and the page does not. */
const shells: Readonly<Record<string, readonly [styles: string, around: (one: string) => string]>> =
  {
    'an application': [
      `html, body { height: 100%; margin: 0 } body { display: flex; flex-direction: column }
     main { flex: 1; min-height: 0; overflow: auto }`,
      (inside) => `<header>Portal</header><main>${inside}</main>`,
    ],
    'a dialog': [
      'body { margin: 0 } dialog { height: 400px; overflow: auto }',
      (inside) => `<dialog open>${inside}</dialog>`,
    ],
    'a card of a fixed height': [
      'body { margin: 0 } .card { max-height: 300px; overflow: hidden }',
      (inside) => `<div class="card">${inside}</div>`,
    ],
  };

describe('DecisionAidElement laid out by its page', () => {
  for (const tag of tags) {
    it(`<${tag}> is hidden in each way in which pages hide things`, () =>
      onHostPage(
        {
          body: Object.values(waysToHide)
            .map((made) => made(tag, `src="${englishDefinition}"`))
            .join(''),
          styles: `.hidden, .tab > * { display: none } .d-none { display: none !important }
            .invisible { visibility: hidden }`,
        },
        async ({ page, status }) => {
          await status('ready', `${tag}[hidden="until-found"]`);
          const seen = await page.evaluate(
            (one) =>
              [...document.querySelectorAll(one)].map((element) =>
                element
                  .shadowRoot!.querySelector('.root')!
                  .checkVisibility({ visibilityProperty: true }),
              ),
            tag,
          );
          for (const [index, way] of Object.keys(waysToHide).entries()) {
            expect(seen[index], way).to.equal(false);
          }
        },
      ));

    it(`<${tag}> is hidden and shown by scripts, by the width of the window, and on paper`, () =>
      onHostPage(
        {
          body: markupOf(tag),
          styles: `.wide { display: none } @media (min-width: 600px) { .wide { display: block } }
            @media print { .d-print-none { display: none !important } }`,
        },
        async ({ page, status }) => {
          await status('ready', tag);
          const set = (attribute: string, value: string): Promise<void> =>
            page.evaluate(
              (one, name, text) => {
                document.querySelector<HTMLElement>(one)!.setAttribute(name, text);
              },
              tag,
              attribute,
              value,
            );
          await page.evaluate((one) => {
            document.querySelector<HTMLElement>(one)!.style.display = 'none';
          }, tag);
          expect(await isSeen(page, tag), 'hide()').to.equal(false);
          await page.evaluate((one) => {
            document.querySelector<HTMLElement>(one)!.style.display = '';
          }, tag);
          expect(await isSeen(page, tag), 'show()').to.equal(true);
          await set('class', 'wide d-print-none');
          expect(await isSeen(page, tag), 'wide').to.equal(true);
          await page.setViewport({ width: 500, height: 800 });
          expect(await isSeen(page, tag), 'narrow').to.equal(false);
          await page.setViewport({ width: 1000, height: 800 });
          await page.emulateMediaType('print');
          expect(await isSeen(page, tag), 'printed').to.equal(false);
        },
      ));

    it(`<${tag}> fills the box that the page makes of it`, () =>
      onHostPage(
        {
          body: `<div class="page">${markupOf(tag)}</div>`,
          styles: `.page { width: 800px } .flex { display: flex; gap: 1em } .contents { display: contents }
            .grid { display: grid; grid-template-columns: 1fr 1fr } .inline { display: inline-block }
            .table { display: table; width: 100% } .row { display: inline-flex; width: 100% }`,
        },
        async ({ page, status }) => {
          await status('ready', tag);
          for (const name of ['flex', 'grid', 'contents', 'inline', 'table', 'row']) {
            const width = await page.evaluate(
              (one, layout) => {
                const element = document.querySelector(one)!;
                element.className = layout;
                const root = element.shadowRoot!.querySelector('.root')!;
                return root.getBoundingClientRect().width;
              },
              tag,
              name,
            );
            expect(width, name).to.be.within(name === 'inline' ? 600 : 799, 801);
          }
        },
      ));

    it(`<${tag}> has room for its words beside a text that wants all of it`, () =>
      onHostPage(
        {
          body: Object.entries(besideText)
            .map(
              ([name, [open, close]]) =>
                `<div class="${name}">${open}${markupOf(tag)}${close}</div>`,
            )
            .join(''),
          styles: `body { margin: 0 } .row, .row-in-box { display: flex } .grid { display: grid; grid-template-columns: auto 1fr }
            .narrow { width: min-content } .own > * { width: 150px }`,
        },
        async ({ page, status }) => {
          await status('ready', tag);
          for (const [width, least] of [
            [1280, 250],
            [390, 250],
            [320, 205],
          ] as const) {
            await page.setViewport({ width, height: 800 });
            const widths = await page.evaluate(
              (one) =>
                [...document.querySelectorAll(one)].map((element) => [
                  element.closest('body > div')!.className,
                  element.shadowRoot!.querySelector('.root')!.getBoundingClientRect().width,
                ]),
              tag,
            );
            for (const [name, found] of widths) {
              if (name === 'own') expect(found, `${width}, ${name}`).to.equal(150);
              else expect(found, `${width}, ${name}`).to.be.at.least(least);
            }
            const [over] = await scrollOf(page);
            expect(over, String(width)).to.be.at.most(0);
          }
        },
      ));

    it(`<${tag}> stands below a float of the page that leaves its words no room, and beside one that does`, () =>
      onHostPage(
        {
          body: `<div class="page"><div class="float"></div>${markupOf(tag)}</div>`,
          styles: '.page { width: 700px } .float { float: left; height: 50px }',
        },
        async ({ page, status }) => {
          await status('ready', tag);
          for (const [float, least] of [
            ['100%', 699],
            ['calc(100% - 9px)', 699],
            ['600px', 699],
            ['200px', 499],
          ] as const) {
            const width = await page.evaluate(
              (one, size) => {
                document.querySelector<HTMLElement>('.float')!.style.width = size;
                const root = document.querySelector(one)!.shadowRoot!.querySelector('.root')!;
                return root.getBoundingClientRect().width;
              },
              tag,
              float,
            );
            expect(width, float).to.be.within(least, least + 2);
          }
        },
      ));

    for (const [name, [styles, around]] of Object.entries(shells)) {
      it(`<${tag}> scrolls nothing but the box that scrolls in ${name}`, () =>
        onHostPage({ body: around(markupOf(tag)), styles }, async ({ page, status }) => {
          await status('ready', tag);
          await page.evaluate((one) => {
            const inner = document.querySelector(one)!.shadowRoot!;
            for (const drawer of inner.querySelectorAll('details')) drawer.open = true;
          }, tag);
          for (const over of await scrollOf(page)) expect(over).to.be.at.most(0);
        }));
    }
  }

  it('has no part that lies over a header of the page', () =>
    onHostPage(
      {
        body: `<header>Portal</header>${explainer()}`,
        styles: 'body { margin: 0 } header { position: fixed; inset: 0; z-index: 1 }',
      },
      async ({ page, status }) => {
        await status('ready');
        const found = await page.evaluate(() =>
          [10, 400, 790].map((y) => document.elementFromPoint(500, y)!.localName),
        );
        expect(found).to.deep.equal(['header', 'header', 'header']);
      },
    ));

  it('has its ground behind the room that the page gives it around the words', () =>
    onHostPage(
      {
        body: explainer(),
        styles:
          'body { background: #ddd } procedure-explainer { padding: 20px; border-radius: 9px }',
      },
      async ({ page, status }) => {
        await status('ready');
        const look = await page.evaluate(() => {
          const element = document.querySelector('procedure-explainer')!;
          const root = element.shadowRoot!.querySelector('.root')!;
          return [
            getComputedStyle(element).backgroundColor,
            getComputedStyle(root).borderTopLeftRadius,
            root.getBoundingClientRect().top - element.getBoundingClientRect().top,
          ];
        });
        expect(look).to.deep.equal(['rgb(255, 255, 255)', '9px', 20]);
      },
    ));

  it('lets what the page put inside stand on its own ground, in its own words, until it is there and when it fails', () =>
    onHostPage(
      {
        body: `${explainer('src="/definitions/none.json"')}<procedure-explainer><p>Not yet</p></procedure-explainer>`,
        styles: `body { background: #111; color: #eee; font: italic 18px serif; letter-spacing: 1px }`,
        expected: [/not-found/, /404/],
      },
      async ({ page, status }) => {
        await status('failed');
        const looks = await page.evaluate(() =>
          [...document.querySelectorAll('procedure-explainer')].map((element) => {
            const { color, fontStyle, letterSpacing } = getComputedStyle(
              element.querySelector('p')!,
            );
            const { backgroundColor } = getComputedStyle(element);
            return [backgroundColor, color, fontStyle, letterSpacing];
          }),
        );
        const ofPage = ['rgba(0, 0, 0, 0)', 'rgb(238, 238, 238)', 'italic', '1px'];
        expect(looks).to.deep.equal([ofPage, ofPage]);
      },
    ));
});
