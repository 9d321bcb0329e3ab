/** Words of whoever says them, in a line and in their own language. */
import { html } from 'lit';
import type { Words } from '../../../outline/words.js';
import type { Writers } from '../writers.js';
import { proseFor } from './entries-view.js';
import type { Content } from './prose.js';

/** The words. The interface speaks the language of the page around them, and so do readers, as far as one knows. */
export function wordsView(said: Words, words: Writers): Content {
  const { text, whose } = said;
  // No translator of the page is to be sent what a reader wrote.
  if (whose === 'reader') return html`<span translate="no" dir="auto">${text}</span>`;
  return whose === 'definition' || whose === 'guidance'
    ? proseFor({ whose }, words).line(text)
    : text;
}
