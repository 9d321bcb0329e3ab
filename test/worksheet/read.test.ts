/** What a page has stored comes back, and what is strange in it is told and kept. */
import { expect } from 'chai';
import { explainIssue } from '../../src/definition/explain-issues.js';
import { isRefused, issue } from '../../src/definition/issues.js';
import { limits } from '../../src/definition/limits.js';
import { reconcile } from '../../src/worksheet/reconcile.js';
import { checkAnswer, chooseAnswer, isChecked, recordOf } from '../../src/worksheet/quiz.js';
import { longestWorksheet, worksheetLimits } from '../../src/worksheet/read.js';
import { readWorksheet } from '../../src/worksheet/read-worksheet.js';
import {
  answerOf,
  answersOf,
  emptyWorksheet,
  type UnplacedAnswer,
} from '../../src/worksheet/worksheet.js';
import { error, warning, withoutMessages, worksheetIssuesOf } from '../fixtures/issues.js';
import { isFrozenThrough, readableIds, worksheetOf } from './samples.js';

const wrist = { id: 'wrist', version: '1.0.0' };

/** A stored worksheet with some fields. */
function stored(fields: object = {}): object {
  return { worksheetVersion: '1.0', definition: wrist, answers: {}, unplaced: [], ...fields };
}

/** What is unplaced after reading, of which every answer has been told. */
function unplacedIn(fields: object): readonly UnplacedAnswer[] | undefined {
  return readWorksheet(stored(fields)).worksheet?.unplaced;
}

function entry(group: string, id: string, answer: unknown, definition = 'wrist'): UnplacedAnswer {
  return { definition, group, id, answer };
}

