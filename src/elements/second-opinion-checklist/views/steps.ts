/** The steps to a second opinion. */
import { html, type TemplateResult } from 'lit';
import type { AnswersIn } from '../../../worksheet/worksheet.js';
import { heading } from '../../shared/text/heading.js';
import { listNumberView } from '../../shared/text/list-number.js';
import type { ChecklistActions } from '../second-opinion-checklist-actions.js';
import type { ChecklistData } from '../second-opinion-checklist-data.js';
import type { Writers } from '../../shared/writers.js';
import { moreView, tickView } from './ticks.js';

/** The steps, in order. Any of them can be ticked at any time. */
export function stepsView(
  data: Pick<ChecklistData, 'lists'> & AnswersIn<'steps'>,
  words: Writers,
  actions: Pick<ChecklistActions, 'tick'>,
): TemplateResult {
  const { lists } = data;
  const { localizer, headingLevel } = words;
  const { msg } = localizer;
  return html`<section class="section" part="steps">
    ${heading(headingLevel, 2, msg('The steps'), { id: 'steps' })}
    <p class="how-to">${msg('Tick a step when it is done. You can stop at any time.')}</p>
    <ol class="ticks steps">
      ${lists.steps.map((step, place) => html`<li>${listNumberView(place, localizer)}${tickView('steps', step, moreView(step, words), data, words, actions)}</li>`)}
    </ol>
  </section>`;
}
