/** Whether a second opinion is something for the reader. Nothing is counted, and nothing follows from it. */
import { html, type TemplateResult } from 'lit';
import type { ListEntry } from '../../../worksheet/checklist-lists.js';
import type { AnswersIn } from '../../../worksheet/worksheet.js';
import { heading } from '../../shared/text/heading.js';
import type { ChecklistActions } from '../second-opinion-checklist-actions.js';
import type { ChecklistData } from '../second-opinion-checklist-data.js';
import type { Writers } from '../../shared/writers.js';
import { moreView, tickView } from './ticks.js';

/** Reasons and situations. */
export function forYouView(
  data: Pick<ChecklistData, 'lists'> & AnswersIn<'reasons' | 'situations'>,
  words: Writers,
  actions: Pick<ChecklistActions, 'tick'>,
): TemplateResult {
  const { lists } = data;
  const { localizer, headingLevel } = words;
  const { msg } = localizer;
  const boxes = (
    group: 'reasons' | 'situations',
    legend: string,
    entries: readonly ListEntry[],
  ): TemplateResult => html`<fieldset class="ticks">
    <legend>${legend}</legend>
    ${entries.map((entry) => tickView(group, entry, moreView(entry, words), data, words, actions))}
  </fieldset>`;
  return html`<section class="section" part="for-you">
    ${heading(headingLevel, 1, msg('Is this for you?'), { id: 'for-you' })}
    <p>${msg('Tick what is true for you.')}</p>
    <div class="pair">
      ${boxes('reasons', msg('Reasons to get one'), lists.reasons)}
      ${boxes('situations', msg('When people often get one'), lists.situations)}
    </div>
    <p>${msg('Nothing is added up here. If you want a second opinion, that is enough.')}</p>
  </section>`;
}