describe('readWorksheet', () => {
  it('gives an empty one where nothing is stored', () => {
    for (const nothing of [undefined, null])
      expect(readWorksheet(nothing)).to.deep.equal({ worksheet: emptyWorksheet, issues: [] });
  });

  it('gives back the answers to ten topics with a thousand questions each', () => {
    const unplaced = Array.from({ length: 9999 }, (_, at) => ({
      definition: 'other',
      group: 'steps',
      id: `q${at}`,
      answer: 'done',
    }));
    expect(worksheetIssuesOf(stored({ unplaced }))).to.deep.equal([]);
  });

  it('gives what was stored, from text and from data', () => {
    const answers = {
      considerations: { cost: 'matters' },
      quiz: { aim: { answer: { kind: 'single-choice', choice: 'room' }, tries: 0 } },
      records: { scans: 'sent' },
      visit: { date: '2026-02-28', time: '09:30' },
      leaning: { option: 'not-sure', sureness: '3' },
    };
    const worksheet = worksheetOf(answers, wrist);
    expect(worksheet.answers).to.deep.equal(answers);
    const result = { worksheet, issues: [] };
    expect(readWorksheet(JSON.stringify(worksheet))).to.deep.equal(result);
    expect(readWorksheet(worksheet)).to.deep.equal(result);
    expect(readWorksheet(structuredClone(worksheet))).to.deep.equal(result);
  });

  it('needs no field but the version', () => {
    const result = { worksheet: emptyWorksheet, issues: [] };
    expect(readWorksheet('{"worksheetVersion":"1.0"}')).to.deep.equal(result);
    const fields = { definition: null, answers: null, unplaced: null };
    expect(readWorksheet({ worksheetVersion: '1.0', ...fields })).to.deep.equal(result);
  });

  it('passes over fields that are undefined, which JSON does not have', () => {
    const fields = { answers: { quiz: undefined, steps: { ask: undefined } }, more: undefined };
    expect(readWorksheet(stored(fields))).to.deep.equal({
      worksheet: worksheetOf({}, wrist),
      issues: [],
    });
  });

  it('takes the names that earlier builds used for answers without a place', () => {
    const { definition, group, id, answer } = entry('hopes', 'h', 'high');
    expect(
      unplacedIn({ unplaced: [], aside: [{ definition, part: group, id, answer }] }),
    ).to.deep.equal([{ definition, group, id, answer }]);
  });

  it('takes the furthest mark of a record for its state, where earlier builds kept several', () => {
    const records = { scans: ['asked', 'sent'], tests: ['sent'], letters: ['asked'] };
    expect(readWorksheet(stored({ answers: { records } }))).to.deep.equal({
      worksheet: worksheetOf(
        { records: { scans: 'sent', tests: 'sent', letters: 'asked' } },
        wrist,
      ),
      issues: [],
    });
  });

  it('makes no state of a record that was received, and keeps the mark unplaced', () => {
    const records = { scans: ['received'], tests: ['asked', 'received', 'sent'] };
    const { worksheet, issues } = readWorksheet(stored({ answers: { records } }));
    expect(worksheet?.answers).to.deep.equal({ records: { tests: 'sent' } });
    expect(worksheet?.unplaced).to.deep.equal([
      entry('records', 'scans', ['received']),
      entry('records', 'tests', ['received']),
    ]);
    expect(withoutMessages(issues)).to.deep.equal([
      warning('answer-unplaced', '/answers/records/scans'),
      warning('answer-unplaced', '/answers/records/tests'),
    ]);
    expect(readWorksheet(JSON.stringify(worksheet))).to.deep.equal({ worksheet, issues: [] });
  });

  it('does the same with marks that were unplaced, so that they can come back', () => {
    expect(
      unplacedIn({ unplaced: [entry('records', 'scans', ['asked', 'received'], 'knee')] }),
    ).to.deep.equal([
      entry('records', 'scans', 'asked', 'knee'),
      entry('records', 'scans', ['received'], 'knee'),
    ]);
  });

  it('takes no list for marks that earlier builds did not write', () => {
    for (const list of [[], ['asked', 'asked'], ['lost'], [['asked']], 'asked,sent'])
      expect(unplacedIn({ answers: { records: { scans: list } } })).to.deep.equal([
        entry('records', 'scans', list),
      ]);
  });

  it('leaves an empty table out', () => {
    const { worksheet, issues } = readWorksheet(stored({ answers: { quiz: {}, hopes: {} } }));
    expect(worksheet?.answers).to.deep.equal({});
    expect(issues).to.deep.equal([]);
  });

  it('gives a worksheet that is frozen in all its depth, and leaves the input as it was', () => {
    const input = stored({
      answers: { quiz: { steps: { tries: 1, answer: { kind: 'ordering', order: ['a'] } } } },
      unplaced: [entry('hopes', 'h', { high: [1] }), [['strange']]],
      more: [{ deep: [] }],
    });
    const before = JSON.stringify(input);
    expect(isFrozenThrough(readWorksheet(input).worksheet)).to.equal(true);
    expect(JSON.stringify(input)).to.equal(before);
    expect(Object.isFrozen(input)).to.equal(false);
  });

  it('does not mind the order of fields, which storage may change', () => {
    const fields = '{"tries":1,"checked":{"choice":"room","kind":"single-choice"}}';
    const text = `{"answers":{"quiz":{"aim":${fields}}},"worksheetVersion":"1.0"}`;
    const { worksheet } = readWorksheet(text);
    const again = chooseAnswer(worksheet!, 'aim', { kind: 'single-choice', choice: 'room' });
    expect(isChecked(recordOf(again, 'aim'))).to.equal(true);
    expect(checkAnswer(again, 'aim')).to.equal(again);
  });
});

