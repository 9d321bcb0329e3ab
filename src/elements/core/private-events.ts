/** Keeps what a reader types and picks inside an element. */

/**
 * Events that cross shadow roots. A listener of the page could read from them which control was used, and what it
 * holds.
 */
export const privateEvents = [
  'auxclick',
  'beforeinput',
  'click',
  'compositionend',
  'compositionstart',
  'compositionupdate',
  'contextmenu',
  'copy',
  'cut',
  'dblclick',
  'dragstart',
  'drop',
  'input',
  'keydown',
  'keypress',
  'keyup',
  'mousedown',
  'mouseup',
  'paste',
  'pointerdown',
  'pointerup',
  // Not in any standard, but Chromium and WebKit send it with each piece of text that is typed.
  'textInput',
  'touchend',
  'touchstart',
] as const;

const privatePlaces = 'input, textarea, select, fieldset, label, [data-private]';

/** Keeps them inside a shadow root. */
export function stopPrivateEvents(root: EventTarget): void {
  for (const type of privateEvents)
    root.addEventListener(type, stopPrivateEvent, { passive: !type.startsWith('key') });
}

/**
 * Stops an event that comes from a control or from a group of answers. Others go on to the page. Of the Escape key,
 * which says nothing of an answer, the page hears too, so that it can close the dialog that the element is in. (Not of
 * Tab: WebKit moves the focus for a copy of it too.)
 */
export function stopPrivateEvent(event: Event): void {
  const path = event.composedPath();
  const { host } = event.currentTarget as ShadowRoot;
  // Where the event began, and not where its target is now: a button may be gone once it was pressed.
  const inside = path.slice(0, path.indexOf(event.currentTarget!));
  if (!inside.some((place) => place instanceof Element && place.matches(privatePlaces))) return;
  event.stopPropagation();
  if ((event as Partial<KeyboardEvent>).key !== 'Escape') return;
  // The page hears of the key at the element, and not at the control, which the way of the first event would tell.
  if (!host.dispatchEvent(new KeyboardEvent(event.type, event))) event.preventDefault();
}
