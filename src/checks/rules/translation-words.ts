/** The words of a translation, held against those of its original: units, numbers in letters, sides, and what looks alike. */
import { languageOf } from '../../languages/tags.js';
import { care } from '../lexicon/care.js';
import { lexiconOf } from '../lexicon/lexicons.js';
import { oppositePairs, type Lexicon } from '../lexicon/lexicon.js';
import { hitsIn, type Context, type Hit, type Rule } from '../rule.js';
import { optionNamesOf } from '../text/option-names.js';
import { sentencesOf } from '../text/passages.js';
import { tellingIn } from '../text/shares.js';
import { pairsOf } from './translation.js';

/** The words of both languages, where the checks know both. */
function bothLexicons({ lexicon, original }: Context): readonly [Lexicon, Lexicon] | undefined {
  const theirs = original && lexiconOf(original.language);
  return lexicon && theirs ? [lexicon, theirs] : undefined;
}

const otherUnit: Rule = {
  code: 'translation-other-unit',
  severity: 'error',
  what: 'The original gives this time in another unit: {}.',
  why: 'Weeks that became months change what readers expect.',
  source: 'ISO 17100: numbers and units are checked',
  mend: 'Take the unit of the original.',
  find: (context) => {
    if (!bothLexicons(context)) return [];
    const theirs = tellingIn(lexiconOf(context.original!.language)!, context.original!.language);
    return pairsOf(context).flatMap(([here, there]): readonly Hit[] => {
      const own = context.telling!.timesIn(here.text);
      const others = theirs.timesIn(there.text);
      const lost = others.find(({ unit }) => !own.some((one) => one.unit === unit));
      const strange = own.find(({ unit }) => !others.some((one) => one.unit === unit));
      // A year may be told as 12 months.
      const isSame = lost && own.some(({ days }) => Math.abs(days - lost.days) < 0.05 * days);
      return lost && strange && !isSame
        ? [{ path: here.path, detail: `${strange.words}, ${lost.words}` }]
        : [];
    });
  },
};

/** Numbers above one that a text has in letters. "Both" is two. */
function lettersIn(text: string, { numbers, both }: Lexicon): ReadonlySet<number> {
  const found = new Set<number>(both.test(text) ? [2] : []);
  numbers.forEach((word, index) => {
    if (index > 0 && new RegExp(String.raw`(?<![\p{L}])(?:${word})(?![\p{L}])`, 'iu').test(text))
      found.add(index + 1);
  });
  return found;
}

/** Signs and warnings; elsewhere a number in letters is often left out for good style. */
const tellsWhatToDo =
  /\/(?:emergency|callUs|callSigns|emergencySigns|precautions|avoidIf|interactions)\/.*\btext$/;

const otherNumberInLetters: Rule = {
  code: 'translation-other-number-in-letters',
  severity: 'warning',
  what: 'The original has this number in letters, and the translation does not have it: {}.',
  why: 'One leg for both legs turns a sign that needs help at once into a common one.',
  source: 'ISO 17100: numbers and units are checked',
  mend: 'Take the number of the original.',
  find: (context) => {
    const both = bothLexicons(context);
    if (!both) return [];
    return pairsOf(context).flatMap(([here, there]): readonly Hit[] => {
      if (!tellsWhatToDo.test(here.pointer)) return [];
      const own = lettersIn(here.text, both[0]);
      const lost = [...lettersIn(there.text, both[1])].find(
        (number) =>
          !own.has(number) && !new RegExp(String.raw`(?<!\d)${number}(?!\d)`).test(here.text),
      );
      return lost === undefined ? [] : [{ path: here.path, detail: String(lost) }];
    });
  },
};

