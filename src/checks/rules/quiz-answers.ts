/** Questions and answers of the quiz as they are put. */
import type { Hit, Rule } from '../rule.js';
import { sentencesOf, stemsOf } from '../text/passages.js';
import type { ToldShare } from '../text/shares.js';

const noWrongAnswer: Rule = {
  code: 'no-wrong-answer',
  severity: 'error',
  what: 'Every answer of this question is marked right.',
  why: 'A wrong answer that counts as right is learned as if it were so.',
  source: 'consent: understanding is checked against what is so',
  mend: 'Mark the wrong answers, and say why they are wrong.',
  find: ({ definition: { quiz } }) =>
    (quiz?.questions ?? []).flatMap((question, index): readonly Hit[] =>
      'choices' in question && question.choices.every(({ correct }) => correct)
        ? [{ path: ['quiz', 'questions', index, 'choices'] }]
        : [],
    ),
};

const negatedStatement: Rule = {
  code: 'statement-with-not',
  severity: 'warning',
  what: 'This statement is told with a "not": {}.',
  why: 'Readers miss the "not", or do not know which answer says it: that "not" is true, or that it is false.',
  source: 'Haladyna 2002, doi 10.1207/S15324818AME1503_5: avoid negative words in the stem',
  mend: 'Turn the statement around, and check its key.',
  find: ({ definition: { quiz }, lexicon }) =>
    (quiz?.questions ?? []).flatMap((question, index): readonly Hit[] => {
      if (question.kind !== 'true-false' || !lexicon) return [];
      const found = lexicon.plainNot.exec(question.question.replace(lexicon.noLonger, ''));
      return found ? [{ path: ['quiz', 'questions', index, 'question'], detail: found[0] }] : [];
    }),
};

const likeWrongAnswer: Rule = {
  code: 'explanation-like-wrong-answer',
  severity: 'error',
  what: 'The explanation begins with the words of a wrong answer: {}.',
  why: 'Readers learn from the explanation, right or wrong.',
  source: 'consent: understanding is checked against what is so',
  mend: 'Begin with what is right.',
  find: ({ definition: { quiz } }) =>
    (quiz?.questions ?? []).flatMap((question, index): readonly Hit[] => {
      if (question.kind !== 'single-choice') return [];
      const said = stemsOf(sentencesOf(question.explanation)[0] ?? '');
      const asked = stemsOf(question.question);
      const shared = (text: string): number =>
        [...stemsOf(text)].filter((stem) => said.has(stem) && !asked.has(stem)).length;
      const right = question.choices.filter(({ correct }) => correct);
      const wrong = question.choices.filter(({ correct }) => !correct);
      // Its first sentence alone is short: of its few words, only answers that are wrong have any.
      const found = wrong.filter(({ text }) => shared(text) > 0);
      const isLike =
        said.size <= 3 && found.length > 0 && right.every(({ text }) => shared(text) === 0);
      return isLike
        ? [{ path: ['quiz', 'questions', index, 'explanation'], detail: found[0]!.id }]
        : [];
    }),
};

const otherSection: Rule = {
  code: 'question-in-another-section',
  severity: 'warning',
  what: 'This question leads to a section about something else: {}.',
  why: 'A reader who was wrong is sent to read where nothing is said of it.',
  source: 'definition format: section of a question',
  mend: 'Name the section in which the answer stands.',
  find: ({ definition: { quiz }, lexicon }) =>
    (quiz?.questions ?? []).flatMap(
      ({ section, question, topic, explanation }, index): readonly Hit[] => {
        const words = section === undefined ? undefined : lexicon?.sections[section];
        return words && !words.test([question, topic, explanation].join(' '))
          ? [{ path: ['quiz', 'questions', index, 'section'], detail: section! }]
          : [];
      },
    ),
};

const answerLeftOut: Rule = {
  code: 'right-answer-not-explained',
  severity: 'warning',
  what: 'The explanation tells of the other right answers, and not of this one: {}.',
  why: 'Readers who left it out do not learn that it is right.',
  source: 'consent: understanding is checked against what is so',
  mend: 'Name each right answer in the explanation.',
  find: ({ definition: { quiz }, facts }) =>
    (quiz?.questions ?? []).flatMap((question, index): readonly Hit[] => {
      if (question.kind !== 'several-choices') return [];
      // "Your medicines and illnesses all matter" names each of them by its kind.
      if (facts?.kinds.test(question.explanation)) return [];
      const told = startsOf(question.explanation);
      const right = question.choices.filter(({ correct }) => correct);
      const lost = right.filter(({ text }) => ![...startsOf(text)].some((one) => told.has(one)));
      return right.length > 2 && lost.length === 1
        ? [{ path: ['quiz', 'questions', index, 'explanation'], detail: lost[0]!.text }]
        : [];
    }),
};

/** The beginnings of words: "illness" and "ill" are the same here. */
function startsOf(text: string): ReadonlySet<string> {
  return new Set([...stemsOf(text)].map((stem) => stem.slice(0, 4)));
}

const answerInQuestion: Rule = {
  code: 'question-gives-its-answer',
  severity: 'warning',
  what: 'The question tells the number that it asks for: {}.',
  why: 'It shows that somebody can read, and not what they have understood.',
  source: 'Haladyna 2002, doi 10.1207/S15324818AME1503_5: avoid clues to the right answer',
  mend: 'Take the number out of the question.',
  find: ({ definition: { quiz }, telling }) =>
    (quiz?.questions ?? []).flatMap((question, index): readonly Hit[] => {
      if (!telling) return [];
      const asked = telling.sharesIn(question.question);
      const isSame = (one: ToldShare, other: ToldShare): boolean =>
        Math.abs(one.count / one.total - other.count / other.total) < 1e-4;
      const answers =
        question.kind === 'single-choice'
          ? question.choices.filter(({ correct }) => correct).map(({ text }) => text)
          : question.kind === 'how-many'
            ? [question.explanation]
            : [];
      const found = asked.find((share) =>
        answers.some((text) => telling.sharesIn(text).some((one) => isSame(one, share))),
      );
      return found ? [{ path: ['quiz', 'questions', index, 'question'], detail: found.words }] : [];
    }),
};

export const quizAnswerRules: readonly Rule[] = [
  otherSection,
  noWrongAnswer,
  negatedStatement,
  likeWrongAnswer,
  answerLeftOut,
  answerInQuestion,
];
