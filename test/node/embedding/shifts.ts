/** What moves on a page while nobody touches it, as Chromium counts it. */
import type { Page } from 'puppeteer-core';

/** A prelude that notes each time. */
export const watchShifts = `
  globalThis.shifts = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) globalThis.shifts.push(entry.value);
  }).observe({ type: 'layout-shift', buffered: true });
`;

/** Adds up what has moved so far. */
export function shiftsOn(page: Page): Promise<number> {
  return page.evaluate(async () => {
    // An entry comes after the frame that it is about.
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
    const { shifts } = globalThis as unknown as { shifts: readonly number[] };
    return shifts.reduce((sum, one) => sum + one, 0);
  });
}
