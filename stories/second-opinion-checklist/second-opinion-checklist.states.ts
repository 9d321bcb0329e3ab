/** Every state of `<second-opinion-checklist>` that is worth a look: stories show them, and tests go through them. */
import type { SecondOpinionChecklist } from '../../src/elements/second-opinion-checklist/second-opinion-checklist.js';
import type { ProcedureDefinition } from '../../src/definition/definition.js';
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
} from '../support/sample-definitions.js';
import { asideWorksheet, filledWorksheet } from './sample-worksheets.js';

export { addresses };

/** One state. */
export type NamedState = AnyNamedState<SecondOpinionChecklist>;

const state = statesOf('second-opinion-checklist');

registerEverything();

const [inEnglish, inSpanish] = await Promise.all([
  shippedDefinition('en'),
  shippedDefinition('es'),
]);

/** The same, about a decision that cannot wait. */
const urgent: ProcedureDefinition = {
  ...inEnglish,
  decision: {
    ...inEnglish.decision,
    timeCritical: true,
    time: 'In this made-up example a decision is needed within a week.',
  },
};

function all<Kind extends HTMLElement>(
  { renderRoot }: SecondOpinionChecklist,
  selector: string,
): Kind[] {
  return [...renderRoot.querySelectorAll<Kind>(selector)];
}

type StageName = 'want' | 'ready' | 'compare';

/** Opens a stage, and closes the one that was open. */
async function openStage(element: SecondOpinionChecklist, stage: StageName): Promise<void> {
  for (const button of all(element, '.stage-button')) {
    const isWanted = button.getAttribute('aria-controls') === `stage-${stage}`;
    if (String(isWanted) !== button.getAttribute('aria-expanded')) button.click();
    await element.updateComplete;
  }
}

/** Opens all there is. */
async function openAll(element: SecondOpinionChecklist): Promise<void> {
  for (const button of all(element, '.stage-button[aria-expanded="false"]')) button.click();
  await element.updateComplete;
  for (const drawer of all<HTMLDetailsElement>(element, '.stage details, .doctor-page details'))
    drawer.open = true;
}

/** Clicks the controls of a section at some places, in order. */
async function click(
  element: SecondOpinionChecklist,
  part: string,
  places: readonly number[],
): Promise<void> {
  for (const place of places) {
    all(element, `[part="${part}"] input:is([type="checkbox"], [type="radio"])`)[place]?.click();
    await element.updateComplete;
  }
}

/** Ticks the first so many steps. */
function tickSteps(element: SecondOpinionChecklist, count: number): Promise<void> {
  return click(
    element,
    'steps',
    Array.from({ length: count }, (_, place) => place),
  );
}

/** Adds something in the reader's own words. */
async function add(element: SecondOpinionChecklist, part: string, words: string): Promise<void> {
  const [field] = all<HTMLInputElement>(element, `[part="${part}"] input[type="text"]`);
  if (!field) return;
  field.value = words;
  field.closest('.add')?.querySelector('button')?.click();
  await element.updateComplete;
}

/** Writes into the fields for the two opinions, in order; empty words leave a field as it is. */
async function note(element: SecondOpinionChecklist, notes: readonly string[]): Promise<void> {
  for (const [place, words] of notes.entries()) {
    const field = all<HTMLTextAreaElement>(element, '[part="two-opinions"] textarea')[place];
    if (!field || words === '') continue;
    field.value = words;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await element.updateComplete;
  }
}

async function setVisit(
  element: SecondOpinionChecklist,
  type: 'date' | 'time',
  value: string,
): Promise<void> {
  const [field] = all<HTMLInputElement>(element, `[part="visit"] input[type="${type}"]`);
  if (!field) return;
  field.value = value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
}

