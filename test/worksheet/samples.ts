/** What a reader may say and do, for tests: answers of every group, ids of every kind, and acts in any order. */
import fc from '../support/property.js';
import type {
  Finding,
  ProcedureDefinition,
  QuizQuestion,
} from '../../src/definition/definition.js';
import type { ConsentElement } from '../../src/definition/schema/vocabulary.js';
import { reconcile, type AnswerableIds } from '../../src/worksheet/reconcile.js';
import {
  answerGroups,
  recordStates,
  type OwnAnswerGroup,
  type AnswerGroup,
} from '../../src/worksheet/answer-groups.js';
import type { QuizAnswer, QuizRecord } from '../../src/worksheet/quiz-record.js';
import { checkAnswer, chooseAnswer, putOnList } from '../../src/worksheet/quiz.js';
import {
  addOwn,
  answer,
  answersOf,
  emptyWorksheet,
  type UnplacedAnswer,
  type Worksheet,
} from '../../src/worksheet/worksheet.js';

export const groupNames = Object.keys(answerGroups) as AnswerGroup[];

/** Gives an answer whatever it is, as a page without types could. */
export function give(
  worksheet: Worksheet,
  group: AnswerGroup,
  id: string,
  value?: unknown,
): Worksheet {
  return answer<AnswerGroup>(worksheet, group, id, value as never);
}

/** A worksheet of which each answer is given. */
export function worksheetOf(
  answers: { readonly [Name in AnswerGroup]?: Readonly<Record<string, unknown>> },
  about?: Worksheet['definition'],
): Worksheet {
  let worksheet: Worksheet = about ? reconcile(emptyWorksheet, about, {}) : emptyWorksheet;
  for (const [group, table] of Object.entries(answers))
    for (const [id, value] of Object.entries(table))
      worksheet = give(worksheet, group as AnswerGroup, id, value);
  return worksheet;
}

/** Every answer of a worksheet, those unplaced among them, as texts that can be counted. */
export function allAnswers(worksheet: Worksheet, unknownDefinition = ''): readonly string[] {
  const definition = worksheet.definition?.id ?? unknownDefinition;
  const inPlace = groupNames.flatMap((group) =>
    Object.entries(answersOf(worksheet, group)).map(([id, given]) => ({
      definition,
      group,
      id,
      answer: given,
    })),
  );
  return [...inPlace, ...worksheet.unplaced]
    .map((entry: UnplacedAnswer) =>
      JSON.stringify([entry.definition, entry.group, entry.id, entry.answer]),
    )
    .sort();
}

/** Whether nothing in a value can be changed. */
export function isFrozenThrough(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return Object.isFrozen(value) && Object.values(value).every(isFrozenThrough);
}

// --- questions ---------------------------------------------------------------------------------

type Kind = QuizQuestion['kind'];
type QuestionOf<Name extends Kind> = QuizQuestion & { readonly kind: Name };

function common(id: string, element: ConsentElement = 'understanding') {
  return { id, element, question: 'So?', topic: 'So', explanation: 'So.' };
}

export function singleChoice(
  id: string,
  right: string,
  wrong: readonly string[],
): QuestionOf<'single-choice'> {
  return {
    ...common(id),
    kind: 'single-choice',
    choices: [right, ...wrong].map((one) => ({ id: one, text: 'So', correct: one === right })),
  };
}

export function severalChoices(
  id: string,
  right: readonly string[],
  wrong: readonly string[],
): QuestionOf<'several-choices'> {
  return {
    ...common(id, 'disclosure'),
    kind: 'several-choices',
    choices: [
      ...right.map((one) => ({ id: one, text: 'So', correct: true })),
      ...wrong.map((one) => ({ id: one, text: 'So', correct: false })),
    ],
  };
}

export function trueFalse(id: string, correct: boolean): QuestionOf<'true-false'> {
  return { ...common(id, 'agreement'), kind: 'true-false', correct };
}

export function howMany(id: string, finding: string, arm = 0): QuestionOf<'how-many'> {
  return { ...common(id), kind: 'how-many', outcome: 'better', finding, arm };
}

export function ordering(id: string, things: readonly string[]): QuestionOf<'ordering'> {
  return {
    ...common(id),
    kind: 'ordering',
    things: things.map((one) => ({ id: one, text: 'So' })),
  };
}

export function ownWords(id: string): QuestionOf<'own-words'> {
  return { ...common(id, 'voluntariness'), kind: 'own-words', points: ['So'] };
}

