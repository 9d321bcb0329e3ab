/** Notes on the two opinions, side by side. Neither is set above the other. */
import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { longestText } from '../../../worksheet/parts.js';
import { answerOf } from '../../../worksheet/worksheet.js';
import type { Localizer } from '../../../localization/localizer.js';
import { writerOf } from '../../base/entries-view.js';
import { heading } from '../../base/heading.js';
import type { Content } from '../../base/prose.js';
import type { ChecklistContext, NotesPart } from './context.js';
import { moreView } from './ticks.js';

const columns: readonly NotesPart[] = ['firstView', 'secondView'];

function columnWords(part: NotesPart, { msg }: Localizer): string {
  return { firstView: msg('First opinion'), secondView: msg('Second opinion') }[part];
}

/** The table of notes. Its roles are written out for the same reason as those of the records. */
export function twoOpinionsView(context: ChecklistContext): TemplateResult {
  const { lists, localizer, headingLevel } = context;
  const { msg } = localizer;
  /* eslint-disable lit-a11y/no-redundant-role -- display: block takes the roles away */
  return html`<section class="section" part="two-opinions">
    ${heading(headingLevel, 1, msg('The two opinions side by side'), { id: 'two-opinions' })}
    <p>${msg('Write down what each doctor says. You can leave any box empty. Which view to follow is for you to weigh.')}</p>
    <table class="grid opinions" role="table" part="opinions-table">
      <caption class="visually-hidden">${msg('The two opinions side by side')}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">${msg('Topic')}</th>
          ${columns.map((part) => html`<th role="columnheader" scope="col">${columnWords(part, localizer)}</th>`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${lists.compared.map((row) => {
          const words = writerOf(row, context).line(row.text);
          return html`<tr role="row">
            <th role="rowheader" scope="row"><span>${words}</span>${moreView(row, context)}</th>
            ${columns.map((part) => html`<td role="cell">${noteView(part, row.id, words, context)}</td>`)}
          </tr>`;
        })}
      </tbody>
    </table>
  </section>`;
  /* eslint-enable lit-a11y/no-redundant-role */
}

/** A field for the screen, and for paper its whole text or room to write by hand. */
function noteView(
  part: NotesPart,
  row: string,
  words: Content,
  { localizer, worksheet, actions }: ChecklistContext,
): TemplateResult {
  const note = answerOf(worksheet, part, row) ?? '';
  return html`<label class="field">
      <span class="cell-label">${columnWords(part, localizer)}<span class="visually-hidden">: ${words}</span></span>
      <textarea rows="3" maxlength=${longestText} autocomplete="off" spellcheck="false" .value=${live(note)} @input=${(
        event: Event,
      ) => {
        actions.write(part, row, (event.currentTarget as HTMLTextAreaElement).value);
      }} @change=${() => {
        actions.finishWriting(part);
      }}></textarea>
    </label>
    <div class="paper-only ${note === '' ? 'ruled' : 'note'}">${note}</div>`;
}
