/** Shares and lengths of time that a text tells. */
import { numbersIn } from '../../languages/numbers.js';
import type { TimeSpan } from '../../definition/definition.js';
import { daysIn } from '../../definition/length-of-time.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { madeOnce } from './remembered.js';

/** A share of people or things. */
export interface ToldShare {
  /** The words that tell it. */
  readonly words: string;
  /** Where they begin in the text. */
  readonly index: number;
  readonly count: number;
  /** Out of how many. */
  readonly total: number;
  /** Whether it counts those of one group ("16 of 50 people"), rather than of 100. */
  readonly isCount: boolean;
  /** Whether it is told with decimals. */
  readonly isExact: boolean;
}

/** A length of time. */
export interface ToldTime {
  readonly words: string;
  readonly days: number;
  readonly unit: TimeSpan['unit'];
}

const number = String.raw`\d(?:[\d.,\u00a0\u202f]*\d)?`;

const tellings = madeOnce((lexicon: Lexicon) => {
  const known = new Map<string, Telling>();
  return (language: string): Telling => {
    const telling = known.get(language) ?? makeTelling(lexicon, language);
    known.set(language, telling);
    return telling;
  };
});

/** Reads shares and times in the way of one language. */
export function tellingIn(lexicon: Lexicon, language: string): Telling {
  return tellings(lexicon)(language);
}

function makeTelling(lexicon: Lexicon, language: string) {
  const { to, outOf, of, people, numbers, units } = lexicon;
  const range = String.raw`(${number})(?:\s*%?\s(?:${to})\s(${number}))?`;
  const thousands = String.raw`(?:[.,\u00a0\u202f]?000)`;
  const round = String.raw`(10{1,2}${thousands}*|1${thousands}+)(?![\d.,]*\d)`;
  // What was counted may stand between: "about 30 of these in 100".
  const outOfRound = new RegExp(
    String.raw`(?<![\p{L}\d.,])${range}(?: (?:${people}))? (?:${outOf}) ${round}(?!\s?%)`,
    'giu',
  );
  const ofPeople = new RegExp(
    String.raw`(?<![\p{L}\d.,])(${number})() (?:${of}) (${number})(?= (?:[\p{L}]+ )?(?:${people})(?![\p{L}]))`,
    'giu',
  );
  const inPercent = new RegExp(
    String.raw`(?<![\p{L}\d.,])${range}\s?(?:%|per ?cent|por ciento)(?!age)()`,
    'giu',
  );
  const inWords = numbers.map(
    (word, index) => [new RegExp(`^(?:${word})$`, 'iu'), index + 1] as const,
  );
  const amount = String.raw`(${number}|${numbers.join('|')}|half an?)`;
  const times = Object.entries(units).map(
    ([unit, words]) =>
      [
        unit as TimeSpan['unit'],
        new RegExp(
          String.raw`(?<![\p{L}\d.,])(?:${amount} (?:${to}) )?${amount}[\s-](?:${words})(?![\p{L}])`,
          'giu',
        ),
      ] as const,
  );

  const valueOf = (written: string): number => {
    const [found] = numbersIn(written, language);
    if (found !== undefined) return Number(found);
    return inWords.find(([pattern]) => pattern.test(written))?.[1] ?? Number.NaN;
  };

  return {
    /** The shares of a text, with both ends of a range. */
    sharesIn(text: string): readonly ToldShare[] {
      if (!/\d/.test(text)) return [];
      const ofRound = [...text.matchAll(outOfRound)];
      const found = [
        ...ofRound.map((match) => ({ match, isCount: false })),
        // "4 of 100 operations" is found by both.
        ...[...text.matchAll(ofPeople)]
          .filter(({ index }) => !ofRound.some((match) => match.index === index))
          .map((match) => ({ match, isCount: true })),
        ...[...text.matchAll(inPercent)].map((match) => ({ match, isCount: false })),
      ];
      return found.flatMap(({ match, isCount }) => {
        const [words, first = '', second = '', all = ''] = match;
        const total = all === '' ? 100 : valueOf(all);
        // A number of 100 is a share of 100, however it is said.
        const isRound = /^10+$/.test(String(total));
        return [first, second ?? '']
          .filter((written) => written !== '')
          .map((written) => ({
            words: words.trim(),
            index: match.index,
            count: valueOf(written),
            total,
            isCount: isCount && !isRound,
            isExact: !Number.isInteger(valueOf(written)),
          }))
          .filter(({ count }) => count <= total);
      });
    },

    /** The lengths of time of a text; of a range, its longer end. */
    timesIn(text: string): readonly ToldTime[] {
      return times
        .flatMap(([unit, pattern]) =>
          [...text.matchAll(pattern)].map(([words, , last = '']) => ({
            words,
            days: daysIn({ from: valueOf(last), unit }),
            unit,
          })),
        )
        .filter(({ days }) => Number.isFinite(days));
    },

    /** The value of a number as it is written here. */
    valueOf,
  };
}

/** What reads shares and times. */
export type Telling = ReturnType<typeof makeTelling>;
