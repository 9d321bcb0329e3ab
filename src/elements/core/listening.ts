/**
 * Listening at a document. An image or a form of a page that is named `addEventListener` takes the place of the method,
 * so the one that every node has is asked.
 */

/** Calls `listener` for each event of a type. */
export function listen(
  target: EventTarget,
  ...listener: Parameters<EventTarget['addEventListener']>
): void {
  Node.prototype.addEventListener.call(target, ...listener);
}

/** Calls it no more. */
export function unlisten(
  target: EventTarget,
  ...listener: Parameters<EventTarget['removeEventListener']>
): void {
  Node.prototype.removeEventListener.call(target, ...listener);
}
