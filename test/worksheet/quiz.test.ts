/** The quiz is no test: what counts is what is clear, and what is worth talking about. */
import { expect } from 'chai';
import fc from '../support/property.js';
import type { ProcedureDefinition, QuizQuestion } from '../../src/definition/definition.js';
import type { QuizAnswer } from '../../src/worksheet/quiz-record.js';
import {
  checkAnswer,
  chooseAnswer,
  hasPlace,
  isChecked,
  isOnList,
  putOnList,
  recordOf,
  rightNumber,
  startingOrder,
  topicsToTalkAbout,
  understandingOf,
} from '../../src/worksheet/quiz.js';
import { answerOf, emptyWorksheet, type Worksheet } from '../../src/worksheet/worksheet.js';
import {
  counted,
  definitionWith,
  give,
  howMany,
  ordering,
  questions,
  quizDefinition,
  trueFalse,
  worksheetOf,
} from './samples.js';

const [aim, effects, mayWait, helped, steps, sayIt] = questions;

const room: QuizAnswer = { kind: 'single-choice', choice: 'room' };
const nerve: QuizAnswer = { kind: 'single-choice', choice: 'nerve' };
const notSure: QuizAnswer = { kind: 'not-sure' };

/** What an answer to a question shows. */
function shown(question: QuizQuestion, given: QuizAnswer): string {
  return understandingOf(question, given, quizDefinition);
}

/** A worksheet in which an answer was chosen and looked at. */
function looked(question: QuizQuestion, given: QuizAnswer, worksheet = emptyWorksheet): Worksheet {
  return checkAnswer(chooseAnswer(worksheet, question.id, given), question.id);
}

describe('chooseAnswer and checkAnswer', () => {
  it('start without any', () => {
    expect(recordOf(emptyWorksheet, 'aim')).to.deep.equal({ tries: 0 });
    expect(recordOf(emptyWorksheet, '__proto__')).to.deep.equal({ tries: 0 });
    expect(isChecked(recordOf(emptyWorksheet, 'aim'))).to.equal(false);
  });

  it('are chosen, and chosen anew', () => {
    const first = chooseAnswer(emptyWorksheet, 'aim', room);
    expect(recordOf(first, 'aim')).to.deep.equal({ answer: room, tries: 0 });
    expect(recordOf(chooseAnswer(first, 'aim', nerve), 'aim')).to.deep.equal({
      answer: nerve,
      tries: 0,
    });
    expect(chooseAnswer(first, 'aim', { ...room })).to.equal(first);
  });

  it('leave nothing behind when they are taken back before a look', () => {
    expect(chooseAnswer(chooseAnswer(emptyWorksheet, 'aim', room), 'aim')).to.deep.equal(
      emptyWorksheet,
    );
    expect(chooseAnswer(emptyWorksheet, 'aim')).to.equal(emptyWorksheet);
  });

  it('are looked at once, and again when they have changed', () => {
    const first = looked(aim, nerve);
    expect(recordOf(first, 'aim')).to.deep.equal({ answer: nerve, checked: nerve, tries: 1 });
    expect(isChecked(recordOf(first, 'aim'))).to.equal(true);
    expect(checkAnswer(first, 'aim')).to.equal(first);

    const changed = chooseAnswer(first, 'aim', room);
    expect(recordOf(changed, 'aim')).to.deep.equal({ answer: room, checked: nerve, tries: 1 });
    expect(isChecked(recordOf(changed, 'aim'))).to.equal(false);
    expect(recordOf(checkAnswer(changed, 'aim'), 'aim')).to.deep.equal({
      answer: room,
      checked: room,
      tries: 2,
    });
  });

  it('are not looked at where none is chosen', () => {
    expect(checkAnswer(emptyWorksheet, 'aim')).to.equal(emptyWorksheet);
    const takenBack = chooseAnswer(looked(aim, nerve), 'aim');
    expect(recordOf(takenBack, 'aim')).to.deep.equal({ checked: nerve, tries: 1 });
    expect(isChecked(recordOf(takenBack, 'aim'))).to.equal(false);
    expect(checkAnswer(takenBack, 'aim')).to.equal(takenBack);
  });

  it('stay without what was looked at where storage has only the number of looks', () => {
    const worksheet = worksheetOf({ quiz: { aim: { tries: 2 } } });
    expect(recordOf(chooseAnswer(worksheet, 'aim', room), 'aim')).to.deep.equal({
      answer: room,
      tries: 2,
    });
    expect(chooseAnswer(worksheet, 'aim')).to.equal(worksheet);
  });

  it('are not changed by what is no answer', () => {
    const worksheet = chooseAnswer(emptyWorksheet, 'aim', room);
    expect(chooseAnswer(worksheet, 'aim', { kind: 'guess' } as never)).to.equal(worksheet);
  });
});

