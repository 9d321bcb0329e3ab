/** Puts quizzes on the page for one test, and acts in them as a reader does. */
import '../../src/entries/define/consent-comprehension-quiz.js';
import { sendKeys } from '@web/test-runner-commands';
import type { ConsentComprehensionQuiz } from '../../src/elements/consent-comprehension-quiz/consent-comprehension-quiz.js';
import type { QuizRecord } from '../../src/worksheet/quiz-record.js';
import { append, cleanUp, focused, settled } from './fixture.js';
import { allByRole, byRole, textOf, type Place, type Words } from './roles.js';
import { withCore } from './sample-definition.js';
import { sampleEvidence, type DefinitionInput } from './sample-evidence.js';
import { anyOf, sentences, words } from './words.js';

/** What a question has to do with saying yes or no, as it is named before the question. */
const elements = [
  words.whatWouldBeDone,
  words.whatItMeansForYou,
  words.choosingFreely,
  words.beingAbleToDecide,
  words.consent,
].join('|');

/** What stands before the words of a question. */
const askedNow = new RegExp(`^${sentences.questionOf('\\S+', '\\S+', `(?:${elements})`)} ?`, 'u');

type QuestionInput = NonNullable<DefinitionInput['quiz']>['questions'][number];

/** The questions of the sample, by their ids. */
export const ask = {
  aim: 'What is the operation meant to do?',
  effects: 'What can happen after the operation?',
  today: 'You must decide today.',
  walked: 'How many of 100 people walked better after the operation?',
  steps: 'What is the order of the day?',
  friend: 'How would you tell a friend?',
} as const;

/** The id of a question of the sample. */
export type SampleQuestion = keyof typeof ask;

/** The questions that come first, one for each element of consent; the other one follows for those who like. */
export const core = ['aim', 'effects', 'today', 'steps', 'friend'] as const;

/** What stands behind each question, shown after any answer. */
export const explained: Readonly<Record<SampleQuestion, string>> = {
  aim: 'The surgeon smooths the cartilage, so that it may rub less.',
  effects: 'Both a stiff and a swollen knee are common.',
  today: 'This is false. There are weeks to decide.',
  walked: 'In this study, 60 of 100 did.',
  steps: 'You sleep, the knee is smoothed, it is bandaged, and you go home.',
  friend: 'Saying it shows what is clear.',
};

const questions: QuestionInput[] = [
  {
    id: 'aim',
    kind: 'single-choice',
    element: 'disclosure',
    question: ask.aim,
    topic: 'The aim of the operation',
    explanation: 'The surgeon smooths the [[cartilage]], so that it may rub less.',
    section: 'at-a-glance',
    option: 'operation',
    choices: [
      {
        id: 'new-knee',
        text: 'Put in a new knee',
        correct: false,
        explanation: 'Your own knee stays.',
      },
      { id: 'smooth', text: 'Make the knee smooth', correct: true },
      { id: 'look', text: 'Only have a look', correct: false },
    ],
  },
  {
    id: 'effects',
    kind: 'several-choices',
    element: 'understanding',
    question: ask.effects,
    topic: 'What may happen afterwards',
    explanation: explained.effects,
    section: 'safety',
    choices: [
      { id: 'stiff', text: 'A stiff knee', correct: true },
      { id: 'hair', text: 'Loss of hair', correct: false, explanation: 'Your hair is safe.' },
      { id: 'swollen', text: 'A swollen knee', correct: true },
    ],
  },
  {
    id: 'today',
    kind: 'true-false',
    element: 'voluntariness',
    question: ask.today,
    topic: 'How long I can take',
    explanation: explained.today,
    section: 'suitability',
    correct: false,
  },
  {
    id: 'walked',
    kind: 'how-many',
    element: 'understanding',
    question: ask.walked,
    topic: 'How likely it is to help',
    explanation: explained.walked,
    section: 'options',
    option: 'operation',
    outcome: 'walking',
    finding: 'walking-6m',
    arm: 1,
  },
  {
    id: 'steps',
    kind: 'ordering',
    element: 'capacity',
    question: ask.steps,
    topic: 'What happens on the day',
    explanation: explained.steps,
    section: 'during',
    option: 'operation',
    things: [
      { id: 'sleep', text: 'You sleep' },
      { id: 'smooth', text: 'The knee is smoothed' },
      { id: 'bandage', text: 'A bandage goes on' },
      { id: 'home', text: 'You go home' },
    ],
  },
  {
    id: 'friend',
    kind: 'own-words',
    element: 'agreement',
    question: ask.friend,
    topic: 'My choice in my own words',
    explanation: explained.friend,
    points: ['What is done', 'What else there is'],
  },
];

