/** What an element shows before and instead of its content: always with the page's own children. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Localizer } from '../../localization/localizer.js';

/** Nothing yet: what the page put inside. */
export function idleView(): TemplateResult {
  return html`<slot></slot>`;
}

/** On its way. */
export function loadingView({ msg }: Localizer): TemplateResult {
  return html`<p class="loading" part="loading">${msg('Loading this information…')}</p><slot></slot>`;
}

/** What a reader hears and reads when it did not work. */
export function failedWords({ msg }: Localizer): string {
  return msg(
    'Sorry, we cannot show this information right now. You have done nothing wrong. Your care team can give it to you in another way.',
  );
}

/** It did not work: a calm sentence, a way on, and what the page put inside. */
export function failedView(localizer: Localizer, retry: (() => void) | undefined): TemplateResult {
  const { msg } = localizer;
  return html`<div class="notice" part="failed">
      <p>${failedWords(localizer)}</p>
      ${retry ? html`<button type="button" class="button" @click=${retry}>${msg('Try again')}</button>` : nothing}
    </div><slot></slot>`;
}
