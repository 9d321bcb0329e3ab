/** How many people: in words, icons, bars or numbers, all from one record. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Finding, Outcome } from '../../../definition/definition.js';
import { crossoverShares } from '../../../evidence/findings.js';
import { str } from '../../../localization/str.js';
import type { Content } from '../../base/prose.js';
import { barFigure } from '../../figures/bar.js';
import {
  amountWords,
  frequencyWords,
  percentWords,
  rangeWords,
  type FrequencyRecord,
} from '../../figures/frequency.js';
import { iconArrayFigure } from '../../figures/icon-array.js';
import type { ComparatorContext } from './context.js';
import { optionName } from './option-name.js';

/** The sentence in both frames, as a screen reader says it in place of a drawing. */
export function spokenSentence(
  outcome: Outcome,
  record: FrequencyRecord,
  { localizer }: Pick<ComparatorContext, 'localizer'>,
): string {
  const had = frequencyWords(record, 'happened', localizer);
  const not = frequencyWords(record, 'notHappened', localizer);
  const range = rangeWords(record, localizer);
  const both = localizer.msg(str`${had}: ${outcome.happened}. ${not}: ${outcome.didNotHappen}.`);
  return range === undefined ? both : `${both} ${localizer.msg(str`The range is ${range}.`)}`;
}

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
  ${view === 'table' ? numbersView(outcome, record, context) : framesView(outcome, record, context)}
  ${crossoverView(finding, place, context)}`;
}

/** Both frames in words, with the range. */
function framesView(
  outcome: Outcome,
  record: FrequencyRecord,
  { localizer, prose }: ComparatorContext,
): TemplateResult {
  const range = rangeWords(record, localizer);
  return html`<p class="frame"><strong>${frequencyWords(record, 'happened', localizer)}</strong> ${prose.line(outcome.happened)}</p>
    <p class="frame">${frequencyWords(record, 'notHappened', localizer)} ${prose.line(outcome.didNotHappen)}</p>
    ${range === undefined ? nothing : html`<p class="hint">${localizer.msg(str`The range is ${range}.`)}</p>`}`;
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

/** Who of this arm had been given another option by then: it belongs beside the result. */
function crossoverView(
  { measure }: Finding,
  place: number,
  { definition, localizer }: ComparatorContext,
): Content {
  const arm = measure.kind === 'frequency' ? measure.arms[place] : undefined;
  if (!arm) return nothing;
  return html`${crossoverShares(arm).map(({ option, count, total }) => {
    const name = optionName(definition.options, option);
    const had = localizer.number(count);
    const all = localizer.number(total);
    return html`<p class="crossover">${localizer.msg(str`By then, ${had} of these ${all} had also had: ${name}.`)}</p>`;
  })}`;
}
