/** The quizzes that ship, judged: the right answers are right, and the numbers are those of the studies. */
import { expect } from 'chai';
import type { ProcedureDefinition, QuizQuestion } from '../../src/definition/definition.js';
import { parseDefinition } from '../../src/definition/parse-definition.js';
import type { QuizAnswer } from '../../src/worksheet/quiz-record.js';
import {
  checkAnswer,
  chooseAnswer,
  hasPlace,
  rightNumber,
  startingOrder,
  topicsToTalkAbout,
  understandingOf,
  type Understanding,
} from '../../src/worksheet/quiz.js';
import { emptyWorksheet } from '../../src/worksheet/worksheet.js';

/** How many of 100, as the sources tell, by the question. */
const numbers: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'carpal-tunnel-syndrome': {
    // 61 of 68, published as 90 %, and 32 of 79, published as 41 %: JAMA 2002;288:1245-51.
    'benefit-surgery': 90,
    'splint-surgery-later': 41,
  },
  sciatica: {
    // 95 % in both groups, and 55 of 142, published as 39 %: N Engl J Med 2007;356:2245-56.
    'recovered-waiting': 95,
    'waiting-surgery-later': 39,
    // 14 %: Lancet Rheumatol 2021;3:e347-56.
    'harm-surgery': 14,
  },
  'knee-osteoarthritis': {
    // 16 of 50, published as 32 %: Osteoarthritis Cartilage 2018;26:1170-80.
    'exercise-then-replacement': 32,
    // About 20 %: BMJ Open 2012;2:e000435.
    'pain-after-replacement': 20,
  },
};

/** The text of a file beside the sources. */
async function load(fileName: string): Promise<string> {
  const address = new URL(`../../src/content/definitions/${fileName}`, import.meta.url);
  if (address.protocol !== 'file:') return (await fetch(address)).text();
  // By a name that the server of browser tests does not look for.
  const nodeFiles = 'node:fs/promises';
  const { readFile } = (await import(nodeFiles)) as {
    readFile: (address: URL, form: string) => Promise<string>;
  };
  return readFile(address, 'utf8');
}

/** An answer, and what it has to show. */
type Judged = readonly [QuizAnswer, Understanding];

function number(given: number): QuizAnswer {
  return { kind: 'how-many', number: given };
}

/** Right answers first, then wrong ones, and some that are near. */
function answersTo(question: QuizQuestion, right: number | undefined): readonly Judged[] {
  switch (question.kind) {
    case 'single-choice':
      return question.choices.map(({ id, correct }) => [
        { kind: 'single-choice', choice: id },
        correct ? 'clear' : 'unclear',
      ]);
    case 'several-choices': {
      const ids = (wanted: boolean): readonly string[] =>
        question.choices.filter(({ correct }) => correct === wanted).map(({ id }) => id);
      const some = (choices: readonly string[]): QuizAnswer => ({
        kind: 'several-choices',
        choices,
      });
      return [
        [some(ids(true)), 'clear'],
        [some([...ids(true)].reverse()), 'clear'],
        [some(ids(false)), 'unclear'],
        [some([]), 'unclear'],
        [some(ids(true).slice(1)), 'near'],
        [some([...ids(true), ...ids(false)]), 'near'],
      ];
    }
    case 'true-false':
      return [true, false].map((judged) => [
        { kind: 'true-false', judged },
        judged === question.correct ? 'clear' : 'unclear',
      ]);
    case 'how-many':
      return [
        [number(right!), 'clear'],
        [number(right! + 5), 'near'],
        [number(right! - 5), 'near'],
        [number(right! - 6), 'unclear'],
        [number(right! > 50 ? 0 : 100), 'unclear'],
      ];
    case 'ordering': {
      const order = question.things.map(({ id }) => id);
      return [
        [{ kind: 'ordering', order }, 'clear'],
        [{ kind: 'ordering', order: [...order].reverse() }, 'unclear'],
        [{ kind: 'ordering', order: startingOrder(question) }, 'unclear'],
      ];
    }
    case 'own-words':
      return [[{ kind: 'own-words' }, 'said']];
  }
}

for (const [id, expected] of Object.entries(numbers)) {
  describe(`understandingOf, in the quiz that ships: ${id}`, () => {
    let definition: ProcedureDefinition;
    let questions: readonly QuizQuestion[];

    before(async () => {
      definition = parseDefinition(await load(`${id}.en.json`)).definition!;
      questions = definition.quiz!.questions;
    });

    it('asks for the numbers that the sources tell', () => {
      const asked = questions.flatMap((question) =>
        question.kind === 'how-many'
          ? [[question.id, rightNumber(question, definition)?.happened]]
          : [],
      );
      expect(Object.fromEntries(asked)).to.deep.equal(expected);
    });

    it('begins with a question that asks for no number', () => {
      expect(questions.find(({ core }) => core)!.kind).not.to.equal('how-many');
    });

    it('finds each right answer clear and each wrong one unclear or near, and gives all a place', () => {
      for (const question of questions)
        for (const [given, understanding] of answersTo(question, expected[question.id])) {
          const said = `${question.id}: ${JSON.stringify(given)}`;
          expect(understandingOf(question, given, definition), said).to.equal(understanding);
          expect(hasPlace(question, { answer: given, checked: given, tries: 1 }), said).to.equal(
            true,
          );
        }
    });

    it('takes "I am not sure" for what it is, with every question', () => {
      for (const question of questions) {
        const given: QuizAnswer = { kind: 'not-sure' };
        expect(understandingOf(question, given, definition)).to.equal('not-sure');
        expect(hasPlace(question, { answer: given, tries: 0 })).to.equal(true);
      }
    });

    it('starts with an order of all things that is not the right one', () => {
      const asked = questions.filter((question) => question.kind === 'ordering');
      expect(asked).not.to.deep.equal([]);
      for (const question of asked) {
        const things = question.things.map((thing) => thing.id);
        expect(startingOrder(question)).to.have.members(things);
        expect(startingOrder(question)).not.to.deep.equal(things);
      }
    });

    it('lists every topic for a reader who is sure of nothing, and none for one who is clear', () => {
      let unsure = emptyWorksheet;
      let clear = emptyWorksheet;
      for (const question of questions) {
        const [[right] = [undefined]] = answersTo(question, expected[question.id]).filter(
          ([, understanding]) => understanding === 'clear' || understanding === 'said',
        );
        unsure = checkAnswer(chooseAnswer(unsure, question.id, { kind: 'not-sure' }), question.id);
        clear = checkAnswer(chooseAnswer(clear, question.id, right), question.id);
      }
      const listed = topicsToTalkAbout(unsure, questions, definition);
      expect(listed.flatMap((topics) => topics.questions)).to.have.members([...questions]);
      expect(topicsToTalkAbout(clear, questions, definition)).to.deep.equal([]);
    });
  });
}
