/** What a comparison table shows where an outcome and an option meet. */
import type { Finding, Gap, Outcome } from '../definition/definition.js';
import { armsOf, findingsAbout, findingsForGroup, type ArmPlace } from './findings.js';

/** What one finding says about the option. */
export interface CellValue {
  readonly finding: Finding;
  /** The arms given this option; several stay separate, such as two doses. */
  readonly arms: readonly ArmPlace[];
  /** The arms that are no option here, such as a placebo. */
  readonly others: readonly ArmPlace[];
}

/** What is known about an outcome of an option. */
export type Cell =
  | {
      readonly kind: 'values';
      /** Whom the findings are about: the group asked for, or everyone studied. */
      readonly about: 'group' | 'everyone';
      /** One entry a finding: they are of different studies, or times, and no comparison of each other. */
      readonly values: readonly CellValue[];
      /** Searches that found nothing more. */
      readonly searches: readonly Finding[];
      readonly gap?: Gap;
    }
  | {
      readonly kind: 'searched-not-found';
      readonly searches: readonly Finding[];
      readonly gap?: Gap;
    }
  | { readonly kind: 'not-known' | 'does-not-apply'; readonly gap: Gap }
  /** A hole: the author of the definition says nothing. */
  | { readonly kind: 'unsaid' };

/**
 * What is known about an outcome of an option. With a group, its published findings; without any about this option,
 * those about everyone, and `about` says so.
 *
 * @param option The id of the option.
 * @param group The id of a group; left out for everyone.
 */
export function cellOf(outcome: Outcome, option: string, group?: string): Cell {
  const findings = findingsAbout(outcome, option).filter(
    (finding) => finding.group === undefined || finding.group === group,
  );
  const searches = findings.filter(({ measure }) => measure.kind === 'searched-not-found');
  const results = findings.filter((finding) => !searches.includes(finding));
  const gap = outcome.gaps?.find((one) => one.option === option);
  const ofGroup = group === undefined ? undefined : findingsForGroup(results, group);
  const chosen = ofGroup ?? findingsForGroup(results);
  if (chosen) {
    const values = chosen.map((finding) => valueOf(finding, option));
    return { kind: 'values', about: ofGroup ? 'group' : 'everyone', values, searches, gap };
  }
  if (searches.length > 0) return { kind: 'searched-not-found', searches, gap };
  return gap ? { kind: gap.reason, gap } : { kind: 'unsaid' };
}

function valueOf(finding: Finding, option: string): CellValue {
  return { finding, arms: armsOf(finding, option), others: armsOf(finding, undefined) };
}
