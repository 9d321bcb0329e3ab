/** What a text tells, held against what the findings give. */
import type { Known } from './evidence.js';
import type { ToldShare } from './text/shares.js';

/** Whether a share that is told is one that is known, rounded as it is told. */
function isSame({ count, total, isCount, isExact }: ToldShare, one: Known): boolean {
  if (isCount) {
    // "16 of 50 people" has to be their count, where there is one.
    if (one.count !== undefined) return one.count === count && one.total === total;
    return Math.abs((100 * count) / total - one.percent) <= 0.5;
  }
  const step = isExact ? 0.05 : 0.5;
  return Math.abs((one.percent * total) / 100 - count) <= step + 1e-9;
}

/** Those of the known numbers that a share may be. */
export function matching(share: ToldShare, numbers: readonly Known[]): readonly Known[] {
  return numbers.filter((one) => isSame(share, one));
}

/** Whether two lengths of time are the same, where a year is 12 months or 52 weeks. */
export function isSameTime(one: number, other: number): boolean {
  return Math.abs(one - other) <= 0.05 * Math.max(one, other);
}
