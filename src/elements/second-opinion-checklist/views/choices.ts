/** A few answers of equal weight to one entry. None is chosen for the reader, and each can be taken back. */
import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Answer } from '../../../worksheet/parts.js';
import { answerOf } from '../../../worksheet/worksheet.js';
import { answerStateView } from '../../base/answer-state-view.js';
import { writerOf } from '../../base/entries-view.js';
import type { ChecklistContext, ChosenPart } from './context.js';
import type { ListEntry } from './lists.js';
import { moreView } from './ticks.js';

/** The entry with its answers. */
export function choicesView<Name extends ChosenPart>(
  part: Name,
  entry: ListEntry,
  choices: readonly (readonly [Answer<Name>, string])[],
  context: ChecklistContext,
): TemplateResult {
  const { localizer, worksheet, actions } = context;
  const { id, text } = entry;
  const chosen = answerOf(worksheet, part, id);
  const words = writerOf(entry, context).line(text);
  return html`<fieldset class="question">
    <legend>${words}</legend>
    ${moreView(entry, context)}
    <div class="segments-row">
      ${choices.map(
        ([choice, label]) => html`<label class="segment">
          <input type="radio" name="${part}-${id}" .checked=${live(chosen === choice)} @change=${() => {
            actions.choose(part, id, choice);
          }} />
          <span>${label}</span>
        </label>`,
      )}
    </div>
    ${answerStateView(
      chosen !== undefined,
      words,
      () => {
        actions.choose(part, id);
      },
      localizer,
    )}
  </fieldset>`;
}
