/** What is an answer of each group, and what is none: a worksheet comes back from storage that nobody checks. */
import { expect } from 'chai';
import {
  isAnswer,
  isAnswerGroup,
  longestText,
  recordStates,
  type AnswerGroup,
} from '../../src/worksheet/answer-groups.js';
import { groupNames } from './samples.js';

const text = {
  good: ['My piano', ' a ', '__proto__', 'x'.repeat(longestText)],
  bad: ['', ' \n\t', 'x'.repeat(longestText + 1), ['My piano'], { text: 'My piano' }],
};

const examples: Readonly<
  Record<AnswerGroup, { good: readonly unknown[]; bad: readonly unknown[] }>
> = {
  considerations: { good: ['matters', 'matters-less'], bad: ['Matters', 'no', 'toString'] },
  picks: { good: ['most'], bad: ['Most', 'matters', true] },
  pair: {
    good: ['splint', 'a', '0-b', 'x'.repeat(64)],
    bad: ['', 'A', '-a', 'x'.repeat(65), 'a b', ['splint']],
  },
  concerns: text,
  quiz: {
    good: [
      { tries: 0 },
      { tries: 3, answer: { kind: 'not-sure' } },
      { tries: 1, checked: { kind: 'own-words' } },
      {
        tries: Number.MAX_SAFE_INTEGER,
        answer: { kind: 'single-choice', choice: '' },
        checked: { kind: 'several-choices', choices: [] },
      },
      { tries: 1, answer: { kind: 'several-choices', choices: ['a', 'b'] } },
      { tries: 1, answer: { kind: 'true-false', judged: false } },
      { tries: 1, answer: { kind: 'how-many', number: 0 } },
      { tries: 1, answer: { kind: 'how-many', number: 100 } },
      { tries: 1, answer: { kind: 'ordering', order: ['b', 'a'] } },
      { tries: 0, answer: undefined, checked: undefined },
    ],
    bad: [
      { tries: -1 },
      { tries: 0.5 },
      { tries: '1' },
      { tries: Number.MAX_SAFE_INTEGER + 1 },
      { answer: { kind: 'not-sure' } },
      { tries: 0, answer: null },
      { tries: 0, answer: 'not-sure' },
      { tries: 0, answer: {} },
      { tries: 0, answer: { kind: 'toString' } },
      { tries: 0, answer: { kind: ['not-sure'] } },
      { tries: 0, answer: { kind: 'not-sure' }, checked: { kind: 'guess' } },
      { tries: 0, answer: { kind: 'single-choice' } },
      { tries: 0, answer: { kind: 'single-choice', choice: ['a'] } },
      { tries: 0, answer: { kind: 'several-choices', choices: 'a' } },
      { tries: 0, answer: { kind: 'several-choices', choices: ['a', 1] } },
      { tries: 0, answer: { kind: 'true-false', judged: 'yes' } },
      { tries: 0, answer: { kind: 'how-many', number: -1 } },
      { tries: 0, answer: { kind: 'how-many', number: 101 } },
      { tries: 0, answer: { kind: 'how-many', number: 0.5 } },
      { tries: 0, answer: { kind: 'how-many', number: '5' } },
      { tries: 0, answer: { kind: 'ordering', order: { 0: 'a' } } },
      { tries: 0, answer: { kind: 'ordering', order: [null] } },
    ],
  },
  topics: { good: ['talk', 'leave'], bad: ['ask', ''] },
  reasons: { good: ['applies'], bad: ['yes', ''] },
  situations: { good: ['applies'], bad: ['yes', ''] },
  steps: { good: ['done'], bad: ['yes', ''] },
  records: {
    good: recordStates,
    bad: ['not-yet', 'received', ['asked'], ''],
  },
  ownRecords: text,
  questions: { good: ['ask'], bad: ['talk', ''] },
  ownQuestions: text,
  unsure: text,
  helpers: text,
  independence: { good: ['yes', 'no', 'not-sure'], bad: ['maybe', ''] },
  sharingWith: { good: ['all', 'ask-first', 'nothing'], bad: ['share', ''] },
  sharing: { good: ['share', 'keep'], bad: ['yes', ''] },
  firstView: text,
  secondView: text,
  visit: {
    good: ['2026-02-28', '09:30'],
    bad: ['', '2026-2-28', '9:30', '09:30\n', '2026-02-28T09:30', 'tomorrow'],
  },
  leaning: {
    good: ['night-splint', 'not-sure', '1', '5', 'x'.repeat(64)],
    bad: ['', 'Night splint', '-splint', '__proto__', 'x'.repeat(65)],
  },
  stages: { good: ['seen', 'here'], bad: ['', 'left', true] },
  companionPicks: { good: ['most'], bad: ['Most', 'matters', true] },
  companionConsiderations: { good: ['matters', 'matters-less'], bad: ['most', 'toString'] },
  companionLeaning: {
    good: ['night-splint', 'not-sure'],
    bad: ['', 'Night splint', '__proto__', ['splint']],
  },
  readiness: { good: ['yes', 'no'], bad: ['not-sure', ''] },
};

const neverAnswers: readonly unknown[] = [
  undefined,
  null,
  0,
  NaN,
  true,
  {},
  [],
  [null],
  [''],
  [[]],
  [{}],
  Object.create(null),
  [Object.create(null)],
  Symbol('yes'),
  () => 'yes',
];

describe('answerGroups', () => {
  it('are known by their own names only', () => {
    expect(groupNames.every(isAnswerGroup)).to.equal(true);
    for (const word of ['', 'Quiz', 'toString', 'constructor', '__proto__', 'hasOwnProperty'])
      expect(isAnswerGroup(word), word).to.equal(false);
  });

  for (const group of groupNames) {
    it(`tell their answers from all else: ${group}`, () => {
      const { good, bad } = examples[group];
      for (const value of good)
        expect(isAnswer(group, value), JSON.stringify(value)).to.equal(true);
      for (const value of [...bad, ...neverAnswers])
        expect(isAnswer(group, value), JSON.stringify(value)).to.equal(false);
    });
  }
});
