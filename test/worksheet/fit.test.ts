/** A worksheet goes with the definition that is shown, and loses nothing when it does not. */
import { expect } from 'chai';
import { fitTo, type Places } from '../../src/worksheet/fit.js';
import {
  answer,
  answersOf,
  emptyWorksheet,
  type Worksheet,
} from '../../src/worksheet/worksheet.js';
import { isFrozenThrough, partNames, worksheetOf } from './samples.js';

const wrist = { id: 'wrist', version: '1.0.0' };
const wristLater = { id: 'wrist', version: '2.0.0' };
const knee = { id: 'knee', version: '1.0.0' };

/** Places for some ids of one part. */
function only(part: keyof Places, ...ids: readonly string[]): Places {
  return { [part]: (id: string) => ids.includes(id) };
}

function withAside(aside: Worksheet['aside'], worksheet = emptyWorksheet): Worksheet {
  return { ...worksheet, aside };
}

describe('Fitting a worksheet', () => {
  it('tells an empty one what it is about', () => {
    expect(fitTo(emptyWorksheet, wrist, {})).to.deep.equal({
      ...emptyWorksheet,
      definition: wrist,
    });
  });

  it('copies of the definition only what tells it apart', () => {
    const { definition } = fitTo(emptyWorksheet, { ...wrist, title: 'Wrist' } as typeof wrist, {});
    expect(definition).to.deep.equal(wrist);
  });

  it('gives the same one when it goes with the definition already', () => {
    const worksheet = fitTo(worksheetOf({ steps: { ask: 'done' } }), wrist, {});
    expect(fitTo(worksheet, wrist, {})).to.equal(worksheet);
    expect(fitTo(worksheet, wrist, only('steps', 'ask'))).to.equal(worksheet);
  });

  it('takes answers from before any definition as given to the first one', () => {
    const worksheet = worksheetOf({ considerations: { cost: 'matters', scar: 'matters' } });
    expect(fitTo(worksheet, wrist, only('considerations', 'cost'))).to.deep.equal({
      ...emptyWorksheet,
      definition: wrist,
      answers: { considerations: { cost: 'matters' } },
      aside: [{ definition: 'wrist', part: 'considerations', id: 'scar', answer: 'matters' }],
    });
  });

  it('keeps an answer aside that a new version has no place for, and gives it back', () => {
    const all = only('considerations', 'cost', 'scar');
    const first = fitTo(
      worksheetOf({ considerations: { scar: 'matters', cost: 'matters-less' } }),
      wrist,
      all,
    );
    const without = fitTo(first, wristLater, only('considerations', 'cost'));
    expect(without.definition).to.deep.equal(wristLater);
    expect(without.answers).to.deep.equal({ considerations: { cost: 'matters-less' } });
    const again = fitTo(without, wrist, all);
    expect(again).to.deep.equal(first);
  });

  it('asks of the answer as well as of its id', () => {
    const places: Places = { leaning: (id, option) => id !== 'option' || option !== 'dropped' };
    const worksheet = worksheetOf({ leaning: { option: 'dropped', sureness: '4' } });
    const { answers, aside } = fitTo(worksheet, wrist, places);
    expect(answers).to.deep.equal({ leaning: { sureness: '4' } });
    expect(aside).to.deep.equal([
      { definition: 'wrist', part: 'leaning', id: 'option', answer: 'dropped' },
    ]);
  });

  it('leaves the parts alone that nobody here judges', () => {
    const worksheet = fitTo(worksheetOf({ quiz: { aim: { tries: 1 } } }), wrist, {});
    expect(fitTo(worksheet, wristLater, only('considerations')).answers).to.deep.equal({
      quiz: { aim: { tries: 1 } },
    });
  });

  it('keeps the answers to another definition aside, and gives them back with it', () => {
    const answers = {
      considerations: { cost: 'matters' },
      concerns: { 'own-1': 'My piano' },
      quiz: { aim: { tries: 1 } },
    };
    const first = fitTo(worksheetOf(answers), wrist, {});
    const other = fitTo(first, knee, {});
    expect(other.answers).to.deep.equal({});
    expect(other.aside.map(({ definition, part }) => [definition, part])).to.deep.equal([
      ['wrist', 'considerations'],
      ['wrist', 'concerns'],
      ['wrist', 'quiz'],
    ]);
    expect(fitTo(other, wrist, {})).to.deep.equal(first);
  });

  it('keeps the answers to several definitions apart', () => {
    let worksheet = fitTo(worksheetOf({ considerations: { cost: 'matters' } }), wrist, {});
    worksheet = answer(fitTo(worksheet, knee, {}), 'considerations', 'cost', 'matters-less');
    expect(fitTo(worksheet, wrist, {}).answers).to.deep.equal({
      considerations: { cost: 'matters' },
    });
    expect(fitTo(fitTo(worksheet, wrist, {}), knee, {}).answers).to.deep.equal({
      considerations: { cost: 'matters-less' },
    });
  });

  it('gives an answer back only where somebody can tell that it has a place', () => {
    const aside = [{ definition: 'wrist', part: 'considerations', id: 'cost', answer: 'matters' }];
    const worksheet = withAside(aside, worksheetOf({}, wrist));
    expect(fitTo(withAside(aside), wrist, {})).to.deep.equal(worksheet);
    expect(fitTo(worksheet, wrist, {})).to.equal(worksheet);
    expect(fitTo(worksheet, wrist, only('quiz', 'cost'))).to.equal(worksheet);
    expect(fitTo(worksheet, wrist, only('considerations', 'cost'))).to.deep.equal({
      ...worksheet,
      answers: { considerations: { cost: 'matters' } },
      aside: [],
    });
  });

  it('lets the answer in place stay where another one is aside', () => {
    const aside = [{ definition: 'wrist', part: 'considerations', id: 'cost', answer: 'matters' }];
    const worksheet = withAside(
      aside,
      worksheetOf({ considerations: { cost: 'matters-less' } }, wrist),
    );
    expect(fitTo(worksheet, wrist, only('considerations', 'cost'))).to.equal(worksheet);
  });

  it('drops one of two answers that are the same', () => {
    const aside = [{ definition: 'wrist', part: 'considerations', id: 'cost', answer: 'matters' }];
    const worksheet = withAside(aside, worksheetOf({ considerations: { cost: 'matters' } }, wrist));
    expect(fitTo(worksheet, wrist, only('considerations', 'cost'))).to.deep.equal({
      ...worksheet,
      aside: [],
    });
  });

  it('keeps aside what it does not understand, as it is', () => {
    const strange: Worksheet['aside'] = [
      { definition: 'wrist', part: 'hopes', id: 'h', answer: 'high' },
      { definition: 'wrist', part: '__proto__', id: 'toString', answer: 1 },
      { definition: 'wrist', part: 'steps', id: 'ask', answer: 'perhaps' },
      { definition: 'wrist', part: 'records', id: 'scans', answer: [Object.create(null)] },
      { definition: 'wrist', part: 'quiz', id: 'aim', answer: { tries: 1, answer: [] } },
      { definition: '', part: '', id: '', answer: null },
      { definition: 'toString', part: 'steps', id: 'ask', answer: 'done' },
    ];
    const everywhere: Places = Object.fromEntries(partNames.map((part) => [part, () => true]));
    const { answers, aside } = fitTo(withAside(strange), wrist, everywhere);
    expect(answers).to.deep.equal({});
    expect(aside).to.deep.equal(strange);
  });

  it('has ids for data only, whatever they are', () => {
    const ids = ['__proto__', 'constructor', 'toString', ''];
    const worksheet = worksheetOf({ steps: Object.fromEntries(ids.map((id) => [id, 'done'])) });
    const away = fitTo(fitTo(worksheet, wrist, {}), knee, {});
    expect(away.aside.map(({ id }) => id)).to.deep.equal(ids);
    expect(Object.keys(answersOf(fitTo(away, wrist, {}), 'steps'))).to.deep.equal(ids);
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
        expect(isFrozenThrough(fitTo(worksheet, definition, places))).to.equal(true);
    expect(JSON.stringify(worksheet)).to.equal(before);
  });
});
