/** How many people: in words, icons, bars or numbers, all from one record. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Outcome } from '../../../definition/definition.js';
import type { Result } from '../../../evidence/results.js';
import { str } from '../../../localization/str.js';
import { crossoverView, bothFramesView } from '../../shared/evidence/both-frames.js';
import { barFigure } from '../../shared/evidence/figures/bar.js';
import {
  amountWords,
  percentWords,
  rangeWords,
  type FrequencyRecord,
} from '../../../outline/frequency-words.js';
import { iconArrayFigure } from '../../shared/evidence/figures/icon-array.js';
import type { ComparatorData } from '../risk-benefit-comparator-data.js';
import type { Writers } from '../../shared/writers.js';

/** The number of one arm. */
export function frequencyView(
  outcome: Outcome,
  result: Result,
  place: number,
  record: FrequencyRecord,
  data: Pick<ComparatorData, 'view' | 'per' | 'definition'>,
  words: Writers,
): TemplateResult {
  const { view } = data;
  const id = `${outcome.id}-${result.id}-${place}`;
  const { share, interval } = record.arm;
  return html`${
    view === 'icons' ? iconArrayFigure({ icons: record.icons, id }) : nothing
  }${view === 'bars' ? barFigure({ share, ...(interval && { range: interval }) }) : nothing}
  ${view === 'table' ? numbersView(outcome, record, data, words) : bothFramesView(outcome, record, words)}
  ${crossoverView(result, place, data, words)}`;
}

/** The same in a small table. */
function numbersView(
  outcome: Outcome,
  record: FrequencyRecord,
  { per }: Pick<ComparatorData, 'per'>,
  { localizer, prose }: Writers,
): TemplateResult {
  const { msg } = localizer;
  const { natural, arm } = record;
  const range = rangeWords(record, localizer);
  const row = (frame: 'happened' | 'notHappened', words: string): TemplateResult =>
    html`<tr role="row">
      <th scope="row" role="rowheader">${prose.line(words)}</th>
      <td role="cell">${amountWords(natural[frame], natural.approximation, frame, localizer)}</td>
      <td role="cell">${percentWords(record, frame, localizer)}</td>
    </tr>`;
  // With roles, since a line of a narrow column is laid out in another way.
  return html`<table class="numbers" role="table">
      <thead>
        <tr role="row">
          <td role="cell"></td>
          <th scope="col" role="columnheader">${msg(str`In ${localizer.number(per)}`)}</th>
          <th scope="col" role="columnheader">%</th>
        </tr>
      </thead>
      <tbody>
        ${row('happened', outcome.happened)} ${row('notHappened', outcome.didNotHappen)}
      </tbody>
    </table>
    ${
      arm.count === undefined || arm.total === undefined
        ? nothing
        : html`<p class="hint">${msg(str`Counted: ${localizer.number(arm.count)} of ${localizer.number(arm.total)}.`)}</p>`
    }
    ${range === undefined ? nothing : html`<p class="hint">${msg(str`The range is ${range}.`)}</p>`}`;
}
