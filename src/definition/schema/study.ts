/** Studies, told once, and what every finding and arm has in common. */
import * as v from 'valibot';
import {
  amount,
  count,
  fields,
  id,
  label,
  listOnce,
  number,
  text,
  timeSpan,
} from './primitives.js';

/** A thing that is counted, where it is not people, in the words of the definition's language. */
export const countedThing = fields({
  /** The id that studies and findings refer to it by. */
  id,
  /** The word after 1: "hip". */
  one: label,
  /** The word after other numbers: "hips". */
  other: label,
  /** The word after 0, where the language has a form for it. */
  zero: v.optional(label),
  /** The word after 2, where the language has a form for it. */
  two: v.optional(label),
  /** The word after a few, such as 3 to 10 in Arabic. */
  few: v.optional(label),
  /** The word after many, such as 11 to 99 in Arabic. */
  many: v.optional(label),
});

/** How sure the evidence is, by the four levels of GRADE. */
export const certainty = fields({
  /** The level, as rated by the source; `not-rated` when no source rates it. */
  level: v.picklist(['high', 'moderate', 'low', 'very-low', 'not-rated']),
  /** Why it is so, or why it is not rated. */
  reason: v.optional(text),
  /** The id of the source that rates it, when it is another one. */
  source: v.optional(id),
});

/** How a number was obtained. */
export const status = v.picklist(['read-in-source', 'read-in-digest', 'calculated']);

/** A study, or another place where findings come from: what holds for all its findings is said here once. */
export const study = fields({
  /** The id of this study; never changed once published. */
  id,
  /** Who was studied, and how. */
  population: text,
  /** What kind of study: whether chance decided, people were followed, operations were counted, and so on. */
  design: v.optional(
    v.picklist([
      'randomised',
      'observational',
      'counted',
      'review',
      'network',
      'leaflet',
      'search',
    ]),
  ),
  /** How many were studied. */
  size: v.optional(count),
  /** What was compared with what. */
  comparator: v.optional(text),
  /** The id of the thing that was counted; people when left out. */
  counts: v.optional(id),
  /** The id of the source; left out only for a search of one's own that found nothing. */
  source: v.optional(id),
  /** How the numbers were obtained; read in the source when left out. */
  status: v.optional(status),
  /** The id of the summary they were read in, for `read-in-digest`. */
  digest: v.optional(id),
  /** How sure the evidence is; not rated when left out. */
  certainty: v.optional(certainty),
  /** What to know when reading any of its numbers. */
  note: v.optional(text),
});

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

/** When an outcome was measured. */
export const period = fields({
  ...timeSpan.entries,
  /** Left out when everybody was followed as long; `median-follow-up` when half were followed for longer. */
  kind: v.optional(v.picklist(['median-follow-up'])),
});

/** What every arm has: who it was. */
export const armName = {
  /** The id of the option this arm was given; left out for an arm that is no option here, such as a placebo. */
  option: v.optional(id),
  /** The ids of the options, when the arm was given any of several. */
  options: v.optional(v.pipe(listOnce(id), v.minLength(2, 'too-few'))),
  /** What the arm was given, when it is no option here or differs from the other arms of the same option. */
  label: v.optional(label),
};

/** What every time of a measure has. */
export const timeFields = {
  /** The id of this time; needed only where a measure has several. */
  id: v.optional(id),
  /** How long after; left out only when the source does not say. */
  period: v.optional(period),
  /** The id of the source, where these numbers were published apart from the others. */
  source: v.optional(id),
  /** What to know when reading the numbers of this time. */
  note: v.optional(text),
  /** How these numbers were worked out. */
  calculation: v.optional(text),
  /** How sure the evidence is at this time, where it differs. */
  certainty: v.optional(certainty),
};

/** A share in percent. */
export const percent = v.pipe(amount, v.maxValue(100, 'over-100-percent'));
