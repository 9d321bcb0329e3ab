/** A few answers of equal weight to one entry. None is chosen for the reader, and each can be taken back. */
import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { AnswerOf } from '../../../worksheet/answer-groups.js';
import type { ListEntry } from '../../../worksheet/checklist-lists.js';
import { answerOf } from '../../../worksheet/worksheet.js';
import { clearAnswerView } from '../../shared/answers/clear-answer.js';
import { proseFor } from '../../shared/text/entries-view.js';
import type { ChecklistContext, ChosenGroup } from './context.js';
import { moreView } from './ticks.js';

/** The entry with its answers. */
export function choicesView<Name extends ChosenGroup>(
  group: Name,
  entry: ListEntry,
  choices: readonly (readonly [AnswerOf<Name>, string])[],
  context: ChecklistContext,
): TemplateResult {
  const { localizer, worksheet, actions } = context;
  const { id, text } = entry;
  const chosen = answerOf(worksheet, group, id);
  const words = proseFor(entry, context).line(text);
  return html`<fieldset class="question">
    <legend>${words}</legend>
    ${moreView(entry, context)}
    <div class="segments-row">
      ${choices.map(
        ([choice, label]) => html`<label class="segment">
          <input type="radio" name="${group}-${id}" .checked=${live(chosen === choice)} @change=${() => {
            actions.choose(group, id, choice);
          }} />
          <span>${label}</span>
        </label>`,
      )}
    </div>
    ${clearAnswerView(
      chosen !== undefined,
      words,
      () => {
        actions.choose(group, id);
      },
      localizer,
    )}
  </fieldset>`;
}
