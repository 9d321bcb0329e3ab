/** The kinds of question that most groups of a worksheet ask. */
import { withoutMarks } from '../../definition/glossary-marks.js';
import type { AnswerGroup, OwnAnswerGroup } from '../../worksheet/answer-groups.js';
import { answerOf, answersOf } from '../../worksheet/worksheet.js';
import { given, type Choice, type Question } from './form.js';

/** Groups whose answers are words out of a list, or that only hold or not. */
type WordGroup = Exclude<AnswerGroup, 'quiz'>;

/** One answer out of a few, by the id that the worksheet has it under. */
export function choiceOf(
  group: WordGroup,
  id: string,
  text: string,
  choices: readonly Choice[],
  list: string = group,
): Question {
  return {
    kind: 'choice',
    id: `${group}.${id}`,
    text: withoutMarks(text),
    list,
    choices,
    answers: (worksheet) => {
      const code = answerOf(worksheet, group, id);
      return given(code === undefined ? undefined : { code });
    },
  };
}

/** Something to tick. What is not ticked is not answered. */
export function tickOf(
  group: WordGroup,
  { id, text }: { readonly id: string; readonly text: string },
): Question {
  return {
    kind: 'boolean',
    id: `${group}.${id}`,
    text: withoutMarks(text),
    answers: (worksheet) =>
      given(answerOf(worksheet, group, id) === undefined ? undefined : { holds: true }),
  };
}

/** A note on one thing. */
export function noteOf(
  group: 'firstView' | 'secondView',
  { id, text }: { readonly id: string; readonly text: string },
): Question {
  return {
    kind: 'text',
    id: `${group}.${id}`,
    text: withoutMarks(text),
    answers: (worksheet) => {
      const words = answerOf(worksheet, group, id);
      return given(words === undefined ? undefined : { words });
    },
  };
}

/** A list that the reader fills. */
export function ownListOf(group: Exclude<OwnAnswerGroup, 'ownRecords'>, text: string): Question {
  return {
    kind: 'text',
    id: group,
    text,
    repeats: true,
    answers: (worksheet) =>
      Object.values(answersOf(worksheet, group)).map((words) => ({ answer: { words } })),
  };
}
