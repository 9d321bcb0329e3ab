/** Findings, held against what is possible and against their studies. */
import type { Finding, Outcome, ProcedureDefinition, Study } from '../../definition/definition.js';
import type { Path } from '../../definition/issues.js';
import { daysIn } from '../../definition/length-of-time.js';
import { wilsonInterval } from '../../evidence/intervals.js';
import type { Context, Hit, Rule } from '../rule.js';
import { isSameTime } from '../told.js';

/** A finding with its place and its study. */
export interface Placed {
  readonly finding: Finding;
  readonly outcome: Outcome;
  readonly study: Study | undefined;
  readonly path: Path;
}

/** Every finding of a definition. */
export function findingsOf({ outcomes, studies }: ProcedureDefinition): readonly Placed[] {
  return outcomes.flatMap((outcome, place) =>
    outcome.findings.map((finding, index) => ({
      finding,
      outcome,
      study: studies.find(({ id }) => id === finding.study),
      path: ['outcomes', place, 'findings', index],
    })),
  );
}

/** An arm of a frequency with its place. */
interface PlacedArm extends Placed {
  readonly arm: {
    readonly option?: string;
    readonly label?: string;
    readonly count?: number;
    readonly total?: number;
    readonly percent?: number;
    readonly interval?: {
      readonly low: number;
      readonly high: number;
      readonly from: string;
      readonly level?: number;
    };
  };
  readonly armPath: Path;
  /** Whether this is a harm that fewer than 1 in 100 had, in each arm. */
  readonly isRareHarm: boolean;
}

function armsOf(context: Context): readonly PlacedArm[] {
  return findingsOf(context.definition).flatMap((placed) => {
    const { measure } = placed.finding;
    if (measure.kind !== 'frequency') return [];
    return measure.times.flatMap(({ arms }, time) =>
      arms.map((arm, index) => ({
        ...placed,
        arm,
        isRareHarm:
          placed.outcome.direction === 'harm' && arms.every(({ percent = 0 }) => percent < 1),
        armPath: [...placed.path, 'measure', 'times', time, 'arms', index],
      })),
    );
  });
}

const fraction: Rule = {
  code: 'share-as-a-fraction',
  severity: 'error',
  what: 'This share is below 1 percent without a count, as if 0.28 were written for 28 %: {}.',
  why: 'It would be shown as a hundredth of what the study found.',
  source: 'definition format: shares are in percent, 0 to 100',
  mend: 'Write percent from 0 to 100, or give the count and its total if it is as rare as that.',
  find: (context) =>
    armsOf(context).flatMap(({ arm: { count, total, percent }, armPath, isRareHarm }) => {
      if (percent === undefined || percent <= 0 || percent >= 1 || count !== undefined) return [];
      // Rare harms are published so, and a fraction beside one that is none is heard of.
      if (isRareHarm) return [];
      // With a total, a rare event is at least one of them.
      const isSomebody = total !== undefined && (percent * total) / 100 >= 0.5;
      return isSomebody ? [] : [{ path: [...armPath, 'percent'], detail: String(percent) }];
    }),
};

const noPeriod: Rule = {
  code: 'number-without-period',
  severity: 'warning',
  what: 'This number has no length of time, and nothing says why.',
  why: 'A chance means nothing without the time in which it was counted.',
  source: 'Bonner 2021, doi 10.1177/0272989X21996328; IPDAS item 6',
  mend: 'Give the period, or say in note that the source does not tell when it was measured.',
  find: ({ definition, lexicon }) =>
    findingsOf(definition).flatMap(({ finding, path }) => {
      const { measure } = finding;
      // Several studies looked at several times, and how long it took is a time of its own.
      const needsNone = ['qualitative', 'range-over-studies', 'time-to-event'].includes(
        measure.kind,
      );
      if (!('times' in measure) || needsNone) return [];
      return measure.times.flatMap((time, index): readonly Hit[] => {
        const notes = [finding.note, time.note, time.calculation].join(' ');
        if (time.period || lexicon?.speaksOfTime.test(notes)) return [];
        return [{ path: [...path, 'measure', 'times', index] }];
      });
    }),
};

const sameTwice: Rule = {
  code: 'same-result-twice',
  severity: 'error',
  what: 'This outcome has two numbers of the same study, time and arm.',
  why: 'Readers cannot know which of them is right.',
  source: 'definition format: a finding is one comparison of one study',
  mend: 'Keep the one that the source gives. If they are of other people, say who in population or group.',
  find: ({ definition }) => {
    const seen = new Set<string>();
    return findingsOf(definition).flatMap(({ finding, outcome, path }) => {
      const { measure } = finding;
      if (!('times' in measure) || measure.kind === 'qualitative') return [];
      return measure.times.flatMap((time, at) =>
        (time.arms as readonly PlacedArm['arm'][]).flatMap((arm, index): readonly Hit[] => {
          const days = time.period ? Math.round(daysIn(time.period) / 5) : '';
          const scale = 'scale' in measure ? measure.scale.name : '';
          const { group, population, comparator, note } = finding;
          const whose = [group, population, comparator, note, scale].join('|');
          const what = [outcome.id, finding.study, measure.kind, days, whose].join('|');
          const key = `${what}|${arm.option ?? ''}|${arm.label ?? ''}`;
          const isNew = seen.size < seen.add(key).size;
          return isNew ? [] : [{ path: [...path, 'measure', 'times', at, 'arms', index] }];
        }),
      );
    });
  },
};

