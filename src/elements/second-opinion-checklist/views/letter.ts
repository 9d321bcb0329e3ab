/** A letter that asks for records. Nothing of it is kept: it is made of what is marked above, each time anew. */
import { html, nothing, type TemplateResult } from 'lit';
import { recordsLetter } from '../../../worksheet/records-letter.js';
import type { AnswersIn } from '../../../worksheet/worksheet.js';
import type { ChecklistActions } from '../second-opinion-checklist-actions.js';
import type { ChecklistData } from '../second-opinion-checklist-data.js';
import { copiedWords } from '../spoken-words.js';
import type { Writers } from '../../shared/writers.js';

/** The letter in a drawer, as text to copy. */
export function letterView(
  data: Pick<ChecklistData, 'lists' | 'letterCopy'> & AnswersIn<'records' | 'ownRecords'>,
  { localizer }: Writers,
  actions: Pick<ChecklistActions, 'copyLetter'>,
): TemplateResult {
  const { lists, letterCopy } = data;
  const { msg } = localizer;
  const letter = recordsLetter(data, lists, localizer);
  return html`<details class="as-is screen-only" part="letter">
    <summary>${msg('A letter to ask for records')}</summary>
    <div>
      <p class="hint">${msg('It names the records you marked “Asked”. Until you mark one, it names the first ones of the list. It is kept nowhere and sent to nobody.')}</p>
      <label class="field">
        <span>${msg('Text of the letter')}</span>
        <textarea class="letter" rows="18" readonly autocomplete="off" spellcheck="false" translate="no" dir="auto" .value=${letter}></textarea>
      </label>
      <p><button type="button" class="button button-quiet" @click=${(event: Event) => {
        const drawer = (event.currentTarget as HTMLElement).closest('details');
        void actions.copyLetter(drawer!.querySelector('textarea')!);
      }}>${msg('Copy the letter')}</button></p>
      ${letterCopy?.text === letter ? html`<p>${copiedWords(letterCopy.isCopied, localizer)}</p>` : nothing}
    </div>
  </details>`;
}
