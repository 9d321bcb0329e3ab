/** What a comparison table shows where an outcome and an option meet. */
import type { Gap, Outcome } from '../definition/definition.js';
import { resultsAbout, resultsForGroup } from './findings.js';
import type { Result } from './results.js';

/** What is known about an outcome of an option. */
export type Cell =
  | {
      readonly kind: 'values';
      /** They are of different studies, or times, and no comparison of each other. */
      readonly results: readonly Result[];
      /** Searches that found nothing more. */
      readonly searches: readonly Result[];
      readonly gap?: Gap;
    }
  | {
      readonly kind: 'searched-not-found';
      readonly searches: readonly Result[];
      readonly gap?: Gap;
    }
  | { readonly kind: 'not-known' | 'does-not-apply'; readonly gap: Gap }
  /** A hole: the author of the definition says nothing. */
  | { readonly kind: 'unsaid' };

/**
 * What is known about an outcome of an option. With a group, its published results; without any about this option,
 * those about everyone.
 *
 * @param results The results of the outcome.
 * @param option The id of the option.
 * @param group The id of a group; left out for everyone.
 */
export function cellOf(
  { gaps }: Pick<Outcome, 'gaps'>,
  results: readonly Result[],
  option: string,
  group?: string,
): Cell {
  const about = resultsAbout(results, option).filter(
    (result) => result.group === undefined || result.group === group,
  );
  const searches = about.filter(({ measure }) => measure.kind === 'searched-not-found');
  const found = about.filter((result) => !searches.includes(result));
  const gap = gaps?.find((one) => one.option === option);
  const ofGroup = group === undefined ? undefined : resultsForGroup(found, group);
  const chosen = ofGroup ?? resultsForGroup(found);
  if (chosen) return { kind: 'values', results: chosen, searches, gap };
  if (searches.length > 0) return { kind: 'searched-not-found', searches, gap };
  return gap ? { kind: gap.reason, gap } : { kind: 'unsaid' };
}
