/** The difference between two arms, in one sentence that counts what there is more of. */
import { html, nothing } from 'lit';
import type { Outcome } from '../../../definition/definition.js';
import { compareArms, type Difference } from '../../../evidence/comparison.js';
import type { ArmResult } from '../../../evidence/arms.js';
import type { Denominator } from '../../../evidence/denominator.js';
import type { Amount } from '../../../evidence/difference.js';
import type { Result } from '../../../evidence/results.js';
import { fill } from '../../../localization/gaps.js';
import { str } from '../../../localization/str.js';
import type { Content } from '../../shared/text/prose.js';
import type { Writers } from '../../shared/writers.js';
import type { ComparatorData } from '../risk-benefit-comparator-data.js';
import { armName } from './arm-words.js';

/** "With surgery, about 26 more in 100 felt better. It could be 12 to 40 more." Nothing where arms are no shares. */
export function differenceView(
  { happened }: Outcome,
  result: Result,
  arms: readonly ArmResult[],
  per: Denominator,
  data: Pick<ComparatorData, 'definition'>,
  words: Writers,
): Content {
  const [first, second] = arms;
  if (!first || !second) return nothing;
  const difference = compareArms(result, first.place, second.place, per);
  if (!difference) return nothing;
  const { prose, localizer } = words;
  const isTurned = difference.direction === 'fewer';
  const [more, fewer] = isTurned ? [second, first] : [first, second];
  const gaps = {
    more: armName(more, data, words),
    fewer: armName(fewer, data, words),
    count: html`<strong>${localizer.number(difference.count)}</strong>`,
    per: localizer.number(per),
    happened: prose.line(happened),
  };
  // Of a difference alone nothing around it names the other side.
  const isAlone = result.measure.kind === 'risk-difference';
  return html`<p class="difference">${fill(sentenceFor(difference, isAlone, words), gaps)} ${intervalWords(difference, isTurned, words)}</p>`;
}

function sentenceFor(
  { direction, approximation }: Amount,
  isAlone: boolean,
  { localizer: { msg } }: Writers,
): string {
  if (direction === 'same')
    return msg('With “{more}” and with “{fewer}”, as many in {per} {happened}.');
  if (isAlone)
    return approximation === 'exact'
      ? msg('With “{more}”, about {count} more in {per} {happened} than with “{fewer}”.')
      : msg('With “{more}”, more {happened} than with “{fewer}”, by less than {count} in {per}.');
  return approximation === 'exact'
    ? msg('With “{more}”, about {count} more in {per} {happened}.')
    : msg('With “{more}”, more {happened}, by less than {count} in {per}.');
}

/** Where the range of a difference is from, if not from the source. */
export function rangeOriginView(
  result: Result,
  [first, second]: readonly ArmResult[],
  per: Denominator,
  { localizer }: Writers,
): Content {
  const difference = first && second && compareArms(result, first.place, second.place, per);
  return difference?.interval?.from === 'calculated'
    ? html`<p class="hint">${localizer.msg('We calculated this range from the published counts.')}</p>`
    : nothing;
}

/** What the difference could be; turned around, what was fewer is more. */
function intervalWords({ interval }: Difference, isTurned: boolean, words: Writers): Content {
  if (!interval) return nothing;
  const { localizer } = words;
  const { msg } = localizer;
  const turn = (amount: Amount): Amount =>
    isTurned && amount.direction !== 'same'
      ? { ...amount, direction: amount.direction === 'more' ? 'fewer' : 'more' }
      : amount;
  const [low, high] = isTurned
    ? [turn(interval.most), turn(interval.least)]
    : [interval.least, interval.most];
  const range = rangeWords(low, high, words);
  return html`${range}
    ${interval.mayBeNone ? msg('There may be no difference at all.') : nothing}`;
}

/** The two ends. An end of less than one in the panel's number is "a little": 0 would say that there is none. */
function rangeWords(low: Amount, high: Amount, { localizer }: Writers): string {
  const { msg } = localizer;
  const [from, to] = [localizer.number(low.count), localizer.number(high.count)];
  const [isLowSmall, isHighSmall] = [low, high].map(
    ({ approximation }) => approximation !== 'exact',
  );
  if (low.direction !== 'fewer') {
    if (isHighSmall) return msg('It could be none or a little more.');
    return isLowSmall || low.direction === 'same'
      ? msg(str`It could be up to ${to} more.`)
      : msg(str`It could be ${from} to ${to} more.`);
  }
  if (isLowSmall && isHighSmall) return msg('It could be from a little fewer to a little more.');
  if (isLowSmall) return msg(str`It could be from a little fewer to ${to} more.`);
  return isHighSmall || high.direction === 'same'
    ? msg(str`It could be from ${from} fewer to a little more.`)
    : msg(str`It could be from ${from} fewer to ${to} more.`);
}
