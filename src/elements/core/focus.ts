/** Keeps the reading position where it should be. */

/** Moves to the section or thing with an id, and puts the reading position there. */
export function moveTo(root: ParentNode, id: string): void {
  const target = root.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
  const closed = target?.closest<HTMLDetailsElement>('details:not([open])');
  if (closed) closed.open = true;
  target?.focus({ preventScroll: true });
  target?.scrollIntoView({ block: 'start' });
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
