/** How long answers stay, the button that clears them, and the question if the reader is still there. */
import { html, nothing, type TemplateResult } from 'lit';
import { str } from '../../../localization/str.js';
import type { Writers } from '../../shared/writers.js';
import type { DecisionAidActions } from '../decision-aid-actions.js';
import type { KeepingData } from '../decision-aid-data.js';
import { graceSeconds } from '../idle-controller.js';

export function keepingView(
  { keptBy, idleMinutes, isWarning, hasAnswers, isCleared }: KeepingData,
  { localizer }: Writers,
  actions: Pick<DecisionAidActions, 'clear' | 'stay'>,
): TemplateResult {
  const { msg } = localizer;
  const seconds = localizer.number(graceSeconds);
  const time = localizer.timeSpan({ from: idleMinutes, unit: 'minutes' });
  return html`<div class="keeping" part="keeping" data-private>
      <p>${
        isCleared && !hasAnswers
          ? msg('Your answers are cleared.')
          : keptBy === 'page'
            ? msg('This website keeps your answers. You can clear them here.')
            : idleMinutes > 0
              ? msg(
                  str`Nothing is sent. If nobody uses this page for ${time}, your answers are cleared.`,
                )
              : keptBy
                ? msg(
                    'Nothing is sent. Your answers stay in this tab until you close it or clear them.',
                  )
                : msg('Nothing is sent. Your answers stay until you close this page.')
      }</p>
      <button type="button" class="button button-quiet" @click=${actions.clear}>${msg('Clear my answers')}</button>
    </div>
    ${
      isWarning
        ? html`<div class="idle-warning" part="idle-warning" role="alert" data-private>
            <p>${msg(str`Are you still there? Your answers will be cleared in ${seconds} seconds.`)}</p>
            <button type="button" class="button" @click=${actions.stay}>${msg('I am still here')}</button>
          </div>`
        : nothing
    }`;
}
