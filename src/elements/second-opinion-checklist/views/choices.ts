/** A few answers of equal weight to one entry. None is chosen for the reader, and each can be taken back. */
import { html, type TemplateResult } from 'lit';
import type { AnswerOf } from '../../../worksheet/answer-groups.js';
import type { ListEntry } from '../../../worksheet/checklist-lists.js';
import { answerOf, type AnswersIn } from '../../../worksheet/worksheet.js';
import { clearAnswerView } from '../../shared/answers/clear-answer.js';
import { radioView } from '../../shared/answers/radio.js';
import { proseFor } from '../../shared/text/entries-view.js';
import type { Content } from '../../shared/text/prose.js';
import type { ChecklistActions } from '../second-opinion-checklist-actions.js';
import type { ChosenGroup } from '../second-opinion-checklist-data.js';
import type { Writers } from '../../shared/writers.js';
import { moreView } from './ticks.js';

/** The answers that can be given, each with its words. */
type Choices<Name extends ChosenGroup> = readonly (readonly [AnswerOf<Name>, string])[];

/** An entry of a list with its answers. */
export function choicesView<Name extends ChosenGroup>(
  group: Name,
  entry: ListEntry,
  choices: Choices<Name>,
  data: AnswersIn<Name>,
  words: Writers,
  actions: Pick<ChecklistActions, 'choose'>,
): TemplateResult {
  const name = proseFor(entry, words).line(entry.text);
  return html`<fieldset class="question">
    <legend>${name}</legend>
    ${moreView(entry, words)} ${answersView(group, entry.id, name, choices, data, words, actions)}
  </fieldset>`;
}

/** The answers alone, and the way back. Stands in a fieldset whose legend is the name. */
export function answersView<Name extends ChosenGroup>(
  group: Name,
  id: string,
  name: Content,
  choices: Choices<Name>,
  data: AnswersIn<Name>,
  { localizer }: Writers,
  actions: Pick<ChecklistActions, 'choose'>,
): TemplateResult {
  const chosen = answerOf(data, group, id);
  return html`<div class="segments-row">
      ${choices.map(
        ([choice, label]) => html`<label class="segment">
          ${radioView(`${group}-${id}`, chosen === choice, () => {
            actions.choose(group, id, choice);
          })}
          <span>${label}</span>
        </label>`,
      )}
    </div>
    ${clearAnswerView(
      chosen !== undefined,
      name,
      () => {
        actions.choose(group, id);
      },
      localizer,
    )}`;
}
