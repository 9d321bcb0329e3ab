/** The three stages: each a heading that opens and closes what is under it. All of them are on paper. */
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../shared/text/heading.js';
import { listNumberView } from '../../shared/text/list-number.js';
import type { Content } from '../../shared/text/prose.js';
import type { Writers } from '../../shared/writers.js';
import type { ChecklistActions } from '../second-opinion-checklist-actions.js';
import { stages, type ChecklistData, type Stage } from '../second-opinion-checklist-data.js';
import { later } from '../../shared/later.js';

/** What a stage is made from. */
export interface StageParts {
  readonly title: string;
  /** What is in it, for those who have not opened it. */
  readonly holds: string;
  /** How far it has come. */
  readonly state?: Content;
  readonly body: () => Content;
}

/** One stage. */
export function stageView(
  stage: Stage,
  { title, holds, state = nothing, body }: StageParts,
  { openStages }: Pick<ChecklistData, 'openStages'>,
  { localizer, headingLevel }: Writers,
  actions: Pick<ChecklistActions, 'toggleStage'>,
): TemplateResult {
  const isOpen = openStages.has(stage);
  const button = html`<button type="button" class="stage-button" aria-expanded=${isOpen} aria-controls="stage-${stage}" @click=${() => {
    actions.toggleStage(stage);
  }}>${listNumberView(stages.indexOf(stage), localizer)} <span>${title}</span></button>`;
  return html`<section class="stage" part="stage">
    <div class="stage-head">
      ${heading(headingLevel, 1, button)}
      <div class="hint">${isOpen ? nothing : html`<span>${holds}</span>`} ${state}</div>
    </div>
    <div class="stage-body" id="stage-${stage}" ?hidden=${!isOpen}>${later(body, isOpen)}</div>
  </section>`;
}
