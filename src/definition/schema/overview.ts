/** The overview: what all findings together say about the outcomes that may matter most. */
import * as v from 'valibot';
import { importance } from './evidence.js';
import { fields, id, ids, label, listOf, listOnce, text } from './primitives.js';

/** One comparison that a row begins with. */
export const headline = fields({
  /** The id of a finding of the row's outcomes. */
  finding: id,
  /** The id of the time, where the finding has several. */
  time: v.optional(id),
  /** Why this one stands first. */
  why: text,
  /** The id of a finding of the row that rates how sure the evidence of the same comparison is. */
  certaintyFrom: v.optional(id),
  /** Whether the source, or the range of the difference, leaves open which arm had more. */
  noClearDifference: v.optional(v.boolean()),
});

/** One kind of a rare harm, where several make up a row. */
export const rowPart = fields({
  /** The id of an outcome of the row. */
  outcome: id,
  /** The id of its finding. */
  finding: id,
  /** The id of the time, where the finding has several. */
  time: v.optional(id),
});

/** Options that no headline of a row holds, and what is said about them. */
export const rowRest = fields({
  /** The ids of the options. */
  options: listOf(id),
  /**
   * Nothing is known; it was looked for and not found; the outcome cannot happen with them; or something is known in
   * words or from another study.
   */
  reason: v.picklist(['not-known', 'searched-not-found', 'does-not-apply', 'known-otherwise']),
  /** What is said about them, in a sentence. */
  text: v.optional(text),
  /** The id of the finding that says it. */
  finding: v.optional(id),
});

/** One row: an outcome, or several that belong together. */
export const overviewRow = fields({
  /** The id of this row; never changed once published. */
  id,
  /** What it is called. */
  name: label,
  /** How much it weighs for those who chose it. */
  importance,
  /** Why it is among the first. */
  why: text,
  /** The ids of the outcomes it is about; the first gives the direction. */
  outcomes: v.pipe(listOnce(id), v.minLength(1, 'too-few')),
  /** The comparisons it begins with; none where no number is known. */
  headlines: v.array(headline),
  /** Kinds of a rare harm, a line each. */
  parts: v.optional(v.array(rowPart)),
  /** Options that no headline holds. */
  also: v.optional(v.array(rowRest)),
  /** How sure the evidence is, in a short sentence a reader understands: "Fairly sure that ...". */
  howSure: v.optional(text),
});

/** Two options that stand side by side at first. */
export const startingPair = fields({
  /** Their ids. */
  options: v.pipe(listOnce(id), v.minLength(2, 'too-few'), v.maxLength(2, 'too-many')),
  /** Why these two. */
  why: text,
});

/** The overview. */
export const overview = fields({
  /** Who chose the rows. */
  chosenBy: v.picklist(['authors', 'patients-and-authors', 'core-outcome-set']),
  /** How they were chosen. */
  how: text,
  /** Ids of the sources this rests on. */
  sources: v.optional(ids),
  /** The two options that stand side by side at first. */
  start: v.optional(startingPair),
  /** The rows, in the order in which they are shown. */
  rows: v.pipe(v.array(overviewRow), v.minLength(3, 'too-few'), v.maxLength(7, 'too-many')),
});
