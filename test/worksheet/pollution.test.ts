/**
 * On a page that has put things on `Object.prototype`, by accident or not, a reader's answers are what they are on a
 * clean page: none is added, none is lost.
 */
import { expect } from 'chai';
import type { ProcedureDefinition } from '../../src/definition/definition.js';
import { stepsDone } from '../../src/worksheet/checklist.js';
import { reconcile } from '../../src/worksheet/reconcile.js';
import {
  checkAnswer,
  chooseAnswer,
  hasPlace,
  isChecked,
  isOnList,
  putOnList,
  recordOf,
  topicsToTalkAbout,
} from '../../src/worksheet/quiz.js';
import { readWorksheet } from '../../src/worksheet/read-worksheet.js';
import { addOwn, answer, answerOf, emptyWorksheet } from '../../src/worksheet/worksheet.js';
import { groupNames, questions, quizDefinition } from './samples.js';

/** A description of a field that inherits nothing itself, since its name may be that of a part of a description. */
function field(value: unknown, enumerable: boolean, writable: boolean): PropertyDescriptor {
  return Object.assign(Object.create(null) as PropertyDescriptor, {
    value,
    enumerable,
    writable,
    configurable: true,
  });
}

/** Runs something while every object inherits fields, and takes them away again. Nothing else may run meanwhile. */
function whilePolluted<Result>(
  fields: readonly (readonly [string, PropertyDescriptor])[],
  run: () => Result,
): Result {
  try {
    for (const [name, descriptor] of fields)
      Object.defineProperty(Object.prototype, name, descriptor);
    return run();
  } finally {
    for (const [name] of fields) delete (Object.prototype as Record<string, unknown>)[name];
  }
}

const wrist = { id: 'wrist', version: '1.0.0' };
const knee = { id: 'knee', version: '1.0.0' };
const [aim, effects] = questions;
const text = JSON.stringify({
  worksheetVersion: '1.0',
  answers: {
    considerations: { cost: 'matters' },
    quiz: { aim: { tries: 1 }, effects: { tries: 0, answer: { kind: 'not-sure' } }, odd: {} },
    records: { scans: ['asked'], odd: [{}] },
    hopes: { h: 'high' },
  },
  unplaced: [{ definition: 'wrist', group: 'steps', id: 'ask', answer: 'done' }, 'odd', {}, []],
});

/** Everything a reader and a page do, and what comes of it. */
function all(): string {
  const stored = readWorksheet(text);
  const results: unknown[] = [
    stored,
    readWorksheet('{}'),
    readWorksheet('{"worksheetVersion":"1.0"}'),
    readWorksheet(JSON.parse(text)),
  ];
  for (const start of [emptyWorksheet, stored.worksheet!]) {
    results.push(
      recordOf(start, 'aim'),
      isChecked(recordOf(start, 'aim')),
      hasPlace(aim, recordOf(start, 'aim')),
      isOnList(start, aim, quizDefinition),
      topicsToTalkAbout(start, questions, quizDefinition),
      stepsDone(start, [{ id: 'ask' }]),
      answerOf(start, 'steps', 'ask'),
      checkAnswer(start, 'aim'),
      chooseAnswer(start, 'aim'),
      reconcile(start, wrist, {}),
      reconcile(start, wrist, { considerations: (id) => id !== 'cost', steps: () => true }),
      reconcile(reconcile(start, wrist, {}), knee, {}),
    );
    let worksheet = start;
    for (const group of ['considerations', 'reasons'] as const)
      worksheet = answer(worksheet, group, 'rare', group === 'reasons' ? 'applies' : 'matters');
    worksheet = addOwn(addOwn(worksheet, 'concerns', 'My piano'), 'concerns', 'My garden');
    worksheet = checkAnswer(
      chooseAnswer(worksheet, 'aim', { kind: 'single-choice', choice: 'nerve' }),
      'aim',
    );
    worksheet = chooseAnswer(worksheet, 'aim', { kind: 'single-choice', choice: 'room' });
    worksheet = chooseAnswer(worksheet, 'aim');
    worksheet = putOnList(worksheet, effects, true, quizDefinition);
    worksheet = answer(
      answer(worksheet, 'records', 'scans', 'sent'),
      'records',
      'letters',
      'asked',
    );
    results.push(worksheet, topicsToTalkAbout(worksheet, questions, quizDefinition));
    results.push(readWorksheet(JSON.stringify(worksheet)));
  }
  return JSON.stringify(results);
}

