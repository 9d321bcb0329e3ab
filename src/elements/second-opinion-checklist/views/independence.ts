/** How to tell that the second view is independent, what the second doctor does, and what speaks against it. */
import { html, type TemplateResult } from 'lit';
import { independenceWords } from '../../../worksheet/answers-in-words.js';
import type { AnswersIn } from '../../../worksheet/worksheet.js';
import { mergedView } from '../../shared/text/entries-view.js';
import { heading } from '../../shared/text/heading.js';
import { choicesView } from './choices.js';
import type { ChecklistActions } from '../second-opinion-checklist-actions.js';
import type { ChecklistData } from '../second-opinion-checklist-data.js';
import type { Writers } from '../../shared/writers.js';

/** The check of independence. No answer is the better one, and nothing follows from any. */
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
  return html`<section class="section" part="independence">
    ${heading(headingLevel, 1, msg('Is the second view independent?'), { id: 'independence' })}
    <p>${msg('A second view helps most when it is formed apart from the first one. If you are not sure, you can ask.')}</p>
    <div class="cards">
      ${lists.independence.map((entry) => choicesView('independence', entry, choices, data, words, actions))}
    </div>
  </section>`;
}

/** What the second doctor does, and the downsides: plain lists of the same weight. */
export function whatToExpectView(
  data: Pick<ChecklistData, 'definition' | 'guidance'>,
  words: Writers,
): TemplateResult {
  const { definition, guidance } = data;
  const { localizer, headingLevel } = words;
  const { msg } = localizer;
  const { secondOpinion: general } = guidance;
  const { secondOpinion: own } = definition;
  return html`<div class="pair pair-of-sections">
    <section class="section" part="reviewer">
      ${heading(headingLevel, 1, msg('What the second doctor does'), { id: 'reviewer' })}
      ${mergedView(general.reviewerDoes, own?.reviewerDoes, words)}
    </section>
    <section class="section" part="downsides">
      ${heading(headingLevel, 1, msg('Downsides'), { id: 'downsides' })}
      ${mergedView(general.downsides, own?.downsides, words)}
    </section>
  </div>`;
}
