/** What goes with a number that is no number of people: its scale, or its amount of time. */
import type { RateMeasure, Result } from '../evidence/results.js';
import type { Localizer } from '../localization/localizer.js';
import { str } from '../localization/str.js';
import { ownWords, sentence, interfaceWords, type Speaker, type Words } from './words.js';

/** What a score is measured on, and the smallest difference that people notice; nothing for other measures. */
export function scaleSaid(
  { measure }: Result,
  { localizer }: Speaker,
): readonly (readonly Words[])[] {
  if (!('scale' in measure)) return [];
  const { msg } = localizer;
  const { name, low, high, better, smallestNoticed } = measure.scale;
  const message =
    better === 'low'
      ? msg('Average on a scale: {scale}, {low} to {high}; lower is better.')
      : msg('Average on a scale: {scale}, {low} to {high}; higher is better.');
  const scale = sentence(message, {
    scale: [ownWords(name)],
    low: [interfaceWords(localizer.decimal(low))],
    high: [interfaceWords(localizer.decimal(high))],
  });
  if (smallestNoticed === undefined) return [scale];
  const noticed = msg(
    str`The smallest difference that people notice: ${localizer.decimal(smallestNoticed)}.`,
  );
  return [scale, [interfaceWords(noticed)]];
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
