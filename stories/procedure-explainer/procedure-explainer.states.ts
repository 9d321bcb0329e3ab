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

/** Opens what can be opened, by its class, and resolves when it is there. */
async function open(element: ProcedureExplainer, selector: string): Promise<void> {
  const details = element.renderRoot.querySelector<HTMLDetailsElement>(selector)!;
  const toggled = new Promise((resolve) => {
    details.addEventListener('toggle', resolve, { once: true });
  });
  details.open = true;
  await toggled;
  await element.updateComplete;
}

registerEverything();

const [inEnglish, inSpanish] = await Promise.all([
  shippedDefinition('en'),
  shippedDefinition('es'),
]);

/** Without emergency signs of its own. */
function calm(definition: ProcedureDefinition): unknown {
  return { ...definition, emergency: { ...definition.emergency, signs: [] } };
}

/** With a picture of each option and of a step. */
function withPictures(definition: ProcedureDefinition): unknown {
  const figure = {
    image: '/stories/guides/images/explainer.png',
    alt: 'A page that tells of options.',
    caption: 'A picture from the page’s own site.',
    credit: 'The authors',
  };
  return {
    ...definition,
    options: definition.options.map((option) => ({ ...option, figure })),
  };
}

/** The page has the numbers of the same aid, too. */
function besideNumbers(element: ProcedureExplainer): HTMLElement {
  const place = document.createElement('div');
  const numbers = document.createElement('risk-benefit-comparator');
  numbers.definition = inEnglish;
  place.append(element, numbers);
  return place;
}

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
    name: 'menu-open',
    description: 'The menu of the bar that stays: other options, sections and settings.',
    properties: { definition: inEnglish, option: 'release-surgery' },
    act: (element) => open(element, '.contents-box'),
  }),
  state({
    name: 'words-open',
    description: 'Words and places from A to Z, with a field to look for one.',
    properties: { definition: inEnglish },
    act: (element) => open(element, '.drawer:has(#glossary)'),
  }),
  state({
    name: 'signs-open',
    description: 'All signs in full: those of this decision first, each list under its own action.',
    properties: { definition: inEnglish },
    act: (element) => open(element, '.help-more'),
  }),
  state({
    name: 'no-own-emergency',
    description: 'No sign is an emergency of its own: a strip names the general and the slow ones.',
    properties: { definition: calm(inEnglish), option: 'night-splint' },
  }),
  state({
    name: 'time-critical',
    description: 'Waiting can do harm: the card of signs is open, whatever the signs.',
    properties: {
      definition: {
        ...(calm(inEnglish) as ProcedureDefinition),
        decision: { ...inEnglish.decision, timeCritical: true },
      },
    },
  }),
  state({
    name: 'pictures',
    description: 'A picture of the option, asked for when it is about to be seen.',
    properties: { definition: withPictures(inEnglish), option: 'release-surgery' },
  }),
  state({
    name: 'hostile-text',
    description: 'Attacks in every text: all of them are shown as text, and none does anything.',
    properties: { definition: withAttacks(inEnglish), option: 'release-surgery', depth: 'full' },
  }),
  state({
    name: 'beside-numbers',
    description: 'On a page with the comparison: the options lead to the numbers.',
    properties: { definition: inEnglish, option: 'release-surgery' },
    around: besideNumbers,
  }),
];

/** The state of that name. */
export function stateNamed(name: string): NamedState {
  return stateIn(states, name);
}
