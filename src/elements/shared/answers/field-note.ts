/**
 * What is wrong with what stands in a field, below it. It is tied to the field, so that it is read out with it, and the
 * field keeps what was typed, to be mended.
 */
import { html, type TemplateResult } from 'lit';

/** The note; none while nothing is wrong. `aria-describedby` of the field names its id. */
export function fieldNoteView(id: string, words: string | undefined): TemplateResult {
  return html`<p class="field-note" id=${id} ?hidden=${words === undefined} .textContent=${words ?? ''}></p>`;
}

/**
 * Sets the note of a field whose words are nobody's data until they are added, so that nothing else has to be drawn.
 * The note stands in the same `.add` as the field.
 */
export function noteField(field: HTMLInputElement, words: string | undefined): void {
  const note = field.closest('.add')?.querySelector<HTMLElement>('.field-note');
  if (!note) return;
  note.hidden = words === undefined;
  note.textContent = words ?? '';
  if (words === undefined) field.removeAttribute('aria-invalid');
  else field.setAttribute('aria-invalid', 'true');
}