describe('understandingOf', () => {
  it('is that the reader is not sure, or has said it in their own words', () => {
    for (const question of questions) expect(shown(question, notSure)).to.equal('not-sure');
    expect(shown(sayIt, { kind: 'own-words' })).to.equal('said');
  });

  it('of one choice: clear where it is the right one', () => {
    expect(shown(aim, room)).to.equal('clear');
    expect(shown(aim, nerve)).to.equal('unclear');
    expect(shown(aim, { kind: 'single-choice', choice: 'gone' })).to.equal('unclear');
  });

  it('of several choices: clear where all are right and none is missing, near where some are right', () => {
    const chosen = (...choices: readonly string[]): string =>
      shown(effects, { kind: 'several-choices', choices });
    expect(chosen('sore', 'sugar')).to.equal('clear');
    expect(chosen('sugar', 'sore')).to.equal('clear');
    expect(chosen('sore')).to.equal('near');
    expect(chosen('sore', 'sugar', 'scar')).to.equal('near');
    expect(chosen('scar')).to.equal('unclear');
    expect(chosen()).to.equal('unclear');
  });

  it('of a sentence: clear where it was judged as it is', () => {
    const judged = (correct: boolean, given: boolean): string =>
      shown(trueFalse('t', correct), { kind: 'true-false', judged: given });
    expect(judged(true, true)).to.equal('clear');
    expect(judged(false, false)).to.equal('clear');
    expect(judged(true, false)).to.equal('unclear');
    expect(judged(false, true)).to.equal('unclear');
  });

  it('of an order: clear where it is the right one', () => {
    const put = (...order: readonly string[]): string => shown(steps, { kind: 'ordering', order });
    expect(put('numb', 'cut', 'close')).to.equal('clear');
    expect(put('cut', 'numb', 'close')).to.equal('unclear');
    expect(put('numb', 'cut')).to.equal('unclear');
    expect(put()).to.equal('unclear');
  });

  it('of a number: clear where it is the right one, near within 5 of 100', () => {
    const number = (given: number): string => shown(helped, { kind: 'how-many', number: given });
    expect(number(54)).to.equal('clear');
    for (const near of [49, 53, 55, 59]) expect(number(near), String(near)).to.equal('near');
    for (const far of [0, 48, 60, 100]) expect(number(far), String(far)).to.equal('unclear');
  });

  it('is unclear where the question is of another kind', () => {
    const others: readonly QuizAnswer[] = [
      room,
      { kind: 'several-choices', choices: [] },
      { kind: 'true-false', judged: true },
      { kind: 'how-many', number: 54 },
      { kind: 'ordering', order: [] },
    ];
    for (const question of questions)
      for (const given of others)
        if (given.kind !== question.kind) expect(shown(question, given)).to.equal('unclear');
  });
});

describe('understandingOf a number that is nearly none or all', () => {
  const definition = definitionWith({
    rare: counted({
      arms: [{ percent: 0.07 }, { percent: 99.9 }, { percent: 0 }, { percent: 100 }],
    }),
  });

  function clear(arm: number): readonly number[] {
    return Array.from({ length: 101 }, (_, number) => number).filter(
      (number) =>
        understandingOf(howMany('n', 'rare', arm), { kind: 'how-many', number }, definition) ===
        'clear',
    );
  }

  it('is right with the limit and with what it is nearly', () => {
    expect(clear(0)).to.deep.equal([0, 1]);
    expect(clear(1)).to.deep.equal([99, 100]);
  });

  it('is itself where it is really none or all', () => {
    expect(clear(2)).to.deep.equal([0]);
    expect(clear(3)).to.deep.equal([100]);
  });
});

