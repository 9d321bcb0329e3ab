/** Keeps what a reader types, picks and points at inside an element. */

/** Types that cross shadow roots and have no `on…` property, or not in every engine. */
const withoutProperty = [
  'DOMActivate',
  'DOMMouseScroll',
  'MozMousePixelScroll',
  'beforecopy',
  'beforecut',
  'beforeinput',
  'beforepaste',
  'compositionend',
  'compositionstart',
  'compositionupdate',
  'copy',
  'cut',
  'focusin',
  'focusout',
  'mousewheel',
  'paste',
  'pointerrawupdate',
  // Chromium and WebKit send it with each piece of text that is typed.
  'textInput',
  'touchcancel',
  'touchend',
  'touchmove',
  'touchstart',
];

/**
 * Every type of event that this browser may send out of a shadow root, those included that come with its next version.
 * A listener of the page could read from them which control was used or pointed at, and what it holds.
 */
export function privateEvents(): readonly string[] {
  const types = new Set(withoutProperty);
  for (const name in HTMLElement.prototype) if (name.startsWith('on')) types.add(name.slice(2));
  return [...types];
}

/** What the page hears at the element in their place: enough to close a menu, and to see where the focus is. */
const toldAtHost = new Set([
  'click',
  'focusin',
  'focusout',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
]);

const privatePlaces = 'input, textarea, select, fieldset, label, [data-private]';

/** Keeps them inside a shadow root. */
export function stopPrivateEvents(root: EventTarget): void {
  for (const type of privateEvents())
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
  // Where the event began, and not where its target is now: a button may be gone once it was pressed. An element that
  // was moved into a frame is of no class of this window.
  const inside = path.slice(0, path.indexOf(event.currentTarget!)) as Partial<Element>[];
  if (!inside.some((place) => place.matches?.(privatePlaces))) return;
  event.stopPropagation();
  // The page hears of it at the element, and not at the control, which the way of the first event would tell.
  if (toldAtHost.has(event.type)) {
    host.dispatchEvent(neutralEvent(event.type, host));
  } else if ((event as Partial<KeyboardEvent>).key === 'Escape') {
    if (!host.dispatchEvent(new KeyboardEvent(event.type, event))) event.preventDefault();
  }
}

/** At the middle of an element, for a page that asks whether a click was outside of something. */
function neutralEvent(type: string, host: Element): Event {
  const common = { bubbles: true, composed: true };
  if (type.startsWith('focus')) return new FocusEvent(type, common);
  const { left, top, width, height } = host.getBoundingClientRect();
  const init = { ...common, clientX: left + width / 2, clientY: top + height / 2 };
  return type.startsWith('pointer') ? new PointerEvent(type, init) : new MouseEvent(type, init);
}
