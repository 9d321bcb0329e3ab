/** What a click on a link asks for. */
import { baseAddress } from '../shared/base-address.js';

type Link = HTMLAnchorElement | HTMLAreaElement | SVGAElement;

/** The link that an event comes from: in a text, in an image map or in a drawing. */
export function linkIn(path: readonly EventTarget[]): Link | undefined {
  return path.find(
    (place): place is Link => place instanceof Element && place.matches(':any-link'),
  );
}

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
export function fragmentAgain(event: MouseEvent, link: Link, before: string): string | undefined {
  if (isForBrowser(event) || ![null, '', '_self'].includes(link.getAttribute('target')))
    return undefined;
  const address = document.createElement('a');
  // In a drawing, an address is no text, and not taken apart.
  address.href = link instanceof SVGAElement ? link.href.baseVal : link.href;
  const { origin, pathname, search, hash } = address;
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