describe('rightNumber', () => {
  it('is the number of 100 of the arm', () => {
    expect(rightNumber(helped, quizDefinition)).to.deep.equal({
      happened: 54,
      notHappened: 46,
      per: 100,
      approximation: 'exact',
    });
    expect(rightNumber(howMany('n', 'counted', 1), quizDefinition)?.happened).to.equal(90);
  });

  it('is that of the time which the question names, else of the first', () => {
    const definition = definitionWith({
      counted: counted(
        { id: 'weeks', arms: [{ option: 'splint', percent: 54 }] },
        { id: 'months', arms: [{ option: 'splint', percent: 75 }] },
      ),
    });
    const question = howMany('n', 'counted');
    expect(rightNumber(question, definition)?.happened).to.equal(54);
    expect(rightNumber({ ...question, time: 'months' }, definition)?.happened).to.equal(75);
    expect(rightNumber({ ...question, time: 'years' }, definition)).to.equal(undefined);
  });

  it('is that of the outcome which the question names, where another has a finding of the same id', () => {
    const [better] = definitionWith({
      counted: counted({ arms: [{ option: 'splint', percent: 5 }] }),
    }).outcomes;
    const worse = { ...better!, id: 'worse' };
    const definition = { ...quizDefinition, outcomes: [worse, ...quizDefinition.outcomes] };
    expect(rightNumber(helped, definition)?.happened).to.equal(54);
  });

  it('is not there without the outcome, the finding, the arm, or people who are counted', () => {
    const definition = definitionWith({
      words: { kind: 'qualitative', times: [{ arms: [{ option: 'a', text: 'Better' }] }] },
    });
    const missing: readonly (readonly [
      QuizQuestion & { kind: 'how-many' },
      ProcedureDefinition,
    ])[] = [
      [{ ...helped, outcome: 'gone' }, quizDefinition],
      [howMany('n', 'gone'), quizDefinition],
      [howMany('n', 'counted', 2), quizDefinition],
      [howMany('n', 'words'), definition],
    ];
    for (const [question, from] of missing) {
      expect(rightNumber(question, from)).to.equal(undefined);
      expect(understandingOf(question, { kind: 'how-many', number: 5 }, from)).to.equal('said');
    }
  });
});

describe('hasPlace', () => {
  it('is so where nothing is chosen, and where the reader is not sure', () => {
    for (const question of questions) {
      expect(hasPlace(question, { tries: 0 })).to.equal(true);
      expect(hasPlace(question, { tries: 1, answer: notSure, checked: notSure })).to.equal(true);
    }
  });

  const examples: readonly (readonly [
    QuizQuestion,
    good: QuizAnswer,
    bad: readonly QuizAnswer[],
  ])[] = [
    [aim, nerve, [{ kind: 'single-choice', choice: 'gone' }]],
    [
      effects,
      { kind: 'several-choices', choices: ['scar', 'sore'] },
      [{ kind: 'several-choices', choices: ['sore', 'gone'] }],
    ],
    [mayWait, { kind: 'true-false', judged: false }, []],
    [helped, { kind: 'how-many', number: 3 }, []],
    [
      steps,
      { kind: 'ordering', order: ['close', 'cut', 'numb'] },
      [
        { kind: 'ordering', order: ['close', 'cut'] },
        { kind: 'ordering', order: ['close', 'cut', 'gone'] },
        { kind: 'ordering', order: ['close', 'cut', 'cut'] },
        { kind: 'ordering', order: ['close', 'cut', 'numb', 'numb'] },
      ],
    ],
    [sayIt, { kind: 'own-words' }, []],
  ];
  for (const [question, good, bad] of examples) {
    it(`asks whether it is still an answer, chosen or looked at: ${question.kind}`, () => {
      expect(hasPlace(question, { tries: 1, answer: good, checked: good })).to.equal(true);
      const others = examples.map(([, other]) => other).filter(({ kind }) => kind !== good.kind);
      for (const wrong of [...bad, ...others]) {
        expect(hasPlace(question, { tries: 1, answer: wrong }), wrong.kind).to.equal(false);
        expect(hasPlace(question, { tries: 1, answer: good, checked: wrong })).to.equal(false);
      }
    });
  }

  it('lets no choices be an answer to several', () => {
    expect(
      hasPlace(effects, { tries: 0, answer: { kind: 'several-choices', choices: [] } }),
    ).to.equal(true);
  });
});

