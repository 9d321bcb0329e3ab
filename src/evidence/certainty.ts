/** How sure the evidence is, as words can be chosen for it. */
import type { Certainty } from '../definition/definition.js';

/** The wording for each level of certainty. */
export type CertaintyWords = 'results-in' | 'probably' | 'may' | 'very-uncertain' | 'not-rated';

const words: Readonly<Record<Certainty['level'], CertaintyWords>> = {
  high: 'results-in',
  moderate: 'probably',
  low: 'may',
  'very-low': 'very-uncertain',
  'not-rated': 'not-rated',
};

/**
 * The key of the words for a GRADE level: high "results in", moderate "probably", low "may", very low "the evidence
 * is very uncertain".
 *
 * Source: Santesso N, et al. GRADE guidelines 26: informative statements to communicate the findings of systematic
 * reviews of interventions. J Clin Epidemiol 2020;119:126-35, PMID 31711912.
 */
export function certaintyWords({ level }: Certainty): CertaintyWords {
  return words[level];
}
