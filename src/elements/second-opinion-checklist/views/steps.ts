/** The steps to a second opinion, and how far the reader has come. */
import { html, type TemplateResult } from 'lit';
import type { Localizer } from '../../../localization/localizer.js';
import { stepsDone } from '../../../worksheet/checklist.js';
import { heading } from '../../shared/text/heading.js';
import { listNumberView } from '../../shared/text/list-number.js';
import type { ChecklistContext } from './context.js';
import { moreView, tickView } from './ticks.js';

/** How many steps are done, in words. */
export function stepsWords(done: number, total: number, localizer: Localizer): string {
  return localizer.plural(
    total,
    localizer.msg(
      '{total, plural, one {{done} of {total} step done} other {{done} of {total} steps done}}',
    ),
    { done: localizer.number(done), total: localizer.number(total) },
  );
}

/** The steps, in order. Any of them can be ticked at any time. */
export function stepsView(context: ChecklistContext): TemplateResult {
  const { lists, localizer, worksheet, headingLevel } = context;
  const { msg } = localizer;
  const total = lists.steps.length;
  const done = stepsDone(worksheet, lists.steps);
  return html`<section class="section" part="steps">
    ${heading(headingLevel, 1, msg('The steps'), { id: 'steps' })}
    <p>${msg('Tick a step when it is done. You can stop at any time.')}</p>
    <label class="progress" part="progress">
      <span>${stepsWords(done, total, localizer)}</span>
      <progress max=${total} .value=${done}></progress>
    </label>
    <ol class="ticks steps">
      ${lists.steps.map((step, place) => html`<li>${listNumberView(place, localizer)}${tickView('steps', step, moreView(step, context), context)}</li>`)}
    </ol>
  </section>`;
}
