/** What the views of the comparator are made from. */
import type { GuidanceTopics } from '../../../guidance/registry.js';
import type { Outcome } from '../../../definition/definition.js';
import type { AnswerOf } from '../../../worksheet/answer-groups.js';
import type { ReadingContext } from '../../shared/reading-context.js';
import type { Marks } from '../../shared/evidence/figures/icon-array.js';

/** How numbers are shown. */
export type ComparatorView = 'words' | 'icons' | 'bars' | 'table';

/** Out of how many. */
export type ComparatorDenominator = 100 | 1000;

/** The parts of the general guidance that the comparator shows. */
export type ComparatorGuidance = GuidanceTopics<'care' | 'safety' | 'glossary'>;

/** How much a consideration matters. */
export type Rating = AnswerOf<'considerations'>;

/** What a reader can do. */
export interface ComparatorActions {
  readonly chooseView: (view: ComparatorView) => void;
  readonly choosePer: (per: ComparatorDenominator) => void;
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
  readonly view: ComparatorView;
  readonly per: ComparatorDenominator;
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
