/** Whether a second opinion is something for the reader. Nothing is counted, and nothing follows from it. */
import { html, type TemplateResult } from 'lit';
import type { Statement } from '../../../definition/definition.js';
import { merged } from '../../../guidance/merge.js';
import type { ListEntry } from '../../../worksheet/checklist-lists.js';
import type { AnswersIn } from '../../../worksheet/worksheet.js';
import { mergedEntriesView } from '../../shared/text/entries-view.js';
import { later } from '../../shared/later.js';
import { heading } from '../../shared/text/heading.js';
import type { ChecklistActions } from '../second-opinion-checklist-actions.js';
import type { ChecklistData } from '../second-opinion-checklist-data.js';
import type { Writers } from '../../shared/writers.js';
import { foldedView } from './folded.js';
import { moreView, tickView } from './ticks.js';

/** Reasons, situations and downsides. */
export function wantView(
  data: Pick<ChecklistData, 'definition' | 'guidance' | 'lists'> &
    AnswersIn<'reasons' | 'situations'>,
  words: Writers,
  actions: Pick<ChecklistActions, 'tick'>,
): TemplateResult {
  const { definition, guidance, lists } = data;
  const { localizer, guidanceProse, headingLevel } = words;
  const { msg } = localizer;
  const situations = msg('When people often get one');
  const tick = (group: 'reasons' | 'situations', entry: ListEntry): TemplateResult =>
    tickView(group, entry, moreView(entry, words), data, words, actions);
  return html`<div class="section">
    <details>
      <summary>${msg('What a second opinion is')}</summary>
      <div>${later(() => guidanceProse.paragraph(guidance.secondOpinion.introduction))}</div>
    </details>
    <p class="how-to">${msg('Tick what is true. Nothing is added up.')}</p>
    <div class="pair">
      <section part="for-you">
        <fieldset class="ticks">
          <legend>${heading(headingLevel, 2, msg('Reasons to get one'), { id: 'for-you' })}</legend>
          ${foldedView(
            lists.reasons,
            (some) => html`${some.map((entry) => tick('reasons', entry))}`,
            msg('Reasons to get one'),
            localizer,
            2,
          )}
        </fieldset>
        <details>
          <summary>${situations}</summary>
          ${later(
            () => html`<fieldset class="ticks">
              <legend class="visually-hidden">${situations}</legend>
              ${lists.situations.map((entry) => tick('situations', entry))}
            </fieldset>`,
          )}
        </details>
      </section>
      <section part="downsides">
        ${heading(headingLevel, 2, msg('Downsides'), { id: 'downsides' })}
        ${foldedView(
          merged<Statement>(
            guidance.secondOpinion.downsides,
            definition.secondOpinion?.downsides,
            definition.hide,
          ),
          (some) => mergedEntriesView(some, words),
          msg('Downsides'),
          localizer,
          2,
        )}
      </section>
    </div>
  </div>`;
}
