/** What the copies of the library on a page are loading, so that two of them do not load the same element at once. */

/** Which elements are on their way, by tag; none of them rejects. */
type Loading = Pick<Map<string, Promise<void>>, 'get' | 'set'>;

const key = Symbol.for('decision-aid-elements/loading');

/** For documents whose key a page has put something else under, or that are frozen. */
const hidden: Loading = new Map<string, Promise<void>>();

export function loadingIn(document: Document): Loading {
  const found: unknown = Object.getOwnPropertyDescriptor(document, key)?.value;
  if (found instanceof Map) return found as Loading;
  Reflect.defineProperty(document, key, { value: hidden });
  return hidden;
}
