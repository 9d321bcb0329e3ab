/** Whether a reader can see an element: pages hold copies of which one is hidden, for phones and for desktops. */

import { boxAround } from './host-around.js';

/**
 * Whether it is displayed. What is inside is asked, since a page may give the element itself no box.
 *
 * @param byEye whether what is transparent does not count: a page may fade it in once it is led to
 */
export function isSeen(element: Element, byEye = false): boolean {
  const inside = element.shadowRoot?.querySelector('.root') ?? element;
  try {
    return inside.checkVisibility({ visibilityProperty: true }) && !isCutOff(inside, byEye);
  } catch {
    // Where a browser cannot be asked, what is there counts as seen.
    return true;
  }
}

/**
 * Whether a box around it is closed by its size, as in accordions, or it stands where no page can be scrolled to; by eye,
 * also whether one of them is so transparent that nobody can read it.
 */
function isCutOff(inside: Element, byEye: boolean): boolean {
  const bounds = inside.getBoundingClientRect();
  let { left, right, bottom } = bounds;
  for (let box: Element | undefined = inside; box; box = boxAround(box)) {
    left += box.scrollLeft;
    right += box.scrollLeft;
    bottom += box.scrollTop;
    const isShut = Math.min(box.clientWidth, box.clientHeight) < 2;
    const style = getComputedStyle(box);
    if (isShut && style.overflow !== 'visible') return true;
    if (byEye && (+style.opacity < 0.1 || /opacity\(0(\.0|\))/.test(style.filter))) return true;
  }
  // A page cannot be scrolled to what stands before its beginning.
  if (bounds.width === 0 || bottom < 0) return true;
  const { direction } = getComputedStyle(document.documentElement);
  return direction === 'rtl' ? left >= innerWidth : right <= 0;
}

/** Whether it is seen, or will be once what is closed around it is opened, as a link to it does. */
export function isWithinReach(element: Element): boolean {
  if (isSeen(element)) return true;
  const closed = element.parentElement?.closest('details:not([open]), [hidden="until-found" i]');
  return closed != null && isWithinReach(closed);
}
