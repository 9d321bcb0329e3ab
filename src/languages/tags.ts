/** Reads language tags. */
import { readings, type Language, type Reading } from './languages.js';

/** The language of the tables that a tag such as `es-MX` begins with. */
export function languageOf(tag: string): Language | undefined {
  const base = tag.toLowerCase().split('-')[0]!;
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
