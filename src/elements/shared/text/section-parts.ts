/** What a section says, in short: texts under titles. */
import { html, nothing } from 'lit';
import type { SectionPart } from '../../../outline/section-text.js';
import type { Writers } from '../writers.js';
import { proseFor } from './entries-view.js';
import type { Content } from './prose.js';
import { wordsView } from './words-view.js';

/** The parts, each in the language of whoever wrote it. */
export function sectionPartsView(parts: readonly SectionPart[], words: Writers): Content {
  return html`${parts.map(
    (part) =>
      html`${part.title.length === 0 ? nothing : html`<p class="label">${part.title.map((said) => wordsView(said, words))}</p>`}${proseFor(part, words).paragraphs(part.texts)}`,
  )}`;
}
