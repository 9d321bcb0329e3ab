/** The comparator's named states in an audit by axe, and on a narrow page. It leaves out states that differ in numbers alone. */
import { setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { RiskBenefitComparator } from '../../src/elements/risk-benefit-comparator/risk-benefit-comparator.js';
import { states } from '../../stories/risk-benefit-comparator/risk-benefit-comparator.states.js';
import { brokenIdsIn, textSize, troublesIn } from '../support/audit.js';
import { show, tooWide } from '../support/comparator-states.js';
import { drawn } from '../support/looks.js';
import { emulate } from '../support/media.js';
import { mine, share } from '../support/share.js';

/** The same templates are in other states, and an audit takes its time. */
const audited = states.filter(({ name }) => !/1000$|^many-/u.test(name));

/** What axe cannot decide by itself, and why it is fine here. */
const undecided: readonly RegExp[] = [
  // Hatching is of two colours, and words have enough contrast to each: see the test below.
  /^color-contrast.* background gradient\)$/u,
  // As a stack of cards, the row of headings is there for screen readers only.
  /^th-has-data-cells: <table class="comparison"/u,
  // The filler before the element has no height, and nothing in it is drawn.
  /^color-contrast[^<]*<h2 class="heading heading-0.* partially obscured by another element\)$/u,
  // In one paragraph, where an inline box is higher than its line: axe finds the first line over the second.
  /^color-contrast: <p class="row-rest".* overlapped by another element\)$/u,
  // With words ten times as long, the last column begins in the region of the table and ends outside, a scroll away.
  /^color-contrast: <th role="columnheader".* partially obscured by another element\)$/u,
  // In forced colours axe takes the words and the ground of these for one colour, which browsers do not draw.
  /^color-contrast[^<]*<(?:h4 class="heading heading-2 help-title|button type="button" class="button").*1:1 contrast/u,
];

async function objections(element: Element, rules?: readonly string[]): Promise<string[]> {
  // What observes sizes hears of them with the next frame.
  for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
  const troubles = await troublesIn(element, rules);
  return troubles.filter((trouble) => !undecided.some((known) => known.test(trouble)));
}

/** Leaves few outcomes to look over, as a reader can: one study looks like the next. */
async function pickFew(element: RiskBenefitComparator): Promise<void> {
  const boxes = [...element.renderRoot.querySelectorAll<HTMLInputElement>('.picker input')];
  if (boxes.some(({ checked }) => checked)) return;
  // Where all results are closed, nothing of them is looked at.
  if (!element.renderRoot.querySelector('.results[open]')) return;
  for (const place of [0, 3, 5]) boxes[place]?.click();
  await element.updateComplete;
}

/** A page of its own for each look that a reader may have set. */
const modes: readonly {
  readonly name: string;
  readonly set: () => Promise<void> | void;
  readonly rules?: readonly string[];
}[] = [
  {
    name: 'right to left',
    set: () => void (document.documentElement.dir = 'rtl'),
    // The same page mirrored has the same words, names and colours.
    rules: drawn,
  },
  {
    name: 'dark',
    set: () => emulate('', { 'prefers-color-scheme': 'dark' }),
    rules: ['color-contrast', 'color-contrast-enhanced'],
  },
  {
    name: 'forced colours',
    set: () => emulate('', { 'forced-colors': 'active' }),
    rules: ['color-contrast', 'color-contrast-enhanced'],
  },
  {
    name: '200 % text',
    set: () => {
      textSize('200%');
    },
    rules: ['target-size', 'scrollable-region-focusable', 'color-contrast'],
  },
];

/** The states that differ in what is on the page, and not in its numbers alone. */
const differing = [
  'overview',
  'more-open',
  'pair-direct',
  'picks-made',
  'made-up',
  'icons-100',
  'table-100',
  'why-open',
  'values-with-own',
];

/** Each test by its title, so that pages can share them out. */
const tests: (readonly [title: string, run: () => Promise<void>])[] = [];
function later(title: string, run: () => Promise<void>): void {
  tests.push([title, run]);
}

for (const { name } of audited) {
  later(`has nothing to object to in the state "${name}"`, async () => {
    const element = await show(name);
    expect(brokenIdsIn(element)).to.deep.equal([]);
    await pickFew(element);
    expect(await objections(element)).to.deep.equal([]);
  });
}

for (const { name: mode, set, rules } of modes) {
  for (const name of differing) {
    later(`has nothing to object to in the state "${name}", ${mode}`, async () => {
      await set();
      const element = await show(name);
      await pickFew(element);
      expect(await objections(element, rules)).to.deep.equal([]);
    });
  }
}

for (const { name } of states) {
  later(`fits a page of 320 px in the state "${name}"`, async () => {
    await setViewport({ width: 320, height: 640 });
    document.body.style.margin = '0';
    const element = await show(name);
    expect(document.documentElement.scrollWidth).to.be.at.most(321);
    expect(tooWide(element)).to.deep.equal([]);
  });
}

describe(`<risk-benefit-comparator> in an audit (share ${share})`, function () {
  this.timeout(60_000);

  afterEach(async () => {
    await emulate('');
    await setViewport({ width: 800, height: 600 });
  });

  for (const [title, run] of mine(tests)) it(title, run);
});
