/** Questions and answers of the quiz as they are put. */
import type { Hit, Rule } from '../rule.js';
import { sentencesOf, stemsOf } from '../text/passages.js';

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
      // Its first sentence alone is short: of its few words, only one answer has any.
      const found = wrong.filter(({ text }) => shared(text) > 0);
      const isLike =
        said.size <= 3 && found.length === 1 && right.every(({ text }) => shared(text) === 0);
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

export const quizAnswerRules: readonly Rule[] = [
  otherSection,
  noWrongAnswer,
  negatedStatement,
  likeWrongAnswer,
];
