/** Counts the timers that are running. */
import { replace } from './fixture.js';

/** Watches, until the end of the test, the timers that are started and stopped from now on. */
export function watchTimers(): { readonly running: () => number } {
  const running = new Set<unknown>();
  const start = globalThis.setTimeout.bind(globalThis);
  const stop = globalThis.clearTimeout.bind(globalThis);
  replace(globalThis, 'setTimeout', ((handler: () => void, delay?: number) => {
    const timer = start(() => {
      running.delete(timer);
      handler();
    }, delay);
    running.add(timer);
    return timer;
  }) as typeof setTimeout);
  replace(globalThis, 'clearTimeout', ((timer: number) => {
    running.delete(timer);
    stop(timer);
  }) as typeof clearTimeout);
  return { running: () => running.size };
}
