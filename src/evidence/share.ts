/** The share of a group that had the outcome: the one number that words, icons, bars and tables come from. */
import type { FrequencyArm, Interval } from '../definition/definition.js';
import { calculatedLevel, wilsonInterval, type Proportion, type Range } from './intervals.js';
import type { Result } from './results.js';

/** An interval of a share, a difference of shares or a rate, and where it comes from. */
export interface SourcedInterval extends Range {
  /** The confidence level in percent. */
  readonly level: number;
  /** Given by the source, or calculated from its counts (by the author of the definition, or here). */
  readonly from: 'published' | 'calculated';
}

/** The share of one arm. */
export interface ArmShare {
  /** 0 to 1. */
  readonly share: number;
  /** `count` when the source gives a count; `percentage` when it does not, so that "about" belongs before it. */
  readonly from: 'count' | 'percentage';
  /** How many had the outcome, if known. */
  readonly count?: number;
  /** Out of how many, if known. */
  readonly total?: number;
  /** In shares, 0 to 1; left out when none is published and none may be calculated. */
  readonly interval?: SourcedInterval;
}

/**
 * The share of an arm of a frequency: its published percentage, else its count out of its total. A
 * percentage that is rounded to none or all, while the count says otherwise, gives way to the count.
 *
 * The interval is the published one, else that of Wilson 1927 (see `wilsonInterval`) where the total is known and
 * `mayCalculate` allows it.
 *
 * @param place Place of the arm in the measure's `arms`, counted from 0.
 * @returns Undefined when the measure is no frequency or there is no such arm.
 */
export function shareOf(result: Pick<Result, 'measure'>, place: number): ArmShare | undefined {
  const { measure } = result;
  if (measure.kind !== 'frequency') return undefined;
  const arm = measure.arms[place];
  const counted = arm && countedShare(arm);
  const share = arm && publishedShare(arm, counted);
  if (!arm || share === undefined) return undefined;
  const interval = arm.interval
    ? fromPercent(arm.interval)
    : mayCalculate(result) && calculatedInterval(share, proportionOf(share, arm));
  return {
    share,
    from: counted === undefined ? 'percentage' : 'count',
    ...(counted !== undefined && { count: arm.count }),
    ...(arm.total && { total: arm.total }),
    ...(interval && { interval }),
  };
}

/**
 * Whether the intervals for counts apply: each person or thing is counted once, and at the end. A Kaplan-Meier estimate
 * has fewer behind it than its total.
 */
export function mayCalculate({ measure }: Pick<Result, 'measure'>): boolean {
  return measure.kind === 'frequency' && measure.estimate === 'counted';
}

/** The proportion behind a share, by its count if known; undefined when the total is not known. */
export function proportionOf(
  share: number,
  { count, total }: { readonly count?: number; readonly total?: number },
): Proportion | undefined {
  return total ? { share: count === undefined ? share : count / total, total } : undefined;
}

/** An interval in percent or percentage points, as definitions hold it, in shares. */
export function fromPercent({ low, high, level, from }: Interval): SourcedInterval {
  return { low: low / 100, high: high / 100, level: level ?? calculatedLevel, from };
}

function countedShare({ count, total }: FrequencyArm): number | undefined {
  return count !== undefined && total ? count / total : undefined;
}

function publishedShare({ percent }: FrequencyArm, counted: number | undefined) {
  if (percent === undefined) return counted;
  const isRoundedAway = percent === 0 || percent === 100;
  return isRoundedAway && counted !== undefined ? counted : percent / 100;
}

/** The interval by the count, which holds the published percentage too, however that was rounded. */
function calculatedInterval(
  share: number,
  proportion: Proportion | undefined,
): SourcedInterval | undefined {
  if (!proportion) return undefined;
  const { low, high } = wilsonInterval(proportion);
  return {
    low: Math.min(low, share),
    high: Math.max(high, share),
    level: calculatedLevel,
    from: 'calculated',
  };
}
