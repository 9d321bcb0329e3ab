/** What can be measured: each kind has a shape of its own, so that none is shown as another. */
import * as v from 'valibot';
import { amount, count, fields, id, listOf, number, text, timeSpan } from './primitives.js';
import { armName, interval, percent, period, timeFields } from './study.js';

/** How many people of one arm had been given another option by then. */
export const crossover = fields({
  /** The id of the option they were given. */
  option: id,
  /** How many. */
  count,
  /** Out of how many. */
  total: count,
});

/** One group of a study: how many of it had the outcome. */
export const frequencyArm = fields({
  ...armName,
  /** How many had the outcome, as published or worked out (see `status` of the finding). */
  count: v.optional(count),
  /** Out of how many. */
  total: v.optional(count),
  /** The share in percent, as published. */
  percent: v.optional(percent),
  /** The range, in percent. */
  interval: v.optional(interval),
  /** People of this arm who had been given another option by then. */
  crossover: v.optional(v.array(crossover)),
});

/** The difference between two arms. */
export const armDifference = fields({
  /** Place of the first arm in `arms`, counted from 0. */
  first: count,
  /** Place of the second arm in `arms`, counted from 0. */
  second: count,
  /** First minus second, in percentage points, as published. */
  points: number,
  /** The range, in percentage points. */
  interval: v.optional(interval),
});

/** How many of each arm had the outcome at one time. */
export const frequencyTime = fields({
  ...timeFields,
  /** The groups compared, all of one study. */
  arms: listOf(frequencyArm),
  /** Published differences between arms. */
  differences: v.optional(v.array(armDifference)),
});

/** How many had the outcome: the only measure that may be drawn as people. */
export const frequencyMeasure = fields({
  /** Counts of people or things, each counted once. */
  kind: v.literal('frequency'),
  /** Counted at the end, or a Kaplan-Meier estimate. */
  estimate: v.picklist(['counted', 'kaplan-meier']),
  /** The times of the comparison, from first to last. */
  times: listOf(frequencyTime),
});

/** One group of a study: how many events it had, of which one person can have several. */
export const eventsArm = fields({
  ...armName,
  /** How many events, as published or worked out (see `status` of the finding). */
  events: v.optional(amount),
  /** In how many people or things. */
  total: v.optional(count),
  /** Events for every 100, as published. */
  percent: v.optional(amount),
  /** The range, in events for every 100. */
  interval: v.optional(interval),
  /** People of this arm who had been given another option by then. */
  crossover: v.optional(v.array(crossover)),
});

/** The events of each arm at one time. */
export const eventsTime = fields({
  ...timeFields,
  /** The groups compared, all of one study. */
  arms: listOf(eventsArm),
  /** Published differences between arms, in events for every 100. */
  differences: v.optional(v.array(armDifference)),
});

/** How many events there were: never written or drawn as people. */
export const eventsMeasure = fields({
  /** Events, of which one person can have several. */
  kind: v.literal('events'),
  /** The times of the comparison, from first to last. */
  times: listOf(eventsTime),
});

/** Who is compared where only a difference or an effect is published. */
export const comparedArm = fields({ ...armName });

/** A difference at one time. */
export const riskDifferenceTime = fields({
  ...timeFields,
  /** The two groups: the second is subtracted from the first. */
  arms: v.pipe(v.array(comparedArm), v.minLength(2, 'too-few'), v.maxLength(2, 'too-many')),
  /** First minus second, in percentage points. */
  points: number,
  /** The range, in percentage points. */
  interval: v.optional(interval),
});

/** A difference of shares whose source does not give the shares themselves. */
export const riskDifferenceMeasure = fields({
  /** A difference in percentage points. */
  kind: v.literal('risk-difference'),
  /** The times of the comparison, from first to last. */
  times: listOf(riskDifferenceTime),
});

/** The arm whose share the effects are applied to. */
export const baselineArm = fields({
  ...armName,
  /** The share in percent. */
  percent,
  /** The id of the source of the share. */
  source: v.optional(id),
  /** Who it was measured in, where that differs from the study. */
  note: v.optional(text),
});

