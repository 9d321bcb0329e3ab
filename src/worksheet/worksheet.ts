/**
 * The reader's worksheet: all they have said, as plain data that JSON can carry, and the acts that change it. Each act
 * gives a new worksheet, and the same one where nothing changes. Nothing is guessed: what is not answered is not there.
 */
import {
  isAnswer,
  longestText,
  type AnswerOf,
  type OwnAnswerGroup,
  type AnswerGroup,
} from './answer-groups.js';

/** The version of this format, as major.minor. */
export const worksheetVersion = '1.0';

/** The answers of one group, by id, in the order in which they were given. */
export type AnswersOf<Name extends AnswerGroup> = Readonly<Record<string, AnswerOf<Name>>>;

/** The answers of some groups: a worksheet has those of every group. */
export interface AnswersIn<Name extends AnswerGroup> {
  readonly answers: { readonly [One in Name]?: AnswersOf<One> };
}

/** An answer that has no place in the definition that is shown. It comes back when it has one again. */
export interface UnplacedAnswer {
  /** The id of the definition that it was given to; empty when that is not known. */
  readonly definition: string;
  readonly group: string;
  readonly id: string;
  readonly answer: unknown;
}

/** Everything one reader has said about one decision. */
export interface Worksheet {
  readonly worksheetVersion: string;
  /** What the answers are about; left out until a definition is shown. */
  readonly definition?: { readonly id: string; readonly version: string };
  readonly answers: { readonly [Name in AnswerGroup]?: AnswersOf<Name> };
  /** Kept, and not shown. */
  readonly unplaced: readonly UnplacedAnswer[];
}

/** Nothing said yet. */
export const emptyWorksheet: Worksheet = Object.freeze({
  worksheetVersion,
  answers: Object.freeze({}),
  unplaced: Object.freeze([]),
});

const none = Object.freeze({});

/** The answers of a group; none is an empty table. */
export function answersOf<Name extends AnswerGroup>(
  { answers }: AnswersIn<Name>,
  group: Name,
): AnswersOf<Name> {
  return Object.hasOwn(answers, group) ? (answers[group] as AnswersOf<Name>) : none;
}

/** The answers of some groups and no others. Each table is the one in the worksheet, and the same until it changes. */
export function answersIn<Name extends AnswerGroup>(
  worksheet: AnswersIn<Name>,
  groups: readonly Name[],
): AnswersIn<Name>['answers'] {
  const tables = groups.map((group) => [group, answersOf(worksheet, group)] as const);
  return Object.fromEntries(tables) as AnswersIn<Name>['answers'];
}

/** One answer; undefined while there is none. */
export function answerOf<Name extends AnswerGroup>(
  worksheet: AnswersIn<Name>,
  group: Name,
  id: string,
): AnswerOf<Name> | undefined {
  const answers = answersOf(worksheet, group);
  return Object.hasOwn(answers, id) ? answers[id] : undefined;
}

/** Gives an answer, or takes it back when `value` is left out. What is no answer of the group changes nothing. */
export function answer<Name extends AnswerGroup>(
  worksheet: Worksheet,
  group: Name,
  id: string,
  value?: AnswerOf<Name>,
): Worksheet {
  const before = answersOf(worksheet, group);
  const given = frozenCopy(value);
  if (given === undefined) {
    if (!Object.hasOwn(before, id)) return worksheet;
    return withAnswers(
      worksheet,
      group,
      Object.entries(before).filter(([one]) => one !== id),
    );
  }
  if (!isAnswer(group, given) || isSame(answerOf(worksheet, group, id), given)) return worksheet;
  return withAnswers(worksheet, group, Object.entries({ ...before, [id]: given }));
}

/** Adds something in the reader's own words. Blank words change nothing; what is too long for a note is cut. */
export function addOwn(worksheet: Worksheet, group: OwnAnswerGroup, text: string): Worksheet {
  const before = answersOf(worksheet, group);
  // An answer that lost its words would otherwise be one to these.
  const ids = [...Object.keys(before), ...worksheet.unplaced.map(({ id }) => id)];
  const used = ids.map((id) => Number(/^own-(\d{1,9})$/.exec(id)?.[1] ?? 0));
  let next = Math.max(0, ...used) + 1;
  while (Object.hasOwn(before, `own-${next}`)) next += 1;
  return answer(worksheet, group, `own-${next}`, cutToFit(text.trim()));
}

/** As much of a text as a worksheet keeps. */
export function cutToFit(text: string): string {
  // Some characters have two halves, and the cut may be between them.
  return text.length <= longestText
    ? text
    : text.slice(0, longestText).replace(/[\ud800-\udbff]$/, '');
}

/**
 * A copy that nobody can change, neither who gave the data nor a page that has polluted `Object.prototype`. Its fields
 * have one order, since storage may bring them back in another.
 */
export function frozenCopy<Data>(data: Data): Data {
  if (typeof data !== 'object' || data === null) return data;
  if (Array.isArray(data)) return Object.freeze(data.map(frozenCopy)) as Data;
  const keys = Object.keys(data).sort() as (keyof Data & string)[];
  const fields = Object.fromEntries(keys.map((key) => [key, frozenCopy(data[key])]));
  return Object.freeze(Object.setPrototypeOf(fields, null)) as Data;
}

/**
 * Whether two answers are the same, as `frozenCopy` made them. Not by their JSON: old frameworks leave a `toJSON` on the
 * prototype of arrays, with which every list is the same.
 */
export function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null)
    return one === other;
  const keys = Object.keys(one);
  return (
    Array.isArray(one) === Array.isArray(other) &&
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && isSame(fieldOf(one, key), fieldOf(other, key)))
  );
}

function fieldOf(from: object, key: string): unknown {
  return (from as Readonly<Record<string, unknown>>)[key];
}

/** A worksheet with another table for one group; an empty table is no table. */
function withAnswers<Name extends AnswerGroup>(
  worksheet: Worksheet,
  group: Name,
  entries: readonly (readonly [string, AnswerOf<Name>])[],
): Worksheet {
  const others = Object.entries(worksheet.answers).filter(([name]) => name !== group);
  const own = entries.length > 0 ? [[group, Object.freeze(Object.fromEntries(entries))]] : [];
  return Object.freeze({
    ...worksheet,
    answers: Object.freeze(Object.fromEntries([...others, ...own]) as Worksheet['answers']),
  });
}
