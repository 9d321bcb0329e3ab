/** Boxes to tick, one for each entry of a list. */
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import type { ListEntry, ListQuestion } from '../../../worksheet/checklist-lists.js';
import { answerOf } from '../../../worksheet/worksheet.js';
import { proseFor } from '../../shared/text/entries-view.js';
import type { Content } from '../../shared/text/prose.js';
import type { ChecklistContext, TickedGroup } from './context.js';

/** Whether an entry is ticked. */
function isTicked(
  group: TickedGroup,
  { id }: { readonly id: string },
  { worksheet }: ChecklistContext,
): boolean {
  return answerOf(worksheet, group, id) !== undefined;
}

/**
 * One box with its words.
 *
 * @param hint stands under the words; it describes the box and is no part of its name, which must stay short
 */
export function tickView(
  group: TickedGroup,
  entry: ListEntry | ListQuestion,
  hint: Content,
  context: ChecklistContext,
): TemplateResult {
  const { id, text } = entry;
  const hintId = hint === nothing ? undefined : `${group}-${id}-hint`;
  return html`<div class="tick">
    <label class="check">
      <input type="checkbox" aria-describedby=${ifDefined(hintId)} .checked=${live(isTicked(group, entry, context))} @change=${() => {
        context.actions.tick(group, id);
      }} />
      <span>${proseFor(entry, context).line(text)}</span>
    </label>
    ${hint === nothing ? nothing : html`<div class="hint tick-hint" id=${ifDefined(hintId)}>${hint}</div>`}
  </div>`;
}

/** What an entry says further; nothing where it says no more. */
export function moreView(entry: ListEntry, context: ChecklistContext): Content {
  return entry.more?.length ? html`${proseFor(entry, context).paragraphs(entry.more)}` : nothing;
}
