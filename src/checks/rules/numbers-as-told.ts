/** Numbers as a text tells them: of which scale, of what, and how soon; and rates beside shares. */
import type { Finding } from '../../definition/definition.js';
import { daysIn } from '../../definition/length-of-time.js';
import type { Hit, Rule } from '../rule.js';
import { sentencesOf } from '../text/passages.js';
import { scopeOf } from '../text/scope.js';
import { isSameTime, matching } from '../told.js';
import { findingsOf } from './findings.js';

const otherScale: Rule = {
  code: 'scale-unlike-finding',
  severity: 'error',
  what: 'The words give the scale other ends than its finding: {}.',
  why: 'Five points of ten are much, and five of a hundred are little.',
  source: 'IPDAS items 3 to 5',
  mend: 'Take the ends of the scale from the study, in the finding and in the words.',
  find: ({ definition, prose, lexicon, telling }) => {
    if (!lexicon || !telling) return [];
    const scales = findingsOf(definition).flatMap(({ finding: { measure } }) =>
      'scale' in measure ? [{ ...measure.scale, points: new Set(sizesIn(measure)) }] : [],
    );
    if (scales.length === 0) return [];
    return prose.flatMap(({ path, text }) => {
      const points = [...text.matchAll(lexicon.points)].map(([, told = '']) =>
        telling.valueOf(told),
      );
      return [...text.matchAll(lexicon.scaleFrom)].flatMap(([words, low, high]): readonly Hit[] => {
        const isSame = (one: (typeof scales)[number]): boolean =>
          one.low === Number(low) && one.high === Number(high);
        const told = scales.filter((one) => points.some((point) => one.points.has(point)));
        return (told.length > 0 ? told : scales).some(isSame) ? [] : [{ path, detail: words }];
      });
    });
  },
};

/** How large the scores, changes and differences of a measure are. */
function sizesIn(value: unknown): readonly number[] {
  if (typeof value === 'number') return [Math.abs(value)];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    ['scale', 'period', 'reference'].includes(key) ? [] : sizesIn(inner),
  );
}

const widerThanScale: Rule = {
  code: 'range-wider-than-scale',
  severity: 'error',
  what: 'This range takes in more than half of the scale: {}.',
  why: 'The ends of the scale look like those of another one.',
  source: 'definition format: low and high are the ends of the scale',
  mend: 'Check the ends of the scale.',
  find: ({ definition }) =>
    findingsOf(definition).flatMap(({ finding: { measure }, path }) => {
      if (measure.kind !== 'mean-difference') return [];
      const { low, high } = measure.scale;
      return measure.times.flatMap(({ arms }, at) =>
        arms.flatMap(({ interval }, index): readonly Hit[] =>
          interval && interval.high - interval.low > (high - low) / 2
            ? [
                {
                  path: [...path, 'measure', 'times', at, 'arms', index, 'interval'],
                  detail: `${interval.low} to ${interval.high}`,
                },
              ]
            : [],
        ),
      );
    }),
};

const otherThingCounted: Rule = {
  code: 'counts-another-thing',
  severity: 'error',
  what: 'The finding does not count people, and this text does: {}.',
  why: 'One person can have two wrists, or two operations.',
  source: 'definition format: counts says what is counted',
  mend: 'Name what the study counted.',
  find: ({ definition, prose, telling, lexicon }) => {
    if (!telling || !lexicon) return [];
    const things = new Map(
      findingsOf(definition).map(({ finding, study }) => [
        finding.id,
        finding.counts ?? study?.counts ?? 'people',
      ]),
    );
    const saysPeople = new RegExp(
      String.raw`^ (?:of (?:the )?)?(?:${lexicon.persons})(?!\p{L})`,
      'iu',
    );
    return prose.flatMap(({ path, text }) => {
      const scope = /\d/.test(text) ? scopeOf(path, definition) : undefined;
      if (!scope) return [];
      return sentencesOf(text).flatMap((sentence) =>
        telling.sharesIn(sentence).flatMap((share): readonly Hit[] => {
          const found = matching(share, scope.numbers);
          const isOfThings =
            found.length > 0 && found.every(({ finding }) => things.get(finding) !== 'people');
          const rest = sentence.slice(share.index + share.words.length);
          return isOfThings && saysPeople.test(rest) ? [{ path, detail: share.words }] : [];
        }),
      );
    });
  },
};

