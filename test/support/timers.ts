/** Counts the timers that are running. */
import { replace } from './fixture.js';

/** Watches, until the end of the test, the timers that are started and stopped from now on. */
export function watchTimers(): {
  readonly running: () => number;
  /** How many of those that come again and again. */
  readonly repeating: () => number;
} {
  const running = new Set<unknown>();
  const repeating = new Set<unknown>();
  const repeat = globalThis.setInterval.bind(globalThis);
  const stopRepeating = globalThis.clearInterval.bind(globalThis);
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
  replace(globalThis, 'setInterval', ((handler: () => void, delay?: number) => {
    const timer = repeat(handler, delay);
    repeating.add(timer);
    return timer;
  }) as typeof setInterval);
  replace(globalThis, 'clearInterval', ((timer: number) => {
    repeating.delete(timer);
    stopRepeating(timer);
  }) as typeof clearInterval);
  return { running: () => running.size, repeating: () => repeating.size };
}
