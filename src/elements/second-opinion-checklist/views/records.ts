/** The records to collect, and how far each of them has come. */
import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { recordMarks } from '../../../worksheet/answer-groups.js';
import { markWords } from '../../../worksheet/answers-in-words.js';
import { answerOf, answersOf, type AnswersIn } from '../../../worksheet/worksheet.js';
import { proseFor } from '../../shared/text/entries-view.js';
import { heading } from '../../shared/text/heading.js';
import { addEntryView } from '../../shared/answers/own-entries.js';
import { namedView } from '../../shared/text/named.js';
import type { Content } from '../../shared/text/prose.js';
import type { ChecklistActions } from '../second-opinion-checklist-actions.js';
import type { ChecklistData } from '../second-opinion-checklist-data.js';
import type { Writers } from '../../shared/writers.js';
import { moreView } from './ticks.js';

/**
 * The table of records, which becomes a stack where there is no room for columns. Its roles are written out, since
 * browsers take them away from elements that are laid out as a stack.
 */
export function recordsView(
  data: Pick<ChecklistData, 'lists'> & AnswersIn<'records' | 'ownRecords'>,
  words: Writers,
  actions: Pick<ChecklistActions, 'add' | 'mark' | 'remove'>,
): TemplateResult {
  const { lists } = data;
  const { localizer, headingLevel } = words;
  const { msg } = localizer;
  const own = Object.entries(answersOf(data, 'ownRecords'));
  /* eslint-disable lit-a11y/no-redundant-role -- display: block takes the roles away, see above */
  return html`<section class="section" part="records">
    ${heading(headingLevel, 1, msg('Your records'), { id: 'records' })}
    <p>${msg('The second doctor needs to see what the first one saw. Tick how far each record has come.')}</p>
    <table class="grid records" role="table" part="records-table">
      <caption class="visually-hidden">${msg('Your records')}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">${msg('Record')}</th>
          ${recordMarks.map((mark) => html`<th role="columnheader" scope="col">${markWords(mark, localizer)}</th>`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${lists.records.map((record) => {
          const name = proseFor(record, words).line(record.text);
          return rowView(record.id, name, moreView(record, words), data, words, actions);
        })}
        ${own.map(([id, text]) => rowView(id, text, removeView(id, text, words, actions), data, words, actions))}
      </tbody>
    </table>
    <div class="own-words">${addEntryView(
      {
        label: msg('Another record'),
        add: (text) => {
          actions.add('ownRecords', text);
        },
      },
      localizer,
    )}</div>
  </section>`;
  /* eslint-enable lit-a11y/no-redundant-role */
}

function rowView(
  id: string,
  name: Content,
  below: Content,
  data: AnswersIn<'records'>,
  { localizer }: Writers,
  actions: Pick<ChecklistActions, 'mark'>,
): TemplateResult {
  const marks = answerOf(data, 'records', id) ?? [];
  return html`<tr role="row">
    <th role="rowheader" scope="row"><span>${name}</span>${below}</th>
    ${recordMarks.map(
      (mark) => html`<td role="cell">
        <label class="check">
          <input type="checkbox" .checked=${live(marks.includes(mark))} @change=${() => {
            actions.mark(id, mark);
          }} />
          <span class="cell-label">${namedView(markWords(mark, localizer), name, localizer)}</span>
        </label>
      </td>`,
    )}
  </tr>`;
}

function removeView(
  id: string,
  text: string,
  { localizer }: Writers,
  actions: Pick<ChecklistActions, 'remove'>,
): Content {
  return html`<button type="button" class="link" @click=${(event: Event) => {
    // The button goes, and the focus must not go with it.
    const section = (event.currentTarget as HTMLElement).closest('section');
    actions.remove('ownRecords', id);
    section?.querySelector<HTMLElement>('.own-words input')?.focus();
  }}>${namedView(localizer.msg('Remove'), text, localizer)}</button>`;
}
