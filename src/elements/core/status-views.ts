/** What an element shows before and instead of its content: always with the page's own children. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Localizer } from '../../localization/localizer.js';

/** How far an element is, and with what. */
export interface StatusOf {
  readonly status: 'idle' | 'loading' | 'ready' | 'failed';
  /** What is being loaded is in the page already. */
  readonly isLocal: boolean;
  readonly canRetry: boolean;
}

/** What an element shows, by its status. */
export function statusView(
  { status, isLocal, canRetry }: StatusOf,
  localizer: Localizer,
  content: () => unknown,
  retry: () => void,
): TemplateResult {
  switch (status) {
    case 'idle':
      return idleView();
    case 'loading':
      // A message that goes again at once would only flicker.
      return isLocal ? idleView() : loadingView(localizer);
    case 'failed':
      return failedView(localizer, canRetry ? retry : undefined);
    case 'ready':
      // Keep a hidden slot so that `slotchange` still reports inline JSON added later.
      return html`${content()}<slot hidden></slot>`;
  }
}

/** Nothing yet: what the page put inside. */
function idleView(): TemplateResult {
  return html`<slot></slot>`;
}

/** On its way. */
function loadingView({ msg }: Localizer): TemplateResult {
  return html`<p class="loading" part="loading">${msg('Loading this information…')}</p><slot></slot>`;
}

/** What a reader hears and reads when it did not work. */
export function failedWords({ msg }: Localizer): string {
  return msg(
    'Sorry, we cannot show this information right now. You have done nothing wrong. Your care team can give it to you in another way.',
  );
}

/** It did not work: a calm sentence, a way on, and what the page put inside. */
function failedView(localizer: Localizer, retry: (() => void) | undefined): TemplateResult {
  const { msg } = localizer;
  return html`<div class="notice" part="failed">
      <p>${failedWords(localizer)}</p>
      ${retry ? html`<button type="button" class="button" @click=${retry}>${msg('Try again')}</button>` : nothing}
    </div><slot></slot>`;
}
