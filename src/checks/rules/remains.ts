/** What programs leave behind in a text that went through them. */
import type { Lexicon } from '../lexicon/lexicon.js';
import { hitsIn, hitsInSentences, type Rule } from '../rule.js';
import { madeOnce } from '../text/remembered.js';

/** What a number would stand for: a share or a time. */
const lost =
  /(?<![\p{L}\d])(?:NaN(?!\p{L})|(?:XX?|NN?|nn|xx|undefined|null)(?=\s?%| (?:in|of|out of|to|de cada|de|a) \d| (?:people|days|weeks|months|years|personas|días|semanas|meses|años)(?!\p{L})))|#(?:REF!|VALUE!|DIV\/0!|NAME\?|NUM!|N\/A)/u;

const lostNumber: Rule = {
  code: 'number-not-filled-in',
  severity: 'error',
  what: 'A number was to stand here: {}.',
  why: 'Readers look for the number, and trust none of the others.',
  source: 'editing',
  mend: 'Write the number, or take the sentence out.',
  find: ({ passages }) => hitsIn(passages, ({ text }) => lost.exec(text)?.[0]),
};

const ofSpreadsheet: Rule = {
  code: 'sign-of-a-program',
  severity: 'error',
  what: 'This is how a spreadsheet or a font writes a sign, and readers see it as it stands: {}.',
  why: 'Voices read it letter by letter, and eyes see an empty box.',
  source: 'ECMA-376: escaped characters; Unicode: private use',
  mend: 'Delete it, and type the sign that was meant.',
  find: ({ passages }) =>
    hitsIn(passages, ({ text }) => {
      const found = /_x[\dA-Fa-f]{4}_|\p{Co}/u.exec(text)?.[0];
      return found?.startsWith('_') === false
        ? `U+${found.codePointAt(0)!.toString(16).toUpperCase()}`
        : found;
    }),
};

/** Patterns of a language. */
const patternsOf = madeOnce(({ or, range, aged, units, of }: Lexicon) => {
  const time = Object.values(units).join('|');
  return {
    alternatives: new RegExp(
      String.raw`(?<![\p{L}\d-])(?!(?:one|más|menos)\s)(\p{L}{3,}) (?:${or}) \1(?![\p{L}\d-])`,
      'iu',
    ),
    range: new RegExp(
      String.raw`(?:(?<![\p{L}\d.,])(\d+)|(?<!\p{L})(?:${aged}) (\d+)) ?(?:${range}) ?(\d+)(?![\d.,]*\d)(?= (?:${time})(?!\p{L})|(?<=(?:${aged}) \d+ (?:${range}) \d+))`,
      'giu',
    ),
    // A date or a year has no more before it than a day: "12 de 2014".
    part: new RegExp(
      String.raw`(?<![\p{L}\d.,])(?!(?:19|20)\d\d )(\d+) (?:${of}) (\d+)(?![\p{L}\d%-]|[.,]\d| (?:${time})(?!\p{L}))`,
      'giu',
    ),
  };
});

const sameAlternative: Rule = {
  code: 'same-alternative-twice',
  severity: 'warning',
  what: 'Both sides of this choice are the same: {}.',
  why: 'The other one is lost, such as the right hand beside the left one.',
  source: 'editing',
  mend: 'Write the other side.',
  find: ({ prose, lexicon }) =>
    hitsIn(prose, ({ text }) => lexicon && patternsOf(lexicon).alternatives.exec(text)?.[0]),
};

const rangeTurned: Rule = {
  code: 'range-turned-around',
  severity: 'error',
  what: 'This range begins with its larger end: {}.',
  why: 'A digit is wrong, or two digits were exchanged.',
  source: 'arithmetic',
  mend: 'Check both ends against the source.',
  find: ({ prose, lexicon, telling }) =>
    hitsInSentences(prose, (sentence) => {
      // What falls goes from 8 to 6 weeks.
      if (!lexicon || !telling || !/\d/.test(sentence)) return undefined;
      if (lexicon.opposites.fall.test(sentence) || lexicon.opposites.less.test(sentence))
        return undefined;
      for (const [words, low, age, high = ''] of sentence.matchAll(patternsOf(lexicon).range))
        if (telling.valueOf(low ?? age ?? '') > telling.valueOf(high)) return words;
      return undefined;
    }),
};

const partOverWhole: Rule = {
  code: 'more-than-all',
  severity: 'error',
  what: 'This counts more than there were: {}.',
  why: 'The count and the number it is out of were exchanged, or a digit is wrong.',
  source: 'arithmetic',
  mend: 'Check both numbers against the source.',
  find: ({ prose, lexicon, telling }) =>
    hitsIn(prose, ({ text }) => {
      if (!lexicon || !telling || !/\d/.test(text)) return undefined;
      for (const [words, part = '', whole = ''] of text.matchAll(patternsOf(lexicon).part))
        if (telling.valueOf(part) > telling.valueOf(whole)) return words;
      return undefined;
    }),
};

export const remainsRules: readonly Rule[] = [
  lostNumber,
  ofSpreadsheet,
  sameAlternative,
  rangeTurned,
  partOverWhole,
];
