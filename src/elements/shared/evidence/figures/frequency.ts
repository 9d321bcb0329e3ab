/**
 * One record for a number, from which its sentence, its drawing and its table are made, so that they cannot differ.
 */
import type { Finding } from '../../../../definition/definition.js';
import type { Denominator } from '../../../../evidence/denominator.js';
import {
  iconArray,
  iconCounts,
  type IconArray,
  type IconCounts,
} from '../../../../evidence/icon-array.js';
import {
  naturalFrequency,
  percentages,
  type Approximation,
  type NaturalFrequency,
  type Percentages,
} from '../../../../evidence/natural-frequency.js';
import { shareOf, type ArmShare } from '../../../../evidence/share.js';
import type { Localizer } from '../../../../localization/localizer.js';
import { str } from '../../../../localization/str.js';

/** The number of one arm, in all the forms that it is shown in. */
export interface FrequencyRecord {
  readonly unit: Finding['unit'];
  readonly arm: ArmShare;
  readonly natural: NaturalFrequency;
  readonly percent: Percentages;
  /** The ends of the range in N; left out when there is none. */
  readonly range?: { readonly low: NaturalFrequency; readonly high: NaturalFrequency };
  readonly counts: IconCounts;
  readonly icons: IconArray;
}

/** The record of an arm; undefined when the finding does not count people or things. */
export function frequencyRecord(
  finding: Finding,
  place: number,
  per: Denominator,
): FrequencyRecord | undefined {
  const arm = shareOf(finding, place);
  if (!arm) return undefined;
  const { share, interval } = arm;
  const counts = iconCounts(share, per, interval);
  return {
    unit: finding.unit,
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

/** "100 people": how many there are in all, and of what. The number is a power of ten, so that one form is enough. */
export function unitWords(
  unit: Finding['unit'],
  per: NaturalFrequency['per'],
  localizer: Localizer,
): string {
  const { msg } = localizer;
  const number = localizer.number(per);
  switch (unit) {
    case 'people':
      return msg(str`${number} people`, { desc: 'a number such as 100, after "in"' });
    case 'wrists':
      return msg(str`${number} wrists`, { desc: 'a number such as 100, after "in"' });
    case 'hands':
      return msg(str`${number} hands`, { desc: 'a number such as 100, after "in"' });
    case 'operations':
      return msg(str`${number} operations`, { desc: 'a number such as 100, after "in"' });
    case 'implants':
      return msg(str`${number} implants`, { desc: 'a number such as 100, after "in"' });
  }
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
  const { natural, percent, unit, arm } = record;
  const { msg } = localizer;
  const amount = amountWords(natural[frame], natural.approximation, frame, localizer);
  const all = unitWords(unit, natural.per, localizer);
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
