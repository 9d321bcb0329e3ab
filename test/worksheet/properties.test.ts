/** What holds whatever a reader does, in any order, and whatever a page has stored. */
import { expect } from 'chai';
import fc from '../support/property.js';
import { issueSentences } from '../../src/definition/issue-sentences.js';
import { isRefused } from '../../src/definition/issues.js';
import { reconcile } from '../../src/worksheet/reconcile.js';
import { isAnswer, longestText, type OwnAnswerGroup } from '../../src/worksheet/answer-groups.js';
import {
  checkAnswer,
  chooseAnswer,
  isOnList,
  putOnList,
  recordOf,
} from '../../src/worksheet/quiz.js';
import { readWorksheet } from '../../src/worksheet/read-worksheet.js';
import {
  addOwn,
  answerOf,
  answersOf,
  emptyWorksheet,
  type Worksheet,
} from '../../src/worksheet/worksheet.js';
import {
  acts,
  actsWith,
  allAnswers,
  answersFor,
  anyIds,
  fits,
  fitted,
  give,
  isFrozenThrough,
  groupNames,
  perform,
  performAll,
  questions,
  quizAnswers,
  quizDefinition,
  readableIds,
  storableActs,
  type Act,
} from './samples.js';

const anyPart = fc.constantFrom(...groupNames);
const anyId = fc.constantFrom(...anyIds);
const anyFit = fits(anyIds);

/** Every answer is one of its group, no table is empty, and nothing can be changed. */
function expectSound(worksheet: Worksheet): void {
  expect(isFrozenThrough(worksheet)).to.equal(true);
  for (const [group, table] of Object.entries(worksheet.answers)) {
    expect(groupNames).to.include(group);
    expect(Object.keys(table)).not.to.deep.equal([]);
    for (const given of Object.values(table))
      expect(isAnswer(group as 'quiz', given)).to.equal(true);
  }
}

/** Nothing was added to what every object inherits. */
function expectUnpolluted(): void {
  for (const name in {}) expect.fail(`${name} was left behind`);
  expect(({} as { kind?: unknown; tries?: unknown }).tries).to.equal(undefined);
}

/** Entries of the first that are not in the second, each as often as it is there. */
function lost(before: readonly string[], after: readonly string[]): readonly string[] {
  const left = [...after];
  return before.filter((entry) => {
    const place = left.indexOf(entry);
    if (place >= 0) left.splice(place, 1);
    return place < 0;
  });
}

