/** The quiz: right answers that are right, and questions about each option. */
import type { QuizQuestion } from '../../definition/definition.js';
import { daysIn } from '../../definition/length-of-time.js';
import { timeOf } from '../../definition/time-rules.js';
import { numbersOf } from '../evidence.js';
import type { Context, Hit, Rule } from '../rule.js';
import { isSameTime, matching } from '../told.js';
import { stemsOf } from '../text/passages.js';

type Choices = Extract<QuizQuestion, { readonly choices: unknown }>;

const trueOrFalse: Rule = {
  code: 'true-false-unlike-explanation',
  severity: 'error',
  what: 'The explanation says the opposite of the key.',
  why: 'A reader who is right is told that they are wrong, and believes it.',
  source: 'consent: understanding is checked against what is so',
  mend: 'Correct the key, or the explanation.',
  find: ({ definition: { quiz }, lexicon }) =>
    (quiz?.questions ?? []).flatMap((question, index): readonly Hit[] => {
      if (question.kind !== 'true-false' || !lexicon) return [];
      const saysTrue = lexicon.saysTrue.test(question.explanation);
      const saysFalse = lexicon.saysFalse.test(question.explanation);
      const isWrong = saysFalse ? question.correct : saysTrue && !question.correct;
      return isWrong ? [{ path: ['quiz', 'questions', index, 'correct'] }] : [];
    }),
};

/** Why the key of a choice looks wrong, if it does. */
function doubtOf(question: Choices, context: Context): string | undefined {
  const right = question.choices.filter(({ correct }) => correct);
  const wrong = question.choices.filter(({ correct }) => !correct);
  const told = ({ explanation }: Choices['choices'][number]): boolean => explanation !== undefined;
  // A wrong answer says why it is wrong; a right one needs no reason.
  const odd = right.find((choice) => told(choice) && !right.every(told));
  if (odd) return odd.id;
  const single = question.kind === 'single-choice' ? right[0] : undefined;
  if (single && told(single) && wrong.some((choice) => !told(choice))) return single.id;
  const { telling, definition } = context;
  if (!telling) return undefined;
  const shares = telling.sharesIn(question.explanation);
  const isExplained = ({ text }: Choices['choices'][number]): boolean =>
    telling.sharesIn(text).every((share) => shares.some((one) => one.count === share.count));
  const numbered = question.choices.filter(({ text }) => telling.sharesIn(text).length > 0);
  const unfounded = right.find((choice) => numbered.includes(choice) && !isExplained(choice));
  if (unfounded && wrong.some((choice) => numbered.includes(choice) && isExplained(choice)))
    return unfounded.id;
  const known = numbersOf(definition);
  return right.find(({ text }) =>
    telling.sharesIn(text).some((share) => matching(share, known).length === 0),
  )?.id;
}

const keyOfChoice: Rule = {
  code: 'answer-looks-wrong',
  severity: 'error',
  what: 'An answer that is marked right looks like one of the wrong ones: {}.',
  why: 'The quiz would teach what is not so.',
  source: 'consent: understanding is checked against what is so',
  mend: 'Check which answers are right. Wrong answers say in explanation why they are wrong.',
  find: (context) =>
    (context.definition.quiz?.questions ?? []).flatMap((question, index): readonly Hit[] => {
      if (!('choices' in question)) return [];
      const doubt = doubtOf(question, context);
      return doubt === undefined
        ? []
        : [{ path: ['quiz', 'questions', index, 'choices'], detail: doubt }];
    }),
};

const choiceTwice: Rule = {
  code: 'same-answer-twice',
  severity: 'error',
  what: 'Two answers of this question say the same: {}.',
  why: 'One of them counts as wrong.',
  source: 'consent: understanding is checked against what is so',
  mend: 'Remove one of them.',
  find: ({ definition: { quiz } }) =>
    (quiz?.questions ?? []).flatMap((question, index): readonly Hit[] => {
      if (!('choices' in question)) return [];
      const texts = question.choices.map(({ text }) => text.trim().toLowerCase());
      const twice = texts.find((text, at) => texts.indexOf(text) !== at);
      return twice === undefined
        ? []
        : [{ path: ['quiz', 'questions', index, 'choices'], detail: twice }];
    }),
};

const orderUnlikeExplanation: Rule = {
  code: 'order-unlike-explanation',
  severity: 'warning',
  what: 'The explanation tells the things in another order.',
  why: 'A reader who puts them right is told that they are wrong.',
  source: 'consent: understanding is checked against what is so',
  mend: 'Put things into their right order, as the explanation tells it.',
  find: ({ definition: { quiz } }) =>
    (quiz?.questions ?? []).flatMap((question, index): readonly Hit[] => {
      if (question.kind !== 'ordering') return [];
      const words = question.explanation.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
      const all = question.things.map(({ text }) => stemsOf(text));
      const places = all.flatMap((stems, own) => {
        const telling = [...stems].filter((stem) =>
          all.every((others, other) => other === own || !others.has(stem)),
        );
        const at = telling.map((stem) => words.indexOf(stem)).filter((place) => place >= 0);
        return at.length > 0 ? [Math.min(...at)] : [];
      });
      const falls = places.filter((place, at) => at > 0 && place < places[at - 1]!).length;
      const isOther = places.length >= 2 && falls > 0;
      return isOther ? [{ path: ['quiz', 'questions', index, 'things'] }] : [];
    }),
};

