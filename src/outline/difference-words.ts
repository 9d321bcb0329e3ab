/** The difference between two arms, in one sentence that counts what there is more of. */
import { compareArms, type Difference } from '../evidence/comparison.js';
import type { ArmResult } from '../evidence/arms.js';
import type { Denominator } from '../evidence/denominator.js';
import type { Amount } from '../evidence/difference.js';
import type { Result } from '../evidence/results.js';
import { str } from '../localization/str.js';
import type { Speaker } from './words.js';

/** A difference, for whoever fills its gaps: {more}, {fewer}, {count}, {per} and {happened}. */
export interface DifferenceSaid {
  readonly message: string;
  /** The arm with more, and the other one. */
  readonly more: ArmResult;
  readonly fewer: ArmResult;
  readonly count: string;
  readonly per: string;
  /** What it could be, a sentence each. */
  readonly range: readonly string[];
}

/** "With surgery, about 26 more in 100 felt better. It could be 12 to 40 more." Nothing where arms are no shares. */
export function differenceSaid(
  result: Result,
  [first, second]: readonly ArmResult[],
  per: Denominator,
  speaker: Speaker,
): DifferenceSaid | undefined {
  const difference = first && second && compareArms(result, first.place, second.place, per);
  if (!difference) return undefined;
  const { localizer } = speaker;
  const isTurned = difference.direction === 'fewer';
  const [more, fewer] = isTurned ? [second, first] : [first, second];
  // Of a difference alone nothing around it names the other side.
  const isAlone = result.measure.kind === 'risk-difference';
  return {
    message: sentenceFor(difference, isAlone, speaker),
    more,
    fewer,
    count: localizer.number(difference.count),
    per: localizer.number(per),
    range: rangeSaid(difference, isTurned, speaker),
  };
}

function sentenceFor(
  { direction, approximation }: Amount,
  isAlone: boolean,
  { localizer: { msg } }: Speaker,
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

/** What the difference could be; turned around, what was fewer is more. A sentence each. */
function rangeSaid(
  { interval }: Difference,
  isTurned: boolean,
  speaker: Speaker,
): readonly string[] {
  if (!interval) return [];
  const turn = (amount: Amount): Amount =>
    isTurned && amount.direction !== 'same'
      ? { ...amount, direction: amount.direction === 'more' ? 'fewer' : 'more' }
      : amount;
  const [low, high] = isTurned
    ? [turn(interval.most), turn(interval.least)]
    : [interval.least, interval.most];
  const range = rangeWords(low, high, speaker);
  return interval.mayBeNone
    ? [range, speaker.localizer.msg('There may be no difference at all.')]
    : [range];
}

/** The two ends. An end of less than one in the panel's number is "a little": 0 would say that there is none. */
function rangeWords(low: Amount, high: Amount, { localizer }: Speaker): string {
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
