/** Every state of `<consent-comprehension-quiz>` that is worth a look: stories show them, and tests go through them. */
import type { ProcedureDefinition } from '../../src/definition/definition.js';
import type { ConsentComprehensionQuiz } from '../../src/elements/consent-comprehension-quiz/consent-comprehension-quiz.js';
import type { QuizAnswer, QuizRecord } from '../../src/worksheet/quiz-record.js';
import { emptyWorksheet, type Worksheet } from '../../src/worksheet/worksheet.js';
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
  stale,
  withAttacks,
  withLongWords,
} from '../support/sample-definitions.js';

export { addresses };

/** One state. */
export type NamedState = AnyNamedState<ConsentComprehensionQuiz>;

const state = statesOf('consent-comprehension-quiz');

registerEverything();

const [inEnglish, inSpanish] = await Promise.all([
  shippedDefinition('en'),
  shippedDefinition('es'),
]);

const notSure: QuizAnswer = { kind: 'not-sure' };

/** What a reader may answer to a question of each kind, by what it shows. */
const answersTo: Readonly<
  Record<string, { readonly kind: string; readonly answers: Readonly<Record<string, QuizAnswer>> }>
> = {
  'what-it-does': {
    kind: 'single-choice',
    answers: {
      clear: { kind: 'single-choice', choice: 'more-room' },
      unclear: { kind: 'single-choice', choice: 'new-nerve' },
      'not-sure': notSure,
    },
  },
  'injection-effects': {
    kind: 'several-choices',
    answers: {
      clear: { kind: 'several-choices', choices: ['sore', 'sugar', 'back'] },
      near: { kind: 'several-choices', choices: ['sore', 'scar'] },
      unclear: { kind: 'several-choices', choices: ['scar'] },
      'not-sure': notSure,
    },
  },
  'splint-combine': {
    kind: 'true-false',
    answers: {
      clear: { kind: 'true-false', judged: false },
      unclear: { kind: 'true-false', judged: true },
      'not-sure': notSure,
    },
  },
  'benefit-surgery': {
    kind: 'how-many',
    answers: {
      clear: { kind: 'how-many', number: 90 },
      near: { kind: 'how-many', number: 87 },
      unclear: { kind: 'how-many', number: 40 },
      'not-sure': notSure,
    },
  },
  'surgery-steps': {
    kind: 'ordering',
    answers: {
      clear: { kind: 'ordering', order: ['numb', 'cut', 'close', 'home'] },
      unclear: { kind: 'ordering', order: ['cut', 'numb', 'home', 'close'] },
      'not-sure': notSure,
    },
  },
  'in-own-words': {
    kind: 'own-words',
    answers: { said: { kind: 'own-words' }, 'not-sure': notSure },
  },
};

const answerWords: Readonly<Record<string, string>> = {
  clear: 'it is clear to the reader',
  near: 'the answer is near',
  unclear: 'it is not clear yet',
  'not-sure': 'the reader is not sure',
  said: 'nobody judges what was said',
};

function looked(answer: QuizAnswer): QuizRecord {
  return { answer, checked: answer, tries: 1 };
}

/** A worksheet on the definition of these states. */
function worksheetOf(answers: Worksheet['answers']): Worksheet {
  const { id, version } = inEnglish;
  return { ...emptyWorksheet, definition: { id, version }, answers };
}

/** One question, its answer, and what is said about it. */
const lookedAt: readonly NamedState[] = Object.entries(answersTo).flatMap(
  ([id, { kind, answers }]) =>
    Object.entries(answers).map(([result, answer]) =>
      state({
        name: `${kind}-${result}`,
        description: `A question of the kind "${kind}": ${answerWords[result] ?? result}.`,
        properties: {
          definition: inEnglish,
          topics: id,
          worksheet: worksheetOf({ quiz: { [id]: looked(answer) } }),
        },
      }),
    ),
);

/** Every question of a definition looked at: clear for some, and not for the others. */
function allAnswered({ quiz }: ProcedureDefinition): Worksheet {
  const records = (quiz?.questions ?? []).map(({ id }, place): [string, QuizRecord] => {
    const known = Object.values(answersTo[id]?.answers ?? { 'not-sure': notSure });
    return [id, looked(known[place % known.length] ?? notSure)];
  });
  return worksheetOf({ quiz: Object.fromEntries(records) });
}

/** Every question of which we know the right answer, answered so. */
const allClear = worksheetOf({
  quiz: Object.fromEntries(
    Object.entries(answersTo).flatMap(([id, { answers }]) =>
      answers.clear ? [[id, looked(answers.clear)]] : [],
    ),
  ),
});

function click({ renderRoot }: ConsentComprehensionQuiz, selector: string): void {
  renderRoot.querySelector<HTMLElement>(selector)?.click();
}

/** Goes on to the end that comes next, without an answer to what is left. */
async function goToEnd(element: ConsentComprehensionQuiz): Promise<void> {
  while (element.renderRoot.querySelector('.question')) {
    click(element, '[part="skip"], .steps .button');
    await element.updateComplete;
  }
}

/** Goes on past the first end to the last one. */
async function goPastEnd(element: ConsentComprehensionQuiz): Promise<void> {
  await goToEnd(element);
  click(element, '[part="more"]');
  await element.updateComplete;
  await goToEnd(element);
}

function openDrawers({ renderRoot }: ConsentComprehensionQuiz): void {
  for (const drawer of renderRoot.querySelectorAll<HTMLDetailsElement>('.feedback details'))
    drawer.open = true;
}