const timeOfAnotherOption: Rule = {
  code: 'time-of-another-option',
  severity: 'error',
  what: 'This text tells this time of an option for which the finding gives another: {}.',
  why: 'The option that takes longer is taken for the faster one.',
  source: 'IPDAS items 3 and 5',
  mend: 'Compare the text with the arms of the finding.',
  find: ({ definition, prose, names, telling, lexicon }) => {
    if (!telling || !lexicon) return [];
    const arms = findingsOf(definition).flatMap(({ finding: { measure } }) =>
      measure.kind === 'time-to-event'
        ? measure.times.flatMap(({ arms: all }) =>
            all.flatMap(({ option, time }) => (option && time ? [{ option, time }] : [])),
          )
        : [],
    );
    if (arms.length < 2) return [];
    const isOf = (option: string, days: number): boolean =>
      arms.some((arm) => arm.option === option && isSameTime(daysIn(arm.time), days));
    const between = new RegExp(String.raw`[,;:]\s|(?<!\p{L})(?:${lexicon.to})(?!\p{L})`, 'giu');
    return prose.flatMap(({ path, text }) =>
      sentencesOf(text)
        .filter((sentence) => lexicon.median.test(sentence))
        .flatMap((sentence) => sentence.split(between))
        .flatMap((piece): readonly Hit[] => {
          const [time, ...more] = telling.timesIn(piece ?? '');
          const [option, ...others] = names.namedIn(piece ?? '');
          if (!time || option === undefined || more.length + others.length > 0) return [];
          const isOther = arms.some((arm) => isSameTime(daysIn(arm.time), time.days));
          return isOther && !isOf(option, time.days)
            ? [{ path, detail: `${time.words}, ${option}` }]
            : [];
        }),
    );
  },
};

/** The share and the rate of one outcome, of the same study, cannot be of times that differ this much. */
const shortestPart = 0.1;

const rateUnlikeShare: Rule = {
  code: 'rate-unlike-share',
  severity: 'error',
  what: 'The rate and the share of this outcome do not go together: {}.',
  why: 'A rate per 100 for one per 1,000 is ten times the risk.',
  source: 'definition format: a rate is per a number and a unit of time',
  mend: 'Check per and unit of the rate, and the share.',
  find: ({ definition }) => {
    const all = findingsOf(definition);
    return all.flatMap(({ finding, outcome, path }): readonly Hit[] => {
      const { measure } = finding;
      if (measure.kind !== 'rate') return [];
      const { per, unit, times } = measure;
      const [{ arms = [], period } = {}] = times;
      const share = all
        .filter((one) => one.outcome === outcome && one.finding.study === finding.study)
        .flatMap((one) => percentsOf(one.finding))
        .find(({ option }) => option === arms[0]?.option)?.percent;
      const value = arms[0]?.value;
      if (share === undefined || value === undefined || !period) return [];
      // How long people were followed on average, by the two numbers.
      const followed = (share / 100 / (value / per)) * daysIn({ from: 1, unit });
      const isPossible =
        followed >= shortestPart * daysIn(period) && followed <= daysIn(period) * 1.05;
      return isPossible
        ? []
        : [{ path: [...path, 'measure', 'per'], detail: `${value} per ${per} ${unit}, ${share}%` }];
    });
  },
};

function percentsOf({ measure }: Finding): readonly {
  readonly option: string | undefined;
  readonly percent: number;
}[] {
  return measure.kind === 'frequency'
    ? measure.times.flatMap(({ arms }) =>
        arms.flatMap(({ option, percent }) => (percent === undefined ? [] : [{ option, percent }])),
      )
    : [];
}

export const numbersAsTold: readonly Rule[] = [
  otherScale,
  widerThanScale,
  otherThingCounted,
  timeOfAnotherOption,
  rateUnlikeShare,
];
