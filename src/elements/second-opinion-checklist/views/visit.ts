/** When the visit is, and how it gets into the reader's own calendar. */
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import { str } from '../../../localization/str.js';
import { fieldNoteView } from '../../shared/answers/field-note.js';
import { mergedView } from '../../shared/text/entries-view.js';
import { heading } from '../../shared/text/heading.js';
import type { Content } from '../../shared/text/prose.js';
import type { ChecklistActions } from '../second-opinion-checklist-actions.js';
import type { ChecklistData, Visit } from '../second-opinion-checklist-data.js';
import { fileWords, visitWords } from '../spoken-words.js';
import type { VisitActions } from '../visit-actions.js';
import type { Writers } from '../../shared/writers.js';

/** What happens there, day, time, and the calendar file. */
export function visitView(
  data: Pick<ChecklistData, 'definition' | 'guidance' | 'visit'>,
  words: Writers,
  actions: Pick<ChecklistActions, 'nameTopic' | 'saveVisit'>,
  typed: Pick<VisitActions, 'writeDay' | 'writeTime' | 'finish'>,
): TemplateResult {
  const { definition, guidance, visit } = data;
  const { localizer, headingLevel } = words;
  const { msg } = localizer;
  const { namesTopic } = visit;
  const note = visit.isBeingTyped ? undefined : visitWords(visit, localizer);
  return html`<section class="section" part="reviewer">
    ${heading(headingLevel, 2, msg('What the second doctor does'), { id: 'reviewer' })}
    ${mergedView(guidance.secondOpinion.reviewerDoes, definition.secondOpinion?.reviewerDoes, definition, words)}
  </section>
  <section class="section screen-only" part="visit">
    ${heading(headingLevel, 2, msg('Your visit'), { id: 'visit' })}
    <div class="row">
      ${dayView(visit, words, typed)}
      <label class="field">
        <span>${msg('Time, if you know it')}</span>
        <input type="text" dir="auto" autocomplete="off" spellcheck="false" aria-describedby="visit-note" aria-invalid=${invalid(visit.timeProblem !== undefined)} .value=${live(visit.typedTime)} @focusout=${typed.finish} @input=${(
          event: Event,
        ) => {
          typed.writeTime((event.currentTarget as HTMLInputElement).value);
        }} />
      </label>
    </div>
    ${fieldNoteView('visit-note', note)}
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
        actions.saveVisit(section!.querySelector<HTMLElement>('.date-part input')!);
      }}>${msg('Save to your calendar')}</button>
    </div>
    ${savedView(data, words)}
  </section>`;
}

/** The day in three fields, in the order of the country, as GOV.UK asks for days that people know. */
function dayView(
  { typedDay, dayProblem }: Visit,
  { localizer }: Writers,
  typed: Pick<VisitActions, 'writeDay' | 'finish'>,
): TemplateResult {
  const { msg } = localizer;
  const labels = { day: msg('Day'), month: msg('Month'), year: msg('Year') };
  const order = localizer.dayOrder();
  const example = { day: 27, month: 3, year: 2027 };
  // eslint-disable-next-line house/whole-sentences -- what stands in three fields is no row of words
  const inOrder = order.map((part) => localizer.digits(example[part])).join(' ');
  return html`<fieldset class="day" @focusout=${leave(typed.finish)}>
    <legend>${msg('Date')}</legend>
    <p class="hint" id="visit-hint">${msg(str`For example: ${inOrder}`)}</p>
    <div class="date-parts">
      ${order.map(
        (part) => html`<label class="date-part">
          <span>${labels[part]}</span>
          <input type="text" id="visit-${part}" inputmode="numeric" autocomplete="off" spellcheck="false" aria-describedby="visit-hint visit-note" aria-invalid=${invalid(dayProblem === 'missing' || dayProblem === 'unread')} .value=${live(typedDay[part])} @input=${(
            event: Event,
          ) => {
            typed.writeDay(part, (event.currentTarget as HTMLInputElement).value);
          }} />
        </label>`,
      )}
    </div>
  </fieldset>`;
}

function invalid(isInvalid: boolean): unknown {
  return ifDefined(isInvalid ? 'true' : undefined);
}

/** Calls back when the focus goes from a group of fields to somewhere else. */
function leave(finish: () => void): (event: FocusEvent) => void {
  return ({ currentTarget, relatedTarget }) => {
    if (!(currentTarget as Element).contains(relatedTarget as Node | null)) finish();
  };
}

/** What to do with the file, and its text where it cannot be saved. */
function savedView({ visit }: Pick<ChecklistData, 'visit'>, { localizer }: Writers): Content {
  const { msg } = localizer;
  const { file } = visit;
  if (!file) return nothing;
  const field = html`<label class="field">
    <span>${msg('Text of the calendar file')}</span>
    <textarea class="file" rows="6" readonly dir="ltr" autocomplete="off" spellcheck="false" .value=${file.text}></textarea>
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
