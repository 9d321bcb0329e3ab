/** Which findings say something, and about whom. */
import type { Finding, FrequencyArm, Outcome } from '../definition/definition.js';

/** The findings of an outcome that say something about an option, if only that nothing was found. */
export function findingsAbout(outcome: Outcome, option: string): readonly Finding[] {
  return outcome.findings.filter(({ measure }) =>
    measure.kind === 'searched-not-found'
      ? measure.options.includes(option)
      : measure.arms.some((arm) => arm.option === option),
  );
}

/**
 * The findings about a group: those published for it, or undefined when there are none. They are never computed from
 * others, and those about everyone are not taken in their place: that is for the caller to do, and to say.
 *
 * @param group The id of a group; left out for the findings about everyone studied.
 */
export function findingsForGroup(
  findings: readonly Finding[],
  group?: string,
): readonly Finding[] | undefined {
  const chosen = findings.filter((finding) => finding.group === group);
  return chosen.length > 0 ? chosen : undefined;
}

/** An arm, by its place in the finding; its number comes from `shareOf`, `meanDifference` or `panelRates`. */
export interface ArmPlace {
  /** Place in the finding's `arms`, counted from 0. */
  readonly place: number;
  /** What the arm was given, where the option's name does not say it. */
  readonly label?: string;
}

/** The arms of a finding that were given an option, or that were given none, in their order. */
export function armsOf({ measure }: Finding, option: string | undefined): readonly ArmPlace[] {
  if (measure.kind === 'searched-not-found') return [];
  return measure.arms.flatMap((arm, place) =>
    arm.option === option ? [{ place, ...('label' in arm && { label: arm.label }) }] : [],
  );
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
export function crossoverShares({ crossover = [] }: FrequencyArm): readonly CrossoverShare[] {
  return crossover.flatMap(({ option, count, total }) =>
    total > 0 ? [{ option, share: count / total, count, total }] : [],
  );
}
