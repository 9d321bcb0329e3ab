/** Which of two options does more, comes sooner or helps more often, as words say it and as the arms do. */
import { daysIn } from '../../definition/length-of-time.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import type { Context, Hit, Rule } from '../rule.js';
import { sentencesOf, stemsOf } from '../text/passages.js';
import { findingsOf, shareOf } from './findings.js';

/** One option before another, as a sentence compares them; `sign` is 1 where the first does more. */
interface Compared {
  readonly first: string;
  readonly second: string;
  readonly sign: 1 | -1;
}

/** Words by which one does more; and by which it does less, which may have "more" in them: "more slowly". */
const moreWords = ['more', 'high', 'sooner'] as const;
const lessWords = ['less', 'low', 'slower'] as const;

/** What a sentence says two options compare by; of one name alone, the other option is the one it is told of. */
function comparedIn(
  sentence: string,
  { names }: Context,
  { opposites, than }: Pick<Lexicon, 'opposites' | 'than'>,
  own?: string,
): Compared | undefined {
  const placeOf = (words: readonly (keyof typeof opposites)[]): number =>
    Math.min(...words.map((word) => opposites[word].exec(sentence)?.index ?? Infinity));
  const [more, less] = [placeOf(moreWords), placeOf(lessWords)];
  const named = names.namedIn(sentence);
  if (Math.min(more, less) === Infinity || !than.test(sentence)) return undefined;
  const [first, second, ...others] =
    named.length === 1 && own !== undefined && named[0] !== own ? [own, ...named] : named;
  if (first === undefined || second === undefined || others.length > 0) return undefined;
  return { first, second, sign: less <= more ? -1 : 1 };
}

const armsDisagree: Rule = {
  code: 'arms-compare-otherwise',
  severity: 'error',
  what: 'Two arms of this finding say opposite things of which option does more: {}.',
  why: 'Each reader believes the words beside the option they lean towards.',
  source: 'IPDAS items 3 and 5',
  mend: 'Compare both with the source.',
  find: (context) => {
    const { lexicon, definition } = context;
    if (!lexicon) return [];
    return findingsOf(definition).flatMap(({ finding: { measure }, path }) =>
      measure.kind !== 'qualitative'
        ? []
        : measure.times.flatMap(({ arms }, at): readonly Hit[] => {
            const told = arms.flatMap(({ option, text }) => {
              const found = sentencesOf(text)
                .filter((sentence) => !lexicon.negation.test(sentence))
                .flatMap((sentence) => comparedIn(sentence, context, lexicon, option) ?? []);
              return found.length === 1 ? found : [];
            });
            const [one, other] = told;
            if (told.length !== 2 || !one || !other) return [];
            const isSameOrder = one.first === other.first && one.second === other.second;
            const isTurned = one.first === other.second && one.second === other.first;
            const isOtherwise =
              (isSameOrder && one.sign !== other.sign) || (isTurned && one.sign === other.sign);
            return isOtherwise
              ? [
                  {
                    path: [...path, 'measure', 'times', at, 'arms'],
                    detail: `${one.first}, ${one.second}`,
                  },
                ]
              : [];
          }),
    );
  },
};

const surenessTurned: Rule = {
  code: 'sure-of-the-opposite',
  severity: 'error',
  what: 'This row is sure of the opposite of what its finding shows: {}.',
  why: 'It stands in the overview, which most readers read and nothing else.',
  source: 'IPDAS certifying item 5',
  mend: 'Compare the words with the arms of the headline.',
  find: (context) => {
    const { lexicon, definition } = context;
    if (!lexicon) return [];
    const all = new Map(findingsOf(definition).map((one) => [one.finding.id, one.finding.measure]));
    return (definition.overview?.rows ?? []).flatMap(({ howSure = '', headlines }, row) =>
      sentencesOf(howSure)
        .flatMap((sentence) => comparedIn(sentence, context, lexicon) ?? [])
        .filter(({ first, second, sign }) =>
          headlines.some(({ finding, time }) => {
            const measure = all.get(finding);
            if (measure?.kind !== 'frequency') return false;
            const arms = (
              measure.times.find(({ id }) => time !== undefined && id === time) ?? measure.times[0]
            )?.arms;
            const [one, other] = [first, second].map((id) =>
              shareOf(arms?.find(({ option }) => option === id)),
            );
            return one !== undefined && other !== undefined && sign * (one - other) < 0;
          }),
        )
        .map(({ first, second }): Hit => ({
          path: ['overview', 'rows', row, 'howSure'],
          detail: `${first}, ${second}`,
        })),
    );
  },
};

