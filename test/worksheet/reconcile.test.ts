/** A worksheet goes with the definition that is shown, and loses nothing when it does not. */
import { expect } from 'chai';
import { reconcile, type AnswerableIds } from '../../src/worksheet/reconcile.js';
import {
  answer,
  answersOf,
  emptyWorksheet,
  type Worksheet,
} from '../../src/worksheet/worksheet.js';
import { isFrozenThrough, groupNames, worksheetOf } from './samples.js';

const wrist = { id: 'wrist', version: '1.0.0' };
const wristLater = { id: 'wrist', version: '2.0.0' };
const knee = { id: 'knee', version: '1.0.0' };

/** AnswerableIds for some ids of one group. */
function only(group: keyof AnswerableIds, ...ids: readonly string[]): AnswerableIds {
  return { [group]: (id: string) => ids.includes(id) };
}

function withAside(unplaced: Worksheet['unplaced'], worksheet = emptyWorksheet): Worksheet {
  return { ...worksheet, unplaced };
}

describe('reconcile', () => {
  it('tells an empty one what it is about', () => {
    expect(reconcile(emptyWorksheet, wrist, {})).to.deep.equal({
      ...emptyWorksheet,
      definition: wrist,
    });
  });

  it('copies of the definition only what tells it apart', () => {
    const { definition } = reconcile(
      emptyWorksheet,
      { ...wrist, title: 'Wrist' } as typeof wrist,
      {},
    );
    expect(definition).to.deep.equal(wrist);
  });

  it('gives the same one when it goes with the definition already', () => {
    const worksheet = reconcile(worksheetOf({ steps: { ask: 'done' } }), wrist, {});
    expect(reconcile(worksheet, wrist, {})).to.equal(worksheet);
    expect(reconcile(worksheet, wrist, only('steps', 'ask'))).to.equal(worksheet);
  });

  it('takes answers from before any definition as given to the first one', () => {
    const worksheet = worksheetOf({ considerations: { cost: 'matters', scar: 'matters' } });
    expect(reconcile(worksheet, wrist, only('considerations', 'cost'))).to.deep.equal({
      ...emptyWorksheet,
      definition: wrist,
      answers: { considerations: { cost: 'matters' } },
      unplaced: [{ definition: 'wrist', group: 'considerations', id: 'scar', answer: 'matters' }],
    });
  });

  it('keeps an answer unplaced that a new version has no place for, and gives it back', () => {
    const all = only('considerations', 'cost', 'scar');
    const first = reconcile(
      worksheetOf({ considerations: { scar: 'matters', cost: 'matters-less' } }),
      wrist,
      all,
    );
    const without = reconcile(first, wristLater, only('considerations', 'cost'));
    expect(without.definition).to.deep.equal(wristLater);
    expect(without.answers).to.deep.equal({ considerations: { cost: 'matters-less' } });
    const again = reconcile(without, wrist, all);
    expect(again).to.deep.equal(first);
  });

  it('asks of the answer as well as of its id', () => {
    const places: AnswerableIds = {
      leaning: (id, option) => id !== 'option' || option !== 'dropped',
    };
    const worksheet = worksheetOf({ leaning: { option: 'dropped', sureness: '4' } });
    const { answers, unplaced } = reconcile(worksheet, wrist, places);
    expect(answers).to.deep.equal({ leaning: { sureness: '4' } });
    expect(unplaced).to.deep.equal([
      { definition: 'wrist', group: 'leaning', id: 'option', answer: 'dropped' },
    ]);
  });

  it('leaves the answerGroups alone that nobody here judges', () => {
    const worksheet = reconcile(worksheetOf({ quiz: { aim: { tries: 1 } } }), wrist, {});
    expect(reconcile(worksheet, wristLater, only('considerations')).answers).to.deep.equal({
      quiz: { aim: { tries: 1 } },
    });
  });

  it('keeps the answers to another definition unplaced, and gives them back with it', () => {
    const answers = {
      considerations: { cost: 'matters' },
      concerns: { 'own-1': 'My piano' },
      quiz: { aim: { tries: 1 } },
    };
    const first = reconcile(worksheetOf(answers), wrist, {});
    const other = reconcile(first, knee, {});
    expect(other.answers).to.deep.equal({});
    expect(other.unplaced.map(({ definition, group }) => [definition, group])).to.deep.equal([
      ['wrist', 'considerations'],
      ['wrist', 'concerns'],
      ['wrist', 'quiz'],
    ]);
    expect(reconcile(other, wrist, {})).to.deep.equal(first);
  });

  it('keeps the answers to several definitions apart', () => {
    let worksheet = reconcile(worksheetOf({ considerations: { cost: 'matters' } }), wrist, {});
    worksheet = answer(reconcile(worksheet, knee, {}), 'considerations', 'cost', 'matters-less');
    expect(reconcile(worksheet, wrist, {}).answers).to.deep.equal({
      considerations: { cost: 'matters' },
    });
    expect(reconcile(reconcile(worksheet, wrist, {}), knee, {}).answers).to.deep.equal({
      considerations: { cost: 'matters-less' },
    });
  });

  it('gives an answer back only where somebody can tell that it has a place', () => {
    const unplaced = [
      { definition: 'wrist', group: 'considerations', id: 'cost', answer: 'matters' },
    ];
    const worksheet = withAside(unplaced, worksheetOf({}, wrist));
    expect(reconcile(withAside(unplaced), wrist, {})).to.deep.equal(worksheet);
    expect(reconcile(worksheet, wrist, {})).to.equal(worksheet);
    expect(reconcile(worksheet, wrist, only('quiz', 'cost'))).to.equal(worksheet);
    expect(reconcile(worksheet, wrist, only('considerations', 'cost'))).to.deep.equal({
      ...worksheet,
      answers: { considerations: { cost: 'matters' } },
      unplaced: [],
    });
  });

  it('lets the answer in place stay where another one is unplaced', () => {
    const unplaced = [
      { definition: 'wrist', group: 'considerations', id: 'cost', answer: 'matters' },
    ];
    const worksheet = withAside(
      unplaced,
      worksheetOf({ considerations: { cost: 'matters-less' } }, wrist),
    );
    expect(reconcile(worksheet, wrist, only('considerations', 'cost'))).to.equal(worksheet);
  });

  it('drops one of two answers that are the same', () => {
    const unplaced = [
      { definition: 'wrist', group: 'considerations', id: 'cost', answer: 'matters' },
    ];
    const worksheet = withAside(
      unplaced,
      worksheetOf({ considerations: { cost: 'matters' } }, wrist),
    );
    expect(reconcile(worksheet, wrist, only('considerations', 'cost'))).to.deep.equal({
      ...worksheet,
      unplaced: [],
    });
  });

  it('keeps unplaced what it does not understand, as it is', () => {
    const strange: Worksheet['unplaced'] = [
      { definition: 'wrist', group: 'hopes', id: 'h', answer: 'high' },
      { definition: 'wrist', group: '__proto__', id: 'toString', answer: 1 },
      { definition: 'wrist', group: 'steps', id: 'ask', answer: 'perhaps' },
      { definition: 'wrist', group: 'records', id: 'scans', answer: [Object.create(null)] },
      { definition: 'wrist', group: 'quiz', id: 'aim', answer: { tries: 1, answer: [] } },
      { definition: '', group: '', id: '', answer: null },
      { definition: 'toString', group: 'steps', id: 'ask', answer: 'done' },
    ];
    const everywhere: AnswerableIds = Object.fromEntries(
      groupNames.map((group) => [group, () => true]),
    );
    const { answers, unplaced } = reconcile(withAside(strange), wrist, everywhere);
    expect(answers).to.deep.equal({});
    expect(unplaced).to.deep.equal(strange);
  });

  it('keeps a mark on the reader’s own words unplaced where these are not there', () => {
    for (const [marks, words] of [
      ['picks', 'concerns'],
      ['records', 'ownRecords'],
    ] as const) {
      const mark = marks === 'picks' ? 'most' : 'asked';
      const both = worksheetOf({
        [marks]: { 'own-1': mark, 'own-2': mark, other: mark },
        [words]: { 'own-2': 'My piano' },
      });
      const { answers, unplaced } = reconcile(both, wrist, {});
      expect(answers).to.deep.equal({
        [marks]: { 'own-2': mark, other: mark },
        [words]: { 'own-2': 'My piano' },
      });
      expect(unplaced).to.deep.equal([
        { definition: 'wrist', group: marks, id: 'own-1', answer: mark },
      ]);
      const alone = reconcile(worksheetOf({ [marks]: { 'own-1': mark } }), wrist, {});
      expect(alone.answers).to.deep.equal({});
      expect(alone.unplaced).to.have.length(1);
      expect(reconcile(alone, wrist, {})).to.equal(alone);
    }
  });

  it('has ids for data only, whatever they are', () => {
    const ids = ['__proto__', 'constructor', 'toString', ''];
    const worksheet = worksheetOf({ steps: Object.fromEntries(ids.map((id) => [id, 'done'])) });
    const away = reconcile(reconcile(worksheet, wrist, {}), knee, {});
    expect(away.unplaced.map(({ id }) => id)).to.deep.equal(ids);
    expect(Object.keys(answersOf(reconcile(away, wrist, {}), 'steps'))).to.deep.equal(ids);
    for (const name in {}) expect.fail(`${name} was left behind`);
  });

  it('gives a worksheet that is frozen in all its depth, and leaves the old one as it was', () => {
    const worksheet = worksheetOf(
      { quiz: { aim: { tries: 1, answer: { kind: 'ordering', order: ['a'] } } } },
      wrist,
    );
    const before = JSON.stringify(worksheet);
    for (const places of [{}, only('quiz'), only('quiz', 'aim')])
      for (const definition of [wrist, wristLater, knee])
        expect(isFrozenThrough(reconcile(worksheet, definition, places))).to.equal(true);
    expect(JSON.stringify(worksheet)).to.equal(before);
  });
});
