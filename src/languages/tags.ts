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
 * The tag by which numbers and dates are written among words of a language: that of the page, such as `es-US`, if it is
 * of the same language. Spanish groups thousands with a point in Spain and with a comma in Mexico, where the point
 * comes before decimals: 855.832 is read as less than a thousand there.
 */
export function formatTagOf(language: string, pageTag: string): string {
  if (baseOf(pageTag) !== baseOf(language)) return language;
  // The first question to `Intl` is dear, and most tags need none.
  return readingOf(pageTag) !== undefined || isLanguageTag(pageTag) ? pageTag : language;
}

function baseOf(tag: string): string {
  return tag.toLowerCase().split('-')[0]!;
}
