/**
 * One record for a number, from which its sentence, its drawing and its table are made, so that they cannot differ.
 */
import type { Denominator } from '../evidence/denominator.js';
import { iconArray, iconCounts, type IconArray, type IconCounts } from '../evidence/icon-array.js';
import {
  naturalFrequency,
  percentages,
  type Approximation,
  type NaturalFrequency,
  type Percentages,
} from '../evidence/natural-frequency.js';
import type { Result, Thing } from '../evidence/results.js';
import { shareOf, type ArmShare } from '../evidence/share.js';
import { pluralOf } from '../languages/plural-forms.js';
import { fill } from '../localization/gaps.js';
import type { Localizer } from '../localization/localizer.js';
import { str } from '../localization/str.js';

/** The number of one arm, in all the forms that it is shown in. */
export interface FrequencyRecord {
  /** What was counted; undefined for people. */
  readonly thing: Thing | undefined;
  readonly arm: ArmShare;
  readonly natural: NaturalFrequency;
  readonly percent: Percentages;
  /** The ends of the range in N; left out when there is none. */
  readonly range?: { readonly low: NaturalFrequency; readonly high: NaturalFrequency };
  readonly counts: IconCounts;
  readonly icons: IconArray;
}

/** The record of an arm; undefined when the result does not count people or things. */
export function frequencyRecord(
  result: Result,
  place: number,
  per: Denominator,
): FrequencyRecord | undefined {
  const arm = shareOf(result, place);
  return arm && recordOf(arm, result.thing, per);
}

/** The record of a share of people or things. */
export function recordOf(
  arm: ArmShare,
  thing: Thing | undefined,
  per: Denominator,
): FrequencyRecord {
  const { share, interval } = arm;
  const counts = iconCounts(share, per);
  return {
    thing,
    arm,
    natural: naturalFrequency(share, per),
    percent: percentages(share, per),
    ...(interval && {
      range: {
        low: naturalFrequency(interval.low, per),
        high: naturalFrequency(interval.high, per),
      },
    }),
    counts,
    icons: iconArray(counts, per),
  };
}

/** "100 people": how many there are in all, and of what. A thing is named in the words of the definition. */
export function thingWords(
  thing: Thing | undefined,
  per: NaturalFrequency['per'],
  localizer: Localizer,
): string {
  const { msg } = localizer;
  const number = localizer.number(per);
  if (!thing) return msg(str`${number} people`, { desc: 'a number such as 100, after "in"' });
  const { words, language } = thing;
  const form = words[pluralOf(per, language)] ?? words.other;
  const message = msg('{number} {thing}', {
    desc: 'a number such as 100, and what was counted: "100 hips"',
  });
  return fill(message, { number, thing: form }).join('');
}

/** A number in N, or the limit that it stays below or above. */
export function amountWords(
  amount: number,
  approximation: Approximation,
  frame: 'happened' | 'notHappened',
  localizer: Localizer,
): string {
  const { msg } = localizer;
  const number = localizer.number(amount);
  if (approximation === 'exact') return number;
  const isFew = (approximation === 'fewer-than-one') === (frame === 'happened');
  return isFew ? msg(str`fewer than ${number}`) : msg(str`more than ${number}`);
}

/** "54 in 100 people (54%)", in one of the two frames. */
export function frequencyWords(
  record: FrequencyRecord,
  frame: 'happened' | 'notHappened',
  localizer: Localizer,
): string {
  const { natural, percent, thing, arm } = record;
  const { msg } = localizer;
  const amount = amountWords(natural[frame], natural.approximation, frame, localizer);
  const all = thingWords(thing, natural.per, localizer);
  const share = percentWords(record, frame, localizer);
  const isAbout = arm.from === 'percentage' && natural.approximation === 'exact';
  // The words before a percentage say that it is a limit.
  return isAbout && percent.approximation === 'exact'
    ? msg(str`about ${amount} in ${all} (${share})`)
    : msg(str`${amount} in ${all} (${share})`);
}

/** The percentage of one frame. */
export function percentWords(
  { percent }: FrequencyRecord,
  frame: 'happened' | 'notHappened',
  localizer: Localizer,
): string {
  const number = localizer.percent(percent[frame], percent.fractionDigits);
  if (percent.approximation === 'exact') return number;
  const isFew = (percent.approximation === 'fewer-than-one') === (frame === 'happened');
  return isFew ? localizer.msg(str`less than ${number}`) : localizer.msg(str`more than ${number}`);
}

/** "43 to 64 in 100"; undefined where there is no range, or where it is not seen in this N. */
export function rangeWords(
  { range, natural }: FrequencyRecord,
  localizer: Localizer,
): string | undefined {
  if (!range) return undefined;
  const low = amountWords(range.low.happened, range.low.approximation, 'happened', localizer);
  const high = amountWords(range.high.happened, range.high.approximation, 'happened', localizer);
  const per = localizer.number(natural.per);
  return low === high ? undefined : localizer.msg(str`${low} to ${high} in ${per}`);
}
