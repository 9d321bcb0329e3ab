/** Finds chances written as 1 in a changing number, in the way of each language. */
import { withPlainDigits } from './digits.js';
import { oneInX } from './languages.js';
import { languageOf } from './tags.js';

/** Whom a chance is about, by how the words begin. */
const persons =
  'pers|pess|pa[tcz][ij]|чел|люд|пац|chance|case|wom[ae]n|m[ae]n|child|adult|mujer|hombre|niñ|caso|شخص|مري|امر';

/** Between two words: spaces, hyphens, and what is not seen. */
const between = '[\\s\\-\\u00ad\\u2010-\\u2013\\u200b-\\u200f\\u2060]';

/** What each of the wordings has: a digit of some script, or a word that stands for one. */
const numeral = /[\d٠-٩۰-۹०-९০-৯０-９এ一한]/;

const patterns = new Map<string, RegExp>();

/** Whether a text can have such a wording at all: quickly asked, and no for most texts. */
export function mayHaveOneInX(text: string): boolean {
  return numeral.test(text);
}

/**
 * Whether a text has such a wording: in its language, or in English, since studies and so the first drafts of most
 * texts are in English. Other languages are not asked, so that no word of theirs is found in this one.
 */
export function hasOneInX(text: string, tag: string): boolean {
  const language = languageOf(tag) ?? 'en';
  let pattern = patterns.get(language);
  if (!pattern) {
    const source = [...new Set([oneInX.en, oneInX[language]])]
      // The 1 of "3.1 in 100" is no 1. Ranges, because to make a pattern with \p{L} can take an engine 20 ms.
      .map((wordings) =>
        /^[(#]/.test(wordings) ? `(?:^|[^\\w.,À-῿぀-﫿])(?:${wordings})` : wordings,
      )
      .join('|')
      .replaceAll('@', `( (${persons})\\S*)?`)
      // All of the number, so that what may not come after it is looked for after its last digit.
      .replaceAll('#', '\\d[\\d.,]*(?![\\d.,]*\\d)')
      .replaceAll(/ (\??)/g, (_space, isOptional) => `${between}${isOptional === '' ? '+' : '*'}`);
    // Not one that ignores case, which engines take longer to make than to write a text in lower case.
    pattern = new RegExp(source);
    patterns.set(language, pattern);
  }
  return pattern.test(withPlainDigits(text.toLowerCase()));
}
