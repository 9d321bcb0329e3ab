/** The two options that the reader compared: what one study says of both side by side, and the rest apart. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ComparedRow } from '../../../exchange/summary/compared.js';
import type { ComparedSection } from '../../../exchange/summary/summary.js';
import { citeWords } from '../../../exchange/summary/text.js';
import { fill } from '../../../localization/gaps.js';
import { heading } from '../../shared/text/heading.js';
import type { Content } from '../../shared/text/prose.js';
import { wordsView } from '../../shared/text/words-view.js';
import type { Writers } from '../../shared/writers.js';
import { lineView } from './line.js';

export function comparedView(section: ComparedSection, words: Writers): TemplateResult {
  const { title, hint, comparison, apart } = section;
  const { localizer, headingLevel } = words;
  return html`<section class="compared" part="compared">
    ${heading(headingLevel, 1, title, { className: 'said-title' })}
    ${
      comparison
        ? html`<p>${fill(
            localizer.msg('{first} and {second}', { desc: 'the names of two options' }),
            {
              first: html`<strong>${wordsView(comparison.options[0], words)}</strong>`,
              second: html`<strong>${wordsView(comparison.options[1], words)}</strong>`,
            },
          )}</p>
            ${comparison.together.map((row) => rowView(row, section, words))}
            ${comparison.apart.length === 0 ? nothing : html`<p class="apart">${apart}</p>`}
            ${comparison.apart.map((row) => rowView(row, section, words))}`
        : html`<p class="hint">${hint}</p>`
    }
  </section>`;
}

function rowView(row: ComparedRow, { numberOf }: ComparedSection, words: Writers): TemplateResult {
  const { name, caption, figures, lines } = row;
  return html`<div class=${figures.length > 0 ? 'compared-row compared-together' : 'compared-row'} part="compared-row">
    <div>
      ${heading(words.headingLevel, 2, html`${wordsView(name, words)}<span class="cited">${citeWords(row, numberOf, words.localizer)}</span>`, { className: 'compared-name' })}
      ${caption ? html`<p class="compared-caption">${lineView(caption, words)}</p>` : nothing}
    </div>
    ${figuresView(row, words)}
    ${lines.length === 0 ? nothing : html`<div class="compared-lines">${lines.map((line) => html`<p>${lineView(line, words)}</p> `)}</div>`}
  </div>`;
}

function figuresView({ figures }: ComparedRow, words: Writers): Content {
  return figures.length === 0
    ? nothing
    : html`<dl class="compared-figures">${figures.map(
        ({ option, number }) =>
          html`<div><dt>${wordsView(option, words)}</dt><dd class=${number.whose === 'interface' ? 'figure' : nothing}>${wordsView(number, words)}</dd></div>`,
      )}</dl>`;
}
