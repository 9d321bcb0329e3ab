/**
 * A text as a voice says it right. Voices read digits in their own language, but pass over signs, or name them: 5–9 is
 * heard as "five nine", and 54% in Arabic as 54. So the signs are written out, where the words are the same for each number.
 */
import type { Language } from './languages.js';
import { languageOf } from './tags.js';

/** What signs at a number are called. */
interface Signs {
  /** After it: %. */
  readonly percent: string;
  /** Between two: –. */
  readonly to: string;
  /** Before it: <, >, ≤, ≥, −. */
  readonly less: string;
  readonly more: string;
  readonly most: string;
  readonly least: string;
  readonly minus: string;
}

const signsOf: Readonly<Partial<Record<Language, Signs>>> = {
  ar: {
    percent: 'بالمئة',
    to: 'إلى',
    less: 'أقل من',
    more: 'أكثر من',
    most: 'على الأكثر',
    least: 'على الأقل',
    minus: 'ناقص',
  },
  en: {
    percent: 'percent',
    to: 'to',
    less: 'less than',
    more: 'more than',
    most: 'at most',
    least: 'at least',
    minus: 'minus',
  },
  es: {
    percent: 'por ciento',
    to: 'a',
    less: 'menos de',
    more: 'más de',
    most: 'como máximo',
    least: 'al menos',
    minus: 'menos',
  },
};

const before: readonly (readonly [sign: string, name: Exclude<keyof Signs, 'percent' | 'to'>])[] = [
  ['<', 'less'],
  ['>', 'more'],
  ['≤', 'most'],
  ['≥', 'least'],
  ['−', 'minus'],
];

/** A text to be said. In a language without a row, its signs stay, and the voice does what it can. */
export function spokenWords(text: string, language: string): string {
  const plain = text
    // Marks of direction and of places to break a line: some voices name them.
    .replace(/[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu, '')
    // The number of a source after a statement would be taken for one of its figures.
    .replace(/\s*\[\p{Nd}+\]/gu, '')
    // Else 10 000 is heard as ten and zero.
    .replace(/(?<=\p{Nd})[\u00a0\u2009\u202f](?=\p{Nd}{3}(?!\p{Nd}))/gu, '');
  const known = languageOf(language);
  const signs = known && signsOf[known];
  return (signs ? named(plain, signs) : plain).replace(/\s+/gu, ' ').trim();
}

function named(text: string, signs: Signs): string {
  return before.reduce(
    (words, [sign, name]) =>
      words.replace(
        new RegExp(`(?<![\\p{L}\\p{N}])${sign}\\s?(?=\\p{Nd})`, 'gu'),
        `${signs[name]} `,
      ),
    text
      .replace(/(?<=\p{Nd}[%٪]?)–(?=\p{Nd})/gu, ` ${signs.to} `)
      .replace(/(?<=\p{Nd})\s?[%٪]/gu, ` ${signs.percent}`),
  );
}