const timeInLetters: Rule = {
  code: 'translation-lost-time',
  severity: 'warning',
  what: 'The original tells a length of time in letters that the translation does not tell: {}.',
  why: 'Thirteen months for three change what readers expect.',
  source: 'ISO 17100: numbers and units are checked',
  mend: 'Take the time of the original.',
  find: (context) => {
    if (!bothLexicons(context)) return [];
    const theirs = tellingIn(lexiconOf(context.original!.language)!, context.original!.language);
    const sameDay = care[languageOf(context.definition.language) ?? '']?.['the same day'];
    return pairsOf(context).flatMap(([here, there]): readonly Hit[] => {
      const own = context.telling!.timesIn(here.text);
      const lost = theirs.timesIn(there.text).find(
        ({ words, days }) =>
          !/\d/.test(words) &&
          !own.some((time) => Math.abs(time.days - days) <= 0.05 * days) &&
          // "On one day" is "on the same day" in other languages.
          !(days === 1 && sameDay?.test(here.text)),
      );
      return lost ? [{ path: here.path, detail: lost.words }] : [];
    });
  },
};

const otherSide: Rule = {
  code: 'translation-other-side',
  severity: 'error',
  what: 'Only one of the two languages speaks of a benefit here.',
  why: 'A harm whose name says benefit is read as one.',
  source: 'ISO 17100: the meaning is kept',
  mend: 'Compare with the original.',
  find: (context) => {
    const both = bothLexicons(context);
    if (!both) return [];
    return pairsOf(context).flatMap(([here, there]): readonly Hit[] =>
      /\/(?:name|title|topic)$/.test(here.pointer) &&
      both[0].benefit.test(here.text) !== both[1].benefit.test(there.text)
        ? [{ path: here.path }]
        : [],
    );
  },
};

const opposite: Rule = {
  code: 'translation-says-the-opposite',
  severity: 'error',
  what: 'The two languages say opposite things here: {}.',
  why: 'More for less, or before for after, turns an instruction around.',
  source: 'ISO 17100: the meaning is kept',
  mend: 'Compare with the original.',
  find: (context) => {
    const both = bothLexicons(context);
    if (!both) return [];
    const [own, theirs] = both;
    return pairsOf(context).flatMap(([here, there]): readonly Hit[] => {
      const found = oppositePairs
        .flatMap(([one, other]) => [[one, other] as const, [other, one] as const])
        .find(
          ([one, other]) =>
            (theirs.opposites[one].test(there.text) &&
              !theirs.opposites[other].test(there.text) &&
              own.opposites[other].test(here.text) &&
              !own.opposites[one].test(here.text)) ||
            isOneTurned([one, other], [here.text, own], [there.text, theirs]),
        );
      return found ? [{ path: here.path, detail: `${found[0]}, ${found[1]}` }] : [];
    });
  },
};

/** Where a text has both words: one of those of the original has become the other one. */
function isOneTurned(
  [one, other]: (typeof oppositePairs)[number] | readonly [Opposite, Opposite],
  [here, own]: readonly [string, Lexicon],
  [there, theirs]: readonly [string, Lexicon],
): boolean {
  const ofBoth = theirs.opposites[one].test(there) && theirs.opposites[other].test(there);
  if (!ofBoth) return false;
  const lost = countOf(theirs.opposites[one], there) - countOf(own.opposites[one], here);
  const added = countOf(own.opposites[other], here) - countOf(theirs.opposites[other], there);
  return lost === 1 && added === 1;
}

type Opposite = keyof Lexicon['opposites'];

function countOf(pattern: RegExp, text: string): number {
  return text.match(new RegExp(pattern, `${pattern.flags}g`))?.length ?? 0;
}

