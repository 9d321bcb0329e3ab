/** Whether information is past its date. */
import type { ProcedureDefinition } from './definition.js';

/** Whether the day by which a definition should have been reviewed is over, by the reader's clock. */
export function isStale({ about }: ProcedureDefinition, now: Date = new Date()): boolean {
  return about.reviewBy < dayOf(now);
}

/** The day it is for the reader, YYYY-MM-DD. */
export function dayOf(now: Date): string {
  const twoDigits = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
}