describe('readWorksheet and the acts, on a page with a polluted prototype', () => {
  const clean = all();
  const names = [
    ...groupNames,
    ...[
      'worksheetVersion',
      'definition',
      'answers',
      'unplaced',
      'id',
      'version',
      'group',
      'answer',
    ],
    ...['checked', 'tries', 'kind', 'choice', 'choices', 'judged', 'number', 'order'],
    ...['aim', 'effects', 'cost', 'own-1', 'ask', 'scans', 'polluted', 'worksheet', 'issue'],
  ];
  const values: readonly (readonly [string, unknown])[] = [
    ['a text', 'polluted'],
    ['a text that is an answer', 'applies'],
    ['a number', 1],
    ['a list', ['asked']],
    ['an answer', { kind: 'not-sure' }],
    ['a record', { tries: 1, answer: { kind: 'not-sure' } }],
    ['a table', { aim: { tries: 1, checked: { kind: 'not-sure' } }, cost: 'matters' }],
    ['a definition', { id: 'wrist', version: '1.0.0' }],
    ['a function', () => true],
    ['nothing', undefined],
  ];

  it('has no answers in a group that is inherited', () => {
    const table = field({ aim: { tries: 3 }, ask: 'done' }, true, true);
    const [quiz, step] = whilePolluted(
      [
        ['quiz', table],
        ['steps', table],
      ],
      () => [recordOf(emptyWorksheet, 'aim'), answerOf(emptyWorksheet, 'steps', 'ask')] as const,
    );
    expect(quiz).to.deep.equal({ tries: 0 });
    expect(step).to.equal(undefined);
  });

  for (const [what, value] of values) {
    it(`is the same when any one field is inherited: ${what}`, () => {
      const different = names.filter((name, index) => {
        const descriptor = field(value, index % 3 !== 1, index % 3 !== 2);
        return whilePolluted([[name, descriptor]], all) !== clean;
      });
      expect(different).to.deep.equal([]);
    });

    it(`is the same when all fields are inherited at once: ${what}`, () => {
      for (const enumerable of [true, false]) {
        const fields = names.map((name) => [name, field(value, enumerable, enumerable)] as const);
        expect(whilePolluted(fields, all)).to.equal(clean);
      }
    });
  }

  it('calls no inherited getter or setter', () => {
    const calls: string[] = [];
    const fields = names.map((name) => {
      const descriptor = Object.assign(Object.create(null) as PropertyDescriptor, {
        get: () => void calls.push(`get ${name}`),
        set: () => void calls.push(`set ${name}`),
        enumerable: true,
        configurable: true,
      });
      return [name, descriptor] as const;
    });
    expect(whilePolluted(fields, all)).to.equal(clean);
    expect(calls).to.deep.equal([]);
  });

  it('leaves the prototype as it was', () => {
    const before = Reflect.ownKeys(Object.prototype);
    all();
    expect(Reflect.ownKeys(Object.prototype)).to.deep.equal(before);
    for (const name in {}) expect.fail(`${name} was left behind`);
  });

  it('asks places of the element only', () => {
    const places = field(() => false, true, true);
    const definition = { ...wrist } as unknown as ProcedureDefinition;
    const stored = answer(emptyWorksheet, 'reasons', 'rare', 'applies');
    const fitted = whilePolluted([['reasons', places]], () => reconcile(stored, definition, {}));
    expect(fitted.answers).to.deep.equal({ reasons: { rare: 'applies' } });
  });
});
