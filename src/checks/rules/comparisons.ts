/** Comparisons that are put together wrongly: each number may be right, and what they say together is not. */
import type { Hit, Rule } from '../rule.js';
import { findingsOf } from './findings.js';

const crossoverToOwn: Rule = {
  code: 'crossover-to-own-option',
  severity: 'error',
  what: 'People of this arm are said to have been given the option that they had: {}.',
  why: 'Readers would not learn how many changed to the other option.',
  source: 'design of the evidence: crossover is data',
  mend: 'Name the option that they were given later.',
  find: ({ definition }) =>
    findingsOf(definition).flatMap(({ finding: { measure }, path }) =>
      measure.kind === 'frequency' || measure.kind === 'events'
        ? measure.times.flatMap(({ arms }, at) =>
            arms.flatMap(({ option, crossover = [] }, index) =>
              crossover.flatMap((one, place): readonly Hit[] =>
                one.option === option
                  ? [
                      {
                        path: [
                          ...path,
                          'measure',
                          'times',
                          at,
                          'arms',
                          index,
                          'crossover',
                          place,
                          'option',
                        ],
                        detail: one.option,
                      },
                    ]
                  : [],
              ),
            ),
          )
        : [],
    ),
};

const referenceDiffers: Rule = {
  code: 'reference-has-a-difference',
  severity: 'error',
  what: 'The arm that the differences are from has a difference of its own.',
  why: 'The comparison would be shown the wrong way round, or against itself.',
  source: 'definition format: reference is the arm that the differences are from',
  mend: 'Give reference the place of the arm that was subtracted, counted from 0.',
  find: ({ definition }) =>
    findingsOf(definition).flatMap(({ finding: { measure }, path }) =>
      measure.kind === 'mean-difference'
        ? measure.times.flatMap(({ arms, reference }, at): readonly Hit[] =>
            arms[reference]?.difference === undefined
              ? []
              : [{ path: [...path, 'measure', 'times', at, 'reference'] }],
          )
        : [],
    ),
};

const estimateAsCount: Rule = {
  code: 'estimate-called-a-count',
  severity: 'warning',
  what: 'This was counted, by its field; its words speak of an estimate: {}.',
  why: 'An estimate says nothing of how many people there were by then, and readers would take it for a count.',
  source: 'definition format: estimate',
  mend: 'Write kaplan-meier, or say in the note how it was counted.',
  find: ({ definition, lexicon }) =>
    findingsOf(definition).flatMap(({ finding, study, path }): readonly Hit[] => {
      const { measure } = finding;
      if (measure.kind !== 'frequency' || measure.estimate !== 'counted') return [];
      const hasCount = measure.times.some(({ arms }) =>
        arms.some(({ count }) => count !== undefined),
      );
      const found = lexicon?.estimated.exec(notesOf(study, finding.note, measure))?.[0];
      return !hasCount && found !== undefined
        ? [{ path: [...path, 'measure', 'estimate'], detail: found }]
        : [];
    }),
};

interface Noted {
  readonly note?: string | undefined;
  readonly certainty?: { readonly reason?: string | undefined } | undefined;
}

/** What is said beside the numbers of a finding. */
function notesOf(
  study: Noted | undefined,
  note: string | undefined,
  { times }: { readonly times: readonly Noted[] },
): string {
  return [note, study?.note, study?.certainty?.reason, ...times.map((time) => time.note)].join(' ');
}

const eventsAsPeople: Rule = {
  code: 'events-called-people',
  severity: 'error',
  what: 'These are people, by their kind; their words speak of events: {}.',
  why: 'One person can have several events: readers would see more people harmed than there were.',
  source: 'definition format: events are never written or drawn as people',
  mend: 'Use the kind events, or correct the words.',
  find: ({ definition, lexicon }) =>
    findingsOf(definition).flatMap(({ finding, study, path }): readonly Hit[] => {
      const { measure, note } = finding;
      if (measure.kind !== 'frequency') return [];
      const found = lexicon?.severalEvents.exec(notesOf(study, note, measure))?.[0];
      return found === undefined ? [] : [{ path: [...path, 'measure', 'kind'], detail: found }];
    }),
};

