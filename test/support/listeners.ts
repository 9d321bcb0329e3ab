/** Counts the listeners that stay on things that outlive an element. */
import { replace } from './fixture.js';

type Listener = EventListenerOrEventListenerObject;

/** Watches, until the end of the test, what is added to window and document and taken from them. */
export function watchListeners(): { readonly left: () => string[] } {
  const standing = new Map<string, Set<Listener>>();
  for (const [name, target] of [
    ['window', window],
    ['document', document],
  ] as const) {
    const page: EventTarget = target;
    const add = page.addEventListener.bind(page);
    const remove = page.removeEventListener.bind(page);
    const listenersOf = (type: string): Set<Listener> => {
      const key = `${name} ${type}`;
      const listeners = standing.get(key) ?? new Set();
      standing.set(key, listeners);
      return listeners;
    };
    replace(page, 'addEventListener', (type, listener, options) => {
      if (listener) {
        listenersOf(type).add(listener);
        if (typeof options === 'object') {
          options.signal?.addEventListener('abort', () => listenersOf(type).delete(listener));
        }
      }
      add(type, listener, options);
    });
    replace(page, 'removeEventListener', (type, listener, options) => {
      if (listener) listenersOf(type).delete(listener);
      remove(type, listener, options);
    });
  }
  return {
    left: () =>
      [...standing].flatMap(([key, { size }]) => (size > 0 ? [`${key}: ${size}`] : [])).sort(),
  };
}