/** The sample with a question of each kind, changed as a test wants. */
export function sampleQuiz(change?: (definition: DefinitionInput) => void): DefinitionInput {
  return sampleEvidence((definition) => {
    definition.quiz = {
      introduction: 'These questions are about your knee.',
      questions: structuredClone(questions),
    };
    change?.(definition);
    if (definition.quiz) definition.quiz.questions = withCore(definition.quiz.questions);
  });
}

/** Takes questions out of the quiz, as a new version may. */
export function withoutQuestions(
  ...ids: readonly SampleQuestion[]
): (definition: DefinitionInput) => void {
  return (definition) => {
    definition.version = '1.3.0';
    definition.quiz!.questions = definition.quiz!.questions.filter(
      ({ id }) => !(ids as readonly string[]).includes(id),
    );
  };
}

/** What a quiz is made with. `attributes` are there before anything else. */
export interface QuizParts extends Partial<
  Pick<ConsentComprehensionQuiz, 'pace' | 'topics' | 'headingLevel' | 'lang' | 'slot'>
> {
  readonly definition?: unknown;
  readonly worksheet?: unknown;
  readonly attributes?: Readonly<Record<string, string>>;
}

/** A quiz that is on no page yet. */
export function makeQuiz({
  attributes = {},
  ...properties
}: QuizParts = {}): ConsentComprehensionQuiz {
  const element = document.createElement('consent-comprehension-quiz');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return Object.assign(element, { definition: sampleQuiz(), ...properties });
}

/** A quiz on the page that shows the sample, or what it is given. */
export async function quiz(
  parts: QuizParts = {},
  parent: Node = document.body,
): Promise<ConsentComprehensionQuiz> {
  const element = append(makeQuiz(parts), parent);
  await settled(element);
  return element;
}

/** A quiz with all its questions on one page. */
export function wholeQuiz(parts: QuizParts = {}): Promise<ConsentComprehensionQuiz> {
  return quiz({ pace: 'all-together', ...parts });
}

/** A quiz with one question of the sample and no other. */
export function quizAbout(
  question: SampleQuestion,
  parts: QuizParts = {},
): Promise<ConsentComprehensionQuiz> {
  return quiz({ topics: question, ...parts });
}

/** A worksheet with records of questions. */
export function worksheetWith(
  records: Readonly<Record<string, QuizRecord>>,
): Readonly<Record<string, unknown>> {
  return {
    worksheetVersion: '1.0',
    definition: { id: 'sore-knee', version: '1.2.3' },
    answers: { quiz: records },
    unplaced: [],
  };
}

/** What the worksheet keeps of the quiz, as a page that stores it gets it. */
export function kept({ worksheet }: ConsentComprehensionQuiz): unknown {
  return (JSON.parse(JSON.stringify(worksheet)) as { answers: unknown }).answers;
}

/** The answers to a question: a group that has the question as its name. */
export function answersOf(element: ConsentComprehensionQuiz, question: string): HTMLElement {
  const found = allByRole(element, 'group', askedNow).find((group) =>
    textOf(group.querySelector('legend')!).endsWith(question),
  );
  if (!found) throw new Error(`"${question}" is not asked here.`);
  return found;
}

/** A question with everything below it. */
export function questionOf(element: ConsentComprehensionQuiz, question: string): HTMLElement {
  return answersOf(element, question).closest('section')!;
}

/** The questions and the list of topics, without what is announced, which may say the same. */
export function body({ renderRoot }: ConsentComprehensionQuiz): HTMLElement {
  return renderRoot.querySelector<HTMLElement>('[data-private]')!;
}

/** The one way on from the question that is shown. */
export function wayOn(element: ConsentComprehensionQuiz): HTMLElement {
  return byRole(element, 'button', anyOf(words.skip, words.next, words.seeWhatToTalkAbout));
}

/** Goes on from the question that is shown. */
export async function goOn(element: ConsentComprehensionQuiz): Promise<void> {
  wayOn(element).click();
  await element.updateComplete;
}

/** Goes on to the end that comes next. */
export async function goToEnd(element: ConsentComprehensionQuiz): Promise<void> {
  while (asked(element).length > 0) await goOn(element);
}

/** The way from the end to the questions that come after it. */
export function moreButton(element: ConsentComprehensionQuiz): HTMLElement {
  return byRole(element, 'button', /^\d+ more questions? if you want (?:it|them)$/u);
}

/** The questions that are asked now. */
export function asked(element: ConsentComprehensionQuiz): string[] {
  return allByRole(element, 'group', askedNow).map((group) =>
    textOf(group.querySelector('legend')!).replace(askedNow, ''),
  );
}

/** One answer among those that are chosen by a click. */
export function choice(
  element: ConsentComprehensionQuiz,
  question: string,
  name: Words,
): HTMLInputElement {
  const group = answersOf(element, question);
  const [found] = [...allByRole(group, 'radio', name), ...allByRole(group, 'checkbox', name)];
  if (!found) throw new Error(`"${question}" has no answer "${String(name)}".`);
  return found as HTMLInputElement;
}

