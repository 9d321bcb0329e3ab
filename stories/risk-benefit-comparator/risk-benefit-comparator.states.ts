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
import { withGroup, withHoles, withNothingKnown, withOutcomes } from './sample-evidence.js';

export { addresses };

/** One state. */
export type NamedState = AnyNamedState<RiskBenefitComparator>;

const state = statesOf('risk-benefit-comparator');

registerEverything();

const [inEnglish, inSpanish, sciatica] = await Promise.all([
  shippedDefinition('en'),
  shippedDefinition('es'),
  shippedDefinition('sciatica.en'),
]);

function all<Kind extends HTMLElement>(
  { renderRoot }: RiskBenefitComparator,
  selector: string,
): Kind[] {
  return [...renderRoot.querySelectorAll<Kind>(selector)];
}

/** Picks one of a few choices by its place, which holds in every language. */
function choose(element: RiskBenefitComparator, name: 'marks' | 'group', place: number): void {
  all(element, `.settings input[name="${name}"]`)[place]?.click();
}

/** Picks the first outcomes, and leaves the list of them open. */
function pickTwo(element: RiskBenefitComparator): void {
  const [picker] = all<HTMLDetailsElement>(element, 'details.picker');
  if (picker) picker.open = true;
  for (const box of all(element, '.picker input').slice(0, 2)) box.click();
}

/** Chooses the two options whose difference is shown. */
async function compare(
  element: RiskBenefitComparator,
  ...options: readonly [string, string]
): Promise<void> {
  for (const [place, option] of options.entries()) {
    const list = all<HTMLSelectElement>(element, 'select')[place]!;
    list.value = option;
    list.dispatchEvent(new Event('change', { bubbles: true }));
    await element.updateComplete;
  }
}

/** Says what matters: the first four, in turn one way and the other. */
function answer(element: RiskBenefitComparator): void {
  all(element, '.consideration')
    .slice(0, 4)
    .forEach((consideration, place) => {
      consideration.querySelectorAll('input')[place % 2]?.click();
    });
}

function openDrawers(element: RiskBenefitComparator): void {
  for (const drawer of all<HTMLDetailsElement>(element, 'details.why').slice(0, 4))
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
    description: `Numbers ${viewWords[view]}, out of ${per}.`,
    properties: { definition: inEnglish, view, per },
  });
}

/** All states, by the way a reader meets them. */
export const states: readonly NamedState[] = [
  ...statesWithoutDefinition(state),
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
      choose(element, 'marks', 1);
    },
  }),
  state({
    name: 'group-chosen',
    description: 'The figures of a group that the reader belongs to, where a study has them.',
    properties: { definition: withGroup(inEnglish) },
    act: (element) => {
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
    name: 'options-compared',
    description: 'The difference of two options that one study compares.',
    properties: { definition: inEnglish },
    act: (element) => compare(element, 'release-surgery', 'night-splint'),
  }),
  state({
    name: 'none-comparable',
    description:
      'Two options that no study compares in numbers of people, and the reader is told so.',
    properties: { definition: inEnglish },
    act: (element) => compare(element, 'no-treatment', 'release-surgery'),
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
  }),
  state({
    name: 'nothing-known',
    description: 'Outcomes of which nothing is known for any option.',
    properties: { definition: withNothingKnown(inEnglish) },
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
  }),
  state({
    name: 'many-options',
    description: 'Thirty options, the most that a definition may have.',
    properties: { definition: withOptions(inEnglish, 30), view: 'words' },
  }),
  state({
    name: 'many-outcomes',
    description: 'Two hundred outcomes.',
    properties: { definition: withOutcomes(inEnglish, 200) },
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
