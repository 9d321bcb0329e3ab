/** How the two doctors talk to each other, and what of it the reader decides. */
import { html, type TemplateResult } from 'lit';
import { sharingWords } from '../../../worksheet/answers-in-words.js';
import type { AnswersIn } from '../../../worksheet/worksheet.js';
import { mergedView } from '../../shared/text/entries-view.js';
import { heading } from '../../shared/text/heading.js';
import { choicesView } from './choices.js';
import type { ChecklistActions } from '../second-opinion-checklist-actions.js';
import type { ChecklistData } from '../second-opinion-checklist-data.js';
import type { Writers } from '../../shared/writers.js';

/** Communication, privacy, and what is shared. */
export function sharingView(
  data: Pick<ChecklistData, 'definition' | 'guidance' | 'lists'> & AnswersIn<'sharing'>,
  words: Writers,
  actions: Pick<ChecklistActions, 'choose'>,
): TemplateResult {
  const { definition, guidance, lists } = data;
  const { localizer, headingLevel } = words;
  const { msg } = localizer;
  const { secondOpinion: general } = guidance;
  const { secondOpinion: own } = definition;
  const answers = ['share', 'keep'] as const;
  const choices = answers.map((answer) => [answer, sharingWords(answer, localizer)] as const);
  return html`<section class="section" part="sharing">
    ${heading(headingLevel, 1, msg('Talking to each other, and what stays private'), { id: 'sharing' })}
    <div class="pair">
      <div>
        ${heading(headingLevel, 2, msg('How the two doctors talk'))}
        ${mergedView(general.communication, own?.communication, words)}
      </div>
      <div>
        ${heading(headingLevel, 2, msg('What stays private'))}
        ${mergedView(general.privacy, own?.privacy, words)}
      </div>
    </div>
    ${heading(headingLevel, 2, msg('What may your first doctor be told?'))}
    <p>${msg('You choose, for each of these. You can change your mind at any time.')}</p>
    <div class="cards">
      ${lists.sharing.map((entry) => choicesView('sharing', entry, choices, data, words, actions))}
    </div>
  </section>`;
}
