/** What an element says, its static HTML says too, in the same words and with the same numbers. */
import '../../src/entries/define.js';
import { expect } from 'chai';
import { renderStatic } from '../../src/static/render-static.js';
import type { StaticTag } from '../../src/static/pages.js';
import { append, settled } from '../support/fixture.js';
import { shippedNames, shippedText } from '../support/shipped.js';

/** What only works, and what repeats something for those who have not opened it. */
const leftOut = [
  ...['button:not(.term, :is(h1, h2, h3, h4, h5, h6) > *)', 'nav', 'select', 'svg', 'slot'],
  ...['[aria-hidden="true"]', '[hidden]', '.meaning', 'legend.visually-hidden', '.how-to'],
  ...['[part="settings"]', '[part="contents"]', '[part="in-short"]', '.leads', '.drawer-line'],
  ...[
    '[part="picks"]',
    '[part="picker"]',
    '[part="display"]',
    '[part="practical"]',
    '[part="mode"]',
  ],
  ...['[part="topics"]', '.frames-unset', '.how-many-fields', '.announcer', '[role="status"]'],
  ...['[part="progress"]', '[part="letter"]', '[part="visit"]', '[part="doctor-page"]', '.states'],
  ...[
    '.segments-row',
    '.state',
    '.own-words',
    '.field',
    '.stage-head > .hint',
    'summary.screen-only',
  ],
  // What a reader says and does with the page, when it was made, and what only paper needs.
  ...['fill-in', 'companion', 'note', 'text', 'share'].map((part) => `[part="${part}"]`),
  ...['.made', '.foot', '[part="do"]', '[part="keeping"]'],
  // The signs stand in full once, and in the element again as a strip.
  ...['.strip > summary', '.help-more > summary', '.help-own', '.help-body > .help-action'],
  '.notices > summary',
  // A table for each outcome is named by it.
  'caption:has(~ tbody th[scope="rowgroup"])',
  // Which sources a list of questions rests on depends on the option that is read about.
  '.citations',
].join();

const told = 'p, li, dt, dd, th, td, caption, legend, label, summary, h1, h2, h3, h4, h5, h6';

/** Without spaces and capitals, which a style sheet can give. */
function letters(text: string): string {
  return text.replace(/\s/gu, '').toLowerCase();
}

/** What an element says, piece by piece. */
function piecesOf(root: ParentNode): readonly string[] {
  const copy = document.createElement('div');
  for (const child of root.children)
    if (child.localName !== 'style') copy.append(child.cloneNode(true));
  for (const element of copy.querySelectorAll(leftOut)) {
    // The heading of what is left out goes with it.
    const heading = element.previousElementSibling;
    if (heading?.matches(':is(h4, h5, h6):has(+ [part="in-short"], + .own-words)'))
      heading.remove();
    element.remove();
  }
  const pieces = [...copy.querySelectorAll(told)].filter((one) => !one.querySelector(told));
  return pieces.map(({ textContent }) => textContent.replace(/\s+/gu, ' ').trim()).filter(Boolean);
}

const shows: Readonly<
  Record<Exclude<StaticTag, 'decision-aid'>, readonly Readonly<Record<string, string>>[]>
> = {
  'procedure-explainer': [{ depth: 'full' }],
  'risk-benefit-comparator': [{ view: 'words' }],
  'consent-comprehension-quiz': [{ pace: 'all-together' }],
  'second-opinion-checklist': [{}],
  'decision-summary': [{}],
};

const tags = Object.keys(shows) as (keyof typeof shows)[];

function parsed(html: string): HTMLElement {
  return new DOMParser().parseFromString(html, 'text/html').body;
}

for (const tag of tags) {
  describe(`renderStatic, of <${tag}>`, function () {
    this.timeout(60_000);

    for (const name of shippedNames) {
      it(`says all that the element says: ${name}`, async () => {
        const text = await shippedText(name);
        const { language, options } = JSON.parse(text) as {
          language: string;
          options: { id: string }[];
        };
        const said = letters(parsed(renderStatic(text, tag)).textContent);
        const ways = shows[tag].flatMap((attributes) =>
          tag === 'procedure-explainer'
            ? options.map(({ id }) => ({ ...attributes, option: id }))
            : [attributes],
        );
        for (const attributes of ways) {
          const element = document.createElement(tag);
          for (const [key, value] of Object.entries({ ...attributes, lang: language }))
            element.setAttribute(key, value);
          element.definition = text;
          append(element);
          await settled(element);
          for (const button of element.renderRoot.querySelectorAll<HTMLElement>('.stage-button'))
            button.click();
          await element.updateComplete;
          const pieces = piecesOf(element.renderRoot);
          expect(pieces.length).to.be.above(50);
          expect(pieces.filter((piece) => !said.includes(letters(piece)))).to.deep.equal([]);
          element.remove();
        }
      });
    }
  });
}

describe('renderStatic, of <decision-aid>', function () {
  this.timeout(60_000);

  for (const name of shippedNames) {
    it(`says all that the elements of its stages say, below a heading of each: ${name}`, async () => {
      const text = await shippedText(name);
      const aid = parsed(renderStatic(text, 'decision-aid'));
      const said = letters(aid.textContent);
      for (const tag of tags) {
        const rows = [...parsed(renderStatic(text, tag)).querySelectorAll('li, td, th, dd, h4')];
        expect(rows.length, tag).to.be.above(10);
        expect(
          rows
            .map(({ textContent }) => textContent)
            .filter((piece) => !said.includes(letters(piece))),
          tag,
        ).to.deep.equal([]);
      }
      const element = append(document.createElement('decision-aid'));
      element.lang = (JSON.parse(text) as { language: string }).language;
      element.definition = text;
      await settled(element);
      const headings = [...aid.querySelectorAll('h3')].map(({ textContent }) => textContent);
      const stages = [...element.renderRoot.querySelectorAll('.stage-name')];
      expect(stages.length).to.be.above(4);
      expect(headings.slice(1)).to.deep.equal(stages.map(({ textContent }) => textContent));
    });
  }
});
