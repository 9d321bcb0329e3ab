/** Reads the numbers that are written in a text. For authors: no patient downloads it. */
import { withPlainDigits } from './digits.js';
import { marks } from './languages.js';
import { languageOf } from './tags.js';

/** Marks that stand between thousands in some language, and before decimals in none. */
const groupMarks = "\u00a0\u2009\u202f'’٬،";

/**
 * The numbers written in digits in a text, sorted, each as `1234.5` whatever digits and marks its language has for
 * it. Zeros at the ends stay: 1.50 says more than 1.5, and 1.0 mg has been read as 10 mg.
 */
export function numbersIn(text: string, language: string): readonly string[] {
  const [decimalMark = '.', groupMark] = marksOf(language);
  const groups = `[.,${groupMarks}${groupMark === ' ' ? ' ' : ''}]`;
  // Thousands, or lakhs as in 1,00,000, and decimals after another mark; or decimals alone; or neither.
  const number = new RegExp(
    String.raw`(?!0)\d{1,3}(${groups})(?:\d{2,3}\1)*\d{3}(?!\d)(?:(?!\1)[.,٫](\d+))?` +
      String.raw`|\d+(?:[.,٫]\d+)*`,
    'g',
  );
  // Between wide digits, marks are as wide; elsewhere a wide comma divides sentences.
  const narrow = text
    .replace(/([０-９])，(?=[０-９])/g, '$1,')
    .replace(/([０-９])．(?=[０-９])/g, '$1.');
  return [...withPlainDigits(narrow).matchAll(number)]
    .flatMap(([found, mark, decimals]) => {
      const parts = found.split(/\D/);
      // A single mark before three digits is a decimal mark in one language and groups thousands in another.
      const isDecimal = parts.length === 2 && (!mark || mark === decimalMark);
      if (isDecimal) return parts.join('.');
      // Dates and versions: 1.2.3
      if (!mark) return parts;
      return decimals ? `${parts.slice(0, -1).join('')}.${decimals}` : parts.join('');
    })
    .sort();
}

/** The decimal mark and the mark between thousands. */
function marksOf(tag: string): string {
  const byCountry = marks[languageOf(tag) ?? 'en'];
  if (typeof byCountry === 'string') return byCountry;
  const country = /-([A-Z]{2}|\d{3})(-|$)/i.exec(tag)?.[1]?.toUpperCase() ?? '';
  const found = Object.entries(byCountry).find(([countries]) =>
    countries.split(' ').includes(country),
  );
  return found?.[1] ?? byCountry['']!;
}
