/** The overview: what most readers see, and nothing else. */
import { optionsIn } from '../../definition/time-rules.js';
import type { Hit, Rule } from '../rule.js';
import { rangesOf } from './claims.js';
import { findingsOf } from './findings.js';

const rowUnlikeFindings: Rule = {
  code: 'row-hides-finding',
  severity: 'error',
  what: 'This row says that nothing is known of an option for which its outcomes have a number: {}.',
  why: 'Most readers see the overview and nothing else.',
  source: 'IPDAS certifying item 1',
  mend: 'Begin the row with that finding, or name it in also as "known-otherwise".',
  find: ({ definition }) =>
    (definition.overview?.rows ?? []).flatMap((row, place) => {
      const found = findingsOf(definition)
        .filter(({ outcome }) => row.outcomes.includes(outcome.id))
        .filter(
          ({ finding: { measure, group } }) =>
            group === undefined &&
            measure.kind !== 'qualitative' &&
            measure.kind !== 'searched-not-found',
        );
      return (row.also ?? []).flatMap(({ options, reason }, index) =>
        reason === 'known-otherwise'
          ? []
          : options.flatMap((option): readonly Hit[] =>
              found.some(({ finding }) => optionsIn(finding.measure).includes(option))
                ? [
                    {
                      path: ['overview', 'rows', place, 'also', index, 'options'],
                      detail: option,
                    },
                  ]
                : [],
            ),
      );
    }),
};

const surerThanRated: Rule = {
  code: 'surer-than-rated',
  severity: 'error',
  what: 'The words are surer than any rating of the findings in this row.',
  why: 'Readers hold a number for certain that its study does not.',
  source: 'IPDAS certifying item 5; GRADE guidance 26',
  mend: 'Say how sure the rated certainty is, or that nobody rated it.',
  find: ({ definition, lexicon }) =>
    (definition.overview?.rows ?? []).flatMap(
      ({ howSure, headlines, outcomes }, place): readonly Hit[] => {
        if (howSure === undefined || !lexicon?.verySure.test(howSure)) return [];
        const inRow = findingsOf(definition).filter(({ outcome }) => outcomes.includes(outcome.id));
        const named = headlines.flatMap(({ finding, certaintyFrom }) => [finding, certaintyFrom]);
        const ratings = inRow
          .filter(({ finding }) => named.length === 0 || named.includes(finding.id))
          .map(({ finding, study }) => (finding.certainty ?? study?.certainty)?.level);
        return ratings.includes('high') ? [] : [{ path: ['overview', 'rows', place, 'howSure'] }];
      },
    ),
};

const unclearNotSaid: Rule = {
  code: 'no-clear-difference',
  severity: 'warning',
  what: 'The range of this difference and noClearDifference do not agree.',
  why: 'A row that begins with a difference that may be none looks like a difference.',
  source: 'IPDAS certifying item 5',
  mend: 'Set noClearDifference where the range takes in no difference, and only there.',
  find: ({ definition }) =>
    (definition.overview?.rows ?? []).flatMap(({ headlines }, row) =>
      headlines.flatMap(
        ({ finding: id, time: at, noClearDifference = false }, index): readonly Hit[] => {
          const measure = findingsOf(definition).find(({ finding }) => finding.id === id)?.finding
            .measure;
          if (!measure || !('times' in measure)) return [];
          const time = measure.times.find((one) => at === undefined || one.id === at);
          const ranges = time ? rangesOf(time) : [];
          if (ranges.length === 0) return [];
          const takesInNone = ranges.every(({ low, high }) => low <= 0 && high >= 0);
          const isApart = ranges.every(({ low, high }) => low > 0 || high < 0);
          return (takesInNone && !noClearDifference) || (isApart && noClearDifference)
            ? [{ path: ['overview', 'rows', row, 'headlines', index] }]
            : [];
        },
      ),
    ),
};

export const overviewRules: readonly Rule[] = [rowUnlikeFindings, surerThanRated, unclearNotSaid];
