/** A table with a column for each option, which becomes a stack of cards where there is no room for columns. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ProcedureOption } from '../../../definition/definition.js';
import type { Content } from '../../shared/text/prose.js';
import type { ComparatorData } from '../risk-benefit-comparator-data.js';
import type { Writers } from '../../shared/writers.js';
import { later } from '../../shared/later.js';

/** What stands in a cell. */
export interface CellContent {
  readonly content: Content;
  readonly className?: string;
}

/** A row: its heading, and a cell for each option. */
export interface Row {
  readonly heading: Content;
  readonly cell: (option: ProcedureOption) => CellContent;
  /** What stands under the row, across all columns. */
  readonly below?: Content;
}

/** Rows that belong together, under a heading of their own if they have one. */
export interface RowGroup {
  readonly heading?: Content;
  readonly rows: readonly Row[];
}

/** A table. */
export interface ComparisonTable {
  /** Names the table and the region that scrolls when there are many columns. */
  readonly caption: string;
  /** The heading of the first column. */
  readonly corner: string;
  /** Each is made when it is drawn, so that a long table is not made in one task. */
  readonly groups: readonly (() => RowGroup)[];
}

/**
 * Draws the table. Its roles are written out, since browsers take them away from elements that are laid out as cards.
 */
export function comparisonTable(
  { caption, corner, groups }: ComparisonTable,
  data: Pick<ComparatorData, 'definition'>,
  words: Writers,
): TemplateResult {
  const { definition } = data;
  const { prose } = words;
  /* eslint-disable lit-a11y/no-redundant-role -- display: block takes the roles away, see above */
  return html`<div class="scroller" role="region" tabindex="0" aria-label=${caption}>
    <table class="comparison" role="table" part="comparison">
      <caption class="visually-hidden">${caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">${corner}</th>
          ${definition.options.map(
            ({ name }) => html`<th role="columnheader" scope="col">${prose.line(name)}</th>`,
          )}
        </tr>
      </thead>
      ${groups.map((group) => later(() => groupView(group(), data, words)))}
    </table>
  </div>`;
}

function groupView(
  { heading, rows }: RowGroup,
  data: Pick<ComparatorData, 'definition'>,
  words: Writers,
): TemplateResult {
  const columns = data.definition.options.length + 1;
  return html`<tbody role="rowgroup">
    ${
      heading === undefined
        ? nothing
        : html`<tr role="row">
            <th role="rowheader" scope="rowgroup" colspan=${columns}>${heading}</th>
          </tr>`
    }
    ${rows.map((row) => later(() => rowView(row, data, words)))}
  </tbody>`;
  /* eslint-enable lit-a11y/no-redundant-role */
}

function rowView(
  { heading, cell, below }: Row,
  { definition }: Pick<ComparatorData, 'definition'>,
  { prose }: Writers,
): TemplateResult {
  return html`<tr role="row">
    <th role="rowheader" scope="row">${heading}</th>
    ${definition.options.map((option) => {
      const { content, className = '' } = cell(option);
      // Where columns have become cards, a cell names its option itself; a screen reader has the heading.
      return html`<td role="cell" class=${className}>
        <span class="cell-option" aria-hidden="true">${prose.line(option.shortName ?? option.name)}</span>
        ${content}
      </td>`;
    })}
  </tr>
  ${
    below === undefined
      ? nothing
      : html`<tr role="row" class="below">
          <td role="cell" colspan=${definition.options.length + 1}>${below}</td>
        </tr>`
  }`;
}