/** One question of each kind, in the order of their kinds. */
export const questions = [
  singleChoice('aim', 'room', ['nerve', 'look']),
  severalChoices('effects', ['sore', 'sugar'], ['scar']),
  trueFalse('may-wait', true),
  howMany('helped', 'counted'),
  ordering('steps', ['numb', 'cut', 'close']),
  ownWords('say-it'),
] as const;

/** Of a definition, what the quiz looks at: one outcome, with what was measured by the ids of its findings. */
export function definitionWith(
  measures: Readonly<Record<string, Finding['measure']>>,
): ProcedureDefinition {
  const findings = Object.entries(measures).map(([id, measure]) => ({ id, study: 's', measure }));
  const outcomes = [{ id: 'better', findings }];
  return { language: 'en', studies: [], outcomes } as unknown as ProcedureDefinition;
}

type Frequency = Extract<Finding['measure'], { kind: 'frequency' }>;

/** Counts of people, of several groups at each of several times. */
export function counted(...times: Frequency['times']): Frequency {
  return { kind: 'frequency', estimate: 'counted', times };
}

export const quizDefinition = definitionWith({
  counted: counted({
    arms: [{ option: 'splint', count: 46, total: 86, percent: 54 }, { percent: 90 }],
  }),
});

// --- what may be said --------------------------------------------------------------------------

/** Ids that a table must not mix up with what it inherits; reading refuses these as keys. */
export const forbiddenIds = ['__proto__', 'constructor', 'prototype'] as const;

/** Ids as definitions have them, and others that storage may hold. */
export const readableIds = [
  ...questions.map(({ id }) => id),
  'own-1',
  'own-2',
  'toString',
  'hasOwnProperty',
  'toJSON',
  'then',
  '',
  '0',
  '7',
  '-1',
  'a/b~c',
] as const;

const choiceIds = fc.constantFrom(
  'room',
  'nerve',
  'sore',
  'sugar',
  'scar',
  'numb',
  'cut',
  'close',
  '',
);

export const quizAnswers: fc.Arbitrary<QuizAnswer> = fc.oneof(
  fc.constantFrom<QuizAnswer>({ kind: 'not-sure' }, { kind: 'own-words' }),
  fc.record({ kind: fc.constant('single-choice' as const), choice: choiceIds }),
  fc.record({
    kind: fc.constant('several-choices' as const),
    choices: fc.array(choiceIds, { maxLength: 4 }),
  }),
  fc.record({ kind: fc.constant('true-false' as const), judged: fc.boolean() }),
  fc.record({ kind: fc.constant('how-many' as const), number: fc.integer({ min: 0, max: 100 }) }),
  fc.record({
    kind: fc.constant('ordering' as const),
    order: fc.array(choiceIds, { maxLength: 4 }),
  }),
);

const quizRecords: fc.Arbitrary<QuizRecord> = fc.record(
  { answer: quizAnswers, checked: quizAnswers, tries: fc.nat(5) },
  { requiredKeys: ['tries'] },
);

const words = fc
  .oneof(
    fc.constantFrom('My piano', '__proto__', ' a '),
    fc.string({ minLength: 1, maxLength: 12 }),
  )
  .filter((text) => text.trim() !== '');

const yesOrNo = fc.constantFrom('yes', 'no');

/** Answers of each group. TypeScript sees to it that no group is forgotten. */
export const answersFor: Readonly<Record<AnswerGroup, fc.Arbitrary<unknown>>> = {
  considerations: fc.constantFrom('matters', 'matters-less'),
  picks: fc.constant('most'),
  pair: fc.constantFrom('night-splint', 'waiting'),
  concerns: words,
  quiz: quizRecords,
  topics: fc.constantFrom('talk', 'leave'),
  reasons: fc.constant('applies'),
  situations: fc.constant('applies'),
  steps: fc.constant('done'),
  records: fc.constantFrom(...recordStates),
  ownRecords: words,
  questions: fc.constant('ask'),
  ownQuestions: words,
  unsure: words,
  helpers: words,
  independence: fc.oneof(yesOrNo, fc.constant('not-sure')),
  sharingWith: fc.constantFrom('all', 'ask-first', 'nothing'),
  sharing: fc.constantFrom('share', 'keep'),
  firstView: words,
  secondView: words,
  visit: fc.constantFrom('2026-02-28', '09:30'),
  leaning: fc.constantFrom('night-splint', 'not-sure', '3'),
  readiness: yesOrNo,
  stages: fc.constantFrom('seen', 'here'),
  companionPicks: fc.constant('most'),
  companionConsiderations: fc.constantFrom('matters', 'matters-less'),
  companionLeaning: fc.constantFrom('night-splint', 'not-sure'),
};

