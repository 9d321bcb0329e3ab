/** Counts the listeners that stay on things that outlive an element. */
import { replace } from './fixture.js';

type Listener = EventListenerOrEventListenerObject;

/** Watches, until the end of the test, what is added to window and document and taken from them. */
export function watchListeners(): { readonly left: () => string[] } {
  const standing = new Map<string, Set<Listener>>();
  /** Those of a type at one of the two; undefined at anything else. */
  const listenersOf = (target: unknown, type: string): Set<Listener> | undefined => {
    // Called as a function alone, it is that of the window.
    const name = target === document ? 'document' : (target ?? window) === window ? 'window' : '';
    if (name === '') return undefined;
    const key = `${name} ${type}`;
    const listeners = standing.get(key) ?? new Set();
    standing.set(key, listeners);
    return listeners;
  };
  // On the prototype, since a page can have a method of the document for a name, and the library asks for that of nodes.
  const { prototype } = EventTarget;
  // eslint-disable-next-line @typescript-eslint/unbound-method
  const { addEventListener: add, removeEventListener: remove } = prototype;
  replace(prototype, 'addEventListener', function (this: EventTarget, type, listener, options) {
    if (listener) {
      listenersOf(this, type)?.add(listener);
      if (typeof options === 'object' && options.signal)
        add.call(options.signal, 'abort', () => listenersOf(this, type)?.delete(listener));
    }
    add.call(this, type, listener, options);
  });
  replace(prototype, 'removeEventListener', function (this: EventTarget, type, listener, options) {
    if (listener) listenersOf(this, type)?.delete(listener);
    remove.call(this, type, listener, options);
  });
  return {
    left: () =>
      [...standing].flatMap(([key, { size }]) => (size > 0 ? [`${key}: ${size}`] : [])).sort(),
  };
}
