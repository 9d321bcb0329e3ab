/** Boxes to tick, one for each entry of a list. */
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import { answerOf } from '../../../worksheet/worksheet.js';
import { writerOf } from '../../base/entries-view.js';
import type { Content } from '../../base/prose.js';
import type { ChecklistContext, TickedPart } from './context.js';
import type { ListEntry, ListQuestion } from './lists.js';

/** Whether an entry is ticked. */
export function isTicked(
  part: TickedPart,
  { id }: { readonly id: string },
  { worksheet }: ChecklistContext,
): boolean {
  return answerOf(worksheet, part, id) !== undefined;
}

/**
 * One box with its words.
 *
 * @param hint stands under the words; it describes the box and is no part of its name, which must stay short
 */
export function tickView(
  part: TickedPart,
  entry: ListEntry | ListQuestion,
  hint: Content,
  context: ChecklistContext,
): TemplateResult {
  const { id, text } = entry;
  const hintId = hint === nothing ? undefined : `${part}-${id}-hint`;
  return html`<div class="tick">
    <label class="check">
      <input type="checkbox" aria-describedby=${ifDefined(hintId)} .checked=${live(isTicked(part, entry, context))} @change=${() => {
        context.actions.tick(part, id);
      }} />
      <span>${writerOf(entry, context).line(text)}</span>
    </label>
    ${hint === nothing ? nothing : html`<div class="hint tick-hint" id=${ifDefined(hintId)}>${hint}</div>`}
  </div>`;
}

/** What an entry says further; nothing where it says no more. */
export function moreView(entry: ListEntry, context: ChecklistContext): Content {
  return entry.more?.length ? html`${writerOf(entry, context).paragraphs(entry.more)}` : nothing;
}