/** The names of the answers that are chosen. */
export function chosen(element: ConsentComprehensionQuiz, question: string): string[] {
  return [...answersOf(element, question).querySelectorAll('input')]
    .filter(({ checked }) => checked)
    .map((input) => textOf(input.closest('label')!));
}

/** Chooses answers, one after the other. */
export async function pick(
  element: ConsentComprehensionQuiz,
  question: string,
  ...names: readonly Words[]
): Promise<void> {
  for (const name of names) {
    choice(element, question, name).click();
    await element.updateComplete;
  }
}

/** The button that shows what there is to say about an answer. */
export function checkButton(element: ConsentComprehensionQuiz, question: string): HTMLElement {
  return byRole(
    questionOf(element, question),
    'button',
    new RegExp(`^(?:${words.checkMyAnswer}|${words.showWhatToCompare}) ?:`, 'u'),
  );
}

/** Asks to look at the answer. */
export async function check(element: ConsentComprehensionQuiz, question: string): Promise<void> {
  checkButton(element, question).click();
  await element.updateComplete;
}

/** What is said about an answer; undefined while nothing is. */
export function feedbackOf(
  element: ConsentComprehensionQuiz,
  question: string,
): HTMLElement | undefined {
  return questionOf(element, question).querySelector<HTMLElement>('[part="feedback"]') ?? undefined;
}

/** The first words of what is said about an answer. */
export function leadOf(element: ConsentComprehensionQuiz, question: string): string | undefined {
  const feedback = feedbackOf(element, question);
  return feedback && textOf(feedback.querySelector('p')!);
}

/** Whether a question is on the list of topics, as its box under the feedback says. */
export function talkBox(element: ConsentComprehensionQuiz, question: string): HTMLInputElement {
  return byRole(questionOf(element, question), 'checkbox', words.wantToTalk) as HTMLInputElement;
}

/** The list of topics: what each element of consent is called, with its topics. */
export function topicsIn(element: ConsentComprehensionQuiz): Record<string, string[]> {
  const section = byRole(element, 'heading', words.topicsToTalkAbout).closest('section')!;
  return Object.fromEntries(
    [...section.querySelectorAll('ul')].map((list) => [
      textOf(list.previousElementSibling!),
      [...list.children].map((item) => textOf(item).split(words.lookAtQuestion)[0]!.trim()),
    ]),
  );
}

/** Everything that is announced from now on, as a list that grows. */
export function announcements(element: ConsentComprehensionQuiz): string[] {
  const status = byRole(element, 'status');
  const said: string[] = [];
  const observer = new MutationObserver(() => {
    const text = textOf(status);
    if (text !== '') said.push(text);
  });
  observer.observe(status, { childList: true, characterData: true, subtree: true });
  cleanUp(() => {
    observer.disconnect();
  });
  return said;
}

/** Every event of the elements that reaches a place from now on, as a list that grows. */
export function allEventsAt(place: EventTarget): Event[] {
  const events: Event[] = [];
  for (const kind of ['ready', 'error', 'change', 'complete']) {
    const type = `decision-aid-${kind}`;
    const listen = (event: Event): void => {
      events.push(event);
    };
    place.addEventListener(type, listen);
    cleanUp(() => {
      place.removeEventListener(type, listen);
    });
  }
  return events;
}

/** Events in short: the kind, and all that they carry of their own. */
export function inShort(events: readonly Event[]): string[] {
  return events.map((event) =>
    [
      event.type.replace('decision-aid-', ''),
      ...Object.entries({ ...event } as Record<string, unknown>)
        .filter(([name]) => name !== 'isTrusted')
        .map(([name, value]) => `${name}=${String(value)}`),
    ].join(' '),
  );
}

/** Presses keys, one after the other, and lets the element draw. */
export async function press(
  element: ConsentComprehensionQuiz,
  ...keys: readonly string[]
): Promise<void> {
  for (const key of keys) {
    await sendKeys({ press: key });
    await element.updateComplete;
  }
}

/** Goes on with Tab until something has the focus. */
export async function tabTo(element: ConsentComprehensionQuiz, target: Element): Promise<void> {
  for (let steps = 1; steps <= 40; steps += 1) {
    await sendKeys({ press: 'Tab' });
    if (focused(element) === target) return;
  }
  throw new Error(`Tab does not come to ${target.outerHTML.slice(0, 80)}.`);
}

/** A field or a slider inside a place, by its role and name. */
export function input(place: Place, role: 'slider' | 'textbox', name: Words): HTMLInputElement {
  return byRole(place, role, name) as HTMLInputElement;
}
