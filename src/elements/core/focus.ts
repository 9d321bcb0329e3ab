/** Keeps the reading position where it should be. */

/** Moves to the section or thing with an id, and puts the reading position there. */
export function moveTo(root: ParentNode, id: string): void {
  const target = root.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
  const closed = target?.closest<HTMLDetailsElement>('details:not([open])');
  if (closed) closed.open = true;
  target?.focus({ preventScroll: true });
  target?.scrollIntoView({ block: 'start' });
}

/** Moves to another element of the library, and puts the reading position on its heading. */
export function moveToElement(element: Element): void {
  const target = element.shadowRoot?.querySelector<HTMLElement>('.heading-0');
  if (!target) return;
  target.tabIndex = -1;
  target.focus({ preventScroll: true });
  target.scrollIntoView({ block: 'start' });
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
