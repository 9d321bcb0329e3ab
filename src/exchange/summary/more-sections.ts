/** The sections that need the lists of the general guidance. */
import { str } from '../../localization/str.js';
import { interfaceWords, type Words } from '../../outline/words.js';
import {
  ownInWords,
  questionsInWords,
  reasonsInWords,
  visitInWords,
} from '../../worksheet/answers-in-words.js';
import { stepsDone } from '../../worksheet/checklist.js';
import { firstQuestions, type ChecklistLists } from '../../worksheet/checklist-lists.js';
import { mostPicks } from '../../worksheet/picks.js';
import { answersOf } from '../../worksheet/worksheet.js';
import { markedApart } from './marked-apart.js';
import { byReader, limited, section, type Answers, type SummarySection } from './sections.js';

/** What all sections are made from. */
export interface Said extends Answers {
  readonly lists: ChecklistLists;
}

/** Those that come after the first ones. */
export function moreSections(said: Said): readonly SummarySection[] {
  return [questions(said), secondOpinion(said), helpers(said), ...markedApart(said)];
}

/** The reader's own questions, then those they ticked. */
export function askedOf({ worksheet, lists }: Said): readonly Words[] {
  const own = ownInWords(worksheet, 'ownQuestions').map(({ text }) => byReader(text));
  const hasTicked = Object.keys(answersOf(worksheet, 'questions')).length > 0;
  const ticked = hasTicked
    ? questionsInWords(worksheet, lists).filter(({ whose }) => whose !== 'reader')
    : [];
  return [...own, ...ticked];
}

function questions(said: Said): SummarySection {
  const { lists, localizer } = said;
  const { msg } = localizer;
  const made = section(
    'questions',
    msg('My questions'),
    limited(askedOf(said), localizer),
    msg('You have picked no questions yet. Until you do, these are the first of the list:'),
  );
  const first = lists.questions.slice(0, firstQuestions);
  return made.isEmpty
    ? { ...made, meanwhile: first.map(({ text, whose }) => [{ text, whose }]) }
    : made;
}

function secondOpinion(said: Said): SummarySection {
  const { worksheet, lists, localizer } = said;
  const { msg } = localizer;
  const state = secondOpinionState(said);
  const reasons = state === undefined ? [] : reasonsInWords(worksheet, lists).slice(0, mostPicks);
  return section(
    'second-opinion',
    msg('Second opinion'),
    [...(state === undefined ? [] : [[interfaceWords(state)]]), ...reasons.map((one) => [one])],
    msg(
      'You have not begun with one. If you want one, the second-opinion checklist fills this in.',
    ),
  );
}

/** How far the reader is with a second opinion; undefined before they have begun. */
function secondOpinionState({ worksheet, lists, localizer }: Said): string | undefined {
  const { msg } = localizer;
  const visit = visitInWords(worksheet, localizer);
  const done = stepsDone(worksheet, lists.steps);
  const hasBegun = (
    ['records', 'ownRecords', 'independence', 'sharing', 'firstView'] as const
  ).some((group) => Object.keys(answersOf(worksheet, group)).length > 0);
  if (Object.keys(answersOf(worksheet, 'secondView')).length > 0)
    return msg('I have notes on a second opinion.');
  if (visit !== undefined) return msg(str`A visit for a second opinion: ${visit}.`);
  if (done > 0) {
    const [number, all] = [localizer.number(done), localizer.number(lists.steps.length)];
    return msg(str`I am getting ready for one. Steps done: ${number} of ${all}.`);
  }
  if (hasBegun) return msg('I am getting ready for one.');
  return reasonsInWords(worksheet, lists).length > 0 ? msg('I am thinking about one.') : undefined;
}

function helpers(said: Said): SummarySection {
  const { msg } = said.localizer;
  return section(
    'helpers',
    msg('Who helped me'),
    limited(
      ownInWords(said.worksheet, 'helpers').map(({ text }) => byReader(text)),
      said.localizer,
    ),
    msg('You have named nobody. You can add who helped you below this page.'),
  );
}
