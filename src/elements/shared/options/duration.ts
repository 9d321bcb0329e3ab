/** How long an option takes. */
import { html } from 'lit';
import type { ProcedureOption } from '../../../definition/definition.js';
import type { Content } from '../text/prose.js';
import type { Writers } from '../writers.js';

/** The length and the words, where a source gives both. */
export function durationView(
  { duration: { time, words } = {} }: ProcedureOption,
  { localizer, prose }: Writers,
): Content {
  const length = time && localizer.timeSpan(time);
  // Authors may give the length once more in words.
  if (words === undefined || words === length) return length ?? localizer.msg('Not known');
  return length === undefined
    ? prose.inline(words)
    : html`${length} <span class="hint">${prose.inline(words)}</span>`;
}
