/** The interface languages that are loaded. */
import type { TemplateMap } from '@lit/localize/internal/types.js';
import { isLanguageTag } from '../languages/tags.js';
import { byShortId } from './messages.js';

/** The language the interface is written in; always there. */
export const sourceLocale = 'en';

/** The languages that the package has files for, besides the source language. */
export const shippedLocales = ['ar', 'es'] as const;

const templatesByLocale = new Map<string, TemplateMap>();
const listeners = new Set<() => void>();

/**
 * Adds an interface language. A later one of the same name replaces it, so that a hospital can word things its way.
 *
 * @param locale a language tag such as `es`
 * @param templates translated messages by id, as `lit-localize build` writes them. Anything but text is left out,
 *   since a locale file is data from elsewhere.
 */
export function registerLocale(locale: string, templates: Readonly<Record<string, unknown>>): void {
  // Every element asks whether it is in this language; a name that is no language tag would make that throw.
  if (!isLanguageTag(locale)) return;
  const texts = Object.entries(templates).filter(([, template]) => isText(template));
  templatesByLocale.set(locale, byShortId(texts));
  for (const listener of listeners) listener();
}

/** A text, or a text with gaps to fill as the `str` tag makes it. */
function isText(template: unknown): boolean {
  if (typeof template === 'string') return true;
  if (typeof template !== 'object' || template === null) return false;
  const { strTag, strings, values } = template as Record<string, unknown>;
  return (
    strTag === true &&
    Array.isArray(strings) &&
    strings.every((part) => typeof part === 'string') &&
    Array.isArray(values) &&
    values.every((value) => typeof value === 'number')
  );
}

/** The messages of a language; none for the language the interface is written in. */
export function templatesOf(locale: string): TemplateMap | undefined {
  return templatesByLocale.get(locale);
}

/** Calls `listener` whenever a language is added; returns how to stop that. */
export function onLocaleRegistered(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The languages that are loaded besides the source language. */
export function registeredLocales(): readonly string[] {
  return [...templatesByLocale.keys()];
}

/** The registered language in which an element would speak where a language is wanted. */
export function localeFor(language: string): string {
  const isOf = (locale: string): boolean =>
    language.toLowerCase() === locale.toLowerCase() ||
    language.toLowerCase().startsWith(`${locale.toLowerCase()}-`);
  const longestFirst = [...templatesByLocale.keys()].sort((a, b) => b.length - a.length);
  return longestFirst.find(isOf) ?? sourceLocale;
}
