/** Absolute differences between two arms of one result, in N people. */
import { armResultsOf, type ArmResult } from './arms.js';
import type { Denominator } from './denominator.js';
import {
  amountOf,
  inPeople,
  shownDifference,
  type Amount,
  type DifferenceInterval,
} from './difference.js';
import { calculatedLevel, newcombeInterval } from './intervals.js';
import { naturalFrequency } from './natural-frequency.js';
import type { FrequencyMeasure, MeasureOf, Result } from './results.js';
import {
  fromPercent,
  mayCalculate,
  proportionOf,
  type ArmShare,
  type SourcedInterval,
} from './share.js';

/** How many more or fewer of the first arm than of the second had the outcome. */
export interface Difference extends Amount {
  /** First minus second in percentage points: as published, else calculated, unrounded. */
  readonly points: number;
  readonly from: 'published' | 'calculated';
  /** Left out when none is published and none may be calculated. */
  readonly interval?: DifferenceInterval;
}

/**
 * The difference between two arms of one result, first minus second. It is the difference of the whole numbers that
 * are shown for them, so that a reader who subtracts gets it too; when those are equal and the shares are not, it is
 * "fewer than 1 in N".
 *
 * The interval is the published one, else that of Newcombe 1998 (see `newcombeInterval`) where both totals are known
 * and `mayCalculate` allows it. Shares that were worked out from one baseline get none: theirs are not of two groups.
 *
 * @param first Place of an arm in the measure's `arms`, counted from 0; -1 for a baseline.
 * @param second Place of another one.
 * @returns Undefined where the arms are no shares, or are not there.
 */
export function compareArms(
  result: Result,
  first: number,
  second: number,
  per: Denominator,
): Difference | undefined {
  const { measure } = result;
  if (measure.kind === 'risk-difference') return publishedAlone(measure, first, second, per);
  const arms = armResultsOf(result);
  const a = shareAt(arms, first);
  const b = shareAt(arms, second);
  if (!a || !b) return undefined;

  const shown =
    shownDifference(naturalFrequency(a.share, per), naturalFrequency(b.share, per)) ??
    (a.share - b.share) * per;
  const published =
    measure.kind === 'frequency'
      ? publishedDifference(measure.differences ?? [], first, second)
      : undefined;
  const interval = published?.interval ? fromPercent(published.interval) : newcombe(result, a, b);
  return {
    ...amountOf(shown),
    points: published?.points ?? 100 * (a.share - b.share),
    from: published ? 'published' : 'calculated',
    ...(interval && { interval: inPeople(interval, shown, per) }),
  };
}

function shareAt(arms: readonly ArmResult[], place: number): ArmShare | undefined {
  const value = arms.find((arm) => arm.place === place)?.value;
  return value?.kind === 'share' ? value.share : undefined;
}

/** A difference whose source gives no number of either arm. */
function publishedAlone(
  { points, interval }: MeasureOf<'risk-difference'>,
  first: number,
  second: number,
  per: Denominator,
): Difference | undefined {
  const found = publishedDifference([{ first: 0, second: 1, points, interval }], first, second);
  if (!found) return undefined;
  const shown = (found.points / 100) * per;
  return {
    ...amountOf(shown),
    points: found.points,
    from: 'published',
    ...(found.interval && { interval: inPeople(fromPercent(found.interval), shown, per) }),
  };
}

type PublishedDifference = NonNullable<FrequencyMeasure['differences']>[number];

/** The published difference of two arms, turned around if it was published the other way. */
function publishedDifference(
  differences: readonly PublishedDifference[],
  first: number,
  second: number,
): Pick<PublishedDifference, 'points' | 'interval'> | undefined {
  const found = differences.find((one) => one.first === first && one.second === second);
  const turned = differences.find((one) => one.first === second && one.second === first);
  if (found || !turned) return found;
  const { points, interval } = turned;
  return {
    points: 0 - points,
    ...(interval && { interval: { ...interval, low: 0 - interval.high, high: 0 - interval.low } }),
  };
}

function newcombe(result: Result, a: ArmShare, b: ArmShare): SourcedInterval | undefined {
  const first = proportionOf(a.share, a);
  const second = proportionOf(b.share, b);
  if (!first || !second || !mayCalculate(result)) return undefined;
  return { ...newcombeInterval(first, second), level: calculatedLevel, from: 'calculated' };
}