const soonerTurned: Rule = {
  code: 'sooner-unlike-times',
  severity: 'error',
  what: 'These words make the slower option the faster one: {}.',
  why: 'How soon they get better is what many people choose by.',
  source: 'IPDAS items 3 and 5',
  mend: 'Compare the words with the times of the finding.',
  find: (context) => {
    const { lexicon, definition, names, prose } = context;
    if (!lexicon) return [];
    const findings = findingsOf(definition).flatMap(({ finding: { measure }, outcome }) =>
      measure.kind === 'time-to-event'
        ? measure.times.map(({ arms }) => ({
            stems: stemsOf(outcome.happened),
            days: new Map(
              arms.flatMap(({ option, time }) =>
                option === undefined ? [] : [[option, daysIn(time)] as const],
              ),
            ),
          }))
        : [],
    );
    if (findings.length === 0) return [];
    return prose
      .filter(({ pointer }) => !/^\/quiz\/questions\/\d+\/choices/.test(pointer))
      .flatMap(({ path, text }) =>
        sentencesOf(text).flatMap((sentence): readonly Hit[] => {
          const isSooner = lexicon.sooner.test(sentence);
          if (isSooner === lexicon.slower.test(sentence) || lexicon.negation.test(sentence))
            return [];
          const [first, second] = names.namedIn(sentence);
          const told = stemsOf(sentence);
          const isWrong = findings.some(({ stems, days }) => {
            const own = days.get(first ?? '');
            const others = [...days].filter(
              ([id]) => id !== first && (second === undefined || id === second),
            );
            const isOfIt = [...stems].some((stem) => told.has(stem));
            return (
              isOfIt &&
              own !== undefined &&
              others.length > 0 &&
              others.every(([, other]) => (isSooner ? own > other : own < other))
            );
          });
          return isWrong ? [{ path, detail: sentence }] : [];
        }),
      );
  },
};

const times: Rule = {
  code: 'median-of-no-finding',
  severity: 'error',
  what: 'No finding gives this time until half had it: {}.',
  why: 'A digit that slipped makes an option look much slower or faster.',
  source: 'IPDAS items 3 to 5',
  mend: 'Check it against the finding.',
  find: ({ definition, lexicon, telling, prose }) => {
    if (!lexicon || !telling) return [];
    const known = findingsOf(definition).flatMap(({ finding: { measure } }) =>
      measure.kind === 'time-to-event'
        ? measure.times.flatMap(({ arms, period }) =>
            [...arms.map(({ time }) => time), ...(period ? [period] : [])].map((time) =>
              daysIn({ from: time.from, unit: time.unit }),
            ),
          )
        : [],
    );
    if (known.length === 0) return [];
    return prose
      .filter(
        ({ pointer }) =>
          !/^\/(?:studies|outcomes|glossary|quiz\/questions\/\d+\/choices)/.test(pointer),
      )
      .flatMap(({ path, text }) =>
        sentencesOf(text)
          .filter((sentence) => lexicon.median.test(sentence))
          .flatMap((sentence) => telling.timesIn(sentence))
          .filter(({ days }) => !known.some((one) => Math.abs(one - days) <= 0.05 * days))
          .map(({ words }): Hit => ({ path, detail: words })),
      );
  },
};

export const comparingWordRules: readonly Rule[] = [
  armsDisagree,
  surenessTurned,
  soonerTurned,
  times,
];
