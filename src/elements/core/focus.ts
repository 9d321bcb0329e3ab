/** Keeps the reading position where it should be. */
import { drawNow } from '../shared/later.js';
import { boxAround } from './host-around.js';

/** Moves to the section or thing with an id, and puts the reading position there; returns whether it is there. */
export function moveTo(root: DocumentFragment, id: string): boolean {
  if (!root.getElementById(id)) drawNow(root);
  const target = root.getElementById(id);
  if (target) lead(target);
  return target !== null;
}

function lead(target: HTMLElement): void {
  openAround(target);
  target.focus({ preventScroll: true });
  const { top } = target.getBoundingClientRect();
  // What is read next stays where it is, if that is where one begins to read.
  const isThere = top >= 0 && top < innerHeight / 2;
  try {
    target.scrollIntoView({ block: isThere ? 'nearest' : 'start' });
  } catch {
    // Some pages have a scrolling of their own in its place, which knows no shadow roots.
    target.blur();
    target.focus();
  }
}

/** Opens closed drawers around, ours and those of the page, as a browser does for what its own search finds. */
function openAround(target: Element): void {
  for (let inside: Element | undefined = target; inside; inside = boxAround(inside)) {
    if (inside.localName === 'details') (inside as HTMLDetailsElement).open = true;
    if (inside.getAttribute('hidden') === 'until-found') {
      inside.dispatchEvent(new Event('beforematch', { bubbles: true }));
      inside.removeAttribute('hidden');
    }
  }
}

/** Moves to another element of the library, and puts the reading position on its heading. */
export function moveToElement(element: Element): void {
  drawNow(element);
  const target = element.shadowRoot?.querySelector<HTMLElement>('.heading-0, .heading');
  if (!target) return;
  target.tabIndex = -1;
  lead(target);
}

/** The id of the section of an option that is being read: the last whose heading is above the middle of the window. */
export function sectionInView(root: ParentNode): string | undefined {
  const option = root.querySelector('.chosen');
  if (!option || option.getBoundingClientRect().bottom < 0) return undefined;
  const headings = [...option.querySelectorAll<HTMLElement>('.heading[id]')];
  const seen = headings.filter((heading) => heading.getBoundingClientRect().top < innerHeight / 2);
  return seen.at(-1)?.id;
}

/**
 * Keeps the reader's place when the button they pressed is about to go. Only until the next blur: a wrapper that stays
 * focusable would take clicks.
 */
export function holdFocus(root: ParentNode): void {
  const wrapper = root.querySelector<HTMLElement>('.root');
  if (!wrapper) return;
  wrapper.tabIndex = -1;
  wrapper.addEventListener(
    'blur',
    () => {
      wrapper.removeAttribute('tabindex');
    },
    { once: true },
  );
  wrapper.focus({ preventScroll: true });
}
