/** A difference in N people, in the parts that a sentence needs. */
import type { Denominator } from './denominator.js';
import type { NaturalFrequency } from './natural-frequency.js';
import { tolerance } from './rounding.js';
import type { SourcedInterval } from './share.js';

/** How many more or fewer in N: "fewer than 1 in N more" when `approximation` says so, and 0 only for `same`. */
export interface Amount {
  readonly direction: 'more' | 'fewer' | 'same';
  readonly count: number;
  readonly approximation: 'exact' | 'fewer-than-one';
}

/** The ends of the interval of a difference: in N, and as they are in shares, -1 to 1. */
export interface DifferenceInterval extends SourcedInterval {
  readonly least: Amount;
  readonly most: Amount;
  /** Whether it holds no difference. */
  readonly mayBeNone: boolean;
}

/** The difference of the numbers shown for two shares; undefined if they are equal or a limit ("fewer than 1"). */
export function shownDifference(a: NaturalFrequency, b: NaturalFrequency): number | undefined {
  if (a.approximation !== 'exact' || b.approximation !== 'exact') return undefined;
  return a.happened === b.happened ? undefined : a.happened - b.happened;
}

/** The interval with its ends in N; the difference that is shown lies between them, however they were rounded. */
export function inPeople(
  interval: SourcedInterval,
  shown: number,
  per: Denominator,
): DifferenceInterval {
  return {
    ...interval,
    least: amountOf(Math.min(interval.low * per, shown)),
    most: amountOf(Math.max(interval.high * per, shown)),
    mayBeNone: interval.low <= 0 && interval.high >= 0,
  };
}

/** A difference, first minus second in N, as a view words it. Halves are rounded away from 0; it is never rounded to 0. */
export function amountOf(difference: number): Amount {
  const size = Math.abs(difference);
  if (size < tolerance) return { direction: 'same', count: 0, approximation: 'exact' };
  const direction = difference > 0 ? 'more' : 'fewer';
  return size < 1 - tolerance
    ? { direction, count: 1, approximation: 'fewer-than-one' }
    : { direction, count: Math.round(size), approximation: 'exact' };
}
