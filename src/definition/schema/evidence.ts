/** Outcomes and findings: what studies found, kept as published, one record a comparison. */
import * as v from 'valibot';
import {
  baselineAndEffectMeasure,
  eventsMeasure,
  frequencyMeasure,
  notFoundMeasure,
  qualitativeMeasure,
  rangeOverStudiesMeasure,
  rateMeasure,
  riskDifferenceMeasure,
  timeToEventMeasure,
} from './measures.js';
import { fields, id, label, listOf, text } from './primitives.js';
import { meanChangeMeasure, meanDifferenceMeasure } from './scores.js';
import { certainty, status } from './study.js';

/** One comparison of one study, at one or several times: never mixed with another's. What it leaves out is the study's. */
export const finding = fields({
  /** The id of this finding; never changed once published. */
  id,
  /** The id of the study it is from. */
  study: id,
  /** Who was studied, where it is not all of the study. */
  population: v.optional(text),
  /** What was compared with what, where the study does not say it. */
  comparator: v.optional(text),
  /** The id of the thing that was counted, where it differs from the study. */
  counts: v.optional(id),
  /** How sure the evidence is, where it differs from the study. */
  certainty: v.optional(certainty),
  /** The id of the source, where it differs from the study. */
  source: v.optional(id),
  /** How the numbers were obtained, where it differs from the study. */
  status: v.optional(status),
  /** The id of the summary they were read in, where it differs from the study. */
  digest: v.optional(id),
  /** How they were worked out, for `calculated` and for counts worked out from a percentage. */
  calculation: v.optional(text),
  /** The id of the group it is about; left out when it is about everyone studied. */
  group: v.optional(id),
  /** What to know when reading it. */
  note: v.optional(text),
  /** The result. */
  measure: v.variant('kind', [
    frequencyMeasure,
    eventsMeasure,
    riskDifferenceMeasure,
    baselineAndEffectMeasure,
    rateMeasure,
    timeToEventMeasure,
    meanDifferenceMeasure,
    meanChangeMeasure,
    rangeOverStudiesMeasure,
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

/** How much an outcome weighs in the decision. */
export const importance = v.picklist(['critical', 'important']);

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
  /** How much it weighs for those who wrote the definition: a critical one has a place in the overview. */
  importance: v.optional(importance),
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
