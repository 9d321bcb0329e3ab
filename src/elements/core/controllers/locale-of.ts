/** Which of the loaded interface languages an element is in. */
import { registeredLocales, sourceLocale } from '../../../localization/locales.js';

/** The loaded language that an element is in. `:lang()` takes `es-MX` for `es`. */
export function localeOf(element: Element): string {
  const place = placeOfLanguage(element);
  const longestFirst = [...registeredLocales()].sort((a, b) => b.length - a.length);
  return longestFirst.find((locale) => place.matches(`:lang(${locale})`)) ?? sourceLocale;
}

/** The language tag of the place an element is in, whether or not that language is loaded; empty if nothing says it. */
export function languageAt(element: Element): string {
  const place = placeOfLanguage(element);
  return place.getAttribute('lang') ?? '';
}

/** The nearest element that says its language. In Firefox `:lang()` does not look beyond a shadow root. */
function placeOfLanguage(element: Element): Element {
  const found = element.closest('[lang]');
  if (found) return found;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? placeOfLanguage(root.host) : element;
}
