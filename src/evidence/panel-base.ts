/** The N that a panel of shares is told in: one for all of them. */
import { armResultsOf, type ArmValue } from './arms.js';
import type { Denominator } from './denominator.js';
import { misleads } from './natural-frequency.js';
import type { Result } from './results.js';
import { tolerance } from './rounding.js';

const bases: readonly Denominator[] = [100, 1000, 10_000, 100_000];

/**
 * The smallest power of ten, from 100 on, in which no share is told as less than 1 and no small one moves by much when
 * it is rounded: 7 in 10,000 for 0.072 %, 25 in 1,000 for 2.5 %, 54 in 100 for 53.5 %.
 *
 * Source for one denominator, and for whole numbers: Bonner C, et al. Current best practice for presenting
 * probabilities in patient decision aids. Med Decis Making 2021, doi:10.1177/0272989X21996328.
 *
 * @param shares 0 to 1.
 */
function panelBase(shares: readonly number[]): Denominator {
  const fits = (per: Denominator): boolean => shares.every((share) => isTold(share, per));
  return bases.find(fits) ?? 100_000;
}

/** The N that all numbers of some results are told in. */
export function baseOf(results: readonly Result[]): Denominator {
  return panelBase(
    results.flatMap((result) => [
      ...(result.measure.kind === 'risk-difference' ? [Math.abs(result.measure.points) / 100] : []),
      ...armResultsOf(result).flatMap(({ value }) => sharesIn(value)),
    ]),
  );
}

function sharesIn(value: ArmValue): readonly number[] {
  switch (value.kind) {
    case 'share':
      return [value.share.share];
    case 'range':
      return [value.low, value.high];
    case 'events':
      // Of many events, every base has enough.
      return [Math.min(value.perOne, 0.5)];
    default:
      return [];
  }
}

function isTold(share: number, per: Denominator): boolean {
  const part = Math.min(share, 1 - share);
  if (part === 0) return true;
  const amount = part * per;
  if (amount < 1 - tolerance) return false;
  return !misleads(amount);
}
