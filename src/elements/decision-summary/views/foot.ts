/** When to get help, what the numbers are from, and what the page is and is not. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Summary } from '../../../exchange/summary/summary.js';
import type { Writers } from '../../shared/writers.js';
import { lineView } from './line.js';

export function footView(
  { signs, about, sources }: Pick<Summary, 'signs' | 'about' | 'sources'>,
  words: Writers,
): TemplateResult {
  // The general signs can be in another language than the rest of what is general.
  const forSigns = { ...words, guidanceProse: words.safetyProse };
  return html`<div class="foot" part="foot">
    <p class="foot-title">${signs.title}</p>
    ${signs.lines.map((line) => html`<p>${lineView(line, forSigns)}</p>`)}
    ${
      sources.entries.length === 0
        ? nothing
        : html`<details>
            <summary>${sources.title}</summary>
            <ol class="foot-sources">${sources.entries.map((entry) => html`<li><bdi>${entry}</bdi></li>`)}</ol>
          </details>`
    }
    <p class="foot-about">${about.map((line) => html`${line} `)}</p>
  </div>`;
}