/** All states, by the way a reader meets them. */
export const states: readonly NamedState[] = [
  ...statesWithoutDefinition(state),
  state({
    name: 'first-question',
    description: 'What a reader sees first: the first of the questions, with nothing chosen.',
    properties: { definition: inEnglish },
  }),
  state({
    name: 'chosen',
    description: 'An answer is chosen, and nothing is said about it before the reader asks.',
    properties: { definition: inEnglish, topics: 'what-it-does' },
    act: (element) => {
      click(element, '.answer input');
    },
  }),
  state({
    name: 'how-many-chosen',
    description: 'A number of 100 is given: the field, the slider and the icons show the same.',
    properties: {
      definition: inEnglish,
      topics: 'benefit-surgery',
      worksheet: worksheetOf({
        quiz: { 'benefit-surgery': { answer: { kind: 'how-many', number: 54 }, tries: 0 } },
      }),
    },
  }),
  state({
    name: 'asked-without-answer',
    description: 'The reader asked for the explanation before choosing, and is told what to do.',
    properties: { definition: inEnglish, topics: 'what-it-does' },
    act: (element) => {
      click(element, '.question > .button');
    },
  }),
  ...lookedAt,
  state({
    name: 'drawers-open',
    description: 'The text behind a question, and where a number is from.',
    properties: {
      definition: inEnglish,
      topics: 'benefit-surgery tell-team',
      pace: 'all-together',
      worksheet: allAnswered(inEnglish),
    },
    act: openDrawers,
  }),
  state({
    name: 'all-together-fresh',
    description: 'All questions on one page, none of them answered.',
    properties: { definition: inEnglish, pace: 'all-together' },
  }),
  state({
    name: 'all-together-answered',
    description: 'All questions on one page, each looked at, with the topics below.',
    properties: {
      definition: inEnglish,
      pace: 'all-together',
      worksheet: allAnswered(inEnglish),
    },
  }),
  state({
    name: 'end-with-topics',
    description: 'The end: what to talk about, in the order of what goes into saying yes or no.',
    properties: { definition: inEnglish, worksheet: allAnswered(inEnglish) },
    act: goToEnd,
  }),
  state({
    name: 'end-with-nothing',
    description: 'The end, with nothing on the list. There is no praise and no result.',
    properties: { definition: inEnglish, worksheet: allClear },
    act: goToEnd,
  }),
  state({
    name: 'end-unanswered',
    description: 'The end, reached without an answer to any question.',
    properties: { definition: inEnglish },
    act: goToEnd,
  }),
  state({
    name: 'first-of-more',
    description: 'The first of the questions after the end, for a reader who wants more.',
    properties: { definition: inEnglish },
    act: async (element) => {
      await goToEnd(element);
      click(element, '[part="more"]');
    },
  }),
  state({
    name: 'end-of-all',
    description: 'The last end: there are no more questions, and the list has topics of all.',
    properties: { definition: inEnglish, worksheet: allAnswered(inEnglish) },
    act: goPastEnd,
  }),
  state({
    name: 'in-explainer',
    description: 'Inside the section of the explainer that it asks about, without a second frame.',
    properties: {
      definition: inEnglish,
      slot: 'condition',
      topics: 'condition',
      headingLevel: 4,
      worksheet: worksheetOf({ quiz: { 'no-treatment-choice': looked(notSure) } }),
    },
    around: (element) => {
      const explainer = document.createElement('procedure-explainer');
      explainer.definition = inEnglish;
      explainer.append(element);
      return explainer;
    },
    act: async (element) => {
      await element.closest('procedure-explainer')?.updateComplete;
    },
  }),
  state({
    name: 'topics-attribute',
    description: 'Only the questions that the page asks for: here one element of consent.',
    properties: { definition: inEnglish, topics: 'voluntariness capacity agreement' },
  }),
  state({
    name: 'no-quiz',
    description: 'A definition without questions, and the reader is told so.',
    properties: { definition: { ...inEnglish, quiz: undefined } },
  }),
  state({
    name: 'unplaced-answers',
    description: 'Answers to questions that this version has no more: they are kept, not shown.',
    properties: {
      definition: inEnglish,
      worksheet: worksheetOf({ quiz: { 'a-dropped-question': looked(notSure) } }),
    },
  }),
  state({
    name: 'spanish',
    description: 'A Spanish definition, with the interface in Spanish.',
    properties: {
      definition: inSpanish,
      lang: 'es',
      pace: 'all-together',
      worksheet: allAnswered(inSpanish),
    },
  }),
  state({
    name: 'arabic-interface',
    description: 'The interface in Arabic, from right to left, around a definition in English.',
    properties: {
      definition: inEnglish,
      lang: 'ar',
      topics: 'benefit-surgery surgery-steps',
      pace: 'all-together',
      worksheet: allAnswered(inEnglish),
    },
  }),
  state({
    name: 'stale',
    description: 'Past the day of the next review, and the reader is told so.',
    properties: { definition: stale(inEnglish) },
  }),
  state({
    name: 'long-text',
    description: 'Every word ten times as long: nothing may stick out or overlap.',
    properties: {
      definition: withLongWords(inEnglish),
      pace: 'all-together',
      worksheet: allAnswered(inEnglish),
    },
  }),
  state({
    name: 'hostile-text',
    description: 'Attacks in every text: all of them are shown as text, and none does anything.',
    properties: {
      definition: withAttacks(inEnglish),
      pace: 'all-together',
      worksheet: allAnswered(inEnglish),
    },
    act: openDrawers,
  }),
  state({
    name: 'printed',
    description:
      'As it goes to paper: what is about this information is open, and the rest as the reader left it.',
    properties: {
      definition: inEnglish,
      pace: 'all-together',
      worksheet: allAnswered(inEnglish),
    },
    act: () => {
      dispatchEvent(new Event('beforeprint'));
    },
  }),
];

/** The state of that name. */
export function stateNamed(name: string): NamedState {
  return stateIn(states, name);
}
