/** The number of one arm in words: both frames, its range, and who had another option by then. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Outcome } from '../../../definition/definition.js';
import { crossoverShares } from '../../../evidence/findings.js';
import type { Result } from '../../../evidence/results.js';
import { fill } from '../../../localization/gaps.js';
import { str } from '../../../localization/str.js';
import {
  frequencyWords,
  rangeWords,
  type FrequencyRecord,
} from '../../../outline/frequency-words.js';
import { optionName } from '../../../definition/options.js';
import type { Content } from '../text/prose.js';
import type { ReadingData } from '../reading-data.js';
import type { Writers } from '../writers.js';

/**
 * "54 in 100 people (54%) walked better": a number of people, and what they had.
 *
 * @param count of how many
 */
export function frameView(
  count: number,
  number: Content,
  happened: Content,
  { localizer }: Writers,
): Content {
  const message = localizer.msg(
    '{n, plural, one {{number} {happened}} other {{number} {happened}}}',
    {
      desc: 'a number such as "54 in 100 people (54%)", and what happened to them, as the sentence goes on in the plural: where a language wants another form at this count, put a colon between them',
    },
  );
  return html`${fill(localizer.pluralForm(count, message), { number, happened })}`;
}

/** Both frames in words, with the range. */
export function bothFramesView(
  outcome: Outcome,
  record: FrequencyRecord,
  words: Writers,
): TemplateResult {
  const { localizer, prose } = words;
  const { natural } = record;
  const range = rangeWords(record, localizer);
  const had = html`<strong>${frequencyWords(record, 'happened', localizer)}</strong>`;
  const not = frequencyWords(record, 'notHappened', localizer);
  return html`<p class="frame">${frameView(natural.happened, had, prose.line(outcome.happened), words)}</p>
    <p class="frame">${frameView(natural.notHappened, not, prose.line(outcome.didNotHappen), words)}</p>
    ${range === undefined ? nothing : html`<p class="hint">${localizer.msg(str`The range is ${range}.`)}</p>`}`;
}

/** Who of this arm had been given another option by then: it belongs beside the result. */
export function crossoverView(
  { measure }: Pick<Result, 'measure'>,
  place: number,
  { definition }: Pick<ReadingData, 'definition'>,
  { localizer }: Writers,
): Content {
  const isCounted = measure.kind === 'frequency' || measure.kind === 'events';
  const arm = isCounted ? measure.arms[place] : undefined;
  if (!arm) return nothing;
  return html`${crossoverShares(arm).map(({ option, count, total }) => {
    const name = optionName(definition.options, option);
    const had = localizer.number(count);
    const all = localizer.number(total);
    return html`<p class="crossover">${localizer.msg(str`By then, ${had} of these ${all} had also had: ${name}.`)}</p>`;
  })}`;
}
