/** Findings, held against their own notes and against the other findings of their outcome. */
import { daysIn } from '../../definition/length-of-time.js';
import { numbersOf } from '../evidence.js';
import type { Hit, Rule } from '../rule.js';
import { scoresOf } from '../scores.js';
import { isSameTime } from '../told.js';
import { sentencesOf } from '../text/passages.js';
import { findingsOf } from './findings.js';

const noteUnlikeCounts: Rule = {
  code: 'note-unlike-counts',
  severity: 'error',
  what: 'This note counts other people of a group than the finding does: {}.',
  why: 'Readers who look closer find two numbers, and trust neither.',
  source: 'IPDAS items 3 to 6',
  mend: 'Check both against the source.',
  find: ({ definition, telling }) =>
    findingsOf(definition).flatMap(({ finding, path }) => {
      const { measure, note } = finding;
      if (!telling || (measure.kind !== 'frequency' && measure.kind !== 'events')) return [];
      const groups = numbersOf(definition).filter(
        (one) => one.finding === finding.id && one.count !== undefined,
      );
      const notes = [
        { text: note, at: [...path, 'note'] },
        ...measure.times.map((time, index) => ({
          text: time.note,
          at: [...path, 'measure', 'times', index, 'note'],
        })),
      ];
      return notes.flatMap(({ text = '', at }) =>
        telling.sharesIn(text).flatMap(({ words, count, total, isCount }): readonly Hit[] => {
          const same = groups.filter((one) => one.total === total);
          return isCount && same.length > 0 && !same.some((one) => one.count === count)
            ? [{ path: at, detail: words }]
            : [];
        }),
      );
    }),
};

const differenceRange: Rule = {
  code: 'difference-range-unlike-counts',
  severity: 'warning',
  what: 'The range of this difference is far from what the counts give: {}.',
  why: 'The range says how sure the difference is. One of another time or study says something else.',
  source: 'Newcombe RG. Stat Med 1998;17:873-90',
  mend: 'Check the range against the source, and if it was adjusted say so in the note.',
  find: ({ definition }) =>
    findingsOf(definition).flatMap(({ finding: { measure }, path }) => {
      if (measure.kind !== 'frequency') return [];
      return measure.times.flatMap(({ arms, differences = [] }, at) =>
        differences.flatMap(({ first, second, interval }, index): readonly Hit[] => {
          const shares = [arms[first], arms[second]].map((arm) =>
            arm?.count !== undefined && arm.total
              ? { p: arm.count / arm.total, n: arm.total }
              : undefined,
          );
          const [one, other] = shares;
          if (!interval || !one || !other || (interval.level ?? 95) !== 95) return [];
          const spread =
            196 * Math.sqrt((one.p * (1 - one.p)) / one.n + (other.p * (1 - other.p)) / other.n);
          const middle = 100 * (one.p - other.p);
          const off = Math.max(
            Math.abs(interval.low - (middle - spread)),
            Math.abs(interval.high - (middle + spread)),
          );
          const counted = `${Math.round(middle - spread)} to ${Math.round(middle + spread)}`;
          return off > Math.max(5, 0.6 * spread)
            ? [
                {
                  path: [...path, 'measure', 'times', at, 'differences', index, 'interval'],
                  detail: `${interval.low} to ${interval.high}, by the counts about ${counted}`,
                },
              ]
            : [];
        }),
      );
    }),
};

const mixedRanges: Rule = {
  code: 'ranges-of-two-kinds',
  severity: 'warning',
  what: 'Of two groups at one time, one range is published and the other was worked out.',
  why: 'A study that gives the range of one group gives that of the other. What we worked out has to say so.',
  source: 'IPDAS item 19: readers can find what was read where',
  mend: 'Check which of them the source gives, and set from for both.',
  find: ({ definition }) =>
    findingsOf(definition).flatMap(({ finding: { measure }, path }) => {
      if (measure.kind !== 'frequency') return [];
      return measure.times.flatMap(({ arms }, at): readonly Hit[] => {
        const kinds = new Set(arms.flatMap(({ interval }) => interval?.from ?? []));
        return kinds.size > 1 ? [{ path: [...path, 'measure', 'times', at, 'arms'] }] : [];
      });
    }),
};

const upToLost: Rule = {
  code: 'up-to-lost',
  severity: 'warning',
  what: 'The words say "up to" this time, and the period says that it is at this time: {}.',
  why: 'People who were followed for months would be counted as if for years.',
  source: 'definition format: precision of a period',
  mend: 'Set precision to "up-to", or correct the words.',
  find: ({ definition, lexicon, telling }) =>
    findingsOf(definition).flatMap(({ finding: { measure, note = '' }, path }) => {
      if (!lexicon || !telling || !('times' in measure)) return [];
      return measure.times.flatMap(({ period, note: own = '' }, index): readonly Hit[] => {
        if (!period || period.precision !== undefined || period.to !== undefined) return [];
        const text = `${own} ${note}`;
        const said = telling.timesIn(text).find(({ days, words }) => {
          const place = text.indexOf(words);
          const before = text.slice(0, place);
          return (
            isSameTime(days, daysIn(period)) &&
            new RegExp(String.raw`(?:${lexicon.upTo})\s$`, 'iu').test(before)
          );
        });
        return said
          ? [{ path: [...path, 'measure', 'times', index, 'period'], detail: said.words }]
          : [];
      });
    }),
};

