/** Under a group of radio buttons, which browsers let nobody empty: whether it is answered, and the way back. */
import { html, type TemplateResult } from 'lit';
import type { Localizer } from '../../../localization/localizer.js';
import { namedView } from '../text/named.js';
import type { Content } from '../text/prose.js';

/** "Not answered", or a button that takes the answer back. Stands in the fieldset of the answers. */
export function clearAnswerView(
  isAnswered: boolean,
  question: Content,
  clear: () => void,
  localizer: Localizer,
): TemplateResult {
  const { msg } = localizer;
  return html`<p class="state">
    ${
      isAnswered
        ? html`<button type="button" class="link" @click=${(event: Event) => {
            // The button goes, and the focus must not go with it.
            const answers = (event.currentTarget as HTMLElement).closest('fieldset');
            clear();
            answers?.querySelector('input')?.focus();
          }}>${namedView(msg('Clear my answer'), question, localizer)}</button>`
        : html`<span class="hint">${msg('Not answered')}</span>`
    }
  </p>`;
}
