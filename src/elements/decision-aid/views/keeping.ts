/** How long answers stay, the button that clears them, and the question if the reader is still there. */
import { html, nothing, type TemplateResult } from 'lit';
import { str } from '../../../localization/str.js';
import type { Localizer } from '../../../localization/localizer.js';
import type { Writers } from '../../shared/writers.js';
import type { DecisionAidActions } from '../decision-aid-actions.js';
import type { KeepingData } from '../decision-aid-data.js';
import { graceSeconds } from '../idle-controller.js';

export function keepingView(
  data: KeepingData,
  { localizer }: Writers,
  actions: Pick<DecisionAidActions, 'clear' | 'stay'>,
): TemplateResult {
  const { msg } = localizer;
  const seconds = localizer.number(graceSeconds);
  return html`<div class="keeping" part="keeping" data-private>
      <p>${keptWords(data, localizer)}</p>
      <button type="button" class="button button-quiet" @click=${actions.clear}>${msg('Clear my answers')}</button>
    </div>
    ${
      data.isWarning
        ? html`<div class="idle-warning" part="idle-warning" role="alert" data-private>
            <p>${msg(str`Are you still there? Your answers will be cleared in ${seconds} seconds.`)}</p>
            <button type="button" class="button" @click=${actions.stay}>${msg('I am still here')}</button>
          </div>`
        : nothing
    }`;
}

/** How long answers stay, and who has them. */
function keptWords(
  { keptBy, idleMinutes, hasAnswers, isCleared }: KeepingData,
  localizer: Localizer,
): string {
  const { msg } = localizer;
  if (isCleared && !hasAnswers) return msg('Your answers are cleared.');
  if (idleMinutes > 0) {
    const time = localizer.timeSpan({ from: idleMinutes, unit: 'minutes' });
    return keptBy === 'page'
      ? msg(
          str`This website keeps your answers. If nobody uses this page for ${time}, they are cleared.`,
        )
      : msg(str`Nothing is sent. If nobody uses this page for ${time}, your answers are cleared.`);
  }
  if (keptBy === 'page') return msg('This website keeps your answers. You can clear them here.');
  return keptBy === 'session'
    ? msg('Nothing is sent. Your answers stay in this tab until you close it or clear them.')
    : msg('Nothing is sent. Your answers stay until you close this page.');
}
