/** Reads language tags. */
import { readings, type Language, type Reading } from './languages.js';

/** The language of the tables that a tag such as `es-MX` begins with. */
export function languageOf(tag: string): Language | undefined {
  const base = baseOf(tag);
  // A page may have added to the prototype of all objects.
  return Object.hasOwn(readings, base) ? (base as Language) : undefined;
}

/**
 * How the language of a tag is read, if it is in the table and the tag says nothing but a language and a country. A
 * script or an extension turns the direction or the digits around: `en-Arab`, `en-u-nu-deva`.
 */
export function readingOf(tag: string): Reading | undefined {
  const language = /^[a-z]+(-([a-z]{2}|\d{3}))?$/i.test(tag) ? languageOf(tag) : undefined;
  return language && readings[language];
}

/** Whether `Intl` takes a name for a language tag. */
export function isLanguageTag(name: string): boolean {
  try {
    return new Intl.Locale(name).toString() !== '';
  } catch {
    return false;
  }
}

/**
 * The language tag that a page means: themes and servers also write `es_ES`, `en_GB.UTF-8` or `en-`. What cannot be read
 * at its end is left out; empty if nothing can be read.
 */
export function tagFrom(written: string): string {
  let tag = written.trim().split(/[.@]/)[0]!.replaceAll('_', '-');
  // The first question to `Intl` is dear, and most tags need none.
  while (tag !== '' && readingOf(tag) === undefined && !isLanguageTag(tag))
    tag = tag.slice(0, Math.max(0, tag.lastIndexOf('-')));
  return tag;
}

/** Whether a language is the one of a tag, or a wider one: `es` for `es-MX`, `zh-TW` for `zh-Hant-TW`. */
export function isWithin(tag: string, language: string): boolean {
  const [base, ...parts] = tag.toLowerCase().split('-');
  const [wanted, ...others] = language.toLowerCase().split('-');
  return base === wanted && others.every((part) => parts.includes(part));
}

/**
 * The tag by which `Intl` writes the numbers of another. Of Arabic without a country, and in countries that it has
 * no rules for, one engine writes ٥ and the next one 5: what every reader of Arabic can read is written.
 */
export function digitsTagOf(tag: string): string {
  const zeroIn = readingOf(tag)?.zeroIn;
  if (zeroIn === undefined) return tag;
  const country = tag.split('-')[1]?.toUpperCase();
  return country !== undefined && zeroIn.split(' ').includes(country) ? tag : `${tag}-u-nu-latn`;
}

/**
 * The tag of words of a language: that of the page, such as `es-US`, if it is of the same language. Voices read by it,
 * and numbers and dates are written by it. Spanish groups thousands with a point in Spain and with a comma in Mexico, where the point
 * comes before decimals: 855.832 is read as less than a thousand there.
 */
export function formatTagOf(language: string, pageTag: string): string {
  return baseOf(pageTag) === baseOf(language) ? pageTag : language;
}

/** What a tag begins with: `es` of `es-MX`. */
export function baseOf(tag: string): string {
  return tag.toLowerCase().split('-')[0]!;
}
