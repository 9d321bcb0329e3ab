/** A table with a column for each option, which becomes a stack of cards where there is no room for columns. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ProcedureOption } from '../../../definition/definition.js';
import type { Content, Prose } from '../../shared/text/prose.js';
import type { ComparatorData } from '../risk-benefit-comparator-data.js';
import type { Writers } from '../../shared/writers.js';
import { fill } from '../../../localization/gaps.js';
import { later } from '../../shared/later.js';
import { namedView } from '../../shared/text/named.js';
import { scrollStop } from '../../shared/scroll-stop.js';

/** What stands in a cell. */
export interface CellContent {
  readonly content: Content;
  readonly className?: string;
}

/** What is said where there is nothing to show: once for all options beside each other that it holds of. */
export interface AbsentCell {
  /** With `{options}` for their names, if it is about them. */
  readonly absent: string;
}

/** A row: its heading, and a cell for each option. */
export interface Row {
  readonly heading: Content;
  readonly cell: (option: ProcedureOption) => CellContent | AbsentCell;
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
  /** Tells it apart from the other tables of the element. */
  readonly id: string;
  /** Names the table, and the region that scrolls when there are many columns, before the title of the guide. */
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
  { id, caption, corner, groups }: ComparisonTable,
  data: Pick<ComparatorData, 'definition' | 'isStage'>,
  words: Writers,
): TemplateResult {
  const { definition, isStage } = data;
  const { localizer, prose } = words;
  // As a stage of an aid it may stand beside a comparator of the same definition.
  const named = namedView(caption, prose.line(definition.title), localizer);
  const name = isStage ? namedView(localizer.msg('Compare your options'), named, localizer) : named;
  /* eslint-disable lit-a11y/no-redundant-role -- display: block takes the roles away, see above */
  return html`<div class="scroller" ${scrollStop(`caption-${id}`)}>
    <table class="comparison" role="table" part="comparison">
      <caption class="visually-hidden" id="caption-${id}">${name}</caption>
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
    ${together(definition.options, cell).map(({ said, options }) =>
      'absent' in said ? absentView(said, options, prose) : cellView(said, options[0]!, prose),
    )}
  </tr>
  ${
    below === undefined
      ? nothing
      : html`<tr role="row" class="below">
          <td role="cell" colspan=${definition.options.length + 1}>${below}</td>
        </tr>`
  }`;
}

/** A cell, and the options that it stands under. */
interface Together {
  readonly said: CellContent | AbsentCell;
  readonly options: ProcedureOption[];
}

function together(options: readonly ProcedureOption[], cell: Row['cell']): readonly Together[] {
  const cells: Together[] = [];
  for (const option of options) {
    const said = cell(option);
    const last = cells.at(-1);
    const isSame =
      last && 'absent' in last.said && 'absent' in said && last.said.absent === said.absent;
    if (isSame) last.options.push(option);
    else cells.push({ said, options: [option] });
  }
  return cells;
}

function cellView(
  { content, className = '' }: CellContent,
  option: ProcedureOption,
  prose: Prose,
): TemplateResult {
  // Where columns have become cards, a cell names its option itself; a screen reader has the heading.
  return html`<td role="cell" class=${className}>
    <span class="cell-option" aria-hidden="true">${prose.line(option.shortName ?? option.name)}</span>
    ${content}
  </td>`;
}

function absentView(
  { absent }: AbsentCell,
  options: readonly ProcedureOption[],
  prose: Prose,
): TemplateResult {
  const names = prose.list(options.map(({ name, shortName }) => shortName ?? name));
  return html`<td role="cell" class="cell-absent" colspan=${options.length} aria-colspan=${options.length}>
    <p class="absent">${fill(absent, { options: prose.line(names) })}</p>
  </td>`;
}
