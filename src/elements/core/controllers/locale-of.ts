/** Which of the loaded interface languages an element is in. */
import { isWithin, tagFrom } from '../../../languages/tags.js';
import { registeredLocales, sourceLocale } from '../../../localization/locales.js';
import { hostAround } from '../host-around.js';

/** The loaded language that an element is in: `es` for `es-MX`. */
export function localeOf(element: Element): string {
  const place = placeOfLanguage(element);
  const written = place.getAttribute('lang');
  const tag = written === null ? undefined : tagFrom(written);
  const longestFirst = [...registeredLocales()].sort((a, b) => b.length - a.length);
  return (
    longestFirst.find((locale) =>
      // Without the attribute, the browser knows what a server or a meta element says.
      tag === undefined ? place.matches(`:lang(${locale})`) : isWithin(tag, locale),
    ) ?? sourceLocale
  );
}

/** The language tag of the place an element is in, whether or not that language is loaded; empty if nothing says it. */
export function languageAt(element: Element): string {
  return tagFrom(placeOfLanguage(element).getAttribute('lang') ?? '');
}

/** The nearest element that says its language. */
function placeOfLanguage(element: Element): Element {
  const found = element.closest('[lang]');
  if (found) return found;
  const host = hostAround(element);
  return host ? placeOfLanguage(host) : element;
}
