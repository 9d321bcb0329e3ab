/** A few answers of equal weight to one entry. None is chosen for the reader, and each can be taken back. */
import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { AnswerOf } from '../../../worksheet/answer-groups.js';
import type { ListEntry } from '../../../worksheet/checklist-lists.js';
import { answerOf, type AnswersIn } from '../../../worksheet/worksheet.js';
import { clearAnswerView } from '../../shared/answers/clear-answer.js';
import { proseFor } from '../../shared/text/entries-view.js';
import type { ChecklistActions } from '../second-opinion-checklist-actions.js';
import type { ChosenGroup } from '../second-opinion-checklist-data.js';
import type { Writers } from '../../shared/writers.js';
import { moreView } from './ticks.js';

/** The entry with its answers. */
export function choicesView<Name extends ChosenGroup>(
  group: Name,
  entry: ListEntry,
  choices: readonly (readonly [AnswerOf<Name>, string])[],
  data: AnswersIn<Name>,
  words: Writers,
  actions: Pick<ChecklistActions, 'choose'>,
): TemplateResult {
  const { localizer } = words;
  const { id, text } = entry;
  const chosen = answerOf(data, group, id);
  const named = proseFor(entry, words).line(text);
  return html`<fieldset class="question">
    <legend>${named}</legend>
    ${moreView(entry, words)}
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
      named,
      () => {
        actions.choose(group, id);
      },
      localizer,
    )}
  </fieldset>`;
}