const otherComparison: Rule = {
  code: 'translation-compares-otherwise',
  severity: 'error',
  what: 'The two languages compare the options the other way round: {}.',
  why: 'Readers of one language are told that the other option does more.',
  source: 'ISO 17100: the meaning is kept',
  mend: 'Compare with the original which option does more.',
  find: (context) => {
    const both = bothLexicons(context);
    if (!both) return [];
    const theirs = optionNamesOf(context.original!, both[1]);
    return pairsOf(context).flatMap(([here, there]) => {
      const own = sentencesOf(here.text);
      const others = sentencesOf(there.text);
      if (own.length !== others.length) return [];
      return own.flatMap((sentence, at): readonly Hit[] => {
        const other = others[at]!;
        const isMore = [both[0].moreThan.test(sentence), both[1].moreThan.test(other)];
        const isLess = [both[0].lessThan.test(sentence), both[1].lessThan.test(other)];
        const named = [context.names.namedIn(sentence), theirs.namedIn(other)] as const;
        const isTold = named.every(({ length }) => length === 2);
        const isPlain = [0, 1].every((side) => isMore[side] !== isLess[side]);
        if (!isTold || !isPlain || !named[0].every((id) => named[1].includes(id))) return [];
        const isSameOrder = named[0][0] === named[1][0];
        return isSameOrder === (isMore[0] === isMore[1])
          ? []
          : [{ path: here.path, detail: other }];
      });
    });
  },
};

const sentenceLost: Rule = {
  code: 'translation-lost-sentence',
  severity: 'warning',
  what: 'The translation has fewer sentences than the original, and is much shorter: {}.',
  why: 'What was left out may be the reason to call.',
  source: 'ISO 17100: nothing is left out',
  mend: 'Translate the whole text.',
  find: (context) =>
    pairsOf(context).flatMap(([here, there]): readonly Hit[] => {
      const [own, others] = [sentencesOf(here.text).length, sentencesOf(there.text).length];
      return own < others && here.text.length < 0.75 * there.text.length
        ? [{ path: here.path, detail: `${own}, ${others}` }]
        : [];
    }),
};

const falseFriend: Rule = {
  code: 'false-friend',
  severity: 'warning',
  what: 'This word looks like one of the original and means something else: {}.',
  why: 'A cold for constipation, or fainting for collapsing, is another sign.',
  source: 'ISO 17100: the meaning is kept',
  mend: 'Use the word that people say for it.',
  find: ({ prose, lexicon }) => hitsIn(prose, ({ text }) => lexicon?.falseFriends?.exec(text)?.[0]),
};

const accents: Rule = {
  code: 'accents-lost',
  severity: 'warning',
  what: 'Words here have lost their accents: {}.',
  why: 'Without them words mean something else, and a screen reader says them wrongly.',
  source: 'WCAG 2.2, 3.1.2; orthography of the language',
  mend: 'Write them with their accents.',
  find: ({ prose, lexicon }) => hitsIn(prose, ({ text }) => lexicon?.lostAccents?.exec(text)?.[0]),
};

const decimals: Rule = {
  code: 'decimals-of-two-languages',
  severity: 'warning',
  what: 'This number is written in another way than the others here: {}.',
  why: 'Numbers such as 18.7 and 18,7 in one text make readers wonder if one is 187.',
  source: 'Unicode CLDR: number formats',
  mend: 'Write decimals in one way.',
  find: ({ prose }) => {
    const all = prose.flatMap(({ path, text }) =>
      [...text.matchAll(/(?<![\d.,:/-])\d+([.,])\d{1,2}(?![\d.,:/-]*\d)/g)].map(
        ([words, mark = '']) => ({ path, words, mark }),
      ),
    );
    const points = all.filter(({ mark }) => mark === '.').length;
    const rare = points < all.length - points ? '.' : ',';
    const count = rare === '.' ? points : all.length - points;
    return count > 0 && all.length >= 4 * count
      ? all
          .filter(({ mark }) => mark === rare)
          .map(({ path, words }): Hit => ({ path, detail: words }))
      : [];
  },
};

export const translationWordRules: readonly Rule[] = [
  otherUnit,
  otherNumberInLetters,
  timeInLetters,
  otherSide,
  opposite,
  otherComparison,
  sentenceLost,
  falseFriend,
  accents,
  decimals,
];
