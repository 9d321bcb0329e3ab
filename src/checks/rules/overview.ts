/** The overview: what most readers see, and nothing else. */
import { daysIn } from '../../definition/length-of-time.js';
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

const notTheLatest: Rule = {
  code: 'headline-not-the-latest',
  severity: 'error',
  what: 'The reason says that this is the latest time, and the finding has a later one: {}.',
  why: 'The time that is shown decides what an option looks like.',
  source: 'IPDAS certifying item 1; Cochrane Handbook, selective reporting',
  mend: 'Show the latest time, or say why an earlier one is shown.',
  find: ({ definition, lexicon }) =>
    (definition.overview?.rows ?? []).flatMap(({ headlines }, row) =>
      headlines.flatMap(({ finding: id, time: at, why = '' }, index): readonly Hit[] => {
        const measure = findingsOf(definition).find(({ finding }) => finding.id === id)?.finding
          .measure;
        if (!measure || !('times' in measure) || !lexicon?.latestTime.test(why)) return [];
        const shown = measure.times.find((one) => at === undefined || one.id === at);
        const later = measure.times.find(
          ({ period }) => period && shown?.period && daysIn(period) > daysIn(shown.period),
        );
        return later
          ? [
              {
                path: ['overview', 'rows', row, 'headlines', index, 'time'],
                detail: later.id ?? '',
              },
            ]
          : [];
      }),
    ),
};

const appliesAfterAll: Rule = {
  code: 'row-applies-after-all',
  severity: 'error',
  what: 'This row says that it does not apply to an option of which a study tells it: {}.',
  why: 'Readers think that it cannot happen to them.',
  source: 'definition format, rule 6: "does not apply" is no "not known"',
  mend: 'Give the finding with known-otherwise, or correct the outcomes of the row.',
  find: ({ definition }) =>
    (definition.overview?.rows ?? []).flatMap(({ outcomes, also = [] }, row) =>
      also.flatMap(({ options, reason }, index) =>
        options
          .filter(
            (option) =>
              reason === 'does-not-apply' &&
              findingsOf(definition).some(
                ({ outcome, finding: { measure } }) =>
                  outcomes.includes(outcome.id) && optionsIn(measure).includes(option),
              ),
          )
          .map((option): Hit => ({
            path: ['overview', 'rows', row, 'also', index, 'reason'],
            detail: option,
          })),
      ),
    ),
};

const pairNotCompared: Rule = {
  code: 'pair-not-compared',
  severity: 'warning',
  what: 'The two options that stand side by side at first are compared by no finding.',
  why: 'Readers take what stands side by side for what was compared.',
  source: 'IPDAS item 2: features can be compared across options',
  mend: 'Choose two that a study compared.',
  find: ({ definition }) => {
    const pair = definition.overview?.start?.options;
    if (!pair) return [];
    const isCompared = findingsOf(definition).some(
      ({ finding: { measure } }) =>
        measure.kind !== 'searched-not-found' &&
        pair.every((option) => optionsIn(measure).includes(option)),
    );
    return isCompared ? [] : [{ path: ['overview', 'start', 'options'] }];
  },
};

const costLeftOut: Rule = {
  code: 'practical-without-cost',
  severity: 'warning',
  what: 'The practical questions that stand open first leave out what it costs.',
  why: 'Many people cannot choose an option whose cost they do not know, and few ask.',
  source: 'NICE ECD8; IPDAS: practical issues',
  mend: 'Add "cost" to practical.',
  find: ({ definition: { practical, options } }) =>
    practical && !practical.includes('cost') && options.some(({ coverage }) => coverage)
      ? [{ path: ['practical'] }]
      : [],
};

const patientsTookNoPart: Rule = {
  code: 'patients-took-no-part',
  severity: 'error',
  what: 'The rows are said to be chosen with patients, and the words say that no patients took part.',
  why: 'Readers trust a guide more that people like them have shaped.',
  source: 'IPDAS: needs of patients in development',
  mend: 'Correct chosenBy, or the words.',
  find: ({ definition: { overview }, lexicon }) =>
    overview?.chosenBy === 'patients-and-authors' && lexicon?.noPatients.test(overview.how)
      ? [{ path: ['overview', 'chosenBy'] }]
      : [],
};

const lessImportant: Rule = {
  code: 'row-less-important',
  severity: 'warning',
  what: 'The first outcome of this row is critical, and the row is not.',
  why: 'Readers weigh a row by what it is called. A harm that matters most would count for less.',
  source: 'GRADE: critical and important outcomes',
  mend: 'Give the row the importance of its outcomes.',
  find: ({ definition: { overview, outcomes } }) =>
    (overview?.rows ?? []).flatMap((row, index): readonly Hit[] => {
      const first = outcomes.find(({ id }) => id === row.outcomes[0]);
      return first?.importance === 'critical' && row.importance !== 'critical'
        ? [{ path: ['overview', 'rows', index, 'importance'] }]
        : [];
    }),
};

export const overviewRules: readonly Rule[] = [
  patientsTookNoPart,
  lessImportant,
  rowUnlikeFindings,
  surerThanRated,
  unclearNotSaid,
  notTheLatest,
  appliesAfterAll,
  pairNotCompared,
  costLeftOut,
];