const fallsOverTime: Rule = {
  code: 'cumulative-share-falls',
  severity: 'warning',
  what: 'Fewer had it by the later time than by the earlier one, in a count of all up to then: {}.',
  why: 'Who has had an event by 30 days has had it by 90 days too. One of the numbers or times is wrong.',
  source: 'arithmetic of cumulative incidence',
  mend: 'Compare both times with the source. For something that can pass again, leave "up-to" out of the period.',
  find: ({ definition }) =>
    findingsOf(definition).flatMap(({ finding: { measure }, path, outcome }) => {
      if (measure.kind !== 'frequency' || outcome.direction === 'benefit') return [];
      return measure.times.flatMap((time, at): readonly Hit[] => {
        const before = measure.times[at - 1];
        const isUpTo = time.period?.precision === 'up-to' || measure.estimate === 'kaplan-meier';
        if (!before || !isUpTo) return [];
        return time.arms.flatMap((arm, index): readonly Hit[] => {
          const [was, is] = [shareOf(before.arms[index]), shareOf(arm)];
          return was !== undefined && is !== undefined && is < was - 1e-9
            ? [
                {
                  path: [...path, 'measure', 'times', at, 'arms', index],
                  detail: `${round(was)} %, then ${round(is)} %`,
                },
              ]
            : [];
        });
      });
    }),
};

/** The percentage of an arm, from its count where it has one. */
export function shareOf(
  arm: Pick<PlacedArm['arm'], 'count' | 'total' | 'percent'> | undefined,
): number | undefined {
  if (!arm) return undefined;
  const { count, total, percent } = arm;
  return count !== undefined && total ? (100 * count) / total : percent;
}

function round(value: number): number {
  return Number(value.toPrecision(3));
}

const moreThanStudied: Rule = {
  code: 'more-than-were-studied',
  severity: 'error',
  what: 'The groups have more in all than the study has: {}.',
  why: 'A total that is too large makes a chance look smaller and the study more sure.',
  source: 'arithmetic',
  mend: 'Check the totals and the size of the study against the source.',
  find: ({ definition }) =>
    findingsOf(definition).flatMap(({ finding, study, path }) => {
      const { measure } = finding;
      if (study?.size === undefined || finding.counts !== undefined) return [];
      if (measure.kind !== 'frequency' && measure.kind !== 'events') return [];
      return measure.times.flatMap((time, index): readonly Hit[] => {
        const all = time.arms.reduce((sum, { total = 0 }) => sum + total, 0);
        return all > study.size!
          ? [
              {
                path: [...path, 'measure', 'times', index, 'arms'],
                detail: `${all} of ${study.size!}`,
              },
            ]
          : [];
      });
    }),
};

const rangeUnlikeCount: Rule = {
  code: 'range-unlike-count',
  severity: 'warning',
  what: 'This range is not one that the count and its total can have: {}.',
  why: 'A range that is too narrow looks more sure than the study is.',
  source: 'Wilson 1927, doi 10.1080/01621459.1927.10502953',
  mend: 'Check both ends against the source. Leave the range out if it gives none: the library works it out.',
  find: (context) =>
    armsOf(context).flatMap(({ arm, armPath, finding }): readonly Hit[] => {
      const { interval, total } = arm;
      const share = shareOf(arm);
      const isCounted =
        finding.measure.kind === 'frequency' && finding.measure.estimate === 'counted';
      if (!interval || !total || share === undefined || !isCounted) return [];
      if ((interval.level ?? 95) !== 95) return [];
      const { low, high } = wilsonInterval({ share: share / 100, total });
      const width = 100 * (high - low);
      const allowed = interval.from === 'calculated' ? 0.08 * width + 1 : 0.35 * width + 1;
      const isNear =
        Math.abs(interval.low - 100 * low) <= allowed &&
        Math.abs(interval.high - 100 * high) <= allowed;
      return isNear
        ? []
        : [
            {
              path: [...armPath, 'interval'],
              detail: `${interval.low} to ${interval.high}, by the count ${round(100 * low)} to ${round(100 * high)}`,
            },
          ];
    }),
};

/** Times in ids, such as "18-months" and "-1y". */
const timeInId = /(?:^|-)(\d+)-?(minutes?|hours?|days?|weeks?|months?|years?|[hdwmy])(?=-|$)/;
const unitOfLetter: Readonly<Record<string, 'hours' | 'days' | 'weeks' | 'months' | 'years'>> = {
  h: 'hours',
  d: 'days',
  w: 'weeks',
  m: 'months',
  y: 'years',
};

function daysInId(id: string | undefined): number | undefined {
  const [, number, word = ''] = timeInId.exec(id ?? '') ?? [];
  if (number === undefined) return undefined;
  const unit = unitOfLetter[word] ?? (`${word.replace(/s$/, '')}s` as 'days');
  return daysIn({ from: Number(number), unit });
}

const periodUnlikeId: Rule = {
  code: 'time-unlike-id',
  severity: 'warning',
  what: 'The id says another time than the period: {}.',
  why: 'One of the two is a slip of the pen, and the period is what readers see.',
  source: 'definition format: ids of times are named after them',
  mend: 'Check the period against the source. If the id is wrong, change it where it is named too.',
  find: ({ definition }) =>
    findingsOf(definition).flatMap(({ finding: { id, measure }, path }) => {
      if (!('times' in measure)) return [];
      return measure.times.flatMap((time, index): readonly Hit[] => {
        if (!time.period) return [];
        const named = daysInId(time.id) ?? (measure.times.length === 1 ? daysInId(id) : undefined);
        if (named === undefined || isSameTime(named, daysIn(time.period))) return [];
        return [
          {
            path: [...path, 'measure', 'times', index, 'period'],
            detail: `${time.id ?? id}, ${time.period.from} ${time.period.unit}`,
          },
        ];
      });
    }),
};

export const findingRules: readonly Rule[] = [
  fraction,
  noPeriod,
  sameTwice,
  fallsOverTime,
  moreThanStudied,
  rangeUnlikeCount,
  periodUnlikeId,
];
