/** Average scores and their differences, as places on a scale. They are never written or drawn as people. */
import type { MeanDifferenceMeasure } from '../definition/definition.js';
import type { Range } from './intervals.js';

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
  /** Whether it is as large as the smallest difference that people notice; undefined if the scale gives none. */
  readonly isNoticed?: boolean;
}

/** Where one arm is on its scale. */
export interface MeanPlace {
  /** Place of the average score: 0 is the lowest score, 1 the highest; undefined if no average is known. */
  readonly mean?: number;
  /** The end of the scale that is better: 0 or 1. */
  readonly betterEnd: 0 | 1;
  /** Undefined for the reference arm and where none is published. */
  readonly difference?: DifferencePlace;
}

/**
 * The place of an arm's average score, of its difference from the reference arm and of the interval of that. Plain
 * proportion; what would leave the axis is drawn at its end.
 *
 * Source of the smallest noticed difference: Jaeschke R, Singer J, Guyatt GH. Measurement of health status:
 * ascertaining the minimal clinically important difference. Control Clin Trials 1989;10:407-15.
 *
 * @param place Place of the arm in the measure's `arms`, counted from 0.
 * @returns Undefined when there is no such arm.
 */
export function meanPlace(measure: MeanDifferenceMeasure, place: number): MeanPlace | undefined {
  const { scale } = measure;
  const arm = measure.arms[place];
  if (!arm) return undefined;
  return {
    ...(arm.mean !== undefined && { mean: within((arm.mean - scale.low) / widthOf(scale)) }),
    betterEnd: scale.better === 'low' ? 0 : 1,
    ...(arm.difference !== undefined && {
      difference: differencePlace(scale, arm.difference, arm.interval),
    }),
  };
}

type Scale = MeanDifferenceMeasure['scale'];

function differencePlace(scale: Scale, points: number, interval?: Range): DifferencePlace {
  const onAxis = (value: number) => within((value / widthOf(scale) + 1) / 2);
  const { smallestNoticed } = scale;
  return {
    points,
    place: onAxis(points),
    better: betterArm(scale, points),
    ...(interval && {
      interval: { low: onAxis(interval.low), high: onAxis(interval.high) },
      mayBeNone: interval.low <= 0 && interval.high >= 0,
    }),
    ...(smallestNoticed !== undefined && { isNoticed: Math.abs(points) >= smallestNoticed }),
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
