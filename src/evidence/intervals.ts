/** Confidence intervals of shares and of differences between shares, at 95 %. */

/** The two ends of an interval. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** A share of a group whose size is known. */
export interface Proportion {
  /** 0 to 1. */
  readonly share: number;
  /** How many were counted; above 0. */
  readonly total: number;
}

/** The confidence level of everything calculated here, in percent. */
export const calculatedLevel = 95;

/** The 97.5th percentile of the standard normal distribution. */
const z = 1.959963984540054;

/**
 * The score interval of a share at 95 %, without continuity correction. It holds the share and stays within 0 to 1,
 * also for none or all of a small group.
 *
 * Source: Wilson EB. Probable inference, the law of succession, and statistical inference. J Am Stat Assoc
 * 1927;22:209-12, doi:10.1080/01621459.1927.10502953; method 3 in Newcombe RG. Stat Med 1998;17:857-72.
 *
 * @returns Shares, 0 to 1.
 */
export function wilsonInterval({ share, total }: Proportion): Range {
  const middle = 2 * total * share + z * z;
  const spread = z * Math.sqrt(z * z + 4 * total * share * (1 - share));
  const scale = 2 * (total + z * z);
  return {
    low: Math.max(0, Math.min(share, (middle - spread) / scale)),
    high: Math.min(1, Math.max(share, (middle + spread) / scale)),
  };
}

/**
 * The hybrid score interval at 95 % of the difference between the shares of two independent groups, first minus
 * second, without continuity correction.
 *
 * Source: method 10 in Newcombe RG. Interval estimation for the difference between independent proportions:
 * comparison of eleven methods. Stat Med 1998;17:873-90.
 *
 * @returns Differences of shares, -1 to 1.
 */
export function newcombeInterval(first: Proportion, second: Proportion): Range {
  const a = wilsonInterval(first);
  const b = wilsonInterval(second);
  const difference = first.share - second.share;
  return {
    low: Math.max(-1, difference - Math.hypot(first.share - a.low, b.high - second.share)),
    high: Math.min(1, difference + Math.hypot(a.high - first.share, second.share - b.low)),
  };
}