function isTable(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Nothing is lost or made up; of two answers that are the same, one may go. */
function expectNothingLost(before: Worksheet, after: Worksheet, shown: string): void {
  const [had, has] = [allAnswers(before, shown), allAnswers(after)];
  expect(lost(has, had), 'made up').to.deep.equal([]);
  for (const entry of lost(had, has)) expect(has, 'lost').to.include(entry);
}

describe('answer, chooseAnswer and the other acts: whatever a reader does', function () {
  // Browsers run side by side, on machines that may be slow.
  this.timeout(60_000);

  it('the worksheet is sound, the one before is as it was, and nothing else is changed', () => {
    fc.assert(
      fc.property(acts, (all) => {
        const given = JSON.stringify(all);
        let worksheet = emptyWorksheet;
        for (const act of all) {
          const before = JSON.stringify(worksheet);
          const next = perform(worksheet, act);
          expect(JSON.stringify(worksheet)).to.equal(before);
          expectSound(next);
          worksheet = next;
        }
        expect(JSON.stringify(all)).to.equal(given);
        expectUnpolluted();
      }),
      { numRuns: 150 },
    );
  });

  it('each group holds the last answer to each id, and no other', () => {
    const given = fc.array(
      anyPart.chain((group) =>
        fc.tuple(fc.constant(group), anyId, fc.option(answersFor[group], { nil: undefined })),
      ),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(given, (all) => {
        const expected = new Map<string, unknown>();
        let worksheet = emptyWorksheet;
        for (const [group, id, value] of all) {
          worksheet = give(worksheet, group, id, value);
          if (value === undefined) expected.delete(`${group}/${id}`);
          else expected.set(`${group}/${id}`, value);
        }
        for (const group of groupNames)
          for (const id of anyIds)
            expect(answerOf(worksheet, group, id)).to.deep.equal(expected.get(`${group}/${id}`));
        expect(allAnswers(worksheet)).to.have.lengthOf(expected.size);
      }),
      { numRuns: 300 },
    );
  });

  it('an act twice is like once, but for words of one’s own', () => {
    const idempotent = actsWith(anyIds).filter(({ act }) => act !== 'addOwn');
    fc.assert(
      fc.property(acts, idempotent, (all, act) => {
        const once = perform(performAll(all), act);
        expect(perform(once, act)).to.equal(once);
      }),
      { numRuns: 200 },
    );
  });

  it('taking an answer back, or giving the old one again, restores the worksheet', () => {
    const given = anyPart.chain((group) => fc.tuple(fc.constant(group), anyId, answersFor[group]));
    fc.assert(
      fc.property(acts, given, (all, [group, id, value]) => {
        const worksheet = performAll(all);
        const before: unknown = answerOf(worksheet, group, id);
        expect(give(give(worksheet, group, id, value), group, id, before)).to.deep.equal(worksheet);
        expect(give(give(worksheet, group, id), group, id, before)).to.deep.equal(worksheet);
      }),
      { numRuns: 300 },
    );
  });

  it('choosing what was chosen before restores the worksheet', () => {
    fc.assert(
      fc.property(storableActs, anyId, quizAnswers, (all, id, chosen) => {
        const worksheet = performAll(all);
        const record = recordOf(worksheet, id);
        const there = chooseAnswer(worksheet, id, chosen);
        expect(recordOf(there, id).answer).to.deep.equal(chosen);
        // A record without an answer or a look says nothing, and goes.
        const isSaid = record.answer !== undefined || record.tries > 0;
        expect(chooseAnswer(there, id, record.answer)).to.deep.equal(
          isSaid ? worksheet : give(worksheet, 'quiz', id),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('a look counts once for each answer, and forgets nothing', () => {
    fc.assert(
      fc.property(acts, anyId, (all, id) => {
        const worksheet = performAll(all);
        const { answer: chosen, checked, tries } = recordOf(worksheet, id);
        const isNew = chosen && JSON.stringify(chosen) !== JSON.stringify(checked);
        expect(recordOf(checkAnswer(worksheet, id), id)).to.deep.equal(
          isNew ? { answer: chosen, checked: chosen, tries: tries + 1 } : recordOf(worksheet, id),
        );
      }),
      { numRuns: 200 },
    );
  });

  it('a question is on the list exactly when it was put there, and goes as it came', () => {
    fc.assert(
      fc.property(acts, fc.constantFrom(...questions), (all, question) => {
        const put = (from: Worksheet, isWanted: boolean): Worksheet =>
          putOnList(from, question, isWanted, quizDefinition);
        const worksheet = performAll(all);
        const isThere = isOnList(worksheet, question, quizDefinition);
        const plain = put(worksheet, isThere);
        for (const isWanted of [true, false]) {
          const changed = put(worksheet, isWanted);
          expect(isOnList(changed, question, quizDefinition)).to.equal(isWanted);
          expect(put(changed, isThere)).to.deep.equal(plain);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('words of one’s own are added at the end, whole or cut, and go as they came', () => {
    const group = fc.constantFrom<OwnAnswerGroup>('concerns', 'ownRecords', 'ownQuestions');
    const text = fc.oneof(fc.string(), fc.string({ minLength: longestText, maxLength: 4000 }));
    fc.assert(
      fc.property(storableActs, group, text, (all, own, words) => {
        const worksheet = performAll(all);
        const added = addOwn(worksheet, own, words);
        if (words.trim() === '') {
          expect(added).to.equal(worksheet);
          return;
        }
        const before = Object.keys(answersOf(worksheet, own));
        const [id, ...others] = Object.keys(answersOf(added, own)).filter(
          (one) => !before.includes(one),
        );
        expect(others).to.deep.equal([]);
        expect(words.trim().startsWith(answerOf(added, own, id!)!)).to.equal(true);
        expect(give(added, own, id!)).to.deep.equal(worksheet);
      }),
      { numRuns: 200 },
    );
  });
});

describe('reconcile: whatever definition is shown', function () {
  this.timeout(60_000);

  it('no answer is lost or made up', () => {
    fc.assert(
      fc.property(acts, fc.array(anyFit, { minLength: 1, maxLength: 5 }), (all, shown) => {
        let worksheet = performAll(all);
        for (const fit of shown) {
          const next = fitted(worksheet, fit);
          expectSound(next);
          expectNothingLost(worksheet, next, fit.id);
          expect(next.definition).to.deep.equal({ id: fit.id, version: fit.version });
          worksheet = next;
        }
      }),
      { numRuns: 300 },
    );
  });

  it('no answer is lost or made up of what storage held, strange answers and doubles among them', () => {
    const entry = fc.record({
      definition: fc.constantFrom('wrist', 'knee', ''),
      group: fc.constantFrom<string>(...groupNames, 'hopes', '', 'toString'),
      id: fc.constantFrom(...readableIds),
      // A worksheet with keys that could change how the page works is refused as a whole.
      answer: fc.oneof(
        ...Object.values(answersFor),
        fc
          .jsonValue({ maxDepth: 2 })
          .filter((value) => !/"(__proto__|constructor|prototype)":/.test(JSON.stringify(value))),
      ),
    });
    fc.assert(
      fc.property(
        storableActs,
        fc.array(entry, { maxLength: 15 }),
        anyFit,
        anyFit,
        (all, unplaced, ...shown) => {
          const text = JSON.stringify({
            ...performAll(all),
            unplaced: [...unplaced, ...unplaced.slice(0, 3)],
          });
          let worksheet = readWorksheet(text).worksheet!;
          for (const fit of shown) {
            const next = fitted(worksheet, fit);
            expectSound(next);
            expectNothingLost(worksheet, next, fit.id);
            expect(fitted(next, fit)).to.equal(next);
            worksheet = next;
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('answers in place are those that have a place', () => {
    fc.assert(
      fc.property(acts, anyFit, (all, fit) => {
        const worksheet = fitted(performAll(all), fit);
        for (const group of fit.judged)
          for (const id of Object.keys(answersOf(worksheet, group)))
            expect(fit.dropped).not.to.include(id);
      }),
      { numRuns: 200 },
    );
  });

  it('fitting twice is like once', () => {
    fc.assert(
      fc.property(acts, anyFit, (all, fit) => {
        const once = fitted(performAll(all), fit);
        expect(fitted(once, fit)).to.equal(once);
      }),
      { numRuns: 300 },
    );
  });

  it('fitting to other definitions and back restores every answer', () => {
    const elsewhere = fc.array(
      anyFit.filter(({ id }) => id !== 'wrist'),
      { minLength: 1, maxLength: 3 },
    );
    const here = anyFit.map((fit) => ({ ...fit, id: 'wrist' }));
    fc.assert(
      fc.property(storableActs, here, elsewhere, (all, fit, others) => {
        const worksheet = fitted(performAll(all), fit);
        const away = others.reduce(fitted, worksheet);
        const back = fitted(away, fit);
        for (const group of groupNames)
          for (const [id, value] of Object.entries(answersOf(worksheet, group)))
            expect(answerOf(back, group, id)).to.deep.equal(value);
        expectNothingLost(worksheet, back, 'wrist');
      }),
      { numRuns: 300 },
    );
  });

  it('fitting to another version that drops answers and back restores the worksheet', () => {
    fc.assert(
      fc.property(acts, fc.subarray([...anyIds]), (all, dropped) => {
        const fit = { id: 'wrist', version: '1.0.0', judged: groupNames, dropped: [] };
        const worksheet = fitted(performAll(all), fit);
        const without = fitted(worksheet, { ...fit, version: '1.1.0', dropped });
        expect(fitted(without, fit)).to.deep.equal(worksheet);
      }),
      { numRuns: 300 },
    );
  });

  it('the places are asked only about answers of their group, and never change the worksheet', () => {
    fc.assert(
      fc.property(acts, (all) => {
        const worksheet = performAll(all);
        const before = JSON.stringify(worksheet);
        const places = Object.fromEntries(
          groupNames.map((group) => [
            group,
            (_id: string, value: unknown): boolean => {
              expect(isAnswer(group, value)).to.equal(true);
              return false;
            },
          ]),
        );
        const next = reconcile(worksheet, { id: 'wrist', version: '1' }, places);
        expect(next.answers).to.deep.equal({});
        expect(JSON.stringify(worksheet)).to.equal(before);
      }),
      { numRuns: 100 },
    );
  });
});

describe('readWorksheet: whatever is stored', function () {
  this.timeout(60_000);

  it('a worksheet comes back as it was, without a word', () => {
    fc.assert(
      fc.property(storableActs, (all) => {
        const worksheet = performAll(all);
        const text = JSON.stringify(worksheet);
        for (const input of [text, worksheet, JSON.parse(text)]) {
          const result = readWorksheet(input);
          expect(result).to.deep.equal({ worksheet, issues: [] });
          expect(JSON.stringify(result.worksheet)).to.equal(text);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('storing between acts makes no difference', () => {
    const reload = (worksheet: Worksheet, act: Act): Worksheet =>
      readWorksheet(JSON.stringify(perform(worksheet, act))).worksheet!;
    fc.assert(
      fc.property(storableActs, (all) => {
        expect(all.reduce(reload, emptyWorksheet)).to.deep.equal(performAll(all));
      }),
      { numRuns: 100 },
    );
  });

  it('a worksheet with ids that could change how the page works is refused, and changes nothing', () => {
    fc.assert(
      fc.property(acts, (all) => {
        const text = JSON.stringify(performAll(all));
        const isForbidden = /"(__proto__|constructor|prototype)":/.test(text);
        const { worksheet, issues } = readWorksheet(text);
        expect(issues.map(({ code }) => code)).to.deep.equal(isForbidden ? ['forbidden-key'] : []);
        expect(worksheet === undefined).to.equal(isForbidden);
        expectUnpolluted();
      }),
      { numRuns: 150 },
    );
  });

  /** What `JSON.parse` may give, with the words of the format among its keys and values. */
  const words = ['1.0', '2.0', 'matters', 'done', 'asked', 'not-sure', 'kind', 'tries', 'wrist'];
  const fields = [
    'worksheetVersion',
    'definition',
    'answers',
    'unplaced',
    'group',
    'id',
    'answer',
    'version',
  ];
  const key = fc.oneof(
    fc.constantFrom(...fields, ...groupNames, ...readableIds),
    fc.string({ maxLength: 5 }),
  );
  const { json } = fc.letrec((tie) => ({
    json: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom<unknown>(null, true, 0, 1, 1e308, ...words),
      fc.string({ maxLength: 8 }),
      fc.array(tie('json'), { maxLength: 4 }),
      fc.dictionary(key, tie('json'), { maxKeys: 4 }),
    ),
  }));
  const storedJunk = fc
    .record(
      {
        definition: json,
        answers: fc.dictionary(key, fc.dictionary(key, json)),
        unplaced: json,
        more: json,
      },
      { requiredKeys: [] },
    )
    .chain((junk) =>
      fc.dictionary(key, json, { maxKeys: 3 }).map((others) => ({
        ...others,
        ...junk,
        worksheetVersion: '1.0',
      })),
    );

  /** A worksheet or a reason, and issues whose places are well formed. */
  function expectSoundResult(input: unknown): Worksheet | undefined {
    const { worksheet, issues } = readWorksheet(input);
    expect(worksheet === undefined).to.equal(isRefused(issues));
    for (const { code, severity, pointer, message } of issues) {
      expect(issueSentences).to.have.own.property(code);
      expect(severity === 'warning').to.equal(code === 'answer-unplaced');
      expect(pointer).to.match(/^(\/([^~/]|~[01])*)*$/);
      expect(message).not.to.equal('');
    }
    if (worksheet) expectSound(worksheet);
    expectUnpolluted();
    return worksheet;
  }

  it('reading any JSON gives a worksheet or a reason', () => {
    fc.assert(
      fc.property(json, (data) => void expectSoundResult(data)),
      { numRuns: 500 },
    );
    fc.assert(
      fc.property(json, (data) => void expectSoundResult(JSON.stringify(data))),
      { numRuns: 300 },
    );
  });

  it('reading any text gives a reason, unless it is JSON', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => void expectSoundResult(text)),
      { numRuns: 500 },
    );
  });

  it('reading anything gives a worksheet or a reason', () => {
    const anything = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withSet: true,
      withSparseArray: true,
      withTypedArray: true,
      withObjectString: true,
    });
    fc.assert(
      fc.property(anything, (data) => void expectSoundResult(data)),
      { numRuns: 500 },
    );
    fc.assert(
      fc.property(anything, anything, anything, (definition, answers, unplaced) => {
        expectSoundResult({ worksheetVersion: '1.0', definition, answers, unplaced });
        expectSoundResult({
          worksheetVersion: '1.0',
          answers: { quiz: { a: answers }, records: { a: unplaced } },
        });
      }),
      { numRuns: 500 },
    );
  });

  it('reading a worksheet of which a part is cut off gives a reason', () => {
    const text = JSON.stringify({
      ...performAll([{ act: 'choose', id: 'aim', chosen: { kind: 'not-sure' } }]),
      unplaced: [{ definition: 'knee', group: 'steps', id: 'ask', answer: 'done' }],
    });
    for (let length = 0; length < text.length; length += 1)
      expect(readWorksheet(text.slice(0, length)).issues.map(({ code }) => code)).to.deep.equal([
        'not-json',
      ]);
  });

  it('whatever is strange in a worksheet is kept, told, and goes through any definition', () => {
    fc.assert(
      fc.property(storedJunk, anyFit, (junk, fit) => {
        const worksheet = expectSoundResult(junk)!;
        const kept = allAnswers(worksheet);
        const { definition, answers, unplaced, worksheetVersion, ...others } = junk as Record<
          string,
          unknown
        >;
        expect(worksheetVersion).to.equal('1.0');
        const about = worksheet.definition?.id ?? '';
        const expected: unknown[] = Object.entries(others).map(([id, value]) => [
          about,
          '',
          id,
          value,
        ]);
        if (definition != null && !worksheet.definition)
          expected.push([about, '', 'definition', definition]);
        if (answers != null && !isTable(answers)) expected.push([about, '', 'answers', answers]);
        for (const [group, table] of Object.entries(isTable(answers) ? answers : {}))
          for (const [id, value] of isTable(table) ? Object.entries(table) : [['', table]])
            expected.push([about, group, id, value]);
        const list = Array.isArray(unplaced)
          ? (unplaced as unknown[])
          : unplaced == null
            ? []
            : [unplaced];
        for (const one of list) {
          const { definition: d, group, id, answer } = (one ?? {}) as Record<string, unknown>;
          const isEntry = [d, group, id].every((word) => typeof word === 'string');
          expected.push(isEntry ? [d, group, id, answer] : ['', '', '', one]);
        }
        expect(kept.map((text) => JSON.parse(text) as unknown)).to.have.deep.members(
          expected.map((one) => JSON.parse(JSON.stringify(one)) as unknown),
        );

        const next = fitted(worksheet, fit);
        expectSound(next);
        expectNothingLost(worksheet, next, fit.id);
        expect(readWorksheet(JSON.stringify(next))).to.deep.equal({ worksheet: next, issues: [] });
      }),
      { numRuns: 500 },
    );
  });
});
