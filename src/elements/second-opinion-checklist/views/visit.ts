/** When the visit is, and how it gets into the reader's own calendar. */
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import { mergedView } from '../../shared/text/entries-view.js';
import { heading } from '../../shared/text/heading.js';
import type { Content } from '../../shared/text/prose.js';
import type { ChecklistActions } from '../second-opinion-checklist-actions.js';
import type { ChecklistData } from '../second-opinion-checklist-data.js';
import { fileWords } from '../spoken-words.js';
import type { Writers } from '../../shared/writers.js';

/** What happens there, day, time, and the calendar file. */
export function visitView(
  data: Pick<ChecklistData, 'definition' | 'guidance' | 'visit'>,
  words: Writers,
  actions: Pick<ChecklistActions, 'setVisit' | 'nameTopic' | 'saveVisit'>,
): TemplateResult {
  const { definition, guidance, visit } = data;
  const { localizer, headingLevel } = words;
  const { msg } = localizer;
  const { date, time, namesTopic, lacksDate } = visit;
  const set =
    (field: 'date' | 'time') =>
    (event: Event): void => {
      actions.setVisit(field, (event.currentTarget as HTMLInputElement).value);
    };
  const isPast = date !== undefined && date < today();
  const hasNote = lacksDate || isPast;
  return html`<section class="section" part="reviewer">
    ${heading(headingLevel, 2, msg('What the second doctor does'), { id: 'reviewer' })}
    ${mergedView(guidance.secondOpinion.reviewerDoes, definition.secondOpinion?.reviewerDoes, definition, words)}
  </section>
  <section class="section screen-only" part="visit">
    ${heading(headingLevel, 2, msg('Your visit'), { id: 'visit' })}
    <div class="row">
      <label class="field">
        <span>${msg('Date')}</span>
        <input type="date" id="visit-date" max="9998-12-31" autocomplete="off" aria-describedby=${ifDefined(hasNote ? 'visit-note' : undefined)} .value=${live(date ?? '')} @change=${set('date')} />
      </label>
      <label class="field">
        <span>${msg('Time, if you know it')}</span>
        <input type="time" autocomplete="off" .value=${live(time ?? '')} @change=${set('time')} />
      </label>
    </div>
    <div class="tick">
      <label class="check">
        <input type="checkbox" aria-describedby="visit-topic-hint" .checked=${live(namesTopic)} @change=${(
          event: Event,
        ) => {
          actions.nameTopic((event.currentTarget as HTMLInputElement).checked);
        }} />
        <span>${msg('Put the topic in the title')}</span>
      </label>
      <p class="hint tick-hint" id="visit-topic-hint">${msg('Others who see your calendar can read the title. Without a tick it says “Appointment” and no more.')}</p>
    </div>
    <div class="row">
      <button type="button" class="button" @click=${(event: Event) => {
        const section = (event.currentTarget as HTMLElement).closest('section');
        actions.saveVisit(section!.querySelector<HTMLElement>('input[type="date"]')!);
      }}>${msg('Save to your calendar')}</button>
      ${
        hasNote
          ? html`<p class="visit-note" id="visit-note">${lacksDate ? msg('Pick a date first.') : msg('This date is in the past.')}</p>`
          : nothing
      }
    </div>
    ${savedView(data, words)}
  </section>`;
}

/** What to do with the file, and its text where it cannot be saved. */
function savedView({ visit }: Pick<ChecklistData, 'visit'>, { localizer }: Writers): Content {
  const { msg } = localizer;
  const { file } = visit;
  if (!file) return nothing;
  const field = html`<label class="field">
    <span>${msg('Text of the calendar file')}</span>
    <textarea class="file" rows="6" readonly autocomplete="off" spellcheck="false" .value=${file.text}></textarea>
  </label>`;
  return file.isOffered
    ? html`<p>${fileWords(true, localizer)}</p>
        <details class="as-is">
          <summary>${msg('You cannot find the file?')}</summary>
          <div>
            <p>${msg('Copy this text into an empty file that ends in “.ics”.')}</p>
            ${field}
          </div>
        </details>`
    : html`<p>${fileWords(false, localizer)}</p>
        ${field}`;
}

/** The day it is for the reader, YYYY-MM-DD. */
function today(now = new Date()): string {
  const twoDigits = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
}
