/** What is said of a comparison, held against its numbers. */
import { daysIn } from '../../definition/length-of-time.js';
import type { Hit, Rule } from '../rule.js';
import { isSameTime } from '../told.js';
import { sentencesOf } from '../text/passages.js';
import { findingsOf, shareOf } from './findings.js';

const claimUnlikeRange: Rule = {
  code: 'claim-unlike-range',
  severity: 'error',
  what: 'The words and the range do not agree on whether there is a clear difference.',
  why: 'A range that takes in no difference at all leaves open which option did better.',
  source: 'IPDAS certifying item 5: the level of uncertainty',
  mend: 'Correct the words, or the range.',
  find: ({ definition, lexicon }) =>
    findingsOf(definition).flatMap(({ finding, path }) => {
      const { measure, note = '' } = finding;
      if (!lexicon || !('times' in measure)) return [];
      return measure.times.flatMap((time, index): readonly Hit[] => {
        const ranges = rangesOf(time);
        const words = `${measure.times.length === 1 ? note : ''} ${time.note ?? ''}`;
        const takesInNone =
          ranges.length > 0 && ranges.every(({ low, high }) => low < 0 && high > 0);
        const isApart = ranges.length > 0 && ranges.every(({ low, high }) => low > 0 || high < 0);
        const saysNone = sentencesOf(words).some((one) => lexicon.noDifference.test(one));
        const saysClear = sentencesOf(words).some(
          (one) => lexicon.clearDifference.test(one) && !lexicon.noDifference.test(one),
        );
        return (takesInNone && saysClear) || (isApart && saysNone && !saysClear)
          ? [{ path: time.note ? [...path, 'measure', 'times', index, 'note'] : [...path, 'note'] }]
          : [];
      });
    }),
};

/** The ranges of differences at a time. */
export function rangesOf(time: object): readonly { readonly low: number; readonly high: number }[] {
  const {
    differences = [],
    interval,
    arms = [],
    points,
  } = time as {
    differences?: readonly { interval?: { low: number; high: number } }[];
    interval?: { low: number; high: number };
    points?: number;
    arms?: readonly { difference?: number; interval?: { low: number; high: number } }[];
  };
  return [
    ...differences.flatMap((one) => one.interval ?? []),
    ...(points === undefined || !interval ? [] : [interval]),
    ...arms.flatMap((arm) => (arm.difference === undefined ? [] : (arm.interval ?? []))),
  ];
}

const favoursAnother: Rule = {
  code: 'favours-another-option',
  severity: 'error',
  what: 'The words are in favour of an option that did worse here: {}.',
  why: 'Readers who skip the numbers take the words home.',
  source: 'IPDAS items 3 to 5',
  mend: 'Compare the words and the arms with the source.',
  find: ({ definition, lexicon, names }) =>
    findingsOf(definition).flatMap(({ finding: { measure, note = '' }, outcome, path }) => {
      if (!lexicon || measure.kind !== 'frequency' || outcome.direction === 'neutral') return [];
      return measure.times.flatMap((time, index): readonly Hit[] => {
        const [, words = ''] =
          lexicon.favours.exec(`${time.note ?? ''} ${measure.times.length === 1 ? note : ''}`) ??
          [];
        const [favoured] = names.namedIn(words);
        const shares = time.arms.map((arm) => ({ option: arm.option, share: shareOf(arm) }));
        const own = shares.find(({ option }) => option === favoured)?.share;
        if (favoured === undefined || own === undefined) return [];
        const sign = outcome.direction === 'benefit' ? 1 : -1;
        const isWorse = shares.every(
          ({ option, share }) =>
            option === favoured || (share !== undefined && sign * share > sign * own),
        );
        return isWorse && shares.length > 1
          ? [{ path: [...path, 'measure', 'times', index, 'arms'], detail: favoured }]
          : [];
      });
    }),
};

