/** Outcomes by option: one table, one row a study. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Outcome } from '../../../definition/definition.js';
import { resultsOf, type Result } from '../../../evidence/results.js';
import { armResultsOf, armsFor, sharedArmsOf } from '../../../evidence/arms.js';
import { cellOf, type Cell } from '../../../evidence/cell.js';
import { baseOf } from '../../../evidence/panel-base.js';
import { str } from '../../../localization/str.js';
import { headingLevelAt } from '../../shared/text/heading.js';
import type { Content } from '../../shared/text/prose.js';
import { armView } from './cells.js';
import type { Subject } from '../../../outline/arm-words.js';
import { comparisonTable, type Row, type RowGroup } from './comparison-table.js';
import { differenceView } from './difference.js';
import { iconKeyFigure } from '../../shared/evidence/figures/icon-array.js';
import type { ComparatorData } from '../risk-benefit-comparator-data.js';
import type { Writers } from '../../shared/writers.js';
import { periodWords } from '../../../outline/period-words.js';
import { certaintyLabel, whyView } from '../../shared/evidence/why-view.js';

/** The comparison of what may happen. */
export function outcomesView(
  data: Pick<ComparatorData, 'definition' | 'shown' | 'group' | 'view' | 'per' | 'isStage'>,
  words: Writers,
): TemplateResult {
  const { shown } = data;
  const { localizer, prose } = words;
  const { msg } = localizer;
  return html`<section class="section" part="outcomes">
    <p>${msg('Each row is one study. Studies differ in whom they looked at, so a row must not be compared with another row.')}</p>
    ${data.group === '' ? nothing : html`<p class="notice">${msg('Where a study gives numbers for the group you chose, you see those. All other numbers are for everyone studied.')}</p>`}
    ${data.view === 'icons' ? keyView(words) : nothing}
    ${comparisonTable(
      {
        id: 'results',
        caption: msg('What may happen, by option'),
        corner: msg('Study'),
        groups: shown.map((outcome) => () => outcomeRows(outcome, data, words)),
      },
      data,
      words,
    )}
    <p class="fine">${prose.inline(data.definition.optionOrder)}</p>
  </section>`;
}

/** How to read the icons, once for all of them. */
function keyView({ localizer }: Writers): TemplateResult {
  const { msg } = localizer;
  return iconKeyFigure({
    happened: msg('It happened'),
    possible: msg(str`Fewer than ${localizer.number(1)}`),
    notHappened: msg('It did not happen'),
  });
}

function directionWords({ direction }: Outcome, { localizer }: Writers): string {
  const { msg } = localizer;
  return {
    benefit: msg('People hope for this'),
    harm: msg('People want to avoid this'),
    neutral: msg('People see this in different ways'),
  }[direction];
}

function outcomeRows(
  outcome: Outcome,
  data: Pick<ComparatorData, 'definition' | 'group' | 'per' | 'view'>,
  words: Writers,
): RowGroup {
  const { definition, group } = data;
  const { prose } = words;
  const results = resultsOf(outcome, definition);
  const cells = new Map(
    definition.options.map(({ id }): [string, Cell] => [
      id,
      cellOf(outcome, results, id, group || undefined),
    ]),
  );
  const isShown = (result: Result): boolean =>
    definition.options.some(({ id }) => says(cells.get(id), result));
  return {
    heading: html`<span class="outcome-name" role="heading" aria-level=${headingLevelAt(words.headingLevel, 2)}>${prose.line(outcome.name)}</span>
      <span class="tag">${directionWords(outcome, words)}</span>
      <span class="outcome-description">${prose.inline(outcome.description)}</span>`,
    rows: [
      ...results
        .filter(({ measure }) => measure.kind !== 'searched-not-found')
        .filter((result) => isShown(result) || isAboutNoOption(result))
        .map((result) => findingRow(outcome, result, data, words)),
      ...gapRows(cells, words),
    ],
  };
}

/** Whether a result is of nobody's option in particular, such as of both groups together. */
function isAboutNoOption(result: Result): boolean {
  return (
    result.group === undefined &&
    result.measure.kind !== 'searched-not-found' &&
    armResultsOf(result).every(({ options }) => options.length === 0)
  );
}

function says(cell: Cell | undefined, result: Result): boolean {
  return cell?.kind === 'values' && cell.results.includes(result);
}

