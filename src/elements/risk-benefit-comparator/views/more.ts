/** What opens under a row: the line that can be pressed. What is in it comes later. */
import { html, type TemplateResult } from 'lit';
import { laterFrom } from '../../shared/later.js';
import { namedView } from '../../shared/text/named.js';
import type { Writers } from '../../shared/writers.js';
import type { ComparatorActions } from '../risk-benefit-comparator-actions.js';
import type { RowData } from '../risk-benefit-comparator-data.js';
import { rest } from './rest-part.js';

/** The drawer. */
export function moreView(
  data: RowData,
  words: Writers,
  actions: Pick<ComparatorActions, 'chooseTime'>,
): TemplateResult {
  const { row } = data;
  const { localizer, prose } = words;
  const { msg } = localizer;
  return html`<details class="more as-is" part="more">
    <summary>${namedView(msg('More'), prose.line(row.row.name), localizer)}</summary>
    <div class="more-body">${laterFrom(rest, ({ moreBodyView }) => moreBodyView(data, words, actions))}</div>
  </details>`;
}
