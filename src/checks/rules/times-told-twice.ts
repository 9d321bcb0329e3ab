/** One time that is told in several places: it is the same in each. */
import { daysIn } from '../../definition/length-of-time.js';
import type { Hit, Rule } from '../rule.js';
import { sentencesOf, stemsOf, wordsIn } from '../text/passages.js';
import { isSameTime } from '../told.js';

const sameWordsOtherUnit: Rule = {
  code: 'same-words-other-unit',
  severity: 'warning',
  what: 'Another text tells the same number of another unit after the same words: {}.',
  why: 'Weeks for months change what readers expect.',
  source: 'definition format: one fact, told the same everywhere',
  mend: 'Compare both texts.',
  find: ({ prose, telling }) => {
    if (!telling) return [];
    const seen = new Map<string, { readonly words: string; readonly unit: string }>();
    return prose.flatMap(({ path, text }) =>
      telling.timesIn(text).flatMap((time): readonly Hit[] => {
        // "After a month" and "after a year" are both said of many things.
        if (telling.valueOf(wordsIn(time.words)[0] ?? '') === 1) return [];
        // Of a range, both ends are the same by chance more rarely.
        const fewest = /\d\D+\d/.test(time.words) ? 2 : 3;
        const before = wordsIn(text.slice(0, text.indexOf(time.words)).toLowerCase()).slice(
          -fewest,
        );
        if (before.length < fewest) return [];
        const key = [...before, time.words.replace(/\s\S+$/, '')].join(' ');
        const other = seen.get(key) ?? time;
        seen.set(key, other);
        return other.unit === time.unit ? [] : [{ path, detail: `${time.words}, ${other.words}` }];
      }),
    );
  },
};

const recoveryToldOtherwise: Rule = {
  code: 'recovery-told-otherwise',
  severity: 'warning',
  what: 'Elsewhere another time is told for this point of recovery: {}.',
  why: 'Readers plan their work and their driving by it.',
  source: 'IPDAS: practical issues; definition format: recovery by points in time',
  mend: 'Compare the times, and correct the one that is wrong.',
  find: ({ definition: { options, considerations }, prose, telling, lexicon }) => {
    if (!telling || !lexicon) return [];
    return options.flatMap(({ id, recovery }, place) =>
      recovery.flatMap(({ time, title }, index): readonly Hit[] => {
        const [stem, ...more] = [...stemsOf(title)].map(startOf);
        // A point of one thing, such as driving, and not of a study.
        if (!time || stem === undefined || more.length > 1 || lexicon.ofStudies.test(title))
          return [];
        const key = more.at(-1) ?? stem;
        const told = prose
          .filter(({ path }) =>
            path[0] === 'considerations' && path[2] === 'fits'
              ? considerations[path[1] as number]!.fits[path[3] as number]!.option === id
              : path[0] === 'questionsPeopleAsk' || path[0] === 'carers',
          )
          .flatMap(({ text }) => sentencesOf(text))
          .filter((sentence) => [...stemsOf(sentence)].map(startOf).includes(key))
          .flatMap((sentence) => telling.timesIn(sentence));
        const isSame = told.some(({ days }) =>
          [time.from, time.to ?? time.from].some((from) =>
            isSameTime(daysIn({ from, unit: time.unit }), days),
          ),
        );
        return told.length === 0 || isSame
          ? []
          : [{ path: ['options', place, 'recovery', index, 'time'], detail: told[0]!.words }];
      }),
    );
  },
};

const recoveryToldOtherwiseHere: Rule = {
  code: 'recovery-time-slipped',
  severity: 'warning',
  what: 'This tells another number or unit than the point of recovery that it is about: {}.',
  why: 'Readers plan their work and their driving by it.',
  source: 'IPDAS: practical issues; definition format: recovery by points in time',
  mend: 'Compare both times, and correct the one that is wrong.',
  find: ({ definition: { options, considerations }, prose, telling, facts }) => {
    if (!telling || !facts) return [];
    return options.flatMap(({ id, recovery }, place) => {
      const own = prose.filter(({ path }) =>
        path[0] === 'considerations' && path[2] === 'fits'
          ? considerations[path[1] as number]!.fits[path[3] as number]!.option === id
          : path[0] === 'questionsPeopleAsk' ||
            path[0] === 'carers' ||
            (path[0] === 'options' && path[1] === place && path[2] !== 'recovery'),
      );
      return recovery.flatMap(({ time, title }): readonly Hit[] => {
        // There can be several scans and visits, and one day from which people drive again.
        if (!time || !facts.activities.test(title)) return [];
        const key = [...stemsOf(title)].map(startOf).find((stem) => facts.activities.test(stem));
        if (key === undefined) return [];
        const ends = [time.from, time.to ?? time.from];
        return own.flatMap(({ path, text }): readonly Hit[] => {
          const told = sentencesOf(text)
            .filter((sentence) => [...stemsOf(sentence)].map(startOf).includes(key))
            .filter((sentence) => !facts.ofSome.test(sentence))
            .map((sentence) => telling.timesIn(sentence));
          const slipped = told.find(
            (times) =>
              times.length === 1 &&
              !ends.some((from) => isSameTime(daysIn({ from, unit: time.unit }), times[0]!.days)) &&
              // One of both is as it was: "6 months" or "2 weeks" for 6 weeks.
              (times[0]!.unit === time.unit ||
                ends.includes(
                  telling.valueOf(/\d[\d.,]*(?=\D*$)/.exec(times[0]!.words)?.[0] ?? ''),
                )),
          );
          return slipped ? [{ path, detail: slipped[0]!.words }] : [];
        });
      });
    });
  },
};

