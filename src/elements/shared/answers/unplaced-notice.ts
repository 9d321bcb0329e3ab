/** Tells readers that something they said is kept, and not shown. */
import { html, nothing } from 'lit';
import type { Content } from '../text/prose.js';
import type { ReadingData } from '../reading-data.js';
import type { Writers } from '../writers.js';

/** A notice where answers have no place in the definition; nothing where all of them have one. */
export function unplacedNotice(
  { worksheet }: Pick<ReadingData, 'worksheet'>,
  { localizer }: Writers,
): Content {
  if (worksheet.unplaced.length === 0) return nothing;
  const { msg } = localizer;
  return html`<p class="notice" part="unplaced-notice">${msg('Some answers you gave before have no place on this page now. They are kept.')}</p>`;
}
