/** Outcomes and findings: what studies found, kept as published, one record a comparison. */
import * as v from 'valibot';
import { amount, count, fields, id, label, listOf, number, text, timeSpan } from './primitives.js';

/** The range that the true value is likely to be in. */
export const interval = fields({
  /** The lower end. */
  low: number,
  /** The upper end. */
  high: number,
  /** The confidence level in percent; 95 when left out. */
  level: v.optional(
    v.pipe(number, v.minValue(50, 'out-of-range'), v.maxValue(99.9, 'out-of-range')),
  ),
  /** Where it comes from: the source itself, or calculated from its counts. */
  from: v.picklist(['published', 'calculated']),
});

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
  /** The id of the option this arm was given; left out for an arm that is no option here, such as a placebo. */
  option: v.optional(id),
  /** What the arm was given, when it is no option here or differs from the other arms of the same option. */
  label: v.optional(label),
  /** How many had the outcome, as published or worked out (see `status` of the finding). */
  count: v.optional(count),
  /** Out of how many. */
  total: v.optional(count),
  /** The share in percent, as published. */
  percent: v.optional(v.pipe(amount, v.maxValue(100, 'over-100-percent'))),
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

/** How many had the outcome: the only measure that may be drawn as people. */
export const frequencyMeasure = fields({
  /** Counts of people or things. */
  kind: v.literal('frequency'),
  /** Counted at the end, or a Kaplan-Meier estimate. */
  estimate: v.picklist(['counted', 'kaplan-meier']),
  /** The groups compared, all of one study. */
  arms: listOf(frequencyArm),
  /** Published differences between arms. */
  differences: v.optional(v.array(armDifference)),
});

/** One group of a study: how often the outcome came over time. */
export const rateArm = fields({
  /** The id of the option this arm was given. */
  option: v.optional(id),
  /** What the arm was given, when it is no option here. */
  label: v.optional(label),
  /** Events in that much person-time. */
  value: amount,
  /** The range. */
  interval: v.optional(interval),
});

/** How often the outcome came over person-time. */
export const rateMeasure = fields({
  /** Events over person-time. */
  kind: v.literal('rate'),
  /** The amount of person-time, such as 1000. */
  per: v.pipe(count, v.minValue(1, 'out-of-range')),
  /** The unit of person-time. */
  unit: v.picklist(['years', 'months']),
  /** The groups compared, all of one study. */
  arms: listOf(rateArm),
});

/** The scale that a mean difference is measured on. */
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
  /** The id of the option this arm was given. */
  option: v.optional(id),
  /** What the arm was given, when it is no option here or differs from the other arms of the same option. */
  label: v.optional(label),
  /** The mean score. */
  mean: v.optional(number),
  /** The difference from the arm it is compared with, that arm subtracted. */
  difference: v.optional(number),
  /** The range of the difference. */
  interval: v.optional(interval),
});

/** A mean difference on a scale: never shown as people. */
export const meanDifferenceMeasure = fields({
  /** A difference of average scores. */
  kind: v.literal('mean-difference'),
  /** The scale. */
  scale,
  /** The groups; those with a `difference` are compared with the arm at `reference`. */
  arms: listOf(meanArm),
  /** Place in `arms` of the arm that the differences are from, counted from 0. */
  reference: count,
});

/** What one option came to, in words. */
export const qualitativeArm = fields({
  /** The id of the option. */
  option: id,
  /** What was found. */
  text,
});

/** A finding that a source gives in words only. */
export const qualitativeMeasure = fields({
  /** Words only. */
  kind: v.literal('qualitative'),
  /** What was found for each option. */
  arms: listOf(qualitativeArm),
});

/** A search that found nothing. */
export const notFoundMeasure = fields({
  /** Looked for and not found. */
  kind: v.literal('searched-not-found'),
  /** Ids of the options it is about. */
  options: listOf(id),
  /** What was looked for and where. */
  searched: text,
});

