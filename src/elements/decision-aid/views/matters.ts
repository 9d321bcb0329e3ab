/** What matters: the way to pick it, and where the reader leans. */
import { html, type TemplateResult } from 'lit';
import { leaningView } from '../../shared/answers/leaning-view.js';
import type { Writers } from '../../shared/writers.js';
import type { DecisionAidActions } from '../decision-aid-actions.js';
import type { AidData } from '../decision-aid-data.js';

export function mattersView(
  data: Pick<AidData, 'definition' | 'worksheet'>,
  words: Writers,
  actions: Pick<DecisionAidActions, 'openPicks' | 'lean' | 'answerReadiness'>,
): TemplateResult {
  const { msg } = words.localizer;
  return html`<div part="matters" data-private>
    <p>${msg('There is no right answer. It is fine not to be sure, and you can change your mind.')}</p>
    <p><button type="button" class="button button-quiet" @click=${() => {
      actions.openPicks('matters');
    }}>${msg('Pick what matters most, in the comparison')}</button></p>
    ${leaningView(data, words, actions)}
  </div>`;
}
