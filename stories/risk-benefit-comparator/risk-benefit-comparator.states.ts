/** Every state of `<risk-benefit-comparator>` that is worth a look: stories show them, and tests go through them. */
import type { RiskBenefitComparator } from '../../src/elements/risk-benefit-comparator/risk-benefit-comparator.js';
import type {
  ComparatorDenominator,
  ComparatorView,
} from '../../src/elements/risk-benefit-comparator/risk-benefit-comparator-data.js';
import { addresses } from '../support/addresses.js';
import {
  stateIn,
  statesOf,
  statesWithoutDefinition,
  type NamedState as AnyNamedState,
} from '../support/named-states.js';
import { registerEverything } from '../support/register.js';
import {
  shippedDefinition,
  smallestDefinition,
  stale,
  withAttacks,
  withLongWords,
  withOptions,
} from '../support/sample-definitions.js';
import { madeUpDefinition, twoOptions, withoutOverview } from './made-up-definition.js';
import { withGroup, withHoles, withNothingKnown, withOutcomes } from './sample-evidence.js';

export { addresses };

/** One state. */
export type NamedState = AnyNamedState<RiskBenefitComparator>;

const state = statesOf('risk-benefit-comparator');

registerEverything();

const [inEnglish, inSpanish, sciatica, knee] = await Promise.all([
  shippedDefinition('en'),
  shippedDefinition('es'),
  shippedDefinition('sciatica.en'),
  shippedDefinition('knee.en'),
]);

const madeUp = madeUpDefinition();

function all<Kind extends HTMLElement>(
  { renderRoot }: RiskBenefitComparator,
  selector: string,
): Kind[] {
  return [...renderRoot.querySelectorAll<Kind>(selector)];
}

/** Opens what is closed at first: all results, the settings, the considerations, or what is under a row. */
function open(element: RiskBenefitComparator, ...selectors: readonly string[]): void {
  for (const selector of selectors)
    for (const drawer of all<HTMLDetailsElement>(element, selector)) drawer.open = true;
}

/** All results, with the settings of how they are shown. */
function openResults(element: RiskBenefitComparator): void {
  open(element, '.results', '[part="display"]');
}

/** Picks one of a few choices by its place, which holds in every language. */
function choose(element: RiskBenefitComparator, name: 'marks' | 'group', place: number): void {
  all(element, `.settings input[name="${name}"]`)[place]?.click();
}

/** Picks the first outcomes, and leaves the list of them open. */
function pickTwo(element: RiskBenefitComparator): void {
  openResults(element);
  open(element, 'details.picker');
  for (const box of all(element, '.picker input').slice(0, 2)) box.click();
}

/** Shows two options side by side. */
async function compare(
  element: RiskBenefitComparator,
  ...options: readonly [string, string]
): Promise<void> {
  all(element, '.mode input')[1]?.click();
  await element.updateComplete;
  for (const [place, option] of options.entries()) {
    const list = all<HTMLSelectElement>(element, '.pair select')[place]!;
    list.value = option;
    list.dispatchEvent(new Event('change', { bubbles: true }));
    await element.updateComplete;
  }
}

/** Picks as many as there may be: a row near the end, the first, and a practical question. */
function pickMine(element: RiskBenefitComparator): void {
  const boxes = all(element, '.picks input');
  boxes[4]?.click();
  boxes[0]?.click();
  boxes.at(-1)?.click();
}

/** Says what matters: the first four, in turn one way and the other. */
function answer(element: RiskBenefitComparator): void {
  open(element, '[part="considerations"]');
  all(element, '.consideration')
    .slice(0, 4)
    .forEach((consideration, place) => {
      consideration.querySelectorAll('input')[place % 2]?.click();
    });
}

function openDrawers(element: RiskBenefitComparator): void {
  openResults(element);
  for (const drawer of all<HTMLDetailsElement>(element, '.results details.why').slice(0, 4))
    drawer.open = true;
}

async function addConcern(element: RiskBenefitComparator, words: string): Promise<void> {
  const [field] = all<HTMLInputElement>(element, 'input[type="text"]');
  if (!field) return;
  field.value = words;
  field.parentElement?.parentElement?.querySelector('button')?.click();
  await element.updateComplete;
}

const viewWords: Readonly<Record<ComparatorView, string>> = {
  words: 'in words',
  icons: 'in icons',
  bars: 'in bars',
  table: 'in small tables',
};

function shown(view: ComparatorView, per: ComparatorDenominator): NamedState {
  return state({
    name: `${view}-${per}`,
    description: `All results, by study, ${viewWords[view]}, out of ${per}.`,
    properties: { definition: inEnglish, view, per },
    act: openResults,
  });
}

