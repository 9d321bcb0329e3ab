/** Average scores on their scale, and rates over time: never people. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Outcome } from '../../../definition/definition.js';
import { meanDifference } from '../../../evidence/mean-difference.js';
import { rateOf } from '../../../evidence/rate.js';
import { resultsOf, type Result } from '../../../evidence/results.js';
import { fill } from '../../../localization/gaps.js';
import { str } from '../../../localization/str.js';
import type { Content } from '../../shared/text/prose.js';
import { scaleFigure } from '../../shared/evidence/figures/scale.js';
import type { ComparatorData } from '../risk-benefit-comparator-data.js';
import type { Writers } from '../../shared/writers.js';
import { optionName } from '../../../definition/options.js';
import { rateWords } from '../../../outline/measure-words.js';
import { scaleWords } from './measure-words.js';

/** "0.64 points lower than: Dummy injection", on its scale. */
export function meanView(
  result: Result,
  place: number,
  data: Pick<ComparatorData, 'definition' | 'view'>,
  words: Writers,
): Content {
  const { measure } = result;
  if (measure.kind !== 'mean-difference') return nothing;
  const { definition } = data;
  const { localizer, prose } = words;
  const { msg } = localizer;
  const { arms, reference } = measure;
  const arm = arms[place];
  if (!arm) return nothing;
  const from = arms[reference];
  const names = (from?.options ?? [from?.option ?? '']).map((id) =>
    optionName(definition.options, id),
  );
  const other = from?.label ?? prose.list(names);
  const lines: TemplateResult[] = [];
  if (arm.mean !== undefined) {
    lines.push(
      html`<p class="frame">${msg(str`Average score: ${localizer.decimal(arm.mean)}`)}</p>`,
    );
  }
  const difference = meanDifference(measure, place);
  if (difference) {
    const points = localizer.decimal(Math.abs(difference.points));
    const sentence = localizer.plural(
      Math.abs(difference.points),
      difference.points < 0
        ? msg(
            '{points, plural, one {{points} point lower on average than with: {other}} other {{points} points lower on average than with: {other}}}',
          )
        : msg(
            '{points, plural, one {{points} point higher on average than with: {other}} other {{points} points higher on average than with: {other}}}',
          ),
      { points, other },
    );
    const better = {
      'this-arm': msg('Of the two, this is the better score.'),
      reference: msg('Of the two, the other group has the better score.'),
      neither: msg('The two scores are the same.'),
    }[difference.better];
    const range = arm.interval && scoreRange(arm.interval, words);
    if (data.view !== 'words' && data.view !== 'table') lines.push(scaleFigure({ difference }));
    lines.push(html`<p class="frame"><strong>${sentence}</strong></p>
      <p class="hint">${better} ${range ?? nothing}</p>`);
  }
  lines.push(html`${scaleWords(result, words)}`);
  return html`${lines}`;
}

/** "The range in points is 0.2 to 1.1 lower", without a sign that a reader would have to know. */
function scoreRange(
  { low, high }: { readonly low: number; readonly high: number },
  { localizer }: Writers,
): string {
  const { msg } = localizer;
  const [from, to] = high <= 0 ? [-high, -low] : [low, high];
  const [least, most] = [localizer.decimal(Math.abs(from)), localizer.decimal(Math.abs(to))];
  if (high <= 0) return msg(str`The range in points is ${least} to ${most} lower.`);
  if (low >= 0) return msg(str`The range in points is ${least} to ${most} higher.`);
  return msg(str`The range in points is from ${least} lower to ${most} higher.`);
}

/**
 * "had an infection: 3.18 for every 1,000 years". Rates of one outcome are for one amount of time, since readers compare what stands in
 * one column; where a study has another amount, its own words stand below.
 */
export function rateView(
  outcome: Outcome,
  result: Result,
  place: number,
  { definition }: Pick<ComparatorData, 'definition'>,
  { localizer, prose }: Writers,
): Content {
  const { measure } = result;
  const rate = rateOf(resultsOf(outcome, definition), result, place);
  if (measure.kind !== 'rate' || !rate) return nothing;
  const { msg } = localizer;
  const published = measure.arms[place]!;
  const isAsPublished = rate.per === measure.per && rate.unit === measure.unit;
  const said = fill(msg('{happened}: {rate}', { desc: 'what happened, and how often over time' }), {
    happened: prose.line(outcome.happened),
    rate: html`<strong>${rateWords(rate, localizer)}</strong>`,
  });
  return html`<p class="frame">${said}</p>
    ${
      rate.interval
        ? html`<p class="hint">${msg(str`The range is ${localizer.decimal(rate.interval.low)} to ${localizer.decimal(rate.interval.high)}.`)}</p>`
        : nothing
    }
    ${isAsPublished ? nothing : html`<p class="hint">${rateWords({ ...measure, ...published }, localizer)}</p>`}`;
}
