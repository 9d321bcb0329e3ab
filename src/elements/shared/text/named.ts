/** Names for controls of which a page has many: what is seen is short, and the rest is for screen readers. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Localizer } from '../../../localization/localizer.js';
import type { Content } from './prose.js';

/** An action, which is seen, and what it is done to, which is not. */
export function namedView(action: string, subject: Content, localizer: Localizer): TemplateResult {
  const { before, after } = localizer.label(action, subject);
  return html`${hiddenView(before)}${action}${hiddenView(after)}`;
}

function hiddenView(words: readonly unknown[]): Content {
  return words.length === 0 ? nothing : html`<span class="visually-hidden">${words}</span>`;
}
