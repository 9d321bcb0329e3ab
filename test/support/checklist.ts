/** Puts checklists on the page for one test, and acts in them as a reader does. */
import '../../src/entries/define/second-opinion-checklist.js';
import { sendKeys } from '@web/test-runner-commands';
import { safety } from '../../src/generated/guidance/en/safety.js';
import { secondOpinion } from '../../src/generated/guidance/en/second-opinion.js';
import type { SecondOpinionChecklist } from '../../src/elements/second-opinion-checklist/second-opinion-checklist.js';
import { append, cleanUp, focused, settled } from './fixture.js';
import { allByRole, byRole, sectionOf, type Place, type Words } from './roles.js';
import type { DefinitionInput } from './sample-definition.js';
import { withCore } from './sample-definition.js';
import { sampleEvidence } from './sample-evidence.js';
import { words } from './words.js';

const general = { ...secondOpinion, doNotWaitIf: safety.doNotWaitIf };

/** The lists of the general guidance. */
type GeneralList = {
  [Name in keyof typeof general]: (typeof general)[Name] extends string ? never : Name;
}[keyof typeof general];

/** What the general guidance says under an id, so that tests do not rest on its wording. */
export function said(list: GeneralList, id: string): string {
  const found = general[list].find((entry) => entry.id === id);
  if (!found) throw new Error(`There is no entry "${id}" in "${list}".`);
  return found.text;
}

/** All that the general guidance says in a list. */
export function allSaid(list: GeneralList): string[] {
  return general[list].map(({ text }) => text);
}

/** What the sample adds to the general guidance, or replaces. */
const ofSample: NonNullable<DefinitionInput['secondOpinion']> = {
  doNotWaitIf: [
    { id: 'urgent', text: 'Your knee team says that waiting can harm you.' },
    { text: 'Your knee is hot and red.' },
  ],
  reasons: [
    { id: 'fit', text: 'To see if a knee operation fits you.' },
    { id: 'knee-sure', text: 'To be sure about the knee.', more: ['A scan can mislead.'] },
  ],
  when: [{ id: 'knee-twice', text: 'Your knee was operated on before.' }],
  steps: [{ id: 'collect', text: 'Collect your knee records.' }],
  records: [
    { id: 'tests', text: 'Tests of your knee' },
    { id: 'knee-scan', text: 'Your knee scan', more: ['The pictures too.'] },
  ],
  questions: [
    { id: 'knee-why', text: 'Why does my knee hurt?', why: 'It may be the hip.' },
    { id: 'so-options', text: 'What are all my options for the knee?' },
    { id: 'knee-cut', text: 'Where do you cut?', options: ['operation', 'brace'] },
    { id: 'knee-far', text: 'How far can I walk?', why: 'It helps to plan.', options: ['brace'] },
  ],
  independence: [{ id: 'knee-brace', text: 'The second doctor sells no braces.' }],
  reviewerDoes: [{ text: 'Bends your knee.' }],
  downsides: [{ text: 'A long drive to the other clinic.' }],
  communication: [{ text: 'Both write to the physiotherapist.' }],
  privacy: [{ text: 'Your knee is your own.' }],
};

/** A copy of the sample, with a second opinion and one question of a quiz, changed as a test wants. */
export function sampleForChecklist(
  change?: (definition: DefinitionInput) => void,
): DefinitionInput {
  return sampleEvidence((definition) => {
    definition.secondOpinion = structuredClone(ofSample);
    definition.quiz = {
      questions: withCore([
        {
          id: 'today',
          kind: 'true-false',
          element: 'voluntariness',
          question: 'You must decide today.',
          topic: 'How long I can take',
          explanation: 'There are weeks to decide.',
          correct: false,
        },
      ]),
    };
    change?.(definition);
  });
}

/** What a checklist is made with. `attributes` are there before anything else. */
export interface ChecklistParts extends Partial<
  Pick<SecondOpinionChecklist, 'headingLevel' | 'lang' | 'src'>
> {
  readonly definition?: unknown;
  readonly worksheet?: unknown;
  /** Leaves the stages and drawers as a reader finds them. */
  readonly isAsItArrives?: boolean;
  readonly attributes?: Readonly<Record<string, string>>;
}

/** A checklist on the page that shows the sample, or what it is given. */
export async function checklist({
  attributes = {},
  isAsItArrives = false,
  ...properties
}: ChecklistParts = {}): Promise<SecondOpinionChecklist> {
  const element = document.createElement('second-opinion-checklist');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  Object.assign(element, { definition: sampleForChecklist(), ...properties });
  append(element);
  await settled(element);
  if (!isAsItArrives) await openStages(element);
  return element;
}

/** Opens what is closed, but for more questions and what each test opens itself. */
export async function openStages(element: SecondOpinionChecklist): Promise<void> {
  for (const button of element.renderRoot.querySelectorAll<HTMLElement>(
    '.stage-button[aria-expanded="false"]',
  ))
    button.click();
  await element.updateComplete;
  const drawers = element.renderRoot.querySelectorAll<HTMLDetailsElement>(
    'details:not([part="questions"] *, [part="visit"] *, [part="letter"], .about *)',
  );
  for (const drawer of drawers) drawer.open = true;
}

/** The button that opens and closes a stage. */
export function stage(
  element: SecondOpinionChecklist,
  name: typeof words.doIWantOne | typeof words.getReady | typeof words.compareWhatTheySaid,
): HTMLElement {
  return byRole(element, 'button', name);
}

/** One of the three states of a record. */
export function recordState(place: Place, record: Words, state: string): HTMLInputElement {
  return byRole(byRole(place, 'radiogroup', record), 'radio', state) as HTMLInputElement;
}

