/** What the first doctor may be told, and how the two doctors talk to each other. */
import { html, type TemplateResult } from 'lit';
import { sharingWithWords, sharingWords } from '../../../worksheet/answers-in-words.js';
import type { AnswersIn } from '../../../worksheet/worksheet.js';
import { mergedView } from '../../shared/text/entries-view.js';
import { heading } from '../../shared/text/heading.js';
import { answersView, choicesView } from './choices.js';
import type { ChecklistActions } from '../second-opinion-checklist-actions.js';
import type { ChecklistData } from '../second-opinion-checklist-data.js';
import type { Writers } from '../../shared/writers.js';

/** One choice; what it rests on and what goes further is in drawers. */
export function sharingView(
  data: Pick<ChecklistData, 'definition' | 'guidance' | 'lists'> &
    AnswersIn<'sharing' | 'sharingWith'>,
  words: Writers,
  actions: Pick<ChecklistActions, 'choose'>,
): TemplateResult {
  const { definition, guidance, lists } = data;
  const { localizer, headingLevel } = words;
  const { msg } = localizer;
  const { secondOpinion: general } = guidance;
  const { secondOpinion: own } = definition;
  const amounts = ['all', 'ask-first', 'nothing'] as const;
  const answers = ['share', 'keep'] as const;
  const choices = answers.map((answer) => [answer, sharingWords(answer, localizer)] as const);
  const title = msg('What may your first doctor be told?');
  return html`<section class="section" part="sharing">
    <fieldset>
      <legend>${heading(headingLevel, 2, title, { id: 'sharing' })}</legend>
      <p>${msg('You choose, and you can change your mind at any time.')}</p>
      ${answersView(
        'sharingWith',
        'first-doctor',
        title,
        amounts.map((amount) => [amount, sharingWithWords(amount, localizer)] as const),
        data,
        words,
        actions,
      )}
    </fieldset>
    <details>
      <summary>${msg('Choose for each thing')}</summary>
      <div class="cards">
        ${lists.sharing.map((entry) => choicesView('sharing', entry, choices, data, words, actions))}
      </div>
    </details>
    <details>
      <summary>${msg('How the two doctors talk')}</summary>
      <div>${mergedView(general.communication, own?.communication, definition, words)}</div>
    </details>
    <details>
      <summary>${msg('What stays private')}</summary>
      <div>${mergedView(general.privacy, own?.privacy, definition, words)}</div>
    </details>
  </section>`;
}
