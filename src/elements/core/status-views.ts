/** What an element shows before and instead of its content, above the page's own children. */
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
): unknown {
  switch (status) {
    case 'idle':
      return nothing;
    case 'loading':
      // A message that goes again at once would only flicker.
      return isLocal ? nothing : loadingView(localizer);
    case 'failed':
      return failedView(localizer, canRetry ? retry : undefined);
    case 'ready':
      return content();
  }
}

/** On its way. */
function loadingView({ msg }: Localizer): TemplateResult {
  return html`<p class="loading" part="loading">${msg('Loading this information…')}</p>`;
}

/** What a reader hears and reads when it did not work. */
export function failedWords({ msg }: Localizer): string {
  return msg(
    'Sorry, we cannot show this information right now. You have done nothing wrong. Your care team can give it to you in another way.',
  );
}

/** All is there but some parts: where they would stand, or below all. */
export function missingView({ msg }: Localizer, retry: () => void): TemplateResult {
  return html`<div class="notice" part="missing">
    <p>${msg('Sorry, part of this information did not load.')}</p>
    <button type="button" class="button" @click=${retry}>${msg('Try again')}</button>
  </div>`;
}

/** It did not work: a calm sentence, and a way on. */
function failedView(localizer: Localizer, retry: (() => void) | undefined): TemplateResult {
  const { msg } = localizer;
  return html`<div class="notice" part="failed">
      <p>${failedWords(localizer)}</p>
      ${retry ? html`<button type="button" class="button" @click=${retry}>${msg('Try again')}</button>` : nothing}
    </div>`;
}
