/** Every state of `<procedure-explainer>` that is worth a look: stories show them, and tests go through them. */
import type { ProcedureDefinition } from '../../src/definition/definition.js';
import type { ProcedureExplainer } from '../../src/elements/procedure-explainer/procedure-explainer.js';
import { addresses } from '../support/addresses.js';
import {
  fallback,
  stateIn,
  statesOf,
  statesWithoutDefinition,
  type NamedState as AnyNamedState,
} from '../support/named-states.js';
import { registerEverything } from '../support/register.js';
import {
  reviewedByClinician,
  shippedDefinition,
  smallestDefinition,
  stale,
  uncheckedTranslation,
  withAttacks,
  withLongWords,
  withOptions,
} from '../support/sample-definitions.js';

export { addresses };

/** One state. */
export type NamedState = AnyNamedState<ProcedureExplainer>;

const state = statesOf('procedure-explainer');

function openFirstMeaning({ renderRoot }: ProcedureExplainer): void {
  renderRoot.querySelector<HTMLElement>('.term[aria-expanded="false"]')?.click();
}

registerEverything();

const [inEnglish, inSpanish] = await Promise.all([
  shippedDefinition('en'),
  shippedDefinition('es'),
]);

function chosen(option: ProcedureDefinition['options'][number]): NamedState {
  return state({
    name: `short-${option.id}`,
    description: `The main points, with one option chosen: ${option.name}.`,
    properties: { definition: inEnglish, option: option.id },
  });
}

/** All states, by the way a reader meets them. */
export const states: readonly NamedState[] = [
  state({
    name: 'idle',
    description: 'No definition yet: the element waits and shows what the page put inside.',
    children: fallback,
  }),
  ...statesWithoutDefinition(state),
  state({
    name: 'failed-with-retry',
    description: 'The definition could not be loaded, and trying again may help.',
    reports: true,
    properties: { src: addresses.missing },
    children: fallback,
  }),
  state({
    name: 'no-option-chosen',
    description: 'What a reader sees first: the main points, and no option chosen for them.',
    properties: { definition: inEnglish },
  }),
  ...inEnglish.options.map(chosen),
  state({
    name: 'full',
    description: 'Everything, with the option that has most to tell.',
    properties: { definition: inEnglish, option: 'release-surgery', depth: 'full' },
  }),
  state({
    name: 'carer',
    description: 'For somebody who reads for another person: what carers need comes first.',
    properties: { definition: inEnglish, option: 'release-surgery', reader: 'carer' },
  }),
  state({
    name: 'spanish',
    description: 'A Spanish definition, with interface and general guidance in Spanish.',
    properties: { definition: inSpanish, lang: 'es', option: 'night-splint' },
  }),
  state({
    name: 'arabic-interface',
    description: 'The interface in Arabic, from right to left, around a definition in English.',
    properties: { definition: inEnglish, lang: 'ar', option: 'night-splint' },
  }),
  state({
    name: 'long-text',
    description: 'Every word ten times as long: nothing may stick out or overlap.',
    properties: {
      definition: withLongWords(inEnglish),
      option: 'steroid-injection',
      depth: 'full',
    },
  }),
  state({
    name: 'nothing-known',
    description: 'The smallest definition there is: what is not known is said to be so.',
    properties: { definition: smallestDefinition, option: 'new-procedure', depth: 'full' },
  }),
  state({
    name: 'many-options',
    description: 'Thirty options, the most that a definition may have.',
    properties: { definition: withOptions(inEnglish, 30) },
  }),
  state({
    name: 'stale',
    description: 'Past the day of the next review, and the reader is told so.',
    properties: { definition: stale(inEnglish) },
  }),
  state({
    name: 'reviewed-by-clinician',
    description: 'A clinician has reviewed it, so the notice that nobody has is gone.',
    properties: { definition: reviewedByClinician(inEnglish), depth: 'full' },
  }),
  state({
    name: 'unchecked-translation',
    description: 'A translation that nobody has checked, and the reader is told so.',
    properties: { definition: uncheckedTranslation(inEnglish) },
  }),
  state({
    name: 'glossary-open',
    description: 'The meaning of a marked word, opened where it stands.',
    properties: { definition: inEnglish, option: 'release-surgery' },
    act: openFirstMeaning,
  }),
  state({
    name: 'hostile-text',
    description: 'Attacks in every text: all of them are shown as text, and none does anything.',
    properties: { definition: withAttacks(inEnglish), option: 'release-surgery', depth: 'full' },
  }),
];

/** The state of that name. */
export function stateNamed(name: string): NamedState {
  return stateIn(states, name);
}
