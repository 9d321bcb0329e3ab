/** From a share to "x in 100" and "x %", both for those who had the outcome and for those who did not. */
import type { Denominator } from './denominator.js';
import { roundToWhole, tolerance } from './rounding.js';

/**
 * How the two numbers are meant:
 * - `exact`: as they stand, rounded to whole numbers;
 * - `fewer-than-one`: fewer than `happened` had it, more than `notHappened` did not;
 * - `all-but-fewer-than-one`: more than `happened` had it, fewer than `notHappened` did not.
 */
export type Approximation = 'exact' | 'fewer-than-one' | 'all-but-fewer-than-one';

/** How many in N had the outcome and how many did not. Neither is 0 unless the share is 0 or 1. */
export interface NaturalFrequency {
  /** How many had it, or the limit that they stay below or above. */
  readonly happened: number;
  /** How many did not; together with `happened` it is `per`. */
  readonly notHappened: number;
  /** N. */
  readonly per: Denominator;
  readonly approximation: Approximation;
}

/**
 * How many in N. A share above 0 is never nothing and a share below 1 never everything: below 1 in N it is "fewer
 * than 1 in N". Halves are rounded up.
 *
 * Source of the format (whole numbers of one denominator, both frames): Bonner C, et al. Current best practice for
 * presenting probabilities in patient decision aids. Med Decis Making 2021, doi:10.1177/0272989X21996328.
 *
 * @param share 0 to 1.
 */
export function naturalFrequency(share: number, per: Denominator): NaturalFrequency {
  const approximation = approximate(share, 1, per);
  if (approximation === 'exact') {
    const [happened, notHappened] = roundToWhole([share, 1 - share], per);
    return { happened, notHappened, per, approximation };
  }
  const happened = approximation === 'fewer-than-one' ? 1 : per - 1;
  return { happened, notHappened: per - happened, per, approximation };
}

/** Two percentages that add up to 100, and how many digits after the point both are shown with. */
export interface Percentages {
  /** Percent that had it, or the limit that it stays below or above. */
  readonly happened: number;
  /** Percent that did not; together with `happened` it is 100. */
  readonly notHappened: number;
  /** 0 to 4, the same for both. */
  readonly fractionDigits: number;
  readonly approximation: Approximation;
}

/** The smallest percentage that is shown: 1 in 100,000. */
const smallest = 0.001;

/**
 * How far rounding may move a number, as a part of it: 3 for 3.42 says what it is, and 3 for 2.5 does not. Chosen by
 * the authors of this library, so that the two are told apart.
 */
const mostMoved = 0.15;

/** Whether a number that is rounded to a whole one moves so far that it says something else. */
export function misleads(amount: number): boolean {
  return Math.abs(Math.round(amount) - amount) > mostMoved * amount + tolerance;
}

/**
 * The share in percent, for display: whole numbers from 1 % to 99 %, with one more digit where a whole number would
 * mislead (2.5 % is not 3 %). Nearer to none or all, as many digits as the
 * first that is not 0 needs, or as `per` shows if those are more ("15 in 10,000" goes with 0.15 %, not 0.2 %). It
 * is never rounded to none, to all, or up to the next power of ten (0.96 % is not 1 %).
 *
 * Source for whole numbers: Witteman HO, et al. Risk estimates from an online risk calculator are more believable and
 * recalled better when expressed as integers. J Med Internet Res 2011;13(3):e54, doi:10.2196/jmir.1656.
 *
 * @param share 0 to 1.
 * @param per The N of "x in N" that it stands beside.
 */
export function percentages(share: number, per: Denominator = 100): Percentages {
  const isCommon = share > 0.5;
  const rare = 100 * (isCommon ? 1 - share : share);
  if (rare === 0 || rare >= 1 - tolerance) {
    const fractionDigits = misleads(rare) ? 1 : 0;
    const scale = 10 ** fractionDigits;
    const [happened, notHappened] = roundToWhole([share, 1 - share], 100 * scale);
    return {
      happened: happened / scale,
      notHappened: notHappened / scale,
      fractionDigits,
      approximation: 'exact',
    };
  }
  const approximation = approximate(share, smallest, 100);
  const { units, fractionDigits } =
    approximation === 'exact' ? significant(rare, per) : { units: 1, fractionDigits: 3 };
  const scale = 10 ** fractionDigits;
  const [few, most] = [units / scale, (100 * scale - units) / scale];
  return isCommon
    ? { happened: most, notHappened: few, fractionDigits, approximation }
    : { happened: few, notHappened: most, fractionDigits, approximation };
}

/** Which of the two frames, if any, is more than none of `whole` and yet below `least`. */
function approximate(share: number, least: number, whole: number): Approximation {
  const isBelow = (part: number) => part > 0 && part * whole < least * (1 - tolerance);
  if (isBelow(share)) return 'fewer-than-one';
  return isBelow(1 - share) ? 'all-but-fewer-than-one' : 'exact';
}

/** A percentage from 0.001 to below 1 as a whole number of its last digit. */
function significant(rare: number, per: Denominator) {
  let first = 1;
  while (rare * 10 ** first < 1 - tolerance) first += 1;
  const fractionDigits = Math.max(first, Math.round(Math.log10(per)) - 2);
  const round = (digits: number) => Math.round(rare * 10 ** digits + tolerance);
  const tooMany = 10 ** (fractionDigits - first + 1);
  return round(fractionDigits) < tooMany
    ? { units: round(fractionDigits), fractionDigits }
    : {
        units: Math.min(round(fractionDigits + 1), 10 * tooMany - 1),
        fractionDigits: fractionDigits + 1,
      };
}