/** Shorter sentences are alike by chance. */
const fewestWords = 6;

const sameSentenceOtherNumber: Rule = {
  code: 'same-sentence-other-number',
  severity: 'warning',
  what: 'Another text says the same with another number: {}.',
  why: 'One of the two is wrong, and readers act on the one that they read.',
  source: 'definition format: one fact, told the same everywhere',
  mend: 'Compare both texts.',
  find: ({ prose, telling, lexicon }) => {
    if (!telling || !lexicon) return [];
    // What a study found differs from option to option.
    const isFound = (sentence: string): boolean =>
      telling.sharesIn(sentence).length > 0 ||
      [...sentence.matchAll(lexicon.points)].length > 0 ||
      [lexicon.ofStudies, lexicon.median, lexicon.parts['half']!].some((one) => one.test(sentence));
    const seen = new Map<string, { readonly numbers: string; readonly sentence: string }>();
    return prose
      .filter(
        ({ pointer }) =>
          !/^\/(?:studies|outcomes|overview|quiz\/questions\/\d+\/choices)/.test(pointer),
      )
      .flatMap(({ path, text }) =>
        /\d/.test(text)
          ? sentencesOf(text).flatMap((sentence): readonly Hit[] => {
              if (!/\d/.test(sentence) || isFound(sentence)) return [];
              const words = wordsIn(sentence.toLowerCase());
              const key = words.filter((word) => !/\d/.test(word)).join(' ');
              const numbers = words.filter((word) => /\d/.test(word)).join(' ');
              if (words.length < fewestWords) return [];
              const other = seen.get(key);
              seen.set(key, other ?? { numbers, sentence });
              return other && other.numbers !== numbers ? [{ path, detail: other.sentence }] : [];
            })
          : [],
      );
  },
};

const sameNameOtherLength: Rule = {
  code: 'same-thing-of-another-length',
  severity: 'warning',
  what: 'Most texts tell another length of the same thing: {}.',
  why: 'Readers plan their weeks by it.',
  source: 'definition format: one fact, told the same everywhere',
  mend: 'Compare the texts.',
  find: ({ prose, facts }) => {
    if (!facts) return [];
    const told = prose.flatMap(({ path, text }) =>
      [...text.matchAll(facts.ofLength)].map(([words, before, unit, first, last, after]) => ({
        path,
        words,
        // The number stands before the thing or after it.
        length: `${before ?? ''}${unit ?? ''}${typeof after === 'string' ? `${last}${after}` : ''}`,
        thing: typeof after === 'string' ? first : last,
      })),
    );
    return told.flatMap(({ path, words, length, thing }): readonly Hit[] => {
      const same = told.filter((one) => one.thing === thing);
      const own = same.filter((one) => one.length === length).length;
      // "Some clinics have 12 weeks, and others 6": one text that tells two lengths means both.
      if (same.some((one) => one.path === path && one.length !== length)) return [];
      return same.length >= 3 * own && same.length > own ? [{ path, detail: words }] : [];
    });
  },
};

const durationInAnotherUnit: Rule = {
  code: 'duration-in-another-unit',
  severity: 'error',
  what: 'This tells how long it goes on in another unit than its duration: {}.',
  why: 'Weeks told as months change what a person can fit into their life.',
  source: 'definition format: duration',
  mend: 'Correct the one that is wrong.',
  find: ({ definition: { options, considerations }, prose, telling, facts }) => {
    if (!facts || !telling) return [];
    const before = new RegExp(String.raw`(?:${facts.goesOn}) $`, 'iu');
    return options.flatMap(({ id, duration }, place) => {
      const { from, to = from, unit } = duration?.time ?? { from: 1, unit: 'days' };
      if (to < 2) return [];
      return prose
        .filter(({ path }) =>
          path[0] === 'considerations' && path[2] === 'fits'
            ? considerations[path[1] as number]!.fits[path[3] as number]!.option === id
            : path[0] === 'options' && path[1] === place && path[2] !== 'recovery',
        )
        .flatMap(({ path, text }): readonly Hit[] => {
          const other = sentencesOf(text)
            .filter((sentence) => !facts.ofSome.test(sentence))
            .flatMap((sentence) =>
              telling
                .timesIn(sentence)
                .filter(({ words }) => before.test(sentence.slice(0, sentence.indexOf(words)))),
            )
            .find(
              (time) =>
                time.unit !== unit && isSameTime(time.days, daysIn({ from: to, unit: time.unit })),
            );
          return other ? [{ path, detail: other.words }] : [];
        });
    });
  },
};

/** "Driving" and "drive" are the same here. */
function startOf(stem: string): string {
  return stem.slice(0, 4);
}

export const timesToldTwice: readonly Rule[] = [
  sameWordsOtherUnit,
  recoveryToldOtherwise,
  recoveryToldOtherwiseHere,
  sameSentenceOtherNumber,
  sameNameOtherLength,
  durationInAnotherUnit,
];