function findingRow(
  outcome: Outcome,
  result: Result,
  data: Pick<ComparatorData, 'definition' | 'per' | 'view'>,
  words: Writers,
): Row {
  const { definition } = data;
  const { prose } = words;
  const { msg } = words.localizer;
  const subject = { outcome, result };
  const first = definition.options.find(({ id }) => armsFor(result, id).length > 0);
  const shared = sharedArmsOf(result);
  // Of a difference alone there is no number of either side.
  const isAlone = result.measure.kind === 'risk-difference';
  const below = isAlone ? [] : [...shared, ...(first ? [] : armsFor(result, undefined))];
  const group = definition.groups?.find(({ id }) => id === result.group);
  return {
    heading: html`<span class="period">${periodWords(result, words)}</span>
      ${group ? html`<span class="certainty">${prose.line(group.name)}</span>` : nothing}
      <span class="certainty">${certaintyLabel(result, words)}</span>
      ${citationView(result, data, words)}`,
    // What is known of no option in particular, such as of several together, stands once, under all of them.
    below: html`${below.map((arm) => armView(subject, arm, data, words))}
    ${differenceAlone(subject, data, words)} ${whyView(outcome, result, data, words)}`,
    cell: (option) => {
      // All of a row is one study, also where the reader's group has figures of its own in another row.
      const own = armsFor(result, option.id);
      const isShared = shared.some(({ options }) => options.includes(option.id));
      if (own.length === 0 ? isShared : isAlone)
        return { absent: msg('What the study found is in the row below.') };
      if (own.length === 0) return { absent: msg('Not in this study: {options}') };
      // Arms that are no option here, such as a placebo, are shown once, beside the first option of the study.
      const isTold = option === first && result.measure.kind !== 'mean-difference';
      const arms = isTold ? [...own, ...armsFor(result, undefined)] : own;
      return { content: html`${arms.map((arm) => armView(subject, arm, data, words))}` };
    },
  };
}

/** A difference whose source gives no number of either side. */
function differenceAlone(
  { outcome, result }: Subject,
  data: Pick<ComparatorData, 'definition'>,
  words: Writers,
): Content {
  return result.measure.kind === 'risk-difference'
    ? differenceView(outcome, result, armResultsOf(result), baseOf([result]), data, words)
    : nothing;
}

/** The number of the source in the list below, so that it is known on paper too. */
function citationView(
  { source }: Result,
  { definition }: Pick<ComparatorData, 'definition'>,
  { localizer }: Writers,
): Content {
  const place = definition.sources.findIndex(({ id }) => id === source);
  return place < 0
    ? nothing
    : html`<span class="certainty">${localizer.msg(str`Source ${localizer.number(place + 1)}`)}</span>`;
}

/** What is said where no study gives a number: three things that are not the same. */
function gapRows(cells: ReadonlyMap<string, Cell>, words: Writers): readonly Row[] {
  const all = [...cells.values()];
  if (all.every((cell) => cell.kind === 'values' && cell.searches.length === 0)) return [];
  return [
    {
      heading: words.localizer.msg('Where there is no number'),
      cell: (option) => {
        const cell = cells.get(option.id) ?? { kind: 'unsaid' };
        if (cell.kind === 'values' && cell.searches.length === 0)
          return { absent: words.localizer.msg('What studies found is in the rows above.') };
        return { content: gapView(cell, words), className: `cell-${cell.kind}` };
      },
    },
  ];
}

function gapView(cell: Cell, words: Writers): Content {
  const { msg } = words.localizer;
  switch (cell.kind) {
    case 'values':
    case 'searched-not-found':
      return searchesView(cell.searches, words);
    case 'not-known':
      return saidView(msg('Not known'), cell.gap.text, words);
    case 'does-not-apply':
      return saidView(msg('Does not apply'), cell.gap.text, words);
    case 'unsaid':
      return html`<p class="gap">${msg('Not known')}</p>
        <p class="hint">${msg('The authors say nothing about this.')}</p>`;
  }
}

function searchesView(searches: readonly Result[], words: Writers): Content {
  const { msg } = words.localizer;
  return html`${searches.map(({ measure }) =>
    saidView(
      msg('Searched for, and not found'),
      measure.kind === 'searched-not-found' ? measure.searched : undefined,
      words,
    ),
  )}`;
}

function saidView(words: string, text: string | undefined, { prose }: Writers): TemplateResult {
  return html`<p class="gap">${words}</p>
    ${text === undefined ? nothing : prose.paragraph(text, 'hint')}`;
}
