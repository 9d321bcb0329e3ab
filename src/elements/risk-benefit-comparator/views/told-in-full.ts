/** What a row says of the options that none of its frames holds, and what it leaves to More. */
import type { Row } from '../../../evidence/overview.js';

/** Whether the row says it in full: of a harm, so that no number is not read as no harm, and where it is all there is. */
export function isToldInFull({ direction, frames }: Pick<Row, 'direction' | 'frames'>): boolean {
  return direction === 'harm' || frames.length === 0;
}