describe('readWorksheet refuses', () => {
  const notJson = [
    '',
    ' ',
    '{',
    '{"worksheetVersion":"1.0"',
    'undefined',
    '[1,]',
    '<!doctype html>',
  ];
  it('text that is no JSON', () => {
    for (const text of notJson)
      expect(worksheetIssuesOf(text), text).to.deep.equal([error('not-json')]);
  });

  it('what is no object', () => {
    for (const value of ['null', '[]', '"{}"', '1', 'true', [], 0, false, [stored()]])
      expect(worksheetIssuesOf(value), JSON.stringify(value)).to.deep.equal([
        error('not-a-worksheet'),
      ]);
  });

  it('a version that is none', () => {
    const place = [error('worksheet-unknown', '/worksheetVersion')];
    const none = [undefined, null, '', '1', '1.', '.0', 'v1.0', '1.0.0', ' 1.0', '1.0\n', '1000.0'];
    for (const worksheetVersion of [...none, 1, 1.5, true, [], ['1.0'], {}, { toString: '1.0' }])
      expect(
        worksheetIssuesOf(stored({ worksheetVersion })),
        JSON.stringify(worksheetVersion),
      ).to.deep.equal(place);
    expect(worksheetIssuesOf({})).to.deep.equal(place);
  });

  it('a version from before the first one', () => {
    for (const worksheetVersion of ['0.9', '0.0', '000.1'])
      expect(worksheetIssuesOf(stored({ worksheetVersion }))).to.deep.equal([
        error('worksheet-unknown', '/worksheetVersion'),
      ]);
  });

  it('a version that is too new', () => {
    for (const worksheetVersion of ['2.0', '10.0', '999.999'])
      expect(worksheetIssuesOf(stored({ worksheetVersion }))).to.deep.equal([
        error('worksheet-too-new', '/worksheetVersion'),
      ]);
  });

  it('and tells which version it reads', () => {
    for (const worksheetVersion of ['2.0', 'new'])
      expect(readWorksheet({ worksheetVersion }).issues[0]?.message).to.include('1.0');
  });

  it('what is over a limit, at its place', () => {
    const tooMany = Object.fromEntries(
      Array.from({ length: worksheetLimits.fields + 1 }, (_, at) => [`q${at}`, 'done']),
    );
    expect(worksheetIssuesOf(stored({ answers: { steps: tooMany } }))).to.deep.equal([
      error('too-many-fields', '/answers/steps'),
    ]);
    expect(
      worksheetIssuesOf(stored({ unplaced: new Array(worksheetLimits.entries + 1).fill(null) })),
    ).to.deep.equal([error('too-many-entries', '/unplaced')]);
    const tooLong = { concerns: { 'own-1': 'x'.repeat(worksheetLimits.stringLength + 1) } };
    expect(worksheetIssuesOf(stored({ answers: tooLong }))).to.deep.equal([
      error('string-too-long', '/answers/concerns/own-1'),
    ]);
    expect(readWorksheet(' '.repeat(longestWorksheet + 1)).issues).to.deep.equal([
      explainIssue(issue('too-large', [], longestWorksheet)),
    ]);
  });

  it('data that is a million levels deep, and text that is', () => {
    let deep: unknown = [];
    for (let level = 0; level < 1_000_000; level += 1) deep = [deep];
    expect(worksheetIssuesOf(stored({ unplaced: deep }))).to.deep.equal([
      error('too-deep', `/unplaced${'/0'.repeat(limits.depth - 1)}`),
    ]);
    const half = 200_000;
    const [{ code } = error('missing')] = worksheetIssuesOf('['.repeat(half) + ']'.repeat(half));
    // An engine that cannot read so deep itself calls it broken.
    expect(['too-deep', 'not-json']).to.include(code);
  });

  it('keys that could change how the page works', () => {
    for (const key of ['__proto__', 'constructor', 'prototype']) {
      const text = `{"worksheetVersion":"1.0","answers":{"steps":{"${key}":{"polluted":"done"}}}}`;
      const found = [error('forbidden-key', `/answers/steps/${key}`)];
      expect(worksheetIssuesOf(text)).to.deep.equal(found);
      expect(worksheetIssuesOf(JSON.parse(text))).to.deep.equal(found);
    }
    expect(({} as { polluted?: unknown }).polluted).to.equal(undefined);
  });

  it('what is no plain data, without calling any of it', () => {
    let calls = 0;
    const accessor = {
      get answers() {
        calls += 1;
        return {};
      },
    };
    const object = Object.defineProperties(stored(), Object.getOwnPropertyDescriptors(accessor));
    expect(worksheetIssuesOf(object)).to.deep.equal([error('not-plain-data', '/answers')]);
    expect(calls).to.equal(0);
    expect(worksheetIssuesOf(() => stored())).to.deep.equal([error('not-plain-data')]);
    expect(worksheetIssuesOf(new Map())).to.deep.equal([error('not-plain-data')]);
    expect(worksheetIssuesOf(new Date(0))).to.deep.equal([error('not-plain-data')]);
    expect(worksheetIssuesOf(1n)).to.deep.equal([error('not-plain-data')]);
    expect(worksheetIssuesOf(stored({ toJSON: () => ({}) }))).to.deep.equal([
      error('not-plain-data', '/toJSON'),
    ]);
  });

  it('what contains itself', () => {
    const self: Record<string, unknown> = { ...stored() };
    self.answers = { quiz: self };
    expect(worksheetIssuesOf(self)).to.deep.equal([error('circular-data', '/answers/quiz')]);
  });

  it('a hostile proxy, in its own words', () => {
    const hostile = (trap: keyof ProxyHandler<object>): unknown =>
      new Proxy(stored(), {
        [trap]: () => {
          throw new RangeError('no');
        },
      });
    for (const trap of ['ownKeys', 'getOwnPropertyDescriptor', 'getPrototypeOf'] as const)
      expect(worksheetIssuesOf(hostile(trap)), trap).to.deep.equal([error('unexpected')]);
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(worksheetIssuesOf(proxy)).to.deep.equal([error('unexpected')]);
    expect(worksheetIssuesOf(hostile('get'))).to.deep.equal([]);
  });

  it('without a worksheet, and only then', () => {
    for (const input of ['', '[]', { worksheetVersion: '2.0' }]) {
      const { worksheet, issues } = readWorksheet(input);
      expect(worksheet).to.equal(undefined);
      expect(isRefused(issues)).to.equal(true);
    }
    const { worksheet, issues } = readWorksheet(stored({ more: 1 }));
    expect(worksheet).not.to.equal(undefined);
    expect(isRefused(issues)).to.equal(false);
  });
});

