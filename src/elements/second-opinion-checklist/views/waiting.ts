/** When not to wait for a second opinion: said before anything else is asked. */
import { html, nothing, type TemplateResult } from 'lit';
import { mergedSafetyView } from '../../shared/text/entries-view.js';
import { heading } from '../../shared/text/heading.js';
import type { ChecklistData } from '../second-opinion-checklist-data.js';
import type { Writers } from '../../shared/writers.js';

/** The guard. */
export function waitingView(
  data: Pick<ChecklistData, 'definition' | 'safety'>,
  words: Writers,
): TemplateResult {
  const { definition, safety } = data;
  const { localizer, prose, headingLevel } = words;
  const { msg } = localizer;
  const { timeCritical, time } = definition.decision;
  return html`<section class="section waiting" part="do-not-wait">
    ${heading(headingLevel, 1, msg('Do not wait for a second opinion if:'), { id: 'do-not-wait' })}
    ${mergedSafetyView(safety.doNotWaitIf, definition.secondOpinion?.doNotWaitIf, words)}
    ${
      timeCritical
        ? html`<p class="label">${msg('Waiting can do harm here. Ask your care team today how long you have to decide.')}</p>`
        : nothing
    }
    ${time === undefined ? nothing : prose.paragraph(time)}
  </section>`;
}
