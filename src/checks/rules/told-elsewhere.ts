/** Sentences that stand almost word by word in another place, and say the opposite there. */
import { oppositePairs, type Lexicon } from '../lexicon/lexicon.js';
import type { Hit, Rule } from '../rule.js';
import { sentencesOf, wordsIn, type Passage } from '../text/passages.js';
import { madeOnce, remembered } from '../text/remembered.js';

/** Shorter pieces are alike by chance. */
const fewestWords = 6;

/** A word that turns a sentence around, by the pair that it is of and its side. */
interface Turning {
  readonly pair: number;
  readonly side: number;
}

const turningOf = madeOnce(({ opposites }: Lexicon) =>
  remembered((word: string): Turning | undefined => {
    const pair = oppositePairs.findIndex(
      ([one, other]) => opposites[one].test(word) !== opposites[other].test(word),
    );
    return pair < 0
      ? undefined
      : { pair, side: opposites[oppositePairs[pair]![0]].test(word) ? 0 : 1 };
  }),
);

/** A sentence, and what of it is up to a comma or after one. */
function piecesOf(sentence: string): readonly string[] {
  const marks = [...sentence.matchAll(/[,;:]\s/g)].map(({ index }) => index);
  return [
    sentence,
    ...marks.flatMap((mark) => [sentence.slice(0, mark), sentence.slice(mark + 1)]),
  ];
}

/** What a passage is about that another one may say the opposite of: an option, an arm, a question or an entry. */
function subjectOf({ path }: Passage): string {
  const [first, index, ...rest] = path;
  if (first === 'options') return `options/${index}`;
  // A fit, an arm, a cell and a choice are each of one of several options.
  const last = rest.map((step) => typeof step).lastIndexOf('number');
  return last < 0 ? '' : [first, index, ...rest.slice(0, last + 1)].join('/');
}

const toldTheOtherWay: Rule = {
  code: 'told-the-other-way-elsewhere',
  severity: 'warning',
  what: 'Another text says the opposite in the same words: {}.',
  why: 'One of the two is wrong, and readers believe the one that they read.',
  source: 'definition format: one fact, told the same everywhere',
  mend: 'Compare both with the finding, and correct the one that is wrong.',
  find: ({ prose, lexicon }) => {
    if (!lexicon) return [];
    const seen = new Map<
      string,
      { readonly side: number; readonly subject: string; readonly pointer: string }[]
    >();
    return prose.filter(isStatement).flatMap((passage): readonly Hit[] => {
      const subject = subjectOf(passage);
      for (const sentence of sentencesOf(passage.text)) {
        if (!isOfStudy(sentence, lexicon)) continue;
        for (const { key, side } of keysOf(sentence, lexicon)) {
          const all = seen.get(key) ?? [];
          const other = all.find(
            (one) =>
              one.side !== side &&
              (one.subject === subject || one.subject.split('/')[0] !== subject.split('/')[0]),
          );
          if (other) return [{ path: passage.path, detail: other.pointer }];
          seen.set(key, [...all, { side, subject, pointer: passage.pointer }]);
        }
      }
      return [];
    });
  },
};

/** What was found says the same for all. What may happen differs from option to option. */
function isOfStudy(sentence: string, { ofStudies, median }: Lexicon): boolean {
  return /\d/.test(sentence) || ofStudies.test(sentence) || median.test(sentence);
}

/** Answers are wrong on purpose, and wishes are put against each other. */
function isStatement({ pointer }: Passage): boolean {
  return !/^\/(?:quiz\/questions\/\d+\/(?:choices|question|things)|considerations\/\d+\/matters)/.test(
    pointer,
  );
}

/** For each word of a piece that turns it around: the others, in no order. */
function keysOf(
  sentence: string,
  lexicon: Lexicon,
): readonly { readonly key: string; readonly side: number }[] {
  return piecesOf(sentence).flatMap((piece) => {
    const words = wordsIn(piece.toLowerCase());
    if (words.length < fewestWords) return [];
    return words.flatMap((word, at) => {
      const turning = turningOf(lexicon)(word);
      if (!turning) return [];
      const others = words.filter((_, index) => index !== at).sort();
      return [{ key: `${turning.pair} ${others.join(' ')}`, side: turning.side }];
    });
  });
}

export const toldElsewhereRules: readonly Rule[] = [toldTheOtherWay];