/** Sets the state of a record. */
export async function setRecord(
  element: SecondOpinionChecklist,
  record: Words,
  state: string,
): Promise<void> {
  recordState(section(element, 'records'), record, state).click();
  await element.updateComplete;
}

/** The sections, by the words of their headings. */
export const sections = {
  time: words.isThereTime,
  forYou: words.reasons,
  askFirst: words.whomToAskFirst,
  steps: words.theSteps,
  records: words.yourRecords,
  questions: words.questionsToAsk,
  independence: words.isItIndependent,
  reviewer: words.whatTheSecondDoctorDoes,
  downsides: words.downsides,
  sharing: words.sharing,
  opinions: words.opinionsSideBySide,
  visit: words.yourVisit,
  costs: words.whatItMayCost,
  page: words.doctorPage,
} as const;

/** A section of the checklist. */
export function section(element: SecondOpinionChecklist, name: keyof typeof sections): HTMLElement {
  return sectionOf(element, sections[name]);
}

/** A box to tick. */
export function box(place: Place, name: Words): HTMLInputElement {
  return byRole(place, 'checkbox', name) as HTMLInputElement;
}

/** Which of the boxes are ticked, in their order on the page. */
export function ticked(place: Place): number[] {
  return (allByRole(place, 'checkbox') as HTMLInputElement[]).flatMap(({ checked }, index) =>
    checked ? [index] : [],
  );
}

/** Ticks a box, or takes the tick away, by the mouse. */
export async function tick(
  element: SecondOpinionChecklist,
  place: Place,
  ...names: readonly Words[]
): Promise<void> {
  for (const name of names) {
    box(place, name).click();
    await element.updateComplete;
  }
}

/** An answer of an entry that has a few. */
export function radio(place: Place, entry: Words, answer: Words): HTMLInputElement {
  return byRole(byRole(place, 'group', entry), 'radio', answer) as HTMLInputElement;
}

/** The name of a control and what it is about; whether there is a space before the colon is left to engines. */
export function markOf(mark: string, record: string): RegExp {
  return new RegExp(`^${mark} ?: ${record.replace(/[.?()]/gu, '\\$&')}$`, 'u');
}

/** The field for a note on one of the opinions. */
export function noteField(
  element: SecondOpinionChecklist,
  opinion: typeof words.firstOpinion | typeof words.secondOpinion,
  row: string,
): HTMLTextAreaElement {
  return byRole(
    section(element, 'opinions'),
    'textbox',
    markOf(opinion, row),
  ) as HTMLTextAreaElement;
}

/** Writes into a field as a reader does: letter by letter, and then on to something else. */
export async function write(
  element: SecondOpinionChecklist,
  field: HTMLInputElement | HTMLTextAreaElement,
  words: string,
): Promise<void> {
  field.focus();
  await sendKeys({ type: words });
  field.blur();
  await element.updateComplete;
}

/** The fields for the day of the visit. */
export function dayFields(element: SecondOpinionChecklist): readonly HTMLInputElement[] {
  const day = byRole(section(element, 'visit'), 'group', 'Date');
  return (['Day', 'Month', 'Year'] as const).map(
    (part) => byRole(day, 'textbox', part) as HTMLInputElement,
  );
}

/** Types the day of the visit, YYYY-MM-DD or nothing, and leaves its fields. */
export async function setDay(element: SecondOpinionChecklist, day: string): Promise<void> {
  const parts = day === '' ? ['', '', ''] : day.split('-').map(Number).map(String).reverse();
  const fields = dayFields(element);
  for (const [at, field] of fields.entries()) await typeInto(element, field, parts[at]!);
  await leave(element, fields.at(-1)!);
}

/** The field for the time of the visit. */
export function timeField(element: SecondOpinionChecklist): HTMLInputElement {
  return byRole(section(element, 'visit'), 'textbox', words.timeIfYouKnow) as HTMLInputElement;
}

/** Types the time of the visit, and leaves its field. */
export async function setTime(element: SecondOpinionChecklist, time: string): Promise<void> {
  await typeInto(element, timeField(element), time);
  await leave(element, timeField(element));
}

/** Lets a text stand in a field while it is being written. */
export async function typeInto(
  element: SecondOpinionChecklist,
  field: HTMLInputElement,
  text: string,
): Promise<void> {
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  await element.updateComplete;
}

/** Takes the focus out of a field. */
export async function leave(
  element: SecondOpinionChecklist,
  field: HTMLInputElement,
): Promise<void> {
  field.dispatchEvent(new FocusEvent('focusout', { bubbles: true, composed: true }));
  await element.updateComplete;
}

/** Adds something of the reader's own, by keyboard. */
export async function addOwn(
  element: SecondOpinionChecklist,
  field: HTMLElement,
  words: string,
): Promise<void> {
  field.focus();
  await sendKeys({ type: words });
  await sendKeys({ press: 'Enter' });
  await element.updateComplete;
}

/** Goes on with the Tab key until the focus is on a control. */
export async function tabTo(element: SecondOpinionChecklist, control: Element): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    if (focused(element) === control) return;
    await sendKeys({ press: 'Tab' });
  }
  throw new Error('The Tab key does not get there.');
}

/** Every change and completion that the page hears of from now on, in words, as a list that grows. */
export function heardChanges(): string[] {
  const heard: string[] = [];
  for (const type of ['decision-aid-change', 'decision-aid-complete'] as const) {
    const listen = (event: Event): void => {
      const fields = Object.entries<unknown>({ ...event })
        .filter(([name]) => name !== 'isTrusted')
        .map(([name, value]) => `${name}=${String(value)}`);
      heard.push([type.replace('decision-aid-', ''), ...fields].join(' '));
    };
    document.addEventListener(type, listen);
    cleanUp(() => {
      document.removeEventListener(type, listen);
    });
  }
  return heard;
}