const medianUnlikeWords: Rule = {
  code: 'time-unlike-words',
  severity: 'warning',
  what: 'The texts tell other lengths of time until half had it: {}.',
  why: 'Weeks read as months make an option look much slower than it is.',
  source: 'Bonner 2021, doi 10.1177/0272989X21996328',
  mend: 'Check the number and the unit against the source.',
  find: ({ definition, lexicon, prose, telling }) => {
    if (!lexicon || !telling) return [];
    const told = prose
      .filter(({ pointer }) =>
        /^\/(options|considerations|quiz|questionsPeopleAsk)\//.test(pointer),
      )
      .flatMap(({ text }) => sentencesOf(text).filter((sentence) => lexicon.median.test(sentence)))
      .flatMap((sentence) => telling.timesIn(sentence));
    return findingsOf(definition).flatMap(({ finding: { measure }, path }) => {
      if (measure.kind !== 'time-to-event' || told.length === 0) return [];
      return measure.times.flatMap(({ arms }, at) =>
        arms.flatMap(({ time }, index): readonly Hit[] => {
          const days = daysIn({ from: time.from, unit: time.unit });
          return told.some((one) => isSameTime(one.days, days))
            ? []
            : [
                {
                  path: [...path, 'measure', 'times', at, 'arms', index, 'time'],
                  detail: `${time.from} ${time.unit}, told ${told.map(({ words }) => words).join(', ')}`,
                },
              ];
        }),
      );
    });
  },
};

const eventsOfAnother: Rule = {
  code: 'events-of-another-option',
  severity: 'error',
  what: 'The texts tell this number of events of another option: {}.',
  why: 'The option that did more harm would be shown as the safer one.',
  source: 'IPDAS items 3 to 5',
  mend: 'Compare the text and the arms with the source.',
  find: ({ definition, names, prose }) => {
    const told = prose
      .filter(({ pointer }) => !pointer.startsWith('/outcomes/'))
      .flatMap(({ text }) => sentencesOf(text))
      .flatMap((sentence) => sentence.split(/,| and | y /))
      .flatMap((piece) => {
        const numbers = piece.match(/(?<![\p{L}\d.,])\d+(?![\d.,%]*\d|\s?%)/gu) ?? [];
        const named = names.namedIn(piece);
        const isOfEvents = numbers.length === 1 && named.length === 1;
        return isOfEvents ? [{ count: Number(numbers[0]), option: named[0]! }] : [];
      });
    return findingsOf(definition).flatMap(({ finding: { measure }, path }) => {
      if (measure.kind !== 'events') return [];
      return measure.times.flatMap(({ arms }, at) =>
        arms.flatMap(({ option, events }, index): readonly Hit[] => {
          const other = arms.find((arm) => arm.option !== option && arm.events !== undefined);
          // Both numbers are told, each of the other option.
          const isTold = (count: number | undefined, of: string | undefined): boolean =>
            told.some((one) => one.count === count && one.option === of);
          const isExchanged =
            other !== undefined &&
            events !== other.events &&
            (isTold(events, other.option) || isTold(other.events, option)) &&
            !isTold(events, option);
          return isExchanged
            ? [
                {
                  path: [...path, 'measure', 'times', at, 'arms', index, 'events'],
                  detail: String(events),
                },
              ]
            : [];
        }),
      );
    });
  },
};

/** A difference of fewer points can turn around by chance. */
const clearPoints = 15;

const turnsAround: Rule = {
  code: 'difference-turns-around',
  severity: 'warning',
  what: 'At this time alone, the other arm has far more: {}.',
  why: 'Two numbers that have changed places turn the comparison around.',
  source: 'arithmetic: a difference that is large before and after',
  mend: 'Compare both arms at this time with the source.',
  find: ({ definition }) =>
    findingsOf(definition).flatMap(({ finding: { measure }, path }) => {
      if (measure.kind !== 'frequency' || measure.times.length < 3) return [];
      const differences = measure.times.map(({ arms }) => {
        const [first, second] = arms.map(shareOf);
        return arms.length === 2 ? (first ?? Number.NaN) - (second ?? Number.NaN) : Number.NaN;
      });
      return differences.flatMap((difference, at): readonly Hit[] => {
        const others = differences.filter((_, index) => index !== at);
        const isAlone =
          Math.abs(difference) >= clearPoints &&
          others.every((other) => other * difference < 0 && Math.abs(other) >= clearPoints);
        const id = measure.times[at]!.id ?? '';
        return isAlone ? [{ path: [...path, 'measure', 'times', at, 'arms'], detail: id }] : [];
      });
    }),
};

export const claimRules: readonly Rule[] = [
  claimUnlikeRange,
  favoursAnother,
  medianUnlikeWords,
  eventsOfAnother,
  turnsAround,
];
