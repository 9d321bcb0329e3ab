/** Boxes to tick, one for each entry of a list. */
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import type { ListEntry, ListQuestion } from '../../../worksheet/checklist-lists.js';
import { answerOf, type AnswersIn } from '../../../worksheet/worksheet.js';
import { proseFor } from '../../shared/text/entries-view.js';
import type { Content } from '../../shared/text/prose.js';
import type { ChecklistActions } from '../second-opinion-checklist-actions.js';
import type { TickedGroup } from '../second-opinion-checklist-data.js';
import type { Writers } from '../../shared/writers.js';

/** Whether an entry is ticked. */
function isTicked<Name extends TickedGroup>(
  group: Name,
  { id }: { readonly id: string },
  data: AnswersIn<Name>,
): boolean {
  return answerOf(data, group, id) !== undefined;
}

/**
 * One box with its words.
 *
 * @param hint stands under the words; it describes the box and is no part of its name, which must stay short
 */
export function tickView<Name extends TickedGroup>(
  group: Name,
  entry: ListEntry | ListQuestion,
  hint: Content,
  data: AnswersIn<Name>,
  words: Writers,
  actions: Pick<ChecklistActions, 'tick'>,
): TemplateResult {
  const { id, text } = entry;
  const hintId = hint === nothing ? undefined : `${group}-${id}-hint`;
  return html`<div class="tick">
    <label class="check">
      <input type="checkbox" aria-describedby=${ifDefined(hintId)} .checked=${live(isTicked(group, entry, data))} @change=${() => {
        actions.tick(group, id);
      }} />
      <span>${proseFor(entry, words).line(text)}</span>
    </label>
    ${hint === nothing ? nothing : html`<div class="hint tick-hint" id=${ifDefined(hintId)}>${hint}</div>`}
  </div>`;
}

/** What an entry says further; nothing where it says no more. */
export function moreView(entry: ListEntry, words: Writers): Content {
  return entry.more?.length ? html`${proseFor(entry, words).paragraphs(entry.more)}` : nothing;
}