describe('readWorksheet keeps unplaced, and reports,', () => {
  it('an answer that is none', () => {
    const answers = { considerations: { cost: 'matters', scar: 'perhaps' }, steps: { ask: true } };
    const { worksheet, issues } = readWorksheet(stored({ answers }));
    expect(worksheet?.answers).to.deep.equal({ considerations: { cost: 'matters' } });
    expect(worksheet?.unplaced).to.deep.equal([
      entry('considerations', 'scar', 'perhaps'),
      entry('steps', 'ask', true),
    ]);
    expect(withoutMessages(issues)).to.deep.equal([
      warning('answer-unplaced', '/answers/considerations/scar'),
      warning('answer-unplaced', '/answers/steps/ask'),
    ]);
  });

  it('an answer that other data would break', () => {
    const strange = [{}, [{}], [[{}]], { tries: {} }, { tries: 0, answer: { kind: {} } }];
    for (const group of ['records', 'quiz', 'concerns', 'visit', 'leaning', 'steps'] as const)
      for (const answer of strange) {
        const { worksheet, issues } = readWorksheet(
          stored({ answers: { [group]: { a: answer } } }),
        );
        expect(worksheet?.unplaced, group).to.deep.equal([entry(group, 'a', answer)]);
        expect(withoutMessages(issues)).to.deep.equal([
          warning('answer-unplaced', `/answers/${group}/a`),
        ]);
        expect(reconcile(worksheet!, wrist, { [group]: () => true })).to.equal(worksheet);
      }
  });

  it('the answers of a group that a newer version has, one by one, so that it can have them back', () => {
    const fields = { worksheetVersion: '1.7', answers: { hopes: { h1: 'high', h2: ['low'] } } };
    const { worksheet, issues } = readWorksheet(stored(fields));
    expect(worksheet?.worksheetVersion).to.equal('1.0');
    expect(worksheet?.unplaced).to.deep.equal([
      entry('hopes', 'h1', 'high'),
      entry('hopes', 'h2', ['low']),
    ]);
    expect(withoutMessages(issues)).to.deep.equal([
      warning('answer-unplaced', '/answers/hopes/h1'),
      warning('answer-unplaced', '/answers/hopes/h2'),
    ]);
  });

  it('a group that is no table', () => {
    const answers = { quiz: ['aim'], steps: null, hopes: 'high', '': 1, toString: 0 };
    expect(unplacedIn({ answers })).to.deep.equal([
      entry('quiz', '', ['aim']),
      entry('steps', '', null),
      entry('hopes', '', 'high'),
      entry('', '', 1),
      entry('toString', '', 0),
    ]);
    expect(worksheetIssuesOf(stored({ answers }))).to.deep.equal(
      ['quiz', 'steps', 'hopes', '', 'toString'].map((group) =>
        warning('answer-unplaced', `/answers/${group}`),
      ),
    );
  });

  it('fields that the format does not know', () => {
    const fields = { notes: { a: [1] }, toString: 'x', hasOwnProperty: null };
    expect(unplacedIn(fields)).to.deep.equal([
      entry('', 'notes', { a: [1] }),
      entry('', 'toString', 'x'),
      entry('', 'hasOwnProperty', null),
    ]);
    expect(worksheetIssuesOf(stored(fields))).to.deep.equal([
      warning('answer-unplaced', '/notes'),
      warning('answer-unplaced', '/toString'),
      warning('answer-unplaced', '/hasOwnProperty'),
    ]);
  });

  it('answers that are no table at all', () => {
    for (const answers of [['matters'], 'matters', 0, false]) {
      expect(unplacedIn({ answers })).to.deep.equal([entry('', 'answers', answers)]);
      expect(worksheetIssuesOf(stored({ answers }))).to.deep.equal([
        warning('answer-unplaced', '/answers'),
      ]);
    }
  });

  it('a definition that is none', () => {
    const none = [
      0,
      'wrist',
      ['wrist'],
      {},
      { id: 'wrist' },
      { id: 1, version: '1' },
      { version: '' },
    ];
    for (const definition of none) {
      const { worksheet, issues } = readWorksheet(
        stored({ definition, answers: { steps: { a: 'done', b: 1 } } }),
      );
      expect(worksheet).not.to.have.property('definition');
      expect(worksheet?.answers).to.deep.equal({ steps: { a: 'done' } });
      expect(worksheet?.unplaced).to.deep.equal([
        entry('', 'definition', definition, ''),
        entry('steps', 'b', 1, ''),
      ]);
      expect(withoutMessages(issues)).to.deep.equal([
        warning('answer-unplaced', '/definition'),
        warning('answer-unplaced', '/answers/steps/b'),
      ]);
    }
  });

  it('no more than an author can read of what is wrong, and all of it', () => {
    const steps = Object.fromEntries(Array.from({ length: 500 }, (_, at) => [`s${at}`, 'perhaps']));
    const { worksheet, issues } = readWorksheet(stored({ answers: { steps } }));
    expect(worksheet?.unplaced).to.have.lengthOf(500);
    expect(issues).to.have.lengthOf(limits.issues);
  });

  it('places that can be logged', () => {
    const answers = { 'a/b~c': { '\u202e': 0 } };
    expect(worksheetIssuesOf(stored({ answers }))).to.deep.equal([
      warning('answer-unplaced', '/answers/a~1b~0c/\ufffd'),
    ]);
  });
});

