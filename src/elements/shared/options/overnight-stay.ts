/** Whether an option needs a night away from home. */
import { html, nothing } from 'lit';
import type { ProcedureOption } from '../../../definition/definition.js';
import type { Content } from '../text/prose.js';
import type { Writers } from '../writers.js';

/** In a word, with what to expect. */
export function overnightStayView(
  { stay }: ProcedureOption,
  { localizer, prose }: Writers,
): Content {
  const { msg } = localizer;
  if (!stay) return msg('Does not apply');
  const words = {
    no: msg('No'),
    sometimes: msg('Sometimes'),
    usually: msg('Usually'),
    'not-known': msg('Not known'),
  }[stay.overnight];
  return html`${words}${stay.note === undefined ? nothing : html`<span class="hint">${prose.inline(stay.note)}</span>`}`;
}
