/** What a click on a link asks for. */
import { baseAddress } from '../shared/base-address.js';

/** Whether a click is the browser's: one that opens another tab or window, or saves what the link leads to. */
export function isForBrowser({ button, altKey, ctrlKey, metaKey, shiftKey }: MouseEvent): boolean {
  return button !== 0 || altKey || ctrlKey || metaKey || shiftKey;
}

/**
 * The fragment that a click on a link of this page leads to, and that the browser will not tell: it is the one in the
 * address already, or a router has taken the click. Undefined for any other click. To be asked once all have heard it.
 *
 * @param before the fragment before the click
 */
export function fragmentAgain(
  event: MouseEvent,
  path: readonly EventTarget[],
  before: string,
): string | undefined {
  const link = path.find((place) => place instanceof HTMLAnchorElement);
  if (!link || isForBrowser(event) || (link.target !== '' && link.target !== '_self'))
    return undefined;
  const { origin, pathname, search, hash } = link;
  const isHere =
    origin === location.origin && pathname === location.pathname && search === location.search;
  return isHere && (event.defaultPrevented || hash === before) ? hash : undefined;
}

/** The address of a fragment of this page. A `<base>` would make another page of the fragment alone. */
export function addressOf(fragment: string): string {
  const [page = ''] = location.href.split('#');
  const [base] = baseAddress().split('#');
  return `${base === page ? '' : page}#${fragment}`;
}
