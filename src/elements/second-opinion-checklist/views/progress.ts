/** How far the reader has come with the steps. */
import { html, type TemplateResult } from 'lit';
import { stepsDone } from '../../../worksheet/checklist.js';
import type { AnswersIn } from '../../../worksheet/worksheet.js';
import type { Writers } from '../../shared/writers.js';
import type { ChecklistData } from '../second-opinion-checklist-data.js';
import { stepsWords } from '../spoken-words.js';

/** How many steps are done: the one thing that is counted here. */
export function progressView(
  data: Pick<ChecklistData, 'lists'> & AnswersIn<'steps'>,
  { localizer }: Writers,
): TemplateResult {
  const { steps } = data.lists;
  return html`<p class="progress" part="progress">${stepsWords(stepsDone(data, steps), steps.length, localizer)}</p>`;
}
