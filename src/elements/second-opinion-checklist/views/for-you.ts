/** Whether a second opinion is something for the reader. Nothing is counted, and nothing follows from it. */
import { html, type TemplateResult } from 'lit';
import type { ListEntry } from '../../../worksheet/checklist-lists.js';
import { heading } from '../../shared/text/heading.js';
import type { ChecklistContext, TickedGroup } from './context.js';
import { moreView, tickView } from './ticks.js';

/** Reasons and situations. */
export function forYouView(context: ChecklistContext): TemplateResult {
  const { lists, localizer, headingLevel } = context;
  const { msg } = localizer;
  const boxes = (
    group: TickedGroup,
    legend: string,
    entries: readonly ListEntry[],
  ): TemplateResult => html`<fieldset class="ticks">
    <legend>${legend}</legend>
    ${entries.map((entry) => tickView(group, entry, moreView(entry, context), context))}
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
