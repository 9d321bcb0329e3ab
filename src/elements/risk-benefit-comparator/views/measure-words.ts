/** What goes with a number that is no number of people: its scale, or its amount of time. */
import { html, nothing } from 'lit';
import type { RateMeasure, Result } from '../../../evidence/results.js';
import { fill } from '../../../localization/gaps.js';
import type { Localizer } from '../../../localization/localizer.js';
import { str } from '../../../localization/str.js';
import type { Content } from '../../shared/text/prose.js';
import type { Writers } from '../../shared/writers.js';

/** What a score is measured on, and the smallest difference that people notice. */
export function scaleWords({ measure }: Result, { localizer, prose }: Writers): Content {
  if (!('scale' in measure)) return nothing;
  const { msg } = localizer;
  const { name, low, high, better, smallestNoticed } = measure.scale;
  const gaps = {
    scale: prose.line(name),
    low: localizer.decimal(low),
    high: localizer.decimal(high),
  };
  const message =
    better === 'low'
      ? msg('Average on a scale: {scale}, {low} to {high}; lower is better.')
      : msg('Average on a scale: {scale}, {low} to {high}; higher is better.');
  return html`<p class="frame-note">${fill(message, gaps)}
    ${
      smallestNoticed === undefined
        ? nothing
        : msg(
            str`The smallest difference that people notice: ${localizer.decimal(smallestNoticed)}.`,
          )
    }</p>`;
}

/** "3.18 for every 1,000 years". */
export function rateWords(
  rate: Pick<RateMeasure, 'per' | 'unit'> & { readonly value: number },
  localizer: Localizer,
): string {
  const { msg } = localizer;
  const value = localizer.decimal(rate.value);
  const per = localizer.number(rate.per);
  return localizer.plural(
    rate.per,
    rate.unit === 'years'
      ? msg(
          '{per, plural, one {{value} for every {per} year that was followed, all together} other {{value} for every {per} years that were followed, all together}}',
        )
      : msg(
          '{per, plural, one {{value} for every {per} month that was followed, all together} other {{value} for every {per} months that were followed, all together}}',
        ),
    { value, per },
  );
}