/** One group of a study, by its effect against the baseline. */
export const effectArm = fields({
  ...armName,
  /** The ratio against the baseline. */
  ratio: amount,
  /** The range of the ratio. */
  interval: v.optional(interval),
});

/** Effects against a baseline at one time. */
export const effectTime = fields({
  ...timeFields,
  /** The share that the effects are applied to. */
  baseline: baselineArm,
  /** The groups, by their effects. */
  arms: listOf(effectArm),
});

/** One share, and effects against it, from which the other shares are worked out. Never shown as a ratio alone. */
export const baselineAndEffectMeasure = fields({
  /** A baseline and effects against it. */
  kind: v.literal('baseline-and-effect'),
  /** What the effects are. */
  effect: v.picklist(['risk-ratio', 'odds-ratio', 'hazard-ratio']),
  /** The times of the comparison, from first to last. */
  times: listOf(effectTime),
});

/** One group of a study: how often the outcome came over time. */
export const rateArm = fields({
  ...armName,
  /** Events in that much person-time. */
  value: amount,
  /** The range. */
  interval: v.optional(interval),
});

/** Rates at one time. */
export const rateTime = fields({
  ...timeFields,
  /** The groups compared, all of one study. */
  arms: listOf(rateArm),
});

/** How often the outcome came over person-time. */
export const rateMeasure = fields({
  /** Events over person-time. */
  kind: v.literal('rate'),
  /** The amount of person-time, such as 1000. */
  per: v.pipe(count, v.minValue(1, 'out-of-range')),
  /** The unit of person-time. */
  unit: v.picklist(['years', 'months']),
  /** The times of the comparison, from first to last. */
  times: listOf(rateTime),
});

/** One group of a study: how long it took. */
export const timeToEventArm = fields({
  ...armName,
  /** How long it took. */
  time: timeSpan,
});

/** How long it took, by the end of one follow-up. */
export const timeToEventTime = fields({
  ...timeFields,
  /** The groups compared, all of one study. */
  arms: listOf(timeToEventArm),
});

/** How long it took until the outcome came. */
export const timeToEventMeasure = fields({
  /** A length of time until something happened. */
  kind: v.literal('time-to-event'),
  /** Whether half of the group had it by then, or it is the average. */
  statistic: v.picklist(['median', 'mean']),
  /** The follow-ups, from first to last. */
  times: listOf(timeToEventTime),
});

/** What several studies found for one group: the least and the most. */
export const rangeArm = fields({
  ...armName,
  /** The lowest share in percent. */
  low: percent,
  /** The highest share in percent. */
  high: percent,
});

/** What several studies found at one time. */
export const rangeTime = fields({
  ...timeFields,
  /** The groups. */
  arms: listOf(rangeArm),
});

/** The least and the most that several studies found. It is no interval, and no comparison. */
export const rangeOverStudiesMeasure = fields({
  /** From the lowest to the highest of several studies. */
  kind: v.literal('range-over-studies'),
  /** The times, from first to last. */
  times: listOf(rangeTime),
});

/** What one option came to, in words. */
export const qualitativeArm = fields({
  ...armName,
  /** What was found. */
  text,
});

/** What was found at one time, in words. */
export const qualitativeTime = fields({
  ...timeFields,
  /** What was found for each option. */
  arms: listOf(qualitativeArm),
});

/** A finding that a source gives in words only. */
export const qualitativeMeasure = fields({
  /** Words only. */
  kind: v.literal('qualitative'),
  /** The times, from first to last. */
  times: listOf(qualitativeTime),
});

/** A search that found nothing. */
export const notFoundMeasure = fields({
  /** Looked for and not found. */
  kind: v.literal('searched-not-found'),
  /** Ids of the options it is about. */
  options: listOf(id),
  /** What was looked for and where. */
  searched: text,
  /** The time that was looked for. */
  period: v.optional(period),
});