/** What is no answer of any group. */
export const noAnswers = fc.constantFrom<unknown>(
  null,
  0,
  true,
  '',
  ' \n',
  NaN,
  [],
  {},
  [null],
  [''],
  [[]],
  [{}],
  [Object.create(null)],
  { tries: -1 },
  { tries: 0, answer: {} },
  { tries: 0, checked: { kind: 'single-choice' } },
  'x'.repeat(3001),
);

// --- what may be done --------------------------------------------------------------------------

export type Act =
  | {
      readonly act: 'answer';
      readonly group: AnswerGroup;
      readonly id: string;
      readonly value?: unknown;
    }
  | { readonly act: 'addOwn'; readonly group: OwnAnswerGroup; readonly text: string }
  | { readonly act: 'choose'; readonly id: string; readonly chosen?: QuizAnswer }
  | { readonly act: 'check'; readonly id: string }
  | { readonly act: 'list'; readonly question: QuizQuestion; readonly isWanted: boolean }
  | { readonly act: 'fit'; readonly fit: Fit };

/** A definition as an element sees it: the groups that it judges, and the ids that it has no place for. */
export interface Fit {
  readonly id: string;
  readonly version: string;
  readonly judged: readonly AnswerGroup[];
  readonly dropped: readonly string[];
}

export function placesOf({ judged, dropped }: Fit): AnswerableIds {
  return Object.fromEntries(judged.map((group) => [group, (id: string) => !dropped.includes(id)]));
}

export function fitted(worksheet: Worksheet, fit: Fit): Worksheet {
  return reconcile(worksheet, fit, placesOf(fit));
}

export function perform(worksheet: Worksheet, act: Act): Worksheet {
  switch (act.act) {
    case 'answer':
      return give(worksheet, act.group, act.id, act.value);
    case 'addOwn':
      return addOwn(worksheet, act.group, act.text);
    case 'choose':
      return chooseAnswer(worksheet, act.id, act.chosen);
    case 'check':
      return checkAnswer(worksheet, act.id);
    case 'list':
      return putOnList(worksheet, act.question, act.isWanted, quizDefinition);
    case 'fit':
      return fitted(worksheet, act.fit);
  }
}

export function performAll(acts: readonly Act[], start = emptyWorksheet): Worksheet {
  return acts.reduce(perform, start);
}

export function fits(ids: readonly string[]): fc.Arbitrary<Fit> {
  return fc.record({
    id: fc.constantFrom('wrist', 'knee', ''),
    version: fc.constantFrom('1.0.0', '1.1.0'),
    judged: fc.oneof(fc.subarray(groupNames), fc.constant(groupNames)),
    dropped: fc.subarray([...ids]),
  });
}

/** An act, with one of some ids. */
export function actsWith(ids: readonly string[]): fc.Arbitrary<Act> {
  const id = fc.constantFrom(...ids);
  const given = fc.constantFrom(...groupNames).chain((group) =>
    fc.record(
      {
        act: fc.constant('answer' as const),
        group: fc.constant(group),
        id,
        value: fc.oneof(
          { weight: 5, arbitrary: answersFor[group] },
          { weight: 1, arbitrary: noAnswers },
        ),
      },
      { requiredKeys: ['act', 'group', 'id'] },
    ),
  );
  return fc.oneof(
    { weight: 6, arbitrary: given },
    {
      weight: 1,
      arbitrary: fc.record({
        act: fc.constant('addOwn' as const),
        group: fc.constantFrom<OwnAnswerGroup>(
          'concerns',
          'ownRecords',
          'ownQuestions',
          'unsure',
          'helpers',
        ),
        text: fc.oneof(words, fc.string()),
      }),
    },
    {
      weight: 3,
      arbitrary: fc.record(
        { act: fc.constant('choose' as const), id, chosen: quizAnswers },
        { requiredKeys: ['act', 'id'] },
      ),
    },
    { weight: 2, arbitrary: fc.record({ act: fc.constant('check' as const), id }) },
    {
      weight: 2,
      arbitrary: fc.record({
        act: fc.constant('list' as const),
        question: fc.constantFrom<QuizQuestion>(...questions),
        isWanted: fc.boolean(),
      }),
    },
    { weight: 1, arbitrary: fc.record({ act: fc.constant('fit' as const), fit: fits(ids) }) },
  );
}

/** Acts over ids of every kind. */
export const anyIds = [...readableIds, ...forbiddenIds] as const;
export const acts = fc.array(actsWith(anyIds), { maxLength: 40 });

/** Acts after which a worksheet can be stored and read again. */
export const storableActs = fc.array(actsWith(readableIds), { maxLength: 40 });
