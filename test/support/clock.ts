/** Time as a test needs it. */
import { quiet, replace } from './fixture.js';

/** The longest that an element leaves between what a reader does and what it says of that. */
const moment = 1000;

/**
 * Lets timers be over at once, until the end of the test: those of one length, or all that only wait for a moment, as
 * announcements do.
 */
export function hurry(milliseconds?: number): void {
  const real = globalThis.setTimeout.bind(globalThis);
  const isHurried = (delay: number): boolean =>
    milliseconds === undefined ? delay <= moment : delay === milliseconds;
  replace(globalThis, 'setTimeout', ((handler: () => void, delay = 0) =>
    real(handler, isHurried(delay) ? 0 : delay)) as typeof setTimeout);
}

/**
 * Gives the reader a day, late in the evening and west of Greenwich, so that it is the next day there: what asks for
 * the day in Greenwich is caught.
 */
export function itIs(day: string): void {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const RealDate = Date;
  class ReadersDate extends RealDate {
    readonly #isNow: boolean;

    constructor(moment?: string | number) {
      super(moment ?? RealDate.UTC(year, month - 1, date + 1, 4, 30));
      this.#isNow = moment === undefined;
    }

    override getFullYear(): number {
      return this.#isNow ? year : super.getFullYear();
    }

    override getMonth(): number {
      return this.#isNow ? month - 1 : super.getMonth();
    }

    override getDate(): number {
      return this.#isNow ? date : super.getDate();
    }
  }
  replace(globalThis, 'Date', ReadersDate as unknown as DateConstructor);
}

/** Holds timers of a second and more until the end of the test: they are over when the test lets time pass. */
export function holdTime(): { readonly pass: (seconds: number) => Promise<void> } {
  const real = globalThis.setTimeout.bind(globalThis);
  const stop = globalThis.clearTimeout.bind(globalThis);
  const held = new Map<number, { readonly at: number; readonly handler: () => void }>();
  let now = 0;
  let last = 0;
  replace(globalThis, 'setTimeout', ((handler: () => void, delay = 0) => {
    if (delay < 1000) return real(handler, delay);
    // Numbers that no real timer has.
    last -= 1;
    held.set(last, { at: now + delay, handler });
    return last;
  }) as typeof setTimeout);
  replace(globalThis, 'clearTimeout', ((timer: number) => {
    if (!held.delete(timer)) stop(timer);
  }) as typeof clearTimeout);
  return {
    pass: async (seconds) => {
      now += seconds * 1000;
      for (const [timer, { at, handler }] of [...held]) {
        if (at > now || !held.delete(timer)) continue;
        handler();
      }
      await quiet();
    },
  };
}
