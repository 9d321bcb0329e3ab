/** The N of "x in N": one for a whole panel. */
import { naturalFrequency } from './natural-frequency.js';

/** Every N that frequencies are told in, from small to large. */
export const denominators = [100, 1000, 10_000, 100_000] as const;

/** An N of "x in N". */
export type Denominator = (typeof denominators)[number];

/** The two that readers switch between. */
const readersChoice = [100, 1000] as const;

/**
 * The smallest N for a whole panel, so that every share above 0 is at least 1 in N, and so is every share of people
 * without the outcome; 100,000 if none does.
 *
 * Source: McDowell M, Rebitschek FG, Gigerenzer G, Wegwarth O. A simple tool for communicating the benefits and harms
 * of health interventions: a guide for creating a fact box. MDM Policy Pract 2016;1:2381468316665365,
 * doi:10.1177/2381468316665365.
 *
 * @param shares 0 to 1, of all arms of all findings in the panel.
 */
export function panelDenominator(shares: readonly number[]): Denominator {
  return denominators.find((per) => belowOne(shares, per).length === 0) ?? 100_000;
}

/** One position of the reader's switch. */
export interface DenominatorChoice {
  readonly per: Denominator;
  /** Places in the panel's shares of those that stay "fewer than 1 in N", in one frame or the other. */
  readonly belowOne: readonly number[];
}

/**
 * The reader's switch of a panel, which moves all of it: 100, then 1,000, and what stays "fewer than 1" with each.
 *
 * Source for these two: Ottawa Hospital Research Institute, Patient Decision Aids (100 or 1000 in one display).
 *
 * @param shares 0 to 1, of all arms of all findings in the panel.
 */
export function denominatorChoices(shares: readonly number[]): readonly DenominatorChoice[] {
  return readersChoice.map((per) => ({ per, belowOne: belowOne(shares, per) }));
}

function belowOne(shares: readonly number[], per: Denominator): readonly number[] {
  return shares.flatMap((share, place) =>
    naturalFrequency(share, per).approximation === 'exact' ? [] : [place],
  );
}
