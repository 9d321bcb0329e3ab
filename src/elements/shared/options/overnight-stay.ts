/** Whether an option needs a night away from home. */
import { html, nothing } from 'lit';
import type { ProcedureOption } from '../../../definition/definition.js';
import type { Content } from '../text/prose.js';
import type { Writers } from '../writers.js';

/** In a word, with what to expect. */
export function overnightStayView(option: ProcedureOption, words: Writers): Content {
  const note = option.stay?.note;
  return html`${nightWord(option, words)}${note === undefined ? nothing : html` <span class="hint">${words.prose.inline(note)}</span>`}`;
}

/** In a word. */
export function nightWord({ stay }: ProcedureOption, { localizer: { msg } }: Writers): string {
  if (!stay) return msg('Does not apply');
  return {
    no: msg('No'),
    sometimes: msg('Sometimes'),
    usually: msg('Usually'),
    'not-known': msg('Not known'),
  }[stay.overnight];
}