describe('readWorksheet, and what was unplaced before', () => {
  it('stays as it is, without a word', () => {
    const unplaced = [
      entry('steps', 'ask', 'done', 'knee'),
      entry('hopes', 'h', { high: [1, null] }),
      entry('', '', null, ''),
      { ...entry('steps', 'b', 'done'), since: '2026-01-01' },
    ];
    expect(readWorksheet(stored({ unplaced }))).to.deep.equal({
      worksheet: { ...worksheetOf({}, wrist), unplaced },
      issues: [],
    });
  });

  it('comes before what is set unplaced now', () => {
    const before = entry('steps', 'ask', 'done', 'knee');
    expect(unplacedIn({ unplaced: [before], answers: { steps: { ask: 0 } } })).to.deep.equal([
      before,
      entry('steps', 'ask', 0),
    ]);
  });

  it('is kept inside of an entry where it is none', () => {
    const strange = [
      null,
      'text',
      ['a'],
      {},
      { definition: 'wrist', group: 'steps' },
      { definition: 1, group: 'steps', id: 'ask', answer: 'done' },
      { definition: 'wrist', group: null, id: 'ask', answer: 'done' },
      { definition: 'wrist', group: 'steps', id: {}, answer: 'done' },
    ];
    expect(unplacedIn({ unplaced: strange })).to.deep.equal(
      strange.map((one) => entry('', '', one, '')),
    );
  });

  it('is kept in one entry where it is no list', () => {
    for (const unplaced of ['text', 0, { 0: 'a' }])
      expect(unplacedIn({ unplaced })).to.deep.equal([entry('', '', unplaced, '')]);
  });

  it('needs no answer', () => {
    const unplaced = [{ definition: 'wrist', group: 'steps', id: 'ask' }];
    expect(unplacedIn({ unplaced })).to.deep.equal(unplaced);
  });

  it('comes back once it is understood and has a place', () => {
    const unplaced = [entry('steps', 'ask', 'done'), entry('steps', 'ask', 'done', 'knee')];
    const { worksheet } = readWorksheet(stored({ unplaced }));
    const fitted = reconcile(worksheet!, wrist, { steps: () => true });
    expect(answerOf(fitted, 'steps', 'ask')).to.equal('done');
    expect(fitted.unplaced).to.deep.equal([entry('steps', 'ask', 'done', 'knee')]);
  });
});

describe('readWorksheet, and ids in a stored worksheet', () => {
  it('are data, whatever they are', () => {
    const steps = Object.fromEntries(readableIds.map((id) => [id, 'done']));
    const { worksheet, issues } = readWorksheet(JSON.stringify(stored({ answers: { steps } })));
    expect(issues).to.deep.equal([]);
    expect(answersOf(worksheet!, 'steps')).to.deep.equal(steps);
    expect(answerOf(worksheet!, 'steps', 'valueOf')).to.equal(undefined);
  });
});
