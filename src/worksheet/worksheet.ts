/**
 * The reader's worksheet: all they have said, as plain data that JSON can carry, and the acts that change it. Each act
 * gives a new worksheet, and the same one where nothing changes. Nothing is guessed: what is not answered is not there.
 */
import { isAnswer, longestText, type Answer, type OwnPart, type Part } from './parts.js';

/** The version of this format, as major.minor. */
export const worksheetVersion = '1.0';

/** The answers of one part, by id, in the order in which they were given. */
export type AnswersOf<Name extends Part> = Readonly<Record<string, Answer<Name>>>;

/** An answer that has no place in the definition that is shown. It comes back when it has one again. */
export interface AsideAnswer {
  /** The id of the definition that it was given to; empty when that is not known. */
  readonly definition: string;
  readonly part: string;
  readonly id: string;
  readonly answer: unknown;
}

/** Everything one reader has said about one decision. */
export interface Worksheet {
  readonly worksheetVersion: string;
  /** What the answers are about; left out until a definition is shown. */
  readonly definition?: { readonly id: string; readonly version: string };
  readonly answers: { readonly [Name in Part]?: AnswersOf<Name> };
  /** Kept, and not shown. */
  readonly aside: readonly AsideAnswer[];
}

/** Nothing said yet. */
export const emptyWorksheet: Worksheet = Object.freeze({
  worksheetVersion,
  answers: Object.freeze({}),
  aside: Object.freeze([]),
});

const none = Object.freeze({});

/** The answers of a part; none is an empty table. */
export function answersOf<Name extends Part>({ answers }: Worksheet, part: Name): AnswersOf<Name> {
  return Object.hasOwn(answers, part) ? (answers[part] as AnswersOf<Name>) : none;
}

/** One answer; undefined while there is none. */
export function answerOf<Name extends Part>(
  worksheet: Worksheet,
  part: Name,
  id: string,
): Answer<Name> | undefined {
  const answers = answersOf(worksheet, part);
  return Object.hasOwn(answers, id) ? answers[id] : undefined;
}

/** Gives an answer, or takes it back when `value` is left out. What is no answer of the part changes nothing. */
export function answer<Name extends Part>(
  worksheet: Worksheet,
  part: Name,
  id: string,
  value?: Answer<Name>,
): Worksheet {
  const before = answersOf(worksheet, part);
  const given = frozenCopy(value);
  if (given === undefined) {
    if (!Object.hasOwn(before, id)) return worksheet;
    return withAnswers(
      worksheet,
      part,
      Object.entries(before).filter(([one]) => one !== id),
    );
  }
  if (!isAnswer(part, given) || isSame(answerOf(worksheet, part, id), given)) return worksheet;
  return withAnswers(worksheet, part, Object.entries({ ...before, [id]: given }));
}

/** Adds something in the reader's own words. Blank words change nothing; what is too long for a note is cut. */
export function addOwn(worksheet: Worksheet, part: OwnPart, text: string): Worksheet {
  const before = answersOf(worksheet, part);
  const used = Object.keys(before).map((id) => Number(/^own-(\d{1,9})$/.exec(id)?.[1] ?? 0));
  let next = Math.max(0, ...used) + 1;
  while (Object.hasOwn(before, `own-${next}`)) next += 1;
  // Some characters have two halves, and the cut may be between them.
  const words = text
    .trim()
    .slice(0, longestText)
    .replace(/[\ud800-\udbff]$/, '');
  return answer(worksheet, part, `own-${next}`, words);
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

/** Whether two answers are the same, as `frozenCopy` made them. */
export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** A worksheet with another table for one part; an empty table is no table. */
function withAnswers<Name extends Part>(
  worksheet: Worksheet,
  part: Name,
  entries: readonly (readonly [string, Answer<Name>])[],
): Worksheet {
  const others = Object.entries(worksheet.answers).filter(([name]) => name !== part);
  const own = entries.length > 0 ? [[part, Object.freeze(Object.fromEntries(entries))]] : [];
  return Object.freeze({
    ...worksheet,
    answers: Object.freeze(Object.fromEntries([...others, ...own]) as Worksheet['answers']),
  });
}
