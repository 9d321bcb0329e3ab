/** How to tell that the second view is independent. No answer is the better one, and nothing follows from any. */
import { html, type TemplateResult } from 'lit';
import { independenceWords } from '../../../worksheet/answers-in-words.js';
import type { AnswersIn } from '../../../worksheet/worksheet.js';
import { heading } from '../../shared/text/heading.js';
import { choicesView } from './choices.js';
import type { ChecklistActions } from '../second-opinion-checklist-actions.js';
import type { ChecklistData } from '../second-opinion-checklist-data.js';
import type { Writers } from '../../shared/writers.js';
import { foldedView } from './folded.js';

/** The check of independence. */
export function independenceView(
  data: Pick<ChecklistData, 'lists'> & AnswersIn<'independence'>,
  words: Writers,
  actions: Pick<ChecklistActions, 'choose'>,
): TemplateResult {
  const { lists } = data;
  const { localizer, headingLevel } = words;
  const { msg } = localizer;
  const answers = ['yes', 'no', 'not-sure'] as const;
  const choices = answers.map((answer) => [answer, independenceWords(answer, localizer)] as const);
  const title = msg('Is the second view independent?');
  return html`<section class="section" part="independence">
    ${heading(headingLevel, 2, title, { id: 'independence' })}
    <p>${msg('A second view helps most when it is formed apart from the first one. If you are not sure, you can ask.')}</p>
    ${foldedView(
      lists.independence,
      (some) =>
        html`<div class="cards">${some.map((entry) => choicesView('independence', entry, choices, data, words, actions))}</div>`,
      title,
      localizer,
    )}
  </section>`;
}
