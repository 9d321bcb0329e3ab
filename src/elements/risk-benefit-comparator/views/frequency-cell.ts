/** How many people: in words, icons, bars or numbers, all from one record. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Finding, Outcome } from '../../../definition/definition.js';
import { str } from '../../../localization/str.js';
import {
  crossoverView,
  bothFramesView,
  spokenSentence,
} from '../../shared/evidence/both-frames.js';
import { barFigure } from '../../shared/evidence/figures/bar.js';
import {
  amountWords,
  percentWords,
  rangeWords,
  type FrequencyRecord,
} from '../../shared/evidence/figures/frequency.js';
import { iconArrayFigure } from '../../shared/evidence/figures/icon-array.js';
import type { ComparatorContext } from './context.js';

/** The number of one arm. */
export function frequencyView(
  outcome: Outcome,
  finding: Finding,
  place: number,
  record: FrequencyRecord,
  context: ComparatorContext,
): TemplateResult {
  const { view } = context;
  const name = spokenSentence(outcome, record, context);
  const id = `${outcome.id}-${finding.id}-${place}`;
  const { share, interval } = record.arm;
  return html`${
    view === 'icons' ? iconArrayFigure({ icons: record.icons, name, id }) : nothing
  }${view === 'bars' ? barFigure({ share, ...(interval && { range: interval }), name }) : nothing}
  ${view === 'table' ? numbersView(outcome, record, context) : bothFramesView(outcome, record, context)}
  ${crossoverView(finding, place, context)}`;
}

/** The same in a small table. */
function numbersView(
  outcome: Outcome,
  record: FrequencyRecord,
  { localizer, prose, per }: ComparatorContext,
): TemplateResult {
  const { msg } = localizer;
  const { natural, arm } = record;
  const range = rangeWords(record, localizer);
  const row = (frame: 'happened' | 'notHappened', words: string): TemplateResult =>
    html`<tr>
      <th scope="row">${prose.line(words)}</th>
      <td>${amountWords(natural[frame], natural.approximation, frame, localizer)}</td>
      <td>${percentWords(record, frame, localizer)}</td>
    </tr>`;
  return html`<table class="numbers">
      <thead>
        <tr>
          <td></td>
          <th scope="col">${msg(str`In ${localizer.number(per)}`)}</th>
          <th scope="col">%</th>
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
