/** What one arm of a result came to, whatever its kind: the one record that a drawing, a sentence and a table share. */
import type { Interval, Scale, TimeSpan } from '../definition/definition.js';
import { meanDifference, type BetterArm } from './mean-difference.js';
import type { MeasureOf, Result } from './results.js';
import { shareOf, type ArmShare } from './share.js';
import { workedOutShare } from './worked-out.js';

/** Who an arm was. */
export interface ArmOf {
  /** The ids of the options it was given any of; none for an arm that is no option, such as a placebo. */
  readonly options: readonly string[];
  readonly label: string | undefined;
  /** Place in the measure's `arms`; -1 for a baseline. */
  readonly place: number;
}

/** What one arm came to. */
export type ArmValue =
  /** How many had the outcome; worked out from a baseline and an effect, or as the study has it. */
  | { readonly kind: 'share'; readonly share: ArmShare; readonly isWorkedOut: boolean }
  /** `perOne` are the events for each person or thing; there may be more than one. */
  | {
      readonly kind: 'events';
      readonly perOne: number;
      readonly events: number | undefined;
      readonly total: number | undefined;
    }
  | { readonly kind: 'range'; readonly low: number; readonly high: number }
  | { readonly kind: 'rate'; readonly value: number; readonly interval?: Interval }
  | { readonly kind: 'length'; readonly time: TimeSpan }
  | {
      readonly kind: 'score';
      readonly scale: Scale;
      readonly mean: number | undefined;
      /** From the arm that it is compared with. */
      readonly difference: number | undefined;
      readonly interval: Interval | undefined;
      readonly better: BetterArm | undefined;
    }
  | {
      readonly kind: 'change';
      readonly scale: Scale;
      readonly change: number;
      readonly interval: Interval | undefined;
    }
  | { readonly kind: 'words'; readonly text: string }
  /** Only its difference from another arm is known. */
  | { readonly kind: 'compared' };

/** An arm and what it came to. */
export interface ArmResult extends ArmOf {
  readonly value: ArmValue;
}

/** The arms of a result, in their order; of a search that found nothing, none. */
export function armResultsOf(result: Result): readonly ArmResult[] {
  const { measure } = result;
  if (measure.kind === 'searched-not-found') return [];
  const arms = measure.arms.map((arm, place) => ({
    ...armOf(arm, place),
    value: valueOf(result, place),
  }));
  return measure.kind === 'baseline-and-effect' ? [baselineOf(measure), ...arms] : arms;
}

/** The arms that were given an option and no other, or with `undefined` those that are no option, such as a placebo. */
export function armsFor(result: Result, option: string | undefined): readonly ArmResult[] {
  return armResultsOf(result).filter(({ options }) =>
    option === undefined ? options.length === 0 : options.length === 1 && options[0] === option,
  );
}

/** The arms that were given any of several options: they tell nothing of one of these alone. */
export function sharedArmsOf(result: Result): readonly ArmResult[] {
  return armResultsOf(result).filter(({ options }) => options.length > 1);
}

function armOf(
  {
    option,
    options,
    label,
  }: {
    readonly option?: string;
    readonly options?: readonly string[];
    readonly label?: string;
  },
  place: number,
): ArmOf {
  return { options: options ?? (option === undefined ? [] : [option]), label, place };
}

function baselineOf({ baseline }: MeasureOf<'baseline-and-effect'>): ArmResult {
  const share: ArmShare = { share: baseline.percent / 100, from: 'percentage' };
  return { ...armOf(baseline, -1), value: { kind: 'share', share, isWorkedOut: false } };
}

function valueOf(result: Result, place: number): ArmValue {
  const { measure } = result;
  switch (measure.kind) {
    case 'frequency':
      return { kind: 'share', share: shareOf(result, place)!, isWorkedOut: false };
    case 'baseline-and-effect':
      return { kind: 'share', share: workedOutShare(measure, place), isWorkedOut: true };
    case 'events': {
      const { events, total, percent } = measure.arms[place]!;
      const perOne = percent === undefined ? events! / total! : percent / 100;
      return { kind: 'events', perOne, events, total };
    }
    case 'range-over-studies': {
      const { low, high } = measure.arms[place]!;
      return { kind: 'range', low: low / 100, high: high / 100 };
    }
    case 'rate': {
      const { value, interval } = measure.arms[place]!;
      return { kind: 'rate', value, ...(interval && { interval }) };
    }
    case 'time-to-event':
      return { kind: 'length', time: measure.arms[place]!.time };
    case 'mean-difference': {
      const { mean, difference, interval } = measure.arms[place]!;
      const better = meanDifference(measure, place)?.better;
      return { kind: 'score', scale: measure.scale, mean, difference, interval, better };
    }
    case 'mean-change': {
      const { change, interval } = measure.arms[place]!;
      return { kind: 'change', scale: measure.scale, change, interval };
    }
    case 'qualitative':
      return { kind: 'words', text: measure.arms[place]!.text };
    default:
      return { kind: 'compared' };
  }
}
