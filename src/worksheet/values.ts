/**
 * What matters to the reader: plain data, and the acts that change it. Nothing is guessed: what the reader has not
 * answered is not there.
 */

/** How much a consideration matters. The two sides are worded by its author, and neither is the better answer. */
export type Rating = 'matters' | 'matters-less';

/** Something that matters to the reader and that the author did not think of. */
export interface OwnConcern {
  readonly id: string;
  readonly text: string;
}

/** The reader's answers. Serialisable as JSON. */
export interface Values {
  /** Answers by the id of the consideration; a consideration without one is unanswered. */
  readonly ratings: Readonly<Record<string, Rating>>;
  /** The reader's own concerns, in the order they were added. */
  readonly own: readonly OwnConcern[];
}

/** Nothing answered yet. */
export const noValues: Values = Object.freeze({
  ratings: Object.freeze({}),
  own: Object.freeze([]),
});

/** Answers a consideration, or takes the answer back when `rating` is left out. */
export function rate(values: Values, consideration: string, rating?: Rating): Values {
  const others = Object.entries(values.ratings).filter(([id]) => id !== consideration);
  const answered: readonly [string, Rating][] =
    rating === undefined ? others : [...others, [consideration, rating]];
  return { ...values, ratings: Object.fromEntries(answered) };
}

/** The answer to a consideration; undefined while it is unanswered. */
export function ratingOf(values: Values, consideration: string): Rating | undefined {
  return Object.hasOwn(values.ratings, consideration) ? values.ratings[consideration] : undefined;
}

/** Adds a concern in the reader's own words. Blank words change nothing. */
export function addConcern(values: Values, text: string): Values {
  const words = text.trim();
  if (words === '') return values;
  const used = values.own.map(({ id }) => Number(id.replace('own-', '')));
  const next = Math.max(0, ...used.filter(Number.isFinite)) + 1;
  return { ...values, own: [...values.own, { id: `own-${next}`, text: words }] };
}

/** Takes a concern away. */
export function removeConcern(values: Values, concern: string): Values {
  return { ...values, own: values.own.filter(({ id }) => id !== concern) };
}