const howManyUnlikeFinding: Rule = {
  code: 'question-unlike-finding',
  severity: 'error',
  what: 'The question asks about something else than its finding holds: {}.',
  why: 'The right answer to what is asked would count as wrong.',
  source: 'consent: understanding is checked against what is so',
  mend: 'Name the finding, time and arm that the question is about.',
  find: ({ definition, names, telling }) =>
    (definition.quiz?.questions ?? []).flatMap((question, index): readonly Hit[] => {
      if (question.kind !== 'how-many' || !telling) return [];
      const outcome = definition.outcomes.find(({ id }) => id === question.outcome);
      const finding = outcome?.findings.find(({ id }) => id === question.finding);
      if (!outcome || finding?.measure.kind !== 'frequency') return [];
      const time = timeOf(finding.measure, question.time);
      const arm = time?.arms[question.arm];
      if (!arm) return [];
      const path = ['quiz', 'questions', index];
      const asked = telling.timesIn(question.question);
      const isOtherTime =
        asked.length > 0 &&
        time.period !== undefined &&
        !asked.some(({ days }) => isSameTime(days, daysIn(time.period!)));
      if (isOtherTime)
        return [{ path: [...path, 'time'], detail: asked.map(({ words }) => words).join(', ') }];
      const isOtherOption =
        arm.option !== undefined && question.option !== undefined && arm.option !== question.option;
      if (isOtherOption) return [{ path: [...path, 'arm'], detail: arm.option }];
      const happened = names.namedIn(`${outcome.name}. ${outcome.happened}`);
      const named = names.namedIn(question.question).filter((id) => !happened.includes(id));
      // "How many of those with surgery had surgery?" names the group and what happened by one name.
      const [who = '', ...rest] = question.question.split(outcome.happened);
      const ofGroup = rest.length === 1 ? names.namedIn(who) : [];
      const other = [named, ofGroup].find((one) => one.length === 1)?.[0];
      return arm.option !== undefined && other !== undefined && other !== arm.option
        ? [{ path: [...path, 'arm'], detail: other }]
        : [];
    }),
};

const answerNotExplained: Rule = {
  code: 'answer-not-in-explanation',
  severity: 'error',
  what: 'The explanation does not tell the number that is the right answer.',
  why: 'Readers learn from the explanation, right or wrong.',
  source: 'consent: understanding is checked against what is so',
  mend: 'Tell the number of the finding, and both sides of it: how many had it, and how many had not.',
  find: ({ definition, telling }) =>
    (definition.quiz?.questions ?? []).flatMap((question, index): readonly Hit[] => {
      if (question.kind !== 'how-many' || !telling) return [];
      const { finding, outcome, time, arm } = question;
      const measure = definition.outcomes
        .find(({ id }) => id === outcome)
        ?.findings.find(({ id }) => id === finding)?.measure;
      if (measure?.kind !== 'frequency') return [];
      const asked = timeOf(measure, time)?.arms[arm];
      const known = numbersOf(definition).filter(
        (one) =>
          one.finding === finding &&
          one.outcome === outcome &&
          one.of === 'had' &&
          (time === undefined || one.time === time) &&
          (asked?.option === undefined || one.options.includes(asked.option)),
      );
      const told = telling.sharesIn(question.explanation);
      return told.some((share) => matching(share, known).length > 0)
        ? []
        : [{ path: ['quiz', 'questions', index, 'explanation'] }];
    }),
};

const restForShare: Rule = {
  code: 'rest-told-for-share',
  severity: 'error',
  what: 'The explanation first tells those who did not have it, as if they had: {}.',
  why: 'Readers who answered right are told that they were wrong.',
  source: 'IPDAS certifying items 3 to 6',
  mend: 'Tell first how many had it, and then how many did not.',
  find: ({ definition, telling, lexicon }) =>
    (definition.quiz?.questions ?? []).flatMap((question, index): readonly Hit[] => {
      if (question.kind !== 'how-many' || !telling || !lexicon) return [];
      const { finding, outcome, time, arm, explanation } = question;
      const measure = definition.outcomes
        .find(({ id }) => id === outcome)
        ?.findings.find(({ id }) => id === finding)?.measure;
      if (measure?.kind !== 'frequency') return [];
      const option = timeOf(measure, time)?.arms[arm]?.option;
      const known = numbersOf(definition).filter(
        (one) =>
          one.finding === finding &&
          (time === undefined || one.time === time) &&
          (option === undefined || one.options.includes(option)),
      );
      const [first] = [...telling.sharesIn(explanation)]
        .filter(({ isCount }) => !isCount)
        .sort((one, other) => one.index - other.index);
      if (!first || lexicon.negation.test(explanation.slice(0, first.index))) return [];
      const isOf = (of: 'had' | 'had-not'): boolean =>
        matching(
          first,
          known.filter((one) => one.of === of),
        ).length > 0;
      return isOf('had-not') && !isOf('had')
        ? [{ path: ['quiz', 'questions', index, 'explanation'], detail: first.words }]
        : [];
    }),
};

const allCore: Rule = {
  code: 'all-questions-core',
  severity: 'warning',
  what: 'Every question is a core question.',
  why: 'Core questions are the few that everybody is asked. With all of them, tired readers stop half way.',
  source: 'definition format: core',
  mend: 'Mark the few that a reader must have met before deciding.',
  find: ({ definition: { quiz } }) => {
    const questions = quiz?.questions ?? [];
    return questions.length > 8 && questions.every(({ core }) => core === true)
      ? [{ path: ['quiz', 'questions'] }]
      : [];
  },
};

export const quizRules: readonly Rule[] = [
  restForShare,
  allCore,
  trueOrFalse,
  keyOfChoice,
  choiceTwice,
  orderUnlikeExplanation,
  howManyUnlikeFinding,
  answerNotExplained,
];
