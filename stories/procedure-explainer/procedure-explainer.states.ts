/** Every state of `<procedure-explainer>` that is worth a look: stories show them, and tests go through them. */
import { guidance as spanishGuidance } from '../../src/content/guidance/es/index.js';
import { registerGuidance } from '../../src/content/guidance/registry.js';
import type { ProcedureDefinition } from '../../src/definition/definition.js';
import { ProcedureExplainer } from '../../src/elements/procedure-explainer/procedure-explainer.js';
import { templates as arabic } from '../../src/localization/generated/ar.js';
import { templates as spanish } from '../../src/localization/generated/es.js';
import { registerLocale } from '../../src/localization/locales.js';
import { addresses } from './addresses.js';
import {
  reviewedByClinician,
  shippedDefinition,
  smallestDefinition,
  stale,
  uncheckedTranslation,
  withAttacks,
  withLongWords,
  withOptions,
} from './sample-definitions.js';

export { addresses };

/** One state. */
export interface NamedState {
  /** What it is called in lists of tests and stories. */
  readonly name: string;
  /** What there is to see. */
  readonly description: string;
  /** Whether the element reports a problem on the console here, as it should. */
  readonly reports: boolean;
  /** Makes the element with its data, not yet on a page. */
  readonly make: () => ProcedureExplainer;
  /** Brings the element, once it is on a page, into the state, and resolves when it is there. */
  readonly ready: (element: ProcedureExplainer) => Promise<void>;
}

type Properties = Partial<
  Pick<ProcedureExplainer, 'src' | 'option' | 'depth' | 'reader' | 'lang'> & { definition: unknown }
>;

interface StateParts {
  readonly name: string;
  readonly description: string;
  readonly reports?: boolean;
  readonly properties?: Properties;
  readonly children?: readonly string[];
  readonly act?: (element: ProcedureExplainer) => void;
}

function state({
  properties = {},
  children = [],
  act,
  reports = false,
  ...rest
}: StateParts): NamedState {
  return {
    ...rest,
    reports,
    make: () => {
      const element = document.createElement('procedure-explainer');
      for (const words of children) {
        const paragraph = document.createElement('p');
        paragraph.textContent = words;
        element.append(paragraph);
      }
      return Object.assign(element, properties);
    },
    ready: async (element) => {
      await settled(element);
      act?.(element);
      await element.updateComplete;
    },
  };
}

/** Resolves when the element is as far as it gets: not while it loads, unless nothing will ever come. */
async function settled(element: ProcedureExplainer): Promise<void> {
  await element.updateComplete;
  if (element.status === 'loading' && element.src !== addresses.silent) {
    await new Promise((resolve) => {
      element.addEventListener('decision-aid-ready', resolve, { once: true });
      element.addEventListener('decision-aid-error', resolve, { once: true });
    });
    await element.updateComplete;
  }
}

function openFirstMeaning({ renderRoot }: ProcedureExplainer): void {
  renderRoot.querySelector<HTMLElement>('.term[aria-expanded="false"]')?.click();
}

// Called and not imported for their effect: the package lists such modules for its built files only, so that a
// bundler would leave those of the source out.
ProcedureExplainer.define('procedure-explainer');
registerGuidance(spanishGuidance);
registerLocale('ar', arabic);
registerLocale('es', spanish);

const [inEnglish, inSpanish] = await Promise.all([
  shippedDefinition('en'),
  shippedDefinition('es'),
]);

const fallback = ['You can also ask the hand clinic for a printed copy: 01632 960001.'];

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
  state({
    name: 'loading',
    description:
      'The definition is on its way. After ten seconds without an answer the element gives up.',
    properties: { src: addresses.silent },
    children: fallback,
  }),
  state({
    name: 'failed',
    description: 'The definition has errors: a calm sentence, and what the page put inside.',
    reports: true,
    properties: { definition: { schemaVersion: '1.0', id: 'No id', title: '' } },
    children: fallback,
  }),
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
  const found = states.find((one) => one.name === name);
  if (!found) throw new Error(`There is no state "${name}".`);
  return found;
}
