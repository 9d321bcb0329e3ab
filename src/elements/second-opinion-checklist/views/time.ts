/** Whether there is time for a second opinion, and when not to wait: said before anything else is asked. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Statement } from '../../../definition/definition.js';
import { merged } from '../../../guidance/merge.js';
import { mergedEntriesView } from '../../shared/text/entries-view.js';
import { heading } from '../../shared/text/heading.js';
import type { ChecklistData } from '../second-opinion-checklist-data.js';
import type { Writers } from '../../shared/writers.js';
import { foldView } from './folded.js';

/** The guard. What is true of every procedure is folded away where the definition says when not to wait with this one. */
export function timeView(
  data: Pick<ChecklistData, 'definition' | 'safety'>,
  words: Writers,
): TemplateResult {
  const { definition, safety } = data;
  const { localizer, prose, headingLevel } = words;
  const { msg } = localizer;
  const { timeCritical, time } = definition.decision;
  // No definition hides an entry of it.
  const entries = merged<Statement>(
    safety.doNotWaitIf,
    definition.secondOpinion?.doNotWaitIf,
    undefined,
  );
  const own = entries.filter(({ whose }) => whose === 'definition');
  const shown = timeCritical || own.length === 0 ? entries : own;
  const folded = entries.filter((entry) => !shown.includes(entry));
  const safetyWords = { prose, guidanceProse: words.safetyProse };
  const title = msg('Do not wait for a second opinion if:');
  return html`<section class="time ${timeCritical ? 'time-critical' : ''}" part="time">
    ${heading(headingLevel, 1, msg('Is there time?'), { id: 'time' })}
    ${
      timeCritical
        ? html`<p class="label">${msg('Waiting can do harm here. Ask your care team today how long you have to decide.')}</p>`
        : nothing
    }
    ${time === undefined ? html`<p>${msg('Ask your care team how long you can take to decide.')}</p>` : prose.paragraph(time)}
    <p class="label">${title}</p>
    ${mergedEntriesView(shown, safetyWords)}
    ${folded.length > 0 ? foldView(folded.length, title, () => mergedEntriesView(folded, safetyWords), localizer) : nothing}
  </section>`;
}
