/** Average scores on a scale: never shown as people. */
import * as v from 'valibot';
import { amount, count, fields, label, listOf, number } from './primitives.js';
import { armName, interval, timeFields } from './study.js';

/** The scale that scores are measured on. */
export const scale = fields({
  /** What it measures. */
  name: label,
  /** The lowest score. */
  low: number,
  /** The highest score. */
  high: number,
  /** Which end is better. */
  better: v.picklist(['low', 'high']),
  /** The smallest difference that people notice, if a source gives one. */
  smallestNoticed: v.optional(amount),
});

/** One group of a study on a scale. */
export const meanArm = fields({
  ...armName,
  /** The mean score. */
  mean: v.optional(number),
  /** The difference from the arm it is compared with, that arm subtracted. */
  difference: v.optional(number),
  /** The range of the difference. */
  interval: v.optional(interval),
});

/** Scores at one time. */
export const meanDifferenceTime = fields({
  ...timeFields,
  /** The groups; those with a `difference` are compared with the arm at `reference`. */
  arms: listOf(meanArm),
  /** Place in `arms` of the arm that the differences are from, counted from 0. */
  reference: count,
});

/** A mean difference on a scale: never shown as people. */
export const meanDifferenceMeasure = fields({
  /** A difference of average scores. */
  kind: v.literal('mean-difference'),
  /** The scale. */
  scale,
  /** The times of the comparison, from first to last. */
  times: listOf(meanDifferenceTime),
});

/** One group of a study: how its average score changed from the start. */
export const meanChangeArm = fields({
  ...armName,
  /** The change from the start: later minus first. */
  change: number,
  /** The range of the change. */
  interval: v.optional(interval),
});

/** Changes from the start, at one time. */
export const meanChangeTime = fields({
  ...timeFields,
  /** The groups compared, all of one study. */
  arms: listOf(meanChangeArm),
});

/** How much average scores changed from the start: never shown as people. */
export const meanChangeMeasure = fields({
  /** A change of average scores. */
  kind: v.literal('mean-change'),
  /** The scale. */
  scale,
  /** The times of the comparison, from first to last. */
  times: listOf(meanChangeTime),
});
