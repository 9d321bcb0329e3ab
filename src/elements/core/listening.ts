/**
 * Listening at a document. An image or a form of a page that is named `addEventListener` takes the place of the method,
 * so the one that every node has is asked.
 */
type Listening = Pick<EventTarget, 'addEventListener' | 'removeEventListener'>;

/** Calls `listener` for each event of a type. */
export function listen(
  target: EventTarget,
  ...listener: Parameters<EventTarget['addEventListener']>
): void {
  methods().addEventListener.call(target, ...listener);
}

/** Calls it no more. */
export function unlisten(
  target: EventTarget,
  ...listener: Parameters<EventTarget['removeEventListener']>
): void {
  methods().removeEventListener.call(target, ...listener);
}

// Asked for late: the package can be imported where there is no page.
function methods(): Listening {
  return Node.prototype;
}
