/** Two options side by side, row by row: two arrays, their numbers, and the difference in one sentence. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { optionName } from '../../../definition/options.js';
import type { Row } from '../../../evidence/overview.js';
import { heading } from '../../shared/text/heading.js';
import type { Writers } from '../../shared/writers.js';
import type { ComparatorActions } from '../risk-benefit-comparator-actions.js';
import type { ComparedOptions } from '../../../worksheet/pair.js';
import type { ComparatorData } from '../risk-benefit-comparator-data.js';
import { pairRowView } from './pair-row.js';

/** The rows for the two chosen options. */
export function pairView(
  rows: readonly Row[],
  data: Pick<ComparatorData, 'compared' | 'definition' | 'times'>,
  words: Writers,
  actions: Pick<ComparatorActions, 'chooseCompared' | 'chooseTime'>,
): TemplateResult {
  const { localizer, prose, headingLevel } = words;
  return html`<div class="pair" part="pair">
    ${pairHeaderView('pair', data, words, actions)}
    ${rows.map(
      (row) => html`<section class="row" part="pair-row">
        ${heading(headingLevel, 2, prose.line(row.row.name), { className: 'row-name' })}
        ${pairRowView(row, data, words, actions)}
      </section>`,
    )}
    <p class="fine">${localizer.msg('The order of the two options does not say which is better.')}</p>
  </div>`;
}

/** Two selects, above the columns of the options that they name. */
export function pairHeaderView(
  name: string,
  data: Pick<ComparatorData, 'definition' | 'compared'>,
  words: Writers,
  actions: Pick<ComparatorActions, 'chooseCompared'>,
): TemplateResult {
  const { definition } = data;
  const { msg } = words.localizer;
  // With two options there is nothing to choose.
  if (definition.options.length === 2) {
    return html`<div class="pair-header">${definition.options.map(({ id }) => html`<p class="pair-name">${words.prose.line(optionName(definition.options, id))}</p>`)}</div>`;
  }
  return html`<div class="pair-header" data-private>
    ${selectView('first', msg('First option'), name, data, words, actions)}
    ${selectView('second', msg('Second option'), name, data, words, actions)}
  </div>`;
}

function selectView(
  which: keyof ComparedOptions,
  label: string,
  name: string,
  { definition, compared }: Pick<ComparatorData, 'definition' | 'compared'>,
  { prose }: Writers,
  actions: Pick<ComparatorActions, 'chooseCompared'>,
): TemplateResult {
  const { lang } = prose.voice;
  const chosen = optionName(definition.options, compared[which]);
  // Paper has no lists to choose from, and the columns need their names.
  return html`<div>
    <p class="pair-name pair-printed">${prose.line(chosen)}</p>
    <select class="pair-select" id="${name}-${which}" aria-label=${label} .value=${live(compared[which])} @change=${(
      event: Event,
    ) => {
      actions.chooseCompared(which, (event.currentTarget as HTMLSelectElement).value);
    }}>
    ${definition.options.map(
      ({ id }) =>
        html`<option value=${id} lang=${lang ?? nothing} ?selected=${compared[which] === id}>${optionName(definition.options, id)}</option>`,
    )}
    </select>
  </div>`;
}
