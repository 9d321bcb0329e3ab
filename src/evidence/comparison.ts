/** Absolute differences between two arms of one finding, in N people. */
import type { Finding, FrequencyMeasure } from '../definition/definition.js';
import type { Denominator } from './denominator.js';
import {
  amountOf,
  inPeople,
  shownDifference,
  type Amount,
  type DifferenceInterval,
} from './difference.js';
import { armsOf } from './findings.js';
import { calculatedLevel, newcombeInterval } from './intervals.js';
import { naturalFrequency, type NaturalFrequency } from './natural-frequency.js';
import {
  fromPercent,
  mayCalculate,
  proportionOf,
  shareOf,
  type ArmShare,
  type SourcedInterval,
} from './share.js';

/** One arm of a comparison. */
export interface ComparedArm {
  readonly place: number;
  readonly frequency: NaturalFrequency;
}

/** How many more or fewer of the first arm than of the second had the outcome. */
export interface Difference extends Amount {
  readonly kind: 'difference';
  readonly first: ComparedArm;
  readonly second: ComparedArm;
  readonly per: Denominator;
  /** First minus second in percentage points: as published, else calculated, unrounded. */
  readonly points: number;
  readonly from: 'published' | 'calculated';
  /** Left out when none is published and none may be calculated. */
  readonly interval?: DifferenceInterval;
}

/** Why a difference cannot be given in people. */
export interface Refusal {
  readonly kind: 'refused';
  readonly reason: 'missing-arm' | 'same-arm' | Exclude<Finding['measure']['kind'], 'frequency'>;
}

/**
 * Compares two options by one finding: each arm of the first with each arm of the second, or why not.
 *
 * @param per N, that of the panel.
 */
export function compareOptions(
  finding: Finding,
  firstOption: string,
  secondOption: string,
  per: Denominator,
): readonly (Difference | Refusal)[] {
  const { measure } = finding;
  if (measure.kind !== 'frequency') return [refuse(measure.kind)];
  const pairs = armsOf(finding, firstOption).flatMap((first) =>
    armsOf(finding, secondOption).map((second) => ({ first: first.place, second: second.place })),
  );
  if (pairs.length === 0) return [refuse('missing-arm')];
  return pairs.map(({ first, second }) => compareArms({ finding, measure }, first, second, per));
}

/**
 * The difference between two arms of one frequency finding, first minus second. It is the difference of the whole
 * numbers that are shown for them, so that a reader who subtracts gets it too; when those are equal and the shares
 * are not, it is "fewer than 1 in N".
 *
 * The interval is the published one, else that of Newcombe 1998 (see `newcombeInterval`) where both totals are known
 * and `mayCalculate` allows it.
 */
function compareArms(
  { finding, measure }: { readonly finding: Finding; readonly measure: FrequencyMeasure },
  first: number,
  second: number,
  per: Denominator,
): Difference | Refusal {
  if (first === second) return refuse('same-arm');
  const a = shareOf(finding, first);
  const b = shareOf(finding, second);
  if (!a || !b) return refuse('missing-arm');

  const frequencies = [naturalFrequency(a.share, per), naturalFrequency(b.share, per)] as const;
  const shown = shownDifference(...frequencies) ?? (a.share - b.share) * per;
  const published = publishedDifference(measure, first, second);
  const interval = published?.interval ? fromPercent(published.interval) : newcombe(finding, a, b);
  return {
    kind: 'difference',
    ...amountOf(shown),
    per,
    first: { place: first, frequency: frequencies[0] },
    second: { place: second, frequency: frequencies[1] },
    points: published?.points ?? 100 * (a.share - b.share),
    from: published ? 'published' : 'calculated',
    ...(interval && { interval: inPeople(interval, shown, per) }),
  };
}

function refuse(reason: Refusal['reason']): Refusal {
  return { kind: 'refused', reason };
}

type PublishedDifference = NonNullable<FrequencyMeasure['differences']>[number];

/** The published difference of two arms, turned around if it was published the other way. */
function publishedDifference(
  { differences = [] }: FrequencyMeasure,
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

function newcombe(finding: Finding, a: ArmShare, b: ArmShare): SourcedInterval | undefined {
  const first = proportionOf(a.share, a);
  const second = proportionOf(b.share, b);
  if (!first || !second || !mayCalculate(finding)) return undefined;
  return { ...newcombeInterval(first, second), level: calculatedLevel, from: 'calculated' };
}
