/** Notes on the two opinions, side by side. Neither is set above the other. */
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import type { ListEntry } from '../../../worksheet/checklist-lists.js';
import { longestText } from '../../../worksheet/answer-groups.js';
import { answerOf, cutToFit, type AnswersIn } from '../../../worksheet/worksheet.js';
import type { Localizer } from '../../../localization/localizer.js';
import { fieldNoteView } from '../../shared/answers/field-note.js';
import { tooLongWords } from '../../shared/answers/own-entries.js';
import { proseFor } from '../../shared/text/entries-view.js';
import { heading } from '../../shared/text/heading.js';
import { namedView } from '../../shared/text/named.js';
import type { Content } from '../../shared/text/prose.js';
import type { ChecklistActions } from '../second-opinion-checklist-actions.js';
import type { ChecklistData, NotesGroup } from '../second-opinion-checklist-data.js';
import type { Writers } from '../../shared/writers.js';
import { foldView } from './folded.js';
import { moreView } from './ticks.js';

const columns: readonly NotesGroup[] = ['firstView', 'secondView'];

function columnWords(group: NotesGroup, { msg }: Localizer): string {
  return { firstView: msg('First opinion'), secondView: msg('Second opinion') }[group];
}

/** The rows that are there at first: what the two doctors think it is, what they advise, and why. */
const firstRows = ['diagnosis', 'advice', 'reasons'];

/** The table of notes, of which a few rows come first. */
export function twoOpinionsView(
  data: Pick<ChecklistData, 'lists' | 'longNotes'> & AnswersIn<NotesGroup>,
  words: Writers,
  actions: Pick<ChecklistActions, 'write' | 'finishWriting'>,
): TemplateResult {
  const { lists } = data;
  const { localizer, headingLevel } = words;
  const { msg } = localizer;
  const title = msg('The two opinions side by side');
  const first = lists.compared.filter(({ id }) => firstRows.includes(id));
  const others = lists.compared.filter(({ id }) => !firstRows.includes(id));
  return html`<section class="section" part="two-opinions">
    ${heading(headingLevel, 2, title, { id: 'two-opinions' })}
    <p class="how-to">${msg('Write down what each doctor says. You can leave any box empty. Which view to follow is for you to weigh.')}</p>
    ${tableView(first, title, data, words, actions)}
    ${others.length > 0 ? foldView(others.length, title, () => tableView(others, msg('More on the two opinions'), data, words, actions), localizer) : nothing}
  </section>`;
}

/** Its roles are written out, since browsers take them away from a table that is laid out as a stack. */
function tableView(
  rows: readonly ListEntry[],
  caption: string,
  data: Pick<ChecklistData, 'longNotes'> & AnswersIn<NotesGroup>,
  words: Writers,
  actions: Pick<ChecklistActions, 'write' | 'finishWriting'>,
): TemplateResult {
  const { localizer } = words;
  const { msg } = localizer;
  /* eslint-disable lit-a11y/no-redundant-role -- display: block takes the roles away */
  return html`<table class="grid opinions" role="table" part="opinions-table">
      <caption class="visually-hidden">${caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">${msg('Topic')}</th>
          ${columns.map((group) => html`<th role="columnheader" scope="col">${columnWords(group, localizer)}</th>`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${rows.map((row) => {
          const topic = proseFor(row, words).line(row.text);
          return html`<tr role="row">
            <th role="rowheader" scope="row"><span>${topic}</span>${moreView(row, words)}</th>
            ${columns.map((group) => html`<td role="cell">${noteView(group, row.id, topic, data, words, actions)}</td>`)}
          </tr>`;
        })}
      </tbody>
    </table>`;
  /* eslint-enable lit-a11y/no-redundant-role */
}

/** A field for the screen, and for paper its whole text or room to write by hand. */
function noteView(
  group: NotesGroup,
  row: string,
  name: Content,
  data: Pick<ChecklistData, 'longNotes'> & AnswersIn<NotesGroup>,
  { localizer }: Writers,
  actions: Pick<ChecklistActions, 'write' | 'finishWriting'>,
): TemplateResult {
  const note = answerOf(data, group, row) ?? '';
  const long = data.longNotes.get(`${group} ${row}`);
  // The page may have given another worksheet since.
  const isLong = long !== undefined && cutToFit(long) === note;
  const problem = isLong ? tooLongWords(long.length - longestText, localizer) : undefined;
  const id = `note-${group}-${row}`;
  return html`<label class="field">
      <span class="cell-label">${namedView(columnWords(group, localizer), name, localizer)}</span>
      <textarea rows="3" translate="no" dir="auto" autocomplete="off" spellcheck="false" aria-describedby=${id} aria-invalid=${ifDefined(isLong ? 'true' : undefined)} .value=${live(isLong ? long : note)} @input=${(
        event: Event,
      ) => {
        actions.write(group, row, (event.currentTarget as HTMLTextAreaElement).value);
      }} @change=${() => {
        actions.finishWriting(group);
      }}></textarea>
    </label>
    ${fieldNoteView(id, problem)}
    <div class="paper-only ${note === '' ? 'ruled' : 'note'}" translate="no" dir="auto">${note}</div>`;
}
