/** The second opinion: reasons, steps, records, questions, the visit and what may be shared. */
import type { Localizer } from '../../localization/localizer.js';
import { interfaceWords, sentence } from '../../outline/words.js';
import { recordStates } from '../../worksheet/answer-groups.js';
import {
  independenceWords,
  recordStateWords,
  sharingWithWords,
  sharingWords,
} from '../../worksheet/answers-in-words.js';
import type { ChecklistLists, ListEntry } from '../../worksheet/checklist-lists.js';
import { answerOf, answersOf } from '../../worksheet/worksheet.js';
import { choiceOf, noteOf, ownListOf, tickOf } from './ask.js';
import { given, groupOf, type Choice, type FormItem, type Question } from './form.js';

export function secondOpinionForm(
  lists: ChecklistLists,
  localizer: Localizer,
): readonly FormItem[] {
  const { msg } = localizer;
  const ticks = (group: 'reasons' | 'situations' | 'steps' | 'questions') =>
    (lists[group] as readonly ListEntry[]).map((entry) => tickOf(group, entry));
  const isIndependent = (['yes', 'no', 'not-sure'] as const).map((code) => ({
    code,
    text: independenceWords(code, localizer),
  }));
  const share = (['share', 'keep'] as const).map((code) => ({
    code,
    text: sharingWords(code, localizer),
  }));
  const shareWith = (['all', 'ask-first', 'nothing'] as const).map((code) => ({
    code,
    text: sharingWithWords(code, localizer),
  }));
  /** A title that alone does not say what it is about: a form has no heading above it. */
  const titled = (title: string): string =>
    sentence(msg('{options}: {said}'), {
      options: [interfaceWords(msg('Second opinion'))],
      said: [interfaceWords(title)],
    })
      .map(({ text }) => text)
      .join('');
  const states = recordStates.map((code) => ({ code, text: recordStateWords(code, localizer) }));
  return [
    ...groupOf('reasons', titled(msg('Reasons to get one')), ticks('reasons')),
    ...groupOf('situations', titled(msg('When people often get one')), ticks('situations')),
    ...groupOf('steps', titled(msg('The steps')), ticks('steps')),
    ...groupOf(
      'records',
      msg('My records'),
      lists.records.map(({ id, text }) => choiceOf('records', id, text, states)),
    ),
    ownRecordsQuestion(states, localizer),
    ...groupOf('questions', msg('Questions to ask'), ticks('questions')),
    ownListOf('ownQuestions', msg('My questions')),
    ...groupOf(
      'independence',
      msg('Is the second view independent?'),
      lists.independence.map(({ id, text }) => choiceOf('independence', id, text, isIndependent)),
    ),
    choiceOf('sharingWith', 'first-doctor', msg('What may your first doctor be told?'), shareWith),
    ...groupOf(
      'sharing',
      msg('What you may tell my first doctor'),
      lists.sharing.map(({ id, text }) => choiceOf('sharing', id, text, share)),
    ),
    ...groupOf(
      'firstView',
      msg('Notes on the first opinion'),
      lists.compared.map((row) => noteOf('firstView', row)),
    ),
    ...groupOf(
      'secondView',
      msg('Notes on the second opinion'),
      lists.compared.map((row) => noteOf('secondView', row)),
    ),
    ...groupOf('visit', titled(msg('When')), visitQuestions(localizer)),
  ];
}

/** Records that only this reader has, each with how far it has come. */
function ownRecordsQuestion(choices: readonly Choice[], { msg }: Localizer): Question {
  const state = 'ownRecords.state';
  return {
    kind: 'text',
    id: 'ownRecords',
    text: msg('Another record'),
    repeats: true,
    about: [
      {
        kind: 'choice',
        id: state,
        text: msg('How far it has come'),
        list: 'records',
        choices,
        answers: () => [],
      },
    ],
    answers: (worksheet) =>
      Object.entries(answersOf(worksheet, 'ownRecords')).map(([id, words]) => {
        const code = answerOf(worksheet, 'records', id);
        return { answer: { words }, ...(code !== undefined && { about: { [state]: [{ code }] } }) };
      }),
  };
}

function visitQuestions({ msg }: Localizer): readonly Question[] {
  return [
    {
      kind: 'date',
      id: 'visit.date',
      text: msg('Day'),
      answers: (worksheet) => {
        const day = answerOf(worksheet, 'visit', 'date');
        return given(day === undefined ? undefined : { day });
      },
    },
    {
      kind: 'time',
      id: 'visit.time',
      text: msg('Time, if you know it'),
      answers: (worksheet) => {
        const time = answerOf(worksheet, 'visit', 'time');
        return given(time === undefined ? undefined : { time: `${time}:00` });
      },
    },
  ];
}
