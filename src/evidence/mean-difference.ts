/** Average scores and their differences, as places on a scale. They are never written or drawn as people. */
import type { Range } from './intervals.js';
import type { MeanDifferenceMeasure } from './results.js';

/** Which of the two arms compared has the better score. */
export type BetterArm = 'this-arm' | 'reference' | 'neither';

/** A difference from the reference arm, and its place on an axis from one width of the scale less to one more. */
export interface DifferencePlace {
  /** This arm minus the reference arm, in points of the scale. */
  readonly points: number;
  /** 0 to 1; no difference is at 0.5. */
  readonly place: number;
  readonly better: BetterArm;
  /** The places of the ends of its interval, if there is one. */
  readonly interval?: Range;
  /** Whether the interval holds no difference; undefined without an interval. */
  readonly mayBeNone?: boolean;
}

/**
 * The place of an arm's difference from the reference arm and of the interval of that. Plain proportion; what would
 * leave the axis is drawn at its end.
 *
 * @param place Place of the arm in the measure's `arms`, counted from 0.
 * @returns Undefined for the reference arm, and where no difference is published or no such arm is there.
 */
export function meanDifference(
  { scale, arms }: MeanDifferenceMeasure,
  place: number,
): DifferencePlace | undefined {
  const { difference, interval } = arms[place] ?? {};
  return difference === undefined ? undefined : differencePlace(scale, difference, interval);
}

type Scale = MeanDifferenceMeasure['scale'];

function differencePlace(scale: Scale, points: number, interval?: Range): DifferencePlace {
  const onAxis = (value: number) => within((value / widthOf(scale) + 1) / 2);
  return {
    points,
    place: onAxis(points),
    better: betterArm(scale, points),
    ...(interval && {
      interval: { low: onAxis(interval.low), high: onAxis(interval.high) },
      mayBeNone: interval.low <= 0 && interval.high >= 0,
    }),
  };
}

function betterArm({ better }: Scale, points: number): BetterArm {
  if (points === 0) return 'neither';
  return points < 0 === (better === 'low') ? 'this-arm' : 'reference';
}

function widthOf({ low, high }: Scale): number {
  return high - low;
}

function within(place: number): number {
  return Math.min(1, Math.max(0, place));
}