/** How sure the evidence is, by the four levels of GRADE. */
export const certainty = fields({
  /** The level, as rated by the source; `not-rated` when no source rates it. */
  level: v.picklist(['high', 'moderate', 'low', 'very-low', 'not-rated']),
  /** Why it is so, or why it is not rated. */
  reason: text,
  /** The id of the source that rates it, when it is another one. */
  source: v.optional(id),
});

/** One comparison of one study: never mixed with another's. */
export const finding = fields({
  /** The id of this finding; never changed once published. */
  id,
  /** Who was studied, and how. */
  population: text,
  /** How long after; left out only when the source does not say. */
  period: v.optional(timeSpan),
  /** What was compared with what. */
  comparator: text,
  /** What was counted: people, or things that one person can have several of. */
  unit: v.picklist(['people', 'wrists', 'hands', 'operations', 'implants']),
  /** Whether each is counted once, or every event is counted. */
  counted: v.picklist(['with-event', 'events']),
  /** How sure the evidence is. */
  certainty,
  /** The id of the source; left out only for a search of one's own that found nothing. */
  source: v.optional(id),
  /** How the number was obtained. */
  status: v.picklist(['read-in-source', 'read-in-digest', 'calculated']),
  /** The id of the summary it was read in, for `read-in-digest`. */
  digest: v.optional(id),
  /** How it was worked out, for `calculated` and for counts worked out from a percentage. */
  calculation: v.optional(text),
  /** The id of the group it is about; left out when it is about everyone studied. */
  group: v.optional(id),
  /** What to know when reading it. */
  note: v.optional(text),
  /** The result. */
  measure: v.variant('kind', [
    frequencyMeasure,
    rateMeasure,
    meanDifferenceMeasure,
    qualitativeMeasure,
    notFoundMeasure,
  ]),
});

/** An option for which an outcome has no finding, and why. */
export const gap = fields({
  /** The id of the option. */
  option: id,
  /** Nothing is known, or the outcome cannot happen with this option. */
  reason: v.picklist(['not-known', 'does-not-apply']),
  /** What to say about it. */
  text: v.optional(text),
});

/** Something that may come of an option. */
export const outcome = fields({
  /** The id of this outcome; never changed once published. */
  id,
  /** What it is called. */
  name: label,
  /** What it is, in plain words. */
  description: text,
  /** Whether people hope for it, want to avoid it, or see it either way. */
  direction: v.picklist(['benefit', 'harm', 'neutral']),
  /** The words for those who had it, such as "felt better". */
  happened: label,
  /** The words for those who did not, such as "did not feel better". */
  didNotHappen: label,
  /** What studies found. */
  findings: v.array(finding),
  /** Options without a finding, and why. */
  gaps: v.optional(v.array(gap)),
});

/** A published subgroup with findings of its own. The library works out no personal risk. */
export const group = fields({
  /** The id of this group. */
  id,
  /** What it is called. */
  name: label,
  /** Who belongs to it, in words a reader can check. */
  description: text,
});

/** How an option sits with something that matters to the reader. */
export const fit = fields({
  /** The id of the option. */
  option: id,
  /** How well it goes with caring about this. */
  fit: v.picklist([
    'fits-well',
    'fits',
    'neither',
    'goes-against',
    'goes-strongly-against',
    'not-known',
  ]),
  /** The reason, in a sentence. */
  why: text,
});

/** What a consideration rests on. */
export const considerationLink = fields({
  /** The id of an outcome. */
  outcome: v.optional(id),
  /** A feature of options. */
  feature: v.optional(
    v.picklist([
      'invasiveness',
      'entry',
      'anaesthesia',
      'stay',
      'recovery',
      'effort',
      'repeat',
      'cost',
      'waiting',
    ]),
  ),
});

/** Something that may matter to the reader, put so that either view is fine. */
export const consideration = fields({
  /** The id of this consideration; never changed once published. */
  id,
  /** What it is about. */
  topic: label,
  /** What a person says to whom it matters. */
  matters: label,
  /** What a person says to whom it does not, or who wants the opposite. */
  mattersLess: label,
  /** The outcomes or features it rests on. */
  about: listOf(considerationLink),
  /** How each option sits with it. */
  fits: v.array(fit),
});
