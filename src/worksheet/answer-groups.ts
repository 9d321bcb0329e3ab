/**
 * What a reader can say, by group. One table types each answer and checks it, so that the two cannot
 * differ: a worksheet comes back from storage that the library does not know.
 */
import { isQuizRecord } from './quiz-record.js';

/** Tells whether a value is an answer of a group. */
type Guard<Answer> = (value: unknown) => value is Answer;

function oneOf<const Word extends string>(...words: readonly Word[]): Guard<Word> {
  return (value): value is Word => words.some((word) => word === value);
}

/** The longest text of the reader's own, in characters. */
export const longestText = 3000;

const ownWords: Guard<string> = (value): value is string =>
  typeof value === 'string' && value.trim() !== '' && value.length <= longestText;

/** How far a record has come, in the order in which it goes. One that is not here has not been asked for yet. */
export const recordStates = ['asked', 'sent'] as const;

/** How far a record has come. */
export type RecordState = (typeof recordStates)[number];

const dayOrTime: Guard<string> = (value): value is string =>
  typeof value === 'string' && /^(\d{4}-\d{2}-\d{2}|\d{2}:\d{2})$/.test(value);

const isId = /^[a-z0-9][a-z0-9-]{0,63}$/;

/** Four questions on being ready to decide. */
export const readinessQuestions = ['sure', 'informed', 'clear', 'supported'] as const;

/** The stages of a whole aid, in the order in which they stand; a second opinion is a side door. */
export const stages = ['know', 'compare', 'matters', 'check', 'talk', 'second-opinion'] as const;

/** One of them. */
export type Stage = (typeof stages)[number];

const rating = oneOf('matters', 'matters-less');
const optionId: Guard<string> = (value): value is string =>
  typeof value === 'string' && isId.test(value);

/** Every group of a worksheet, by the word it has in the data. Its answers have ids. */
export const answerGroups = {
  /** How much a consideration matters, by its id. Neither side is the better answer. */
  considerations: rating,
  /** Up to three things that matter most: rows of the overview and practical topics by their ids, own words by theirs. */
  picks: oneOf('most'),
  /** The two options that stand side by side: their ids, as `first` and `second`. */
  pair: optionId,
  /** What else matters, in the reader's own words. */
  concerns: ownWords,
  /** Answers to questions of the quiz, by their ids. */
  quiz: isQuizRecord,
  /** What the reader wants to talk about or leaves, against what the quiz suggests; by the id of the question. */
  topics: oneOf('talk', 'leave'),
  /** Reasons for a second opinion that hold for the reader, by their ids. */
  reasons: oneOf('applies'),
  /** Situations that hold for the reader, by their ids. */
  situations: oneOf('applies'),
  /** Steps to a second opinion that are done, by their ids. */
  steps: oneOf('done'),
  /** How far records have come, by their ids. */
  records: oneOf(...recordStates),
  /** Records that only this reader has. */
  ownRecords: ownWords,
  /** Questions to take along, by their ids. */
  questions: oneOf('ask'),
  /** Questions in the reader's own words. */
  ownQuestions: ownWords,
  /** Signs that the second view is independent, by their ids. */
  independence: oneOf('yes', 'no', 'not-sure'),
  /** How much may be shared: with `first-doctor` all, nothing, or what the reader is asked about first. */
  sharingWith: oneOf('all', 'ask-first', 'nothing'),
  /** What of it is shared with the first doctor, by its id. */
  sharing: oneOf('share', 'keep'),
  /** Notes on the first view, by the id of the row. */
  firstView: ownWords,
  /** Notes on the second view, by the id of the row. */
  secondView: ownWords,
  /** When the visit is: `date` as YYYY-MM-DD and `time` as HH:MM. */
  visit: dayOrTime,
  /** Where the reader leans: `option` as the id of an option or `not-sure`, and `sureness` from `1` to `5`. */
  leaning: optionId,
  /** Being ready to decide, by `readinessQuestions`. */
  readiness: oneOf('yes', 'no'),
  /** What the reader is unsure of, in their own words. */
  unsure: ownWords,
  /** Who helped the reader, in their own words. */
  helpers: ownWords,
  /** The stages that were opened, by their names; the reader is `here` in one of them. */
  stages: oneOf('seen', 'here'),
  /** What somebody who is with the reader picked as `picks`, without seeing those. */
  companionPicks: oneOf('most'),
  /** How much considerations matter to that person. */
  companionConsiderations: rating,
  /** Where that person leans: `option` as in `leaning`. */
  companionLeaning: optionId,
} as const;

/** The name of a group. */
export type AnswerGroup = keyof typeof answerGroups;

/** What an answer of a group is. */
export type AnswerOf<Name extends AnswerGroup> =
  (typeof answerGroups)[Name] extends Guard<infer Type> ? Type : never;

/** The groups that the reader fills with words of their own, under ids that the worksheet gives. */
export type OwnAnswerGroup = 'concerns' | 'ownRecords' | 'ownQuestions' | 'unsure' | 'helpers';

/** Whether a word is the name of a group. */
export function isAnswerGroup(word: string): word is AnswerGroup {
  return Object.hasOwn(answerGroups, word);
}

/** Whether a value is an answer of a group. */
export function isAnswer<Name extends AnswerGroup>(
  group: Name,
  value: unknown,
): value is AnswerOf<Name> {
  return answerGroups[group](value);
}
