/** The address of the page that a reader can share. Their answers are no part of it, and neither is a place in the page. */

/** Undefined where the page has no address that others could open. */
export function pageAddress(page: Document): string | undefined {
  const canonical = page.querySelector<HTMLLinkElement>('link[rel~="canonical"]')?.href;
  const [address = ''] = (canonical ?? page.URL).split('#');
  return /^https?:/.test(address) ? address : undefined;
}
