/** What the views of the comparator are made from. Each view picks what it needs. */
import type { GuidanceTopics } from '../../guidance/registry.js';
import type { SafetyGuidance } from '../../guidance/types.js';
import type { Outcome } from '../../definition/definition.js';
import type { Row, ShownOverview } from '../../evidence/overview.js';
import type { AnswerOf } from '../../worksheet/answer-groups.js';
import type { ComparedOptions } from '../../worksheet/pair.js';
import type { Marks } from '../shared/evidence/figures/icon-array.js';
import type { ReadingData } from '../shared/reading-data.js';

/** How numbers are shown. */
export type ComparatorView = 'words' | 'icons' | 'bars' | 'table';

/** Out of how many. */
export type ComparatorDenominator = 100 | 1000;

/** The parts of the general guidance that the comparator shows. */
export type ComparatorGuidance = GuidanceTopics<'care' | 'glossary'>;

/** How much a consideration matters. */
export type Rating = AnswerOf<'considerations'>;

/** Whether all options are shown, or two of them side by side. */
export type ComparatorMode = 'all' | 'pair';

/** What the page is made from. */
export interface ComparatorData extends ReadingData {
  readonly guidance: ComparatorGuidance;
  readonly safety: SafetyGuidance;
  readonly view: ComparatorView;
  readonly per: ComparatorDenominator;
  readonly marks: Marks;
  /** The id of the group that the reader belongs to; empty for everyone. */
  readonly group: string;
  /** The outcomes the reader picked; all of them until one is picked. */
  readonly shown: readonly Outcome[];
  /** The ids of the picked outcomes. */
  readonly picked: ReadonlySet<string>;
  readonly compared: ComparedOptions;
  readonly mode: ComparatorMode;
  readonly overview: ShownOverview;
  /** For each finding whose time the reader chose, by its id, the id of the result at that time. */
  readonly times: ReadonlyMap<string, string>;
  /** Whether the page is being printed: then the overview is there in any mode. */
  readonly isPrinting: boolean;
}

/** What a row of the overview is made from. */
export type RowData = Pick<ComparatorData, 'definition' | 'times'> & {
  readonly row: Row;
  readonly isPicked: boolean;
  /** The options that no row has a number of: they are told once. */
  readonly unknown: readonly string[];
  /** Whether this is the first row without a number of an option: it says what that means, for all of them. */
  readonly tellsOfGaps: boolean;
};