/** All states, by the way a reader meets them. */
export const states: readonly NamedState[] = [
  ...statesWithoutDefinition(state),
  state({
    name: 'first-look',
    description: 'As a reader comes: one stage is open, and nothing is ticked or written yet.',
    properties: { definition: inEnglish },
  }),
  state({
    name: 'time-critical',
    description: 'Waiting can do harm, and the reader is told so before anything else is asked.',
    properties: { definition: urgent },
  }),
  state({
    name: 'reasons-ticked',
    description: 'What is true for the reader. Nothing is counted, and nothing follows.',
    properties: { definition: inEnglish },
    act: async (element) => {
      for (const drawer of all<HTMLDetailsElement>(element, '[part="for-you"] details'))
        drawer.open = true;
      await click(element, 'for-you', [1, 3, 9]);
    },
  }),
  state({
    name: 'steps-half-done',
    description: 'Three of the seven steps are done.',
    properties: { definition: inEnglish },
    act: async (element) => {
      await openStage(element, 'ready');
      await tickSteps(element, 3);
    },
  }),
  state({
    name: 'all-steps-done',
    description: 'All steps are done.',
    properties: { definition: inEnglish },
    act: async (element) => {
      await openStage(element, 'ready');
      await tickSteps(element, 7);
    },
  }),
  state({
    name: 'records-marked',
    description: 'How far records have come, with a record of the reader’s own.',
    properties: { definition: inEnglish },
    act: async (element) => {
      await openStage(element, 'ready');
      await add(element, 'records', 'Letters from my physiotherapist');
      const states = all(element, '[part="records"] input[type="radio"]').length;
      // Asked for, sent, and one of the reader's own.
      await click(element, 'records', [1, 5, 7, states - 1]);
    },
  }),
  state({
    name: 'letter',
    description: 'A letter that asks for the records that are marked, as text to copy.',
    properties: { definition: inEnglish, worksheet: filledWorksheet },
    act: async (element) => {
      await openStage(element, 'ready');
      for (const drawer of all<HTMLDetailsElement>(element, '[part="letter"]')) drawer.open = true;
    },
  }),
  state({
    name: 'ask-first',
    description: 'Whom to ask first, the words for it, and what it may cost.',
    properties: { definition: inEnglish },
    act: async (element) => {
      await openStage(element, 'ready');
      for (const drawer of all<HTMLDetailsElement>(
        element,
        '[part="ask-first"] details, [part="costs"] details',
      ))
        drawer.open = true;
    },
  }),
  state({
    name: 'questions-picked',
    description: 'Questions to take along, from the whole list, and one of the reader’s own.',
    properties: { definition: inEnglish },
    act: async (element) => {
      await openStage(element, 'ready');
      for (const drawer of all<HTMLDetailsElement>(element, '[part="questions"] details'))
        drawer.open = true;
      await click(element, 'questions', [0, 3, 5]);
      await add(element, 'questions', 'Can I play the piano again after six weeks?');
    },
  }),
  state({
    name: 'independence-answered',
    description: 'Each of the three answers, and one question that is not answered.',
    properties: { definition: inEnglish },
    act: async (element) => {
      await openStage(element, 'compare');
      await click(element, 'independence', [0, 4, 8]);
    },
  }),
  state({
    name: 'sharing-chosen',
    description:
      'What the first doctor may be told: one choice, and for each thing one of its own.',
    properties: { definition: inEnglish },
    act: async (element) => {
      await openStage(element, 'compare');
      for (const drawer of all<HTMLDetailsElement>(element, '[part="sharing"] details'))
        drawer.open = true;
      await click(element, 'sharing', [1, 3, 6]);
    },
  }),
  state({
    name: 'two-opinions-noted',
    description: 'Notes on both opinions. Neither looks better than the other.',
    properties: { definition: inEnglish },
    act: async (element) => {
      await openStage(element, 'compare');
      await note(element, [
        'Carpal tunnel syndrome on the right, moderate.\nThe left hand is fine.',
        'The same.',
        'Surgery within three months.',
        'A splint for six more weeks, at night, and then to look again.',
        '',
        'Quite sure. A nerve test would not change the advice.',
      ]);
    },
  }),
  state({
    name: 'visit-set',
    description: 'A day and a time, with the topic in the title of the calendar.',
    properties: { definition: inEnglish },
    act: async (element) => {
      await openStage(element, 'ready');
      await setVisit(element, 'date', '2099-03-12');
      await setVisit(element, 'time', '10:30');
      await click(element, 'visit', [0]);
    },
  }),
  state({
    name: 'visit-without-date',
    description: 'The reader wanted to save a visit without a day, and is told what is missing.',
    properties: { definition: inEnglish },
    act: async (element) => {
      await openStage(element, 'ready');
      all(element, '[part="visit"] button')[0]?.click();
    },
  }),
  state({
    name: 'visit-past',
    description: 'A day in the past is taken as it is, and said to be past.',
    properties: { definition: inEnglish },
    act: async (element) => {
      await openStage(element, 'ready');
      await setVisit(element, 'date', '2020-03-12');
    },
  }),
  state({
    name: 'doctor-page-filled',
    description: 'Everything is filled in, and the page for the second doctor gathers it.',
    properties: { definition: inEnglish, worksheet: filledWorksheet },
    act: openAll,
  }),
  state({
    name: 'no-second-opinion',
    description: 'The smallest definition there is: the general guidance alone is shown.',
    properties: { definition: smallestDefinition },
    act: openAll,
  }),
  state({
    name: 'unplaced-answers',
    description: 'Answers from another version have no place now, and the reader is told so.',
    properties: { definition: inEnglish, worksheet: asideWorksheet },
  }),
  state({
    name: 'long-text',
    description: 'Every word ten times as long: nothing may stick out or overlap.',
    properties: { definition: withLongWords(inEnglish), worksheet: filledWorksheet },
    act: openAll,
  }),
  state({
    name: 'hostile-text',
    description: 'Attacks in every text: all of them are shown as text, and none does anything.',
    properties: { definition: withAttacks(inEnglish), worksheet: filledWorksheet },
    act: openAll,
  }),
  state({
    name: 'arabic-interface',
    description: 'The interface in Arabic, from right to left, around a definition in English.',
    properties: { definition: inEnglish, lang: 'ar', worksheet: filledWorksheet },
    act: openAll,
  }),
  state({
    name: 'spanish',
    description: 'A Spanish definition, with the interface in Spanish.',
    properties: { definition: inSpanish, lang: 'es', worksheet: filledWorksheet },
    act: openAll,
  }),
  state({
    name: 'stale',
    description: 'Past the day of the next review, and the reader is told so.',
    properties: { definition: stale(inEnglish) },
  }),
  state({
    name: 'printed',
    description: 'As it goes to paper: all is open, and all that was written is shown.',
    properties: { definition: inEnglish, worksheet: filledWorksheet },
    act: openAll,
  }),
];

/** The state of that name. */
export function stateNamed(name: string): NamedState {
  return stateIn(states, name);
}
