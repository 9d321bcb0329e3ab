/** What a reader has said, in words: by group, and in the order in which a page lists them. */
import type { ProcedureDefinition } from '../definition/definition.js';
import type { ConsentElement } from '../definition/schema/vocabulary.js';
import type { Localizer } from '../localization/localizer.js';
import type { Words } from '../outline/words.js';
import type { AnswerGroup, AnswerOf, OwnAnswerGroup, RecordState } from './answer-groups.js';
import { firstQuestions, type ChecklistLists } from './checklist-lists.js';
import { topicsToTalkAbout } from './quiz.js';
import { answerOf, answersOf, type AnswersOf, type Worksheet } from './worksheet.js';

/** A record, and how far it has come. */
export interface RecordInWords {
  readonly record: Words;
  readonly state: string;
}

/** What a doctor said on a topic, as the reader wrote it down. */
export interface NoteInWords {
  readonly topic: Words;
  readonly note: Words;
}

/** How far a record has come. */
export function recordStateWords(state: RecordState | undefined, { msg }: Localizer): string {
  return { 'not-yet': msg('Not yet'), asked: msg('Asked'), sent: msg('Sent') }[state ?? 'not-yet'];
}

/** Whether a sign that the second view is independent is there. */
export function independenceWords(answer: AnswerOf<'independence'>, { msg }: Localizer): string {
  return { yes: msg('Yes'), no: msg('No'), 'not-sure': msg('I am not sure') }[answer];
}

/** How much may be shared with somebody. */
export function sharingWithWords(answer: AnswerOf<'sharingWith'>, { msg }: Localizer): string {
  return {
    all: msg('Everything'),
    'ask-first': msg('Ask me first'),
    nothing: msg('Nothing'),
  }[answer];
}

/** What may be shared with the first doctor. */
export function sharingWords(answer: AnswerOf<'sharing'>, { msg }: Localizer): string {
  return { share: msg('Share'), keep: msg('Keep to myself') }[answer];
}

/** What a topic of the quiz has to do with saying yes or no. */
export function elementWords(element: ConsentElement, { msg }: Localizer): string {
  return {
    disclosure: msg('What would be done, and what may come of it'),
    understanding: msg('What it means for you'),
    voluntariness: msg('Choosing freely'),
    capacity: msg('Being able to decide'),
    agreement: msg('Saying yes or no'),
  }[element];
}

/** Reasons and situations that hold for the reader. */
export function reasonsInWords(
  worksheet: Worksheet,
  { reasons, situations }: ChecklistLists,
): readonly Words[] {
  return [
    ...answered(reasons, answersOf(worksheet, 'reasons')),
    ...answered(situations, answersOf(worksheet, 'situations')),
  ];
}

/** The considerations that got one rating, in the words of that answer. */
export function considerationsInWords(
  worksheet: Worksheet,
  { considerations }: Pick<ProcedureDefinition, 'considerations'>,
  rating: AnswerOf<'considerations'>,
): readonly Words[] {
  return considerations
    .filter(({ id }) => answerOf(worksheet, 'considerations', id) === rating)
    .map(({ matters, mattersLess }) => ({
      text: rating === 'matters' ? matters : mattersLess,
      whose: 'definition',
    }));
}

/** What the reader has added to a list, in the order in which they did. */
export function ownInWords(
  worksheet: Worksheet,
  group: Exclude<OwnAnswerGroup, 'ownRecords'>,
): readonly Words[] {
  return Object.values(answersOf(worksheet, group)).map(byReader);
}

/** The records that were asked for or sent, and all of the reader's own. */
export function recordsInWords(
  worksheet: Worksheet,
  { records }: ChecklistLists,
  localizer: Localizer,
): readonly RecordInWords[] {
  const states = answersOf(worksheet, 'records');
  const withState = (id: string, record: Words): RecordInWords => ({
    record,
    state: recordStateWords(answerOf(worksheet, 'records', id), localizer),
  });
  return [
    ...records
      .filter(({ id }) => Object.hasOwn(states, id))
      .map((record) => withState(record.id, wordsOf(record))),
    ...Object.entries(answersOf(worksheet, 'ownRecords')).map(([id, text]) =>
      withState(id, byReader(text)),
    ),
  ];
}

/** What the reader wrote down of one of the two views, by topic. */
export function notesInWords(
  worksheet: Worksheet,
  group: 'firstView' | 'secondView',
  { compared }: ChecklistLists,
): readonly NoteInWords[] {
  return compared.flatMap(({ id, text, whose }) => {
    const note = answerOf(worksheet, group, id);
    return note === undefined ? [] : [{ topic: { text, whose }, note: byReader(note) }];
  });
}

/** What of the quiz the reader may want to talk about. */
export function topicsInWords(
  worksheet: Worksheet,
  definition: ProcedureDefinition,
): readonly Words[] {
  return topicsToTalkAbout(worksheet, definition.quiz?.questions ?? [], definition).flatMap(
    ({ questions }) => questions.map(({ topic }): Words => ({ text: topic, whose: 'definition' })),
  );
}

/** The questions to take along: those that are ticked, else the first ones, and the reader's own. */
export function questionsInWords(
  worksheet: Worksheet,
  { questions }: ChecklistLists,
): readonly Words[] {
  const ticked = answered(questions, answersOf(worksheet, 'questions'));
  const first = questions.slice(0, firstQuestions).map(wordsOf);
  return [...(ticked.length > 0 ? ticked : first), ...ownInWords(worksheet, 'ownQuestions')];
}

/** When the visit is: the day, and the time of day if it is known; undefined while there is no day. */
export function visitInWords(worksheet: Worksheet, localizer: Localizer): string | undefined {
  const { date, time } = answersOf(worksheet, 'visit');
  return date === undefined ? undefined : localizer.date(date, time);
}

function answered(
  entries: readonly (Words & { readonly id: string })[],
  answers: AnswersOf<AnswerGroup>,
): readonly Words[] {
  return entries.filter(({ id }) => Object.hasOwn(answers, id)).map(wordsOf);
}

function wordsOf({ text, whose }: Words): Words {
  return { text, whose };
}

function byReader(text: string): Words {
  return { text, whose: 'reader' };
}