/** All states, by the way a reader meets them. */
export const states: readonly NamedState[] = [
  ...statesWithoutDefinition(state),
  state({
    name: 'overview',
    description: 'What a reader sees first: seven rows, each with what one study or two found.',
    properties: { definition: inEnglish },
  }),
  state({
    name: 'more-open',
    description: 'All that is behind each row: other times, both frames, ranges and words.',
    properties: { definition: inEnglish },
    act: (element) => {
      open(element, '.more');
    },
  }),
  state({
    name: 'pair-direct',
    description: 'Two options side by side that one study compares.',
    properties: { definition: inEnglish },
    act: (element) => compare(element, 'release-surgery', 'night-splint'),
  }),
  state({
    name: 'pair-in-words',
    description: 'Two options that sources compare in words.',
    properties: { definition: madeUp },
    act: (element) => compare(element, 'waiting', 'open'),
  }),
  state({
    name: 'pair-worked-out',
    description: 'Two options whose difference is worked out from one baseline.',
    properties: { definition: madeUp },
    act: (element) => compare(element, 'exercise', 'keyhole'),
  }),
  state({
    name: 'pair-together',
    description: 'Two options that a study counted as one.',
    properties: { definition: madeUp },
    act: (element) => compare(element, 'keyhole', 'open'),
  }),
  state({
    name: 'pair-none',
    description: 'Two options that no study compares, and the reader is told so.',
    properties: { definition: inEnglish },
    act: async (element) => {
      await compare(element, 'no-treatment', 'release-surgery');
      open(element, '.pair details');
    },
  }),
  state({
    name: 'picks-made',
    description: 'What matters most to the reader stands first, and is marked.',
    properties: { definition: inEnglish },
    act: pickMine,
  }),
  state({
    name: 'two-options',
    description: 'With two options there is nothing to switch.',
    properties: { definition: twoOptions() },
  }),
  state({
    name: 'made-by-rule',
    description: 'The authors have chosen no order, and the reader is told so.',
    properties: { definition: withoutOverview() },
  }),
  state({
    name: 'unknown-option',
    description: 'An option that no study looked at is told once, on top.',
    properties: { definition: knee },
  }),
  state({
    name: 'made-up',
    description: 'Evidence of every kind, all of it open.',
    properties: { definition: madeUp },
    act: (element) => {
      openResults(element);
      open(element, '.more', '.more details');
    },
  }),
  shown('words', 100),
  shown('words', 1000),
  shown('icons', 100),
  shown('icons', 1000),
  shown('bars', 100),
  shown('bars', 1000),
  shown('table', 100),
  shown('table', 1000),
  state({
    name: 'people-marks',
    description: 'Icons that look like people, for those who chose them.',
    properties: { definition: inEnglish },
    act: (element) => {
      openResults(element);
      choose(element, 'marks', 1);
    },
  }),
  state({
    name: 'group-chosen',
    description: 'The figures of a group that the reader belongs to, where a study has them.',
    properties: { definition: withGroup(inEnglish) },
    act: (element) => {
      openResults(element);
      choose(element, 'group', 1);
    },
  }),
  state({
    name: 'outcomes-picked',
    description: 'Only the two outcomes that the reader picked.',
    properties: { definition: inEnglish },
    act: pickTwo,
  }),
  state({
    name: 'why-open',
    description: 'Drawers that tell where a number is from and how sure it is.',
    properties: { definition: inEnglish, view: 'words' },
    act: openDrawers,
  }),
  state({
    name: 'values-answered',
    description: 'The reader has said what matters, and sees how each option goes with it.',
    properties: { definition: inEnglish, view: 'words' },
    act: answer,
  }),
  state({
    name: 'values-with-own',
    description: 'What matters in the reader’s own words, beside the other answers.',
    properties: { definition: inEnglish, view: 'words' },
    act: async (element) => {
      answer(element);
      await addConcern(element, 'I play the piano every day.');
      await addConcern(element, 'I care for my mother, and she needs me at night.');
    },
  }),
  state({
    name: 'sciatica',
    description: 'Average scores, people who crossed over, and reviews that disagree.',
    properties: { definition: sciatica },
  }),
  state({
    name: 'sciatica-bars-1000',
    description: 'The same in bars, out of 1,000.',
    properties: { definition: sciatica, view: 'bars', per: 1000 },
    act: openResults,
  }),
  state({
    name: 'nothing-known',
    description: 'Outcomes of which nothing is known for any option.',
    properties: { definition: withNothingKnown(inEnglish) },
    act: openResults,
  }),
  state({
    name: 'no-outcomes',
    description: 'The smallest definition there is: no outcomes, and nothing to say about values.',
    properties: { definition: smallestDefinition },
  }),
  state({
    name: 'matrix-holes',
    description: 'The authors say nothing where no study has a number, and the reader is told so.',
    reports: true,
    properties: { definition: withHoles(inEnglish) },
    act: openResults,
  }),
  state({
    name: 'many-options',
    description: 'Thirty options, the most that a definition may have.',
    properties: { definition: withOptions(inEnglish, 30), view: 'words' },
    act: openResults,
  }),
  state({
    name: 'many-outcomes',
    description: 'Two hundred outcomes.',
    properties: { definition: withOutcomes(inEnglish, 200) },
    act: openResults,
  }),
  state({
    name: 'long-text',
    description: 'Every word ten times as long: nothing may stick out or overlap.',
    properties: { definition: withLongWords(inEnglish) },
    act: answer,
  }),
  state({
    name: 'arabic-interface',
    description: 'The interface in Arabic, from right to left, around a definition in English.',
    properties: { definition: inEnglish, lang: 'ar', view: 'bars' },
    act: openResults,
  }),
  state({
    name: 'spanish',
    description: 'A Spanish definition, with the interface in Spanish.',
    properties: { definition: inSpanish, lang: 'es' },
  }),
  state({
    name: 'stale',
    description: 'Past the day of the next review, and the reader is told so.',
    properties: { definition: stale(inEnglish), view: 'words' },
  }),
  state({
    name: 'hostile-text',
    description: 'Attacks in every text: all of them are shown as text, and none does anything.',
    properties: { definition: withAttacks(sciatica) },
    act: answer,
  }),
];

/** The state of that name. */
export function stateNamed(name: string): NamedState {
  return stateIn(states, name);
}
