/** Whether information is past its date. */
import type { ProcedureDefinition } from './definition.js';

/** Whether the day by which a definition should have been reviewed is over, by the reader's clock. */
export function isStale({ about }: ProcedureDefinition, now: Date = new Date()): boolean {
  const twoDigits = (part: number): string => String(part).padStart(2, '0');
  const today = `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
  return about.reviewBy < today;
}