const partLarger: Rule = {
  code: 'part-larger-than-whole',
  severity: 'error',
  what: 'This kind of a harm is told more often than all kinds together: {}.',
  why: 'One of the two numbers is wrong, perhaps by its unit.',
  source: 'arithmetic: a part is not more than its whole',
  mend: 'Compare both with the source: in percent, per thousand, or a share.',
  find: ({ definition }) => {
    const all = new Map(findingsOf(definition).map((one) => [one.finding.id, one]));
    return (definition.overview?.rows ?? []).flatMap(({ headlines, parts = [] }) => {
      const wholes = headlines.flatMap(({ finding }) => all.get(finding) ?? []);
      return parts.flatMap((part): readonly Hit[] => {
        const own = all.get(part.finding);
        const whole = wholes.find(({ finding }) => finding.study === own?.finding.study);
        const shares = [own, whole].map((one) => largest(one?.finding.measure));
        return own && shares[0]! > shares[1]!
          ? [{ path: [...own.path, 'measure'], detail: `${shares[0]!} % and ${shares[1]!} %` }]
          : [];
      });
    });
  },
};

function largest(measure: { readonly kind: string } | undefined): number {
  if (measure?.kind !== 'frequency') return Number.NaN;
  const { times } = measure as unknown as {
    readonly times: readonly { readonly arms: readonly { readonly percent?: number }[] }[];
  };
  return Math.max(...times.flatMap(({ arms }) => arms.map(({ percent = Number.NaN }) => percent)));
}

const studyTwice: Rule = {
  code: 'same-study-twice',
  severity: 'warning',
  what: 'This study is told twice, under two ids: {}.',
  why: 'Readers take two studies for more evidence than one.',
  source: 'definition format: a study is told once',
  mend: 'Keep one, and give the findings of the other its id.',
  find: ({ definition: { studies } }) =>
    studies.flatMap(({ population, source }, index): readonly Hit[] => {
      const first = studies.findIndex(
        (one) => one.population === population && one.source === source,
      );
      return first < index ? [{ path: ['studies', index], detail: studies[first]!.id }] : [];
    }),
};

const noLength: Rule = {
  code: 'takes-no-time',
  severity: 'error',
  what: 'This takes or lasts no time at all.',
  why: 'A length that was forgotten reads as "0 hours".',
  source: 'definition format: a length of time',
  mend: 'Write the length, or leave the time out and say in words what is known.',
  find: ({ definition }) => [
    ...definition.options.flatMap(({ duration }, index): readonly Hit[] =>
      isNothing(duration?.time) ? [{ path: ['options', index, 'duration', 'time'] }] : [],
    ),
    ...findingsOf(definition).flatMap(({ finding: { measure }, path }) =>
      'times' in measure
        ? measure.times.flatMap(({ period }, at): readonly Hit[] =>
            isNothing(period) ? [{ path: [...path, 'measure', 'times', at, 'period'] }] : [],
          )
        : [],
    ),
  ],
};

function isNothing(time: { readonly from: number; readonly to?: number } | undefined): boolean {
  return time?.from === 0 && (time.to ?? 0) === 0;
}

const changesApart: Rule = {
  code: 'changes-point-apart',
  severity: 'warning',
  what: 'By this finding, scores rose in one group and fell in the other.',
  why: 'That is rare, and a lost minus sign is common.',
  source: 'arithmetic of scores',
  mend: 'Compare the signs with the source. The change is the later score minus the first.',
  find: ({ definition }) =>
    findingsOf(definition).flatMap(({ finding: { measure }, path }) =>
      measure.kind === 'mean-change'
        ? measure.times.flatMap(({ arms }, at): readonly Hit[] =>
            // With a range around each, no sign is lost.
            arms.some(({ interval }) => !interval) &&
            arms.some(({ change }) => change > 0) &&
            arms.some(({ change }) => change < 0)
              ? [{ path: [...path, 'measure', 'times', at] }]
              : [],
          )
        : [],
    ),
};

export const comparisonRules: readonly Rule[] = [
  crossoverToOwn,
  referenceDiffers,
  estimateAsCount,
  eventsAsPeople,
  partLarger,
  studyTwice,
  noLength,
  changesApart,
];
