/** Which results say something, and about whom. */
import type { FrequencyArm } from '../definition/definition.js';
import type { Result } from './results.js';

/** Whether an arm was given an option, if only as one of several. */
function isArmOf(
  arm: { readonly option?: string; readonly options?: readonly string[] },
  option: string,
): boolean {
  return arm.option === option || (arm.options?.includes(option) ?? false);
}

/** The results that say something about an option, if only that nothing was found. */
export function resultsAbout(results: readonly Result[], option: string): readonly Result[] {
  return results.filter(({ measure }) => isAbout(measure, option));
}

function isAbout(measure: Result['measure'], option: string): boolean {
  if (measure.kind === 'searched-not-found') return measure.options.includes(option);
  if (measure.kind === 'baseline-and-effect' && isArmOf(measure.baseline, option)) return true;
  return measure.arms.some((arm) => isArmOf(arm, option));
}

/**
 * The results about a group: those published for it, or undefined when there are none. They are never computed from
 * others, and those about everyone are not taken in their place: that is for the caller to do, and to say.
 *
 * @param group The id of a group; left out for the results about everyone studied.
 */
export function resultsForGroup(
  results: readonly Result[],
  group?: string,
): readonly Result[] | undefined {
  const chosen = results.filter((result) => result.group === group);
  return chosen.length > 0 ? chosen : undefined;
}

/** The share of an arm that had been given another option by then. */
export interface CrossoverShare {
  /** The id of the option they were given. */
  readonly option: string;
  /** 0 to 1. */
  readonly share: number;
  readonly count: number;
  readonly total: number;
}

/**
 * Who of an arm had been given another option by then: count out of total. Entries without a total above 0 give no
 * share and are left out.
 */
export function crossoverShares({
  crossover = [],
}: Pick<FrequencyArm, 'crossover'>): readonly CrossoverShare[] {
  return crossover.flatMap(({ option, count, total }) =>
    total > 0 ? [{ option, share: count / total, count, total }] : [],
  );
}
