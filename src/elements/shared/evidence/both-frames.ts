/** The number of one arm in words: both frames, its range, and who had another option by then. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Finding, Outcome } from '../../../definition/definition.js';
import { crossoverShares } from '../../../evidence/findings.js';
import { str } from '../../../localization/str.js';
import { frequencyWords, rangeWords, type FrequencyRecord } from './figures/frequency.js';
import { optionName } from '../../../definition/options.js';
import type { Content } from '../text/prose.js';
import type { ReadingContext } from '../reading-context.js';

/** The sentence in both frames, as a screen reader says it in place of a drawing. */
export function spokenSentence(
  outcome: Outcome,
  record: FrequencyRecord,
  { localizer }: Pick<ReadingContext, 'localizer'>,
): string {
  const had = frequencyWords(record, 'happened', localizer);
  const not = frequencyWords(record, 'notHappened', localizer);
  const range = rangeWords(record, localizer);
  const both = localizer.msg(str`${had}: ${outcome.happened}. ${not}: ${outcome.didNotHappen}.`);
  return range === undefined ? both : `${both} ${localizer.msg(str`The range is ${range}.`)}`;
}

/** Both frames in words, with the range. */
export function bothFramesView(
  outcome: Outcome,
  record: FrequencyRecord,
  { localizer, prose }: ReadingContext,
): TemplateResult {
  const range = rangeWords(record, localizer);
  return html`<p class="frame"><strong>${frequencyWords(record, 'happened', localizer)}</strong> ${prose.line(outcome.happened)}</p>
    <p class="frame">${frequencyWords(record, 'notHappened', localizer)} ${prose.line(outcome.didNotHappen)}</p>
    ${range === undefined ? nothing : html`<p class="hint">${localizer.msg(str`The range is ${range}.`)}</p>`}`;
}

/** Who of this arm had been given another option by then: it belongs beside the result. */
export function crossoverView(
  { measure }: Finding,
  place: number,
  { definition, localizer }: ReadingContext,
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
