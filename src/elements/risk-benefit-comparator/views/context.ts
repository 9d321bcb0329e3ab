/** What the views of the comparator are made from. */
import type { GuidancePart } from '../../../content/guidance/registry.js';
import type { Outcome } from '../../../definition/definition.js';
import type { Answer } from '../../../worksheet/parts.js';
import type { ReadingContext } from '../../base/reading-context.js';
import type { Marks } from '../../figures/icon-array.js';

/** How numbers are shown. */
export type View = 'words' | 'icons' | 'bars' | 'table';

/** Out of how many. */
export type Per = 100 | 1000;

/** The parts of the general guidance that the comparator shows. */
export type ComparatorGuidance = GuidancePart<'care' | 'safety' | 'glossary'>;

/** How much a consideration matters. */
export type Rating = Answer<'considerations'>;

/** What a reader can do. */
export interface ComparatorActions {
  readonly chooseView: (view: View) => void;
  readonly choosePer: (per: Per) => void;
  readonly chooseMarks: (marks: Marks) => void;
  readonly chooseGroup: (group: string) => void;
  readonly toggleOutcome: (outcome: string) => void;
  readonly showAllOutcomes: () => void;
  readonly chooseCompared: (which: 'first' | 'second', option: string) => void;
  readonly rate: (consideration: string, rating?: Rating) => void;
  readonly addConcern: (text: string) => void;
  readonly removeConcern: (concern: string) => void;
}

/** Everything a view may read. Views are pure functions of it. */
export interface ComparatorContext extends ReadingContext {
  readonly guidance: ComparatorGuidance;
  readonly view: View;
  readonly per: Per;
  readonly marks: Marks;
  /** The id of the group that the reader belongs to; empty for everyone. */
  readonly group: string;
  /** The outcomes the reader picked; all of them until one is picked. */
  readonly shown: readonly Outcome[];
  /** The ids of the picked outcomes. */
  readonly picked: ReadonlySet<string>;
  /** The ids of the two options whose difference is shown; empty until chosen. */
  readonly compared: { readonly first: string; readonly second: string };
  readonly actions: ComparatorActions;
}
