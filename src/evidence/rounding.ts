/** Rounding that adds up. */

/**
 * How far a result may be from a whole number or a limit by the errors of binary fractions alone: `0.145 * 100` is
 * `14.499999999999998`, and no share that a study can publish comes that close to one by itself.
 */
export const tolerance = 1e-9;

/**
 * How many digits after the point show the ends of a range as they are: two of the smallest that is not 0, one at
 * least. A range from 0.029 to 0.037 is not "0 to 0".
 *
 * @param ends None below 0.
 */
export function digitsOfRange(ends: readonly number[]): number {
  const smallest = Math.min(...ends.filter((end) => end > 0));
  return Math.min(mostDigits, Math.max(1, 1 - Math.floor(Math.log10(smallest))));
}

/** More digits than these are not read. */
const mostDigits = 6;

/**
 * Rounds parts to whole numbers that add up to the whole: each part gets the whole units in it, and the units left
 * over go to the parts with the largest remainders, the earlier one first when they are equal.
 *
 * Source: the method of largest remainders (Hamilton), as in Balinski ML, Young HP. Fair Representation. Yale
 * University Press, 1982.
 *
 * @param parts Shares of the whole in any one unit, none below 0 and not all 0.
 * @param whole The whole number they become parts of.
 * @returns As many whole numbers, in the same order, with the sum `whole`.
 */
export function roundToWhole<Parts extends readonly number[]>(
  parts: readonly [...Parts],
  whole: number,
): { readonly [Place in keyof Parts]: number } {
  const sum = parts.reduce((total, part) => total + part, 0);
  const quotas = parts.map((part, place) => {
    const quota = (part / sum) * whole;
    const units = Math.floor(quota + tolerance);
    return { place, units, remainder: Math.round((quota - units) / tolerance) };
  });
  const left = whole - quotas.reduce((total, { units }) => total + units, 0);
  const winners = new Set(
    [...quotas]
      .sort((a, b) => b.remainder - a.remainder)
      .slice(0, left)
      .map(({ place }) => place),
  );
  return quotas.map(({ place, units }) => units + (winners.has(place) ? 1 : 0)) as {
    [Place in keyof Parts]: number;
  };
}
