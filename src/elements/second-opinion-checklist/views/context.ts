/** What the views of the checklist are made from. */
import type { GuidanceTopics } from '../../../guidance/registry.js';
import type { AnswerOf, RecordMark } from '../../../worksheet/answer-groups.js';
import type { ChecklistLists } from '../../../worksheet/checklist-lists.js';
import type { ReadingContext } from '../../shared/reading-context.js';

/** The parts of the general guidance that the checklist shows. */
export type ChecklistGuidance = GuidanceTopics<'secondOpinion' | 'safety' | 'glossary'>;

/** Parts of the worksheet with one box to tick for each entry. */
export type TickedGroup = 'reasons' | 'situations' | 'steps' | 'questions';

/** Parts of the worksheet with a few equal answers for each entry. */
export type ChosenGroup = 'independence' | 'sharing';

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
  /** Whether the reader wanted to save the visit without a day. */
  readonly lacksDate: boolean;
  /** The file of this visit; undefined until it is made. */
  readonly file: VisitFile | undefined;
}

/** What a reader can do. */
export interface ChecklistActions {
  readonly tick: (group: TickedGroup, id: string) => void;
  readonly mark: (record: string, mark: RecordMark) => void;
  readonly add: (group: AddedGroup, text: string) => void;
  readonly remove: (group: AddedGroup, id: string) => void;
  readonly choose: <Name extends ChosenGroup>(
    group: Name,
    id: string,
    answer?: AnswerOf<Name>,
  ) => void;
  /** Keeps what is being written. */
  readonly write: (group: NotesGroup, row: string, text: string) => void;
  /** Tells the page that something was written. */
  readonly finishWriting: (group: NotesGroup) => void;
  readonly setVisit: (field: 'date' | 'time', value: string) => void;
  readonly nameTopic: (isWanted: boolean) => void;
  readonly saveVisit: () => void;
  readonly printPage: () => void;
  /** Moves to a section. */
  readonly goTo: (section: string) => void;
}

/** Everything a view may read. Views are pure functions of it. */
export interface ChecklistContext extends ReadingContext {
  readonly guidance: ChecklistGuidance;
  readonly lists: ChecklistLists;
  readonly visit: Visit;
  readonly actions: ChecklistActions;
}
