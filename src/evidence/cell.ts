/** What a comparison table shows where an outcome and an option meet. */
import type { Finding, Gap, Outcome } from '../definition/definition.js';
import { findingsAbout, findingsForGroup } from './findings.js';

/** What is known about an outcome of an option. */
export type Cell =
  | {
      readonly kind: 'values';
      /** They are of different studies, or times, and no comparison of each other. */
      readonly findings: readonly Finding[];
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
 * those about everyone.
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
  if (chosen) return { kind: 'values', findings: chosen, searches, gap };
  if (searches.length > 0) return { kind: 'searched-not-found', searches, gap };
  return gap ? { kind: gap.reason, gap } : { kind: 'unsaid' };
}
