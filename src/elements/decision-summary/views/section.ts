/** What the reader said on one thing; while that is nothing, what will stand there. */
import { html, nothing, type TemplateResult } from 'lit';
import type { SectionId, SummarySection } from '../../../exchange/summary/sections.js';
import type { Line } from '../../../exchange/summary/writing.js';
import { heading } from '../../shared/text/heading.js';
import type { Content } from '../../shared/text/prose.js';
import type { Writers } from '../../shared/writers.js';
import { lineView } from './line.js';

/** Sections that look unlike the others. */
const looks: Readonly<Partial<Record<SectionId, string>>> = {
  matters: 'said said-matters',
  leaning: 'said said-leaning',
  companion: 'said said-companion',
};

export function sectionView(
  { id, title, lines, isEmpty, meanwhile = [] }: SummarySection,
  words: Writers,
): TemplateResult {
  const list = (some: readonly Line[]): Content =>
    some.length === 0
      ? nothing
      : html`<ul>${some.map((line) => html`<li>${lineView(line, words)}</li>`)}</ul>`;
  return html`<section class=${looks[id] ?? 'said'} part="section">
    ${heading(words.headingLevel, 1, title, { className: 'said-title', ...(id === 'companion' && { id }) })}
    ${isEmpty ? html`${lines.map((line) => html`<p class="hint">${lineView(line, words)}</p>`)} ${list(meanwhile)}` : list(lines)}
  </section>`;
}
