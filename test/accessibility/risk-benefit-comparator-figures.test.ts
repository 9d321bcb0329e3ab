/**
 * How much there is to read and to scroll: the figures that the comparison is to reach on a phone of 390 x 844, on each
 * definition that ships and on one that is made up. One table has them all.
 */
import { setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../../src/entries/guidance/es.js';
import '../../src/entries/locales/es.js';
import fc from '../support/property.js';
import type { ProcedureDefinition } from '../../src/definition/definition.js';
import { parseDefinition } from '../../src/definition/parse-definition.js';
import type { RiskBenefitComparator } from '../../src/elements/risk-benefit-comparator/risk-benefit-comparator.js';
import { madeUpDefinition } from '../../stories/risk-benefit-comparator/made-up-definition.js';
import { shippedDefinition } from '../../stories/support/sample-definitions.js';
import { randomDefinition } from '../fixtures/random-definition.js';
import { comparator } from '../support/comparator.js';
import { cleanUp } from '../support/fixture.js';
import { isShown } from '../support/roles.js';

/** What is measured, and the most that it may come to. */
interface Figure {
  readonly name: string;
  readonly most: number;
  /** The width of the screen; that of a phone when left out. */
  readonly width?: number;
  readonly measure: (element: RiskBenefitComparator) => number | Promise<number>;
}

const shipped = ['en', 'es', 'sciatica.en', 'sciatica.es', 'knee.en', 'knee.es'] as const;

function part(element: RiskBenefitComparator, selector: string): HTMLElement {
  return element.renderRoot.querySelector<HTMLElement>(selector)!;
}

function parts(element: RiskBenefitComparator, selector: string): HTMLElement[] {
  return [...element.renderRoot.querySelectorAll<HTMLElement>(selector)].filter(isShown);
}

function height(of: Element): number {
  return Math.round(of.getBoundingClientRect().height);
}

function firstNumber(element: RiskBenefitComparator): HTMLElement {
  return parts(element, '.arm-value')[0]!;
}

/** Opens each row in turn and closes it again, as few readers open more than one. */
async function tallestMore(element: RiskBenefitComparator): Promise<number> {
  const heights: number[] = [];
  for (const more of parts(element, '.more') as HTMLDetailsElement[]) {
    const before = height(more);
    more.open = true;
    await element.updateComplete;
    heights.push(height(more) - before);
    more.open = false;
  }
  return Math.max(...heights);
}

async function tallestPairRow(element: RiskBenefitComparator): Promise<number> {
  parts(element, '.mode input')[1]?.click();
  await element.updateComplete;
  return Math.max(...parts(element, '[part="pair-row"]').map(height));
}

/** Controls that set something, groups of choices once. Lines that open an explanation are none. */
function controlsBefore(element: RiskBenefitComparator): number {
  const first = firstNumber(element);
  const controls = parts(element, 'input, select, button:not(.term), textarea').filter(
    (control) => control.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  return new Set(controls.map((control) => control.getAttribute('name') ?? control)).size;
}

function wordsIn(place: HTMLElement): number {
  const hidden = [...place.querySelectorAll<HTMLElement>('.visually-hidden')];
  for (const one of hidden) one.style.display = 'none';
  const count = place.innerText.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  for (const one of hidden) one.style.display = '';
  return count;
}

/** "Not in this study" outside of all results. */
function absences(element: RiskBenefitComparator): number {
  const all = [...element.renderRoot.querySelectorAll<HTMLElement>('*')].filter(
    (one) => one.children.length === 0 && !one.closest('[part="results"]'),
  );
  return all.filter(({ textContent }) =>
    /not in this study|no se incluyó en este/iu.test(textContent),
  ).length;
}

const figures: readonly Figure[] = [
  {
    name: 'px to the first number',
    most: 480,
    measure: (element) =>
      Math.round(
        firstNumber(element).getBoundingClientRect().top - element.getBoundingClientRect().top,
      ),
  },
  {
    name: 'px of the overview',
    most: 2000,
    measure: (element) => height(part(element, '[part="overview"]')),
  },
  {
    name: 'px of the overview at 1200 px',
    most: 1250,
    width: 1200,
    measure: (element) => height(part(element, '[part="overview"]')),
  },
  { name: 'px that More adds to a row', most: 900, measure: tallestMore },
  { name: 'px of a row of the pair', most: 460, measure: tallestPairRow },
  { name: 'px of the whole element', most: 4500, measure: height },
  { name: 'controls before the first number', most: 2, measure: controlsBefore },
  {
    name: 'words in the closed overview',
    most: 420,
    measure: (element) => wordsIn(part(element, '[part="overview"]')),
  },
  { name: 'times "not in this study" outside all results', most: 0, measure: absences },
];

async function shownAt(
  definition: ProcedureDefinition,
  width: number,
): Promise<RiskBenefitComparator> {
  await setViewport({ width, height: 844 });
  document.body.style.margin = '16px';
  cleanUp(async () => {
    document.body.removeAttribute('style');
    await setViewport({ width: 800, height: 600 });
  });
  const element = await comparator({ definition, lang: definition.language });
  await document.fonts.ready;
  return element;
}

for (const which of [...shipped, 'made up'] as const) {
  describe(`<risk-benefit-comparator> and how much there is of it, definition "${which}"`, () => {
    for (const { name, most, width = 390, measure } of figures) {
      it(`has at most ${most} ${name}`, async () => {
        const definition =
          which === 'made up' ? madeUpDefinition() : await shippedDefinition(which);
        const element = await shownAt(definition, width);
        expect(await measure(element)).to.be.at.most(most);
      });
    }
  });
}

describe('<risk-benefit-comparator> on a phone, its captions and what is pressed', () => {
  for (const which of shipped) {
    it(`are of 16 px, and of 44 px at least: ${which}`, async () => {
      const element = await shownAt(await shippedDefinition(which), 390);
      const captions = parts(element, '.frame-caption');
      expect(captions).not.to.deep.equal([]);
      expect(new Set(captions.map((one) => getComputedStyle(one).fontSize))).to.deep.equal(
        new Set(['16px']),
      );
      const pressed = parts(element, '.more > summary, .mode label');
      expect(pressed.length).to.be.above(6);
      expect(Math.min(...pressed.map(height))).to.be.at.least(44);
    });
  }
});

describe('<risk-benefit-comparator> and what can be picked, on the smallest phone', () => {
  for (const which of shipped) {
    it(`has no word that breaks in its middle, and none at the edge of its box: ${which}`, async () => {
      const element = await shownAt(await shippedDefinition(which), 320);
      const picks = parts(element, '.pick');
      expect(picks.length).to.be.above(8);
      for (const pick of picks) {
        const words = pick.querySelector('span')!;
        const box = pick.getBoundingClientRect();
        const inside = words.getBoundingClientRect();
        expect(inside.top - box.top, words.innerText).to.be.at.least(4);
        expect(box.bottom - inside.bottom, words.innerText).to.be.at.least(4);
        const texts = document.createTreeWalker(words, NodeFilter.SHOW_TEXT);
        while (texts.nextNode()) {
          const text = texts.currentNode as Text;
          for (const { index, 0: word } of text.data.matchAll(/\p{L}+/gu)) {
            const range = document.createRange();
            range.setStart(text, index);
            range.setEnd(text, index + word.length);
            expect(range.getClientRects().length, word).to.equal(1);
          }
        }
      }
    });
  }
});

describe('<risk-benefit-comparator> and the names of two options', () => {
  for (const which of shipped) {
    it(`stand whole in two lines of a list on a phone: ${which}`, async () => {
      const element = await shownAt(await shippedDefinition(which), 390);
      const lists = parts(element, '.pair-header select') as HTMLSelectElement[];
      expect(lists).to.have.length(2);
      const context = document.createElement('canvas').getContext('2d')!;
      for (const list of lists) {
        const { font, lineHeight, fontSize } = getComputedStyle(list);
        context.font = font;
        // A browser of a phone breaks a name, and keeps 24 px for its arrow.
        const room = list.clientWidth - 24 - 12;
        for (const { label } of list.options) {
          for (const word of label.split(' '))
            expect(context.measureText(word).width, word).to.be.at.most(room);
          expect(context.measureText(label).width, label).to.be.at.most(2 * room);
        }
        const line = Number.parseFloat(lineHeight) || 1.37 * Number.parseFloat(fontSize);
        expect(list.clientHeight).to.be.at.least(Math.floor(2 * line));
      }
    });
  }

  for (const width of [390, 700, 1200]) {
    it(`stand above what each involves, at ${width} px`, async () => {
      const element = await shownAt(await shippedDefinition('en'), width);
      const lefts = (selector: string): number[] =>
        parts(element, `[part="practical"] ${selector}`).map((one) =>
          Math.round(one.getBoundingClientRect().left),
        );
      const names = lefts('.pair-header > *');
      expect(names).to.have.length(2);
      const answers = lefts('.topic .pair-column');
      expect(answers.length).to.be.above(8);
      expect(new Set(answers)).to.deep.equal(new Set(names));
      const rights = parts(element, '[part="practical"] > :is(.topic, .pair-header)').map((one) =>
        Math.round(one.getBoundingClientRect().right),
      );
      expect(new Set(rights).size).to.equal(1);
    });
  }
});

describe('<risk-benefit-comparator> and how far it is to two options', () => {
  it('is one tap to surgery against a splint', async () => {
    const element = await shownAt(await shippedDefinition('en'), 390);
    parts(element, '.mode input')[1]!.click();
    await element.updateComplete;
    const lists = parts(element, '.pair select') as HTMLSelectElement[];
    expect(lists.map(({ value }) => value).sort()).to.deep.equal([
      'night-splint',
      'release-surgery',
    ]);
    const [row] = parts(element, '[part="pair-row"]');
    expect(row!.querySelectorAll('.icon-array')).to.have.length(2);
  });
});

/** The first of the definitions at random that have nothing to warn of. */
function withoutIssues(total: number): readonly ProcedureDefinition[] {
  const all = fc.sample(randomDefinition, 40);
  return all.filter((one) => parseDefinition(one).issues.length === 0).slice(0, total);
}

describe('<risk-benefit-comparator> with definitions at random', function () {
  this.timeout(60_000);

  // The rows of a shipped definition have 9 to 13 numbers. With 25, or with five options, an overview is longer.
  it('has at most 2000 px of the overview, of four options and three numbers a row', async () => {
    const measured: number[] = [];
    for (const definition of withoutIssues(16)) {
      const element = await shownAt(definition, 390);
      const numbers = parts(element, '[part="overview"] .arm-value').length;
      if (definition.options.length <= 4 && numbers <= 21)
        measured.push(height(part(element, '[part="overview"]')));
      element.remove();
    }
    expect(measured.length).to.be.above(8);
    expect(Math.max(...measured)).to.be.at.most(2000);
  });

  for (const { name, most, width = 390, measure } of figures.filter(
    (figure) => figure.name !== 'px of the overview',
  )) {
    it(`has at most ${most} ${name}`, async () => {
      const measured: number[] = [];
      for (const definition of withoutIssues(5)) {
        const element = await shownAt(definition, width);
        if (parts(element, '.arm-value').length > 0) measured.push(await measure(element));
        element.remove();
      }
      expect(measured.length).to.be.above(1);
      expect(Math.max(...measured)).to.be.at.most(most);
    });
  }

  it('never has more than two controls before the first number, nor says what is not in a study', async () => {
    for (const definition of withoutIssues(6)) {
      const element = await shownAt(definition, 390);
      if (parts(element, '.arm-value').length > 0) expect(controlsBefore(element)).to.be.at.most(2);
      expect(absences(element)).to.equal(0);
      expect(document.documentElement.scrollWidth).to.be.at.most(390);
      element.remove();
    }
  });
});