interface Score {
  readonly option?: string;
  readonly difference?: number;
  readonly interval?: { readonly low: number; readonly high: number };
}

const otherDirection: Rule = {
  code: 'direction-unlike-others',
  severity: 'warning',
  what: 'One finding says that this is better, and another that it is worse, both with a clear range.',
  why: 'A sign that was lost turns a benefit into a harm.',
  source: 'IPDAS items 3 to 5',
  mend: 'Check the sign, and the side of the scale that is better, against the source. If studies differ, say so in a note of both.',
  find: ({ definition }) => {
    const all = findingsOf(definition).flatMap(({ finding: { measure }, outcome, path }) => {
      if (measure.kind !== 'mean-difference') return [];
      const sign = measure.scale.better === 'high' ? 1 : -1;
      return measure.times.flatMap(({ arms, reference }, at) =>
        (arms as readonly Score[]).flatMap(({ option, difference, interval }, index) => {
          const isClear = interval !== undefined && interval.low * interval.high > 0;
          if (option === undefined || difference === undefined || !isClear) return [];
          const against = (arms as readonly Score[])[reference]?.option ?? '';
          return [
            {
              key: `${outcome.id} ${option} ${against}`,
              isBetter: sign * difference > 0,
              path: [...path, 'measure', 'times', at, 'arms', index, 'difference'],
            },
          ];
        }),
      );
    });
    return all.flatMap(({ key, isBetter, path }): readonly Hit[] => {
      const same = all.filter((one) => one.key === key);
      const agreeing = same.filter((one) => one.isBetter === isBetter).length;
      return agreeing < same.length && agreeing <= same.length / 2 ? [{ path }] : [];
    });
  },
};

const pointsOfAnother: Rule = {
  code: 'points-of-another-option',
  severity: 'error',
  what: 'This text tells the points of another option: {}.',
  why: 'Readers take the result of one option for that of another.',
  source: 'IPDAS items 3 to 5',
  mend: 'Check which group the score is of.',
  find: ({ definition, lexicon, telling, prose, names }) => {
    if (!lexicon || !telling) return [];
    const scores = scoresOf(definition);
    return prose.flatMap(({ path, text }) => {
      const option = path[0] === 'options' ? definition.options[path[1] as number]?.id : undefined;
      if (option === undefined || scores.length === 0) return [];
      // A text may tell the result of another group beside that of its own.
      const isOwn = [...text.matchAll(lexicon.points)].some(([, number = '']) =>
        scores.some(
          (score) =>
            score.option === option && Math.abs(score.value - telling.valueOf(number)) < 0.051,
        ),
      );
      if (isOwn) return [];
      return sentencesOf(text).flatMap((sentence) => {
        if (names.namedIn(sentence).some((id) => id !== option)) return [];
        return [...sentence.matchAll(lexicon.points)].flatMap(
          ([words, number = '']): readonly Hit[] => {
            const value = telling.valueOf(number);
            const of = scores.filter((score) => Math.abs(score.value - value) < 0.051);
            return of.length > 0 && of.every((score) => score.option !== option)
              ? [{ path, detail: words }]
              : [];
          },
        );
      });
    });
  },
};

const averageOrMedian: Rule = {
  code: 'statistic-unlike-words',
  severity: 'warning',
  what: 'The texts call this time a median, and the finding a mean.',
  why: 'Half of the people took longer than the median. Of a mean, nobody can say that.',
  source: 'definition format: statistic',
  mend: 'Check which one the source gives.',
  find: ({ definition, lexicon, telling, prose }) => {
    if (!lexicon || !telling) return [];
    const told = prose
      .flatMap(({ text }) => sentencesOf(text).filter((sentence) => lexicon.median.test(sentence)))
      .flatMap((sentence) => telling.timesIn(sentence));
    return findingsOf(definition).flatMap(({ finding: { measure }, path }): readonly Hit[] =>
      measure.kind === 'time-to-event' &&
      measure.statistic === 'mean' &&
      measure.times.some(({ arms }) =>
        arms.some(({ time }) => told.some(({ days }) => isSameTime(days, daysIn(time)))),
      )
        ? [{ path: [...path, 'measure', 'statistic'] }]
        : [],
    );
  },
};

const secondHand: Rule = {
  code: 'second-hand-not-said',
  severity: 'warning',
  what: 'By its note this number was read in a report on the study, and the finding does not say so: {}.',
  why: 'Reports on studies get numbers wrong more often than the studies do.',
  source: 'definition format: status of a finding',
  mend: 'Set status to "read-in-digest", and digest to the source that was read.',
  find: ({ definition, lexicon }) =>
    findingsOf(definition).flatMap(({ finding, path }): readonly Hit[] => {
      const found = lexicon?.secondHand.exec(finding.note ?? '')?.[0];
      return finding.status === undefined && finding.digest === undefined && found !== undefined
        ? [{ path: [...path, 'status'], detail: found }]
        : [];
    }),
};

export const findingWordRules: readonly Rule[] = [
  noteUnlikeCounts,
  differenceRange,
  mixedRanges,
  upToLost,
  otherDirection,
  pointsOfAnother,
  averageOrMedian,
  secondHand,
];
