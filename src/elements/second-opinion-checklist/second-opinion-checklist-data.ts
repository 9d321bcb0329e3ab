/** What the views of the checklist are made from. Each view picks what it needs. */
import type { GuidanceTopics } from '../../guidance/registry.js';
import type { TypedDay } from '../../localization/typed-dates.js';
import type { SafetyGuidance } from '../../guidance/types.js';
import type { ChecklistLists } from '../../worksheet/checklist-lists.js';
import type { ReadingData } from '../shared/reading-data.js';

/** The parts of the general guidance that the checklist shows. */
export type ChecklistGuidance = GuidanceTopics<'secondOpinion' | 'glossary'>;

/** Parts of the worksheet with one box to tick for each entry. */
export type TickedGroup = 'reasons' | 'situations' | 'steps' | 'questions';

/** Parts of the worksheet with a few equal answers for each entry. */
export type ChosenGroup = 'records' | 'independence' | 'sharing' | 'sharingWith';

/** Parts of the worksheet that hold notes. */
export type NotesGroup = 'firstView' | 'secondView';

/** Parts of the worksheet that the reader adds to. */
export type AddedGroup = 'ownRecords' | 'ownQuestions';

/** A calendar file that was made. */
export interface VisitFile {
  /** For those who cannot save it. */
  readonly text: string;
  /** Whether the browser was asked to save it, and did not refuse at once. */
  readonly isOffered: boolean;
}

/** When the visit is, and how it goes into a calendar. */
export interface Visit {
  /** The day, YYYY-MM-DD. */
  readonly date: string | undefined;
  /** The time of day, HH:MM. */
  readonly time: string | undefined;
  /** Whether the title in the calendar says what it is about. */
  readonly namesTopic: boolean;
  /** The day as it stands in its fields. */
  readonly typedDay: TypedDay;
  /** The time as it stands in its field. */
  readonly typedTime: string;
  /** What is wrong with the day, once its fields are left. */
  readonly dayProblem: 'missing' | 'unread' | 'past' | undefined;
  /** What is wrong with the time, once its field is left. */
  readonly timeProblem: 'unread' | 'am-or-pm' | undefined;
  /** Whether the day or the time is being typed, so that nothing is said of it yet. */
  readonly isBeingTyped: boolean;
  /** The file of this visit; undefined until it is made. */
  readonly file: VisitFile | undefined;
}

/** The stages of a second opinion, in order. */
export const stages = ['want', 'ready', 'compare'] as const;

/** One of them. */
export type Stage = (typeof stages)[number];

/** A letter that the reader wanted to copy. */
export interface LetterCopy {
  readonly text: string;
  /** Whether the browser took it; else it is selected, and the reader can copy it. */
  readonly isCopied: boolean;
}

/** What the page is made from. */
export interface ChecklistData extends ReadingData {
  readonly guidance: ChecklistGuidance;
  readonly safety: SafetyGuidance;
  readonly lists: ChecklistLists;
  readonly visit: Visit;
  /** Notes that are longer than what is kept of them, by group and row. */
  readonly longNotes: ReadonlyMap<string, string>;
  readonly openStages: ReadonlySet<Stage>;
  readonly letterCopy: LetterCopy | undefined;
}