describe('topicsToTalkAbout', () => {
  const onList = (worksheet: Worksheet, question: QuizQuestion): boolean =>
    isOnList(worksheet, question, quizDefinition);
  const put = (worksheet: Worksheet, question: QuizQuestion, isWanted: boolean): Worksheet =>
    putOnList(worksheet, question, isWanted, quizDefinition);

  it('has a question when a look shows that it is not clear', () => {
    expect(onList(emptyWorksheet, aim)).to.equal(false);
    expect(onList(chooseAnswer(emptyWorksheet, 'aim', nerve), aim)).to.equal(false);
    expect(onList(looked(aim, nerve), aim)).to.equal(true);
    expect(onList(looked(aim, notSure), aim)).to.equal(true);
    expect(onList(looked(helped, { kind: 'how-many', number: 50 }), helped)).to.equal(true);
    expect(onList(looked(aim, room), aim)).to.equal(false);
    expect(onList(looked(sayIt, { kind: 'own-words' }), sayIt)).to.equal(false);
  });

  it('goes by the last look', () => {
    const better = looked(aim, room, looked(aim, nerve));
    expect(onList(better, aim)).to.equal(false);
    expect(onList(chooseAnswer(looked(aim, nerve), 'aim', room), aim)).to.equal(true);
    expect(onList(chooseAnswer(looked(aim, nerve), 'aim'), aim)).to.equal(true);
  });

  it('goes by what the reader says before all else', () => {
    const wanted = put(emptyWorksheet, aim, true);
    expect(answerOf(wanted, 'topics', 'aim')).to.equal('talk');
    expect(onList(wanted, aim)).to.equal(true);
    expect(put(wanted, aim, true)).to.equal(wanted);
    expect(onList(looked(aim, room, wanted), aim)).to.equal(true);
    const left = put(looked(aim, nerve), aim, false);
    expect(answerOf(left, 'topics', 'aim')).to.equal('leave');
    expect(onList(left, aim)).to.equal(false);
  });

  it('does not write down what is so anyway', () => {
    expect(put(emptyWorksheet, aim, false)).to.equal(emptyWorksheet);
    const unclear = looked(aim, nerve);
    expect(put(unclear, aim, true)).to.equal(unclear);
    expect(put(put(unclear, aim, false), aim, true)).to.deep.equal(unclear);
    expect(put(put(emptyWorksheet, aim, true), aim, false)).to.deep.equal(emptyWorksheet);
    const needless = give(unclear, 'topics', 'aim', 'talk');
    expect(put(needless, aim, true)).to.deep.equal(unclear);
  });

  it('is in the order of the elements of consent, and of the questions in each', () => {
    let worksheet = emptyWorksheet;
    for (const question of questions) worksheet = put(worksheet, question, true);
    const topics = topicsToTalkAbout(worksheet, questions, quizDefinition);
    expect(topics.map(({ element }) => element)).to.deep.equal([
      'disclosure',
      'understanding',
      'voluntariness',
      'agreement',
    ]);
    expect(topics.map((topic) => topic.questions.map(({ id }) => id))).to.deep.equal([
      ['effects'],
      ['aim', 'helped', 'steps'],
      ['say-it'],
      ['may-wait'],
    ]);
  });

  it('has no element without a topic', () => {
    expect(topicsToTalkAbout(emptyWorksheet, questions, quizDefinition)).to.deep.equal([]);
    expect(topicsToTalkAbout(put(emptyWorksheet, aim, true), [], quizDefinition)).to.deep.equal([]);
    const [only, ...others] = topicsToTalkAbout(
      looked(mayWait, { kind: 'true-false', judged: false }),
      questions,
      quizDefinition,
    );
    expect(only).to.deep.equal({ element: 'agreement', questions: [mayWait] });
    expect(others).to.deep.equal([]);
  });
});

describe('startingOrder', () => {
  it('is the same each time', () => {
    expect(startingOrder(steps)).to.deep.equal(
      startingOrder(ordering('steps', ['numb', 'cut', 'close'])),
    );
  });

  it('is the other one of two', () => {
    const pairs = fc.uniqueArray(fc.string({ maxLength: 8 }), { minLength: 2, maxLength: 2 });
    fc.assert(
      fc.property(fc.string({ maxLength: 8 }), pairs, (id, [first, second]) => {
        expect(startingOrder(ordering(id, [first!, second!]))).to.deep.equal([second, first]);
      }),
    );
  });

  it('has all things, and is never the right order', () => {
    const things = fc.uniqueArray(fc.string({ maxLength: 8 }), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(fc.string({ maxLength: 8 }), things, (id, right) => {
        const first = startingOrder(ordering(id, right));
        expect([...first].sort()).to.deep.equal([...right].sort());
        expect(first).not.to.deep.equal(right);
      }),
      { numRuns: 1000 },
    );
  });

  /** The orders of some things in very many questions. */
  function orders(right: readonly string[]): readonly (readonly string[])[] {
    return Array.from({ length: 1000 }, (_, at) => startingOrder(ordering(`order-${at}`, right)));
  }

  it('is any order but the right one, also where ids are alike', () => {
    for (const right of [
      ['a', 'b', 'c', 'd'],
      ['step-1', 'step-2', 'step-3', 'step-4'],
    ]) {
      const times = new Map<string, number>();
      for (const order of orders(right))
        times.set(order.join(), (times.get(order.join()) ?? 0) + 1);
      expect(times.size).to.equal(23);
      // Each comes about 42 times; the one that stands in for the right order, twice as often.
      expect(Math.max(...times.values())).to.be.below(130);
      expect(Math.min(...times.values())).to.be.above(15);
    }
  });

  it('does not keep things side by side that belong together', () => {
    const right = ['step-1', 'step-2', 'step-3', 'step-4', 'step-5', 'step-6'];
    const kept = orders(right).map(
      (order) =>
        order.filter(
          (thing, at) => at > 0 && right.indexOf(thing) === right.indexOf(order[at - 1]!) + 1,
        ).length,
    );
    // By chance, 5 in 6.
    expect(kept.reduce((sum, one) => sum + one, 0) / kept.length).to.be.closeTo(5 / 6, 0.1);
  });
});
