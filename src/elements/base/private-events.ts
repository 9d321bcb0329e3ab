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

/** Stops an event that comes from a control or from a group of answers. Others go on to the page. */
export function keepInside(event: Event): void {
  const path = event.composedPath();
  // Where the event began, and not where its target is now: a button may be gone once it was pressed.
  const inside = path.slice(0, path.indexOf(event.currentTarget!));
  if (inside.some((place) => place instanceof Element && place.matches(privatePlaces))) {
    event.stopPropagation();
  }
}
