/** Two numbers that changed places: each of them is right, and each stands beside the wrong option. */
import { lexiconOf } from '../lexicon/lexicons.js';
import type { Hit, Rule } from '../rule.js';
import { scoresOf } from '../scores.js';
import { optionNamesOf } from '../text/option-names.js';
import { sentencesOf } from '../text/passages.js';
import { tellingIn, type Telling } from '../text/shares.js';
import { scopeOf } from '../text/scope.js';
import { pairsOf } from './translation.js';

const pointsBesideAnother: Rule = {
  code: 'points-beside-another-option',
  severity: 'error',
  what: 'These points stand beside an option whose finding gives others: {}.',
  why: 'The option that gained less is taken for the better one.',
  source: 'IPDAS items 3 and 5',
  mend: 'Compare the text with the arms of the finding.',
  find: ({ definition, lexicon, telling, prose, names }) => {
    if (!lexicon || !telling) return [];
    const scores = scoresOf(definition);
    if (scores.length === 0) return [];
    const isOf = (option: string | undefined, value: number): boolean =>
      scores.some((one) => (option ?? one.option) === one.option && one.value === value);
    const between = new RegExp(String.raw`[,;:]\s|(?<!\p{L})(?:${lexicon.and})(?!\p{L})`, 'iu');
    return prose
      .filter(({ path }) => scopeOf(path, definition) !== undefined)
      .flatMap(({ path, text }) =>
        sentencesOf(text)
          .flatMap((sentence) => sentence.split(between))
          .flatMap((piece): readonly Hit[] => {
            const [points, ...more] = [...piece.matchAll(lexicon.points)];
            const [option, ...others] = names.namedIn(piece);
            if (!points || option === undefined || more.length + others.length > 0) return [];
            const value = telling.valueOf(points[1] ?? '');
            return isOf(undefined, value) && !isOf(option, value)
              ? [{ path, detail: `${points[0]}, ${option}` }]
              : [];
          }),
      );
  },
};

const otherOrder: Rule = {
  code: 'translation-numbers-in-another-order',
  severity: 'warning',
  what: 'The two languages name the options in one order and their numbers in another: {}.',
  why: 'Two numbers that were exchanged turn a comparison around, and each of them looks right.',
  source: 'IPDAS items 3 and 5',
  mend: 'Compare both texts with the source.',
  find: (context) => {
    const { lexicon, original, telling, names } = context;
    const theirs = original && lexiconOf(original.language);
    if (!lexicon || !telling || !theirs) return [];
    const theirNames = optionNamesOf(original, theirs);
    return pairsOf(context).flatMap(([here, there]): readonly Hit[] => {
      if (!/\d/.test(here.text)) return [];
      const [own, others] = [sentencesOf(here.text), sentencesOf(there.text)];
      if (own.length !== others.length) return [];
      const turned = own.find((sentence, at) => {
        const other = others[at]!;
        const named = names.namedIn(sentence);
        // Without a name, only what is told in points is beside a group.
        const number = named.length > 0 ? anyNumber : undefined;
        const numbers = inOrder(sentence, number ?? lexicon.points, telling);
        const theirNumbers = inOrder(
          other,
          number ?? theirs.points,
          tellingIn(theirs, original.language),
        );
        return (
          numbers.length > 1 &&
          numbers.join(' ') !== theirNumbers.join(' ') &&
          [...numbers].sort().join(' ') === [...theirNumbers].sort().join(' ') &&
          named.join(' ') === theirNames.namedIn(other).join(' ')
        );
      });
      return turned === undefined ? [] : [{ path: here.path, detail: turned }];
    });
  },
};

const anyNumber = /(?<![\p{L}\d])(\d(?:[\d.,]*\d)?)/gu;

/** The numbers of a sentence, as they come. */
function inOrder(sentence: string, number: RegExp, { valueOf }: Telling): readonly number[] {
  return [...sentence.matchAll(number)].map(([, written = '']) => valueOf(written));
}

export const exchangedNumberRules: readonly Rule[] = [pointsBesideAnother];

/** What only a translation shows. */
export const translationOrderRules: readonly Rule[] = [otherOrder];
