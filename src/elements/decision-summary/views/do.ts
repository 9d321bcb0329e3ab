/** What can be done with the page: print it, copy it, keep it. */
import { html, nothing, type TemplateResult } from 'lit';
import { printNoteView } from '../../shared/print-note.js';
import { readAloudView } from '../../shared/read-aloud/read-aloud.js';
import type { Writers } from '../../shared/writers.js';
import type { SummaryActions } from '../decision-summary-actions.js';
import type { Made, SummaryData } from '../decision-summary-data.js';
import { outcomeWords } from '../spoken-words.js';

export function buttonsView(
  { text, done }: Pick<SummaryData, 'done'> & Pick<Made, 'text'>,
  words: Writers,
  actions: Pick<SummaryActions, 'print' | 'copy' | 'save' | 'say'>,
): TemplateResult {
  const { localizer } = words;
  const { msg } = localizer;
  const partOf = (event: Event, selector: string): HTMLElement =>
    (event.currentTarget as HTMLElement)
      .closest<HTMLElement>('[data-private]')!
      .querySelector<HTMLElement>(selector)!;
  return html`<div class="buttons">
      <button type="button" class="button" @click=${(event: Event) => {
        actions.print(partOf(event, '.sheet'));
      }}>${msg('Print')}</button>
      <button type="button" class="button button-quiet" @click=${(event: Event) => {
        const drawer = partOf(event, '.as-text') as HTMLDetailsElement;
        void actions.copy(drawer.querySelector('textarea')!, () => {
          drawer.open = true;
        });
      }}>${msg('Copy as text')}</button>
      <button type="button" class="button button-quiet" @click=${() => {
        actions.save(text);
      }}>${msg('Save as a file')}</button>
      ${readAloudView({ text, place: '.sheet', leaveOut: '.screen-only' }, words, actions)}
    </div>
    ${printNoteView(localizer)}
    ${done?.text === text ? html`<p>${outcomeWords(done.outcome, localizer)}</p>` : nothing}`;
}
