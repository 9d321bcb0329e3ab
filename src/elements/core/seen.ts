/** Whether a reader can see an element: pages hold copies of which one is hidden, for phones and for desktops. */

/** Whether it is displayed. What is inside is asked, since a page may give the element itself no box. */
export function isSeen(element: Element): boolean {
  const inside: Partial<Element> = element.shadowRoot?.querySelector('.root') ?? element;
  try {
    return inside.checkVisibility!({ visibilityProperty: true });
  } catch {
    // Where a browser cannot be asked, what is there counts as seen.
    return true;
  }
}

/** Whether it is seen, or will be once what is closed around it is opened, as a link to it does. */
export function isWithinReach(element: Element): boolean {
  if (isSeen(element)) return true;
  const closed = element.parentElement?.closest('details:not([open]), [hidden="until-found" i]');
  return closed != null && isWithinReach(closed);
}
