/** The check of understanding: what the reader answered, and not whether it was right or how often they tried. */
import type { ProcedureDefinition, QuizQuestion } from '../../definition/definition.js';
import { withoutMarks } from '../../definition/glossary-marks.js';
import type { Localizer } from '../../localization/localizer.js';
import type { QuizAnswer } from '../../worksheet/quiz-record.js';
import { recordOf } from '../../worksheet/quiz.js';
import { choiceOf } from './ask.js';
import {
  given,
  groupOf,
  type Choice,
  type FormAnswer,
  type FormItem,
  type Question,
} from './form.js';

export function quizForm({ quiz }: ProcedureDefinition, localizer: Localizer): readonly FormItem[] {
  const { msg } = localizer;
  const questions = quiz?.questions ?? [];
  return [
    ...groupOf(
      'quiz',
      msg('Questions to check what is clear'),
      questions.flatMap((question) => questionsFor(question, localizer)),
    ),
    ...groupOf(
      'topics',
      msg('What I would like to talk about'),
      questions.map(({ id, topic }) =>
        choiceOf('topics', id, topic, [
          { code: 'talk', text: msg('To talk about') },
          { code: 'leave', text: msg('Not to talk about') },
        ]),
      ),
    ),
  ];
}

function questionsFor(question: QuizQuestion, localizer: Localizer): readonly Question[] {
  const { msg } = localizer;
  const id = `quiz.${question.id}`;
  const text = withoutMarks(question.question);
  const notSure: Choice = { code: 'not-sure', text: msg('I am not sure') };
  const asked = (choices: readonly Choice[], repeats = false): Question => ({
    kind: 'choice',
    id,
    text,
    ...(repeats && { repeats }),
    list: id,
    choices: [...choices, notSure],
    answers: (worksheet) =>
      codesOf(recordOf(worksheet, question.id).answer).map((code) => ({ answer: { code } })),
  });
  switch (question.kind) {
    case 'single-choice':
      return [asked(choicesOf(question.choices))];
    case 'several-choices':
      return [asked(choicesOf(question.choices), true)];
    case 'ordering':
      return [asked(choicesOf(question.things), true)];
    case 'true-false':
      return [
        asked([
          { code: 'true', text: msg('True') },
          { code: 'false', text: msg('False') },
        ]),
      ];
    case 'own-words':
      // Nothing is kept of what was said.
      return [asked([{ code: 'own-words', text: msg('In your own words') }])];
    case 'how-many':
      return [
        {
          kind: 'integer',
          id,
          text,
          answers: (worksheet) => given(numberOf(recordOf(worksheet, question.id).answer)),
        },
        {
          kind: 'boolean',
          id: `${id}.not-sure`,
          text: notSure.text,
          answers: (worksheet) =>
            given(
              recordOf(worksheet, question.id).answer?.kind === 'not-sure'
                ? { holds: true }
                : undefined,
            ),
        },
      ];
  }
}

function choicesOf(
  list: readonly { readonly id: string; readonly text: string }[],
): readonly Choice[] {
  return list.map(({ id, text }) => ({ code: id, text: withoutMarks(text) }));
}

function codesOf(answer: QuizAnswer | undefined): readonly string[] {
  switch (answer?.kind) {
    case 'single-choice':
      return [answer.choice];
    case 'several-choices':
      return answer.choices;
    case 'ordering':
      return answer.order;
    case 'true-false':
      return [String(answer.judged)];
    case 'own-words':
    case 'not-sure':
      return [answer.kind];
    default:
      return [];
  }
}

function numberOf(answer: QuizAnswer | undefined): FormAnswer | undefined {
  return answer?.kind === 'how-many' ? { number: answer.number } : undefined;
}
