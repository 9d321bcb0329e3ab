/** Finds chances written as 1 in a changing number, in the way of each language. */
import { withPlainDigits } from './digits.js';
import { oneInX } from './languages.js';
import { languageOf } from './tags.js';

const patterns = new Map<string, RegExp>();

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
      .replaceAll('@', '( (pers|pess|pa[tcz][ij]|чел|люд|пац)\\S*)?')
      .replaceAll('#', '\\d[\\d.,]*')
      .replaceAll(' ', '\\s');
    pattern = new RegExp(source, 'i');
    patterns.set(language, pattern);
  }
  return pattern.test(withPlainDigits(text));
}
