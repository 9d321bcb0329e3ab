/** What the views of the summary are made from. Each view picks what it needs. */
import type { SummaryHead, SummarySection } from '../../exchange/summary/sections.js';
import type { Summary, SummaryRequest } from '../../exchange/summary/summary.js';
import type { GuidanceTopics } from '../../guidance/registry.js';
import type { SafetyGuidance } from '../../guidance/types.js';
import type { OwnAnswerGroup } from '../../worksheet/answer-groups.js';
import type { ReadingData } from '../shared/reading-data.js';

/** The parts of the general guidance that it shows. */
export type SummaryGuidance = GuidanceTopics<'secondOpinion' | 'glossary'>;

/** The lists that a reader can add to below the page. */
export type AddedGroup = Extract<OwnAnswerGroup, 'unsure' | 'ownQuestions' | 'helpers'>;

/** What came of the last thing that a reader did with the page. */
export type Outcome =
  'copied' | 'not-copied' | 'saved' | 'not-saved' | 'address-copied' | 'address-not-copied';

/** What a reader did, and what they did it with: another text has no outcome yet. */
export interface Done {
  readonly outcome: Outcome;
  readonly text: string;
}

/** The page, its text and the note, made of the same. */
export interface Made {
  readonly summary: Summary;
  /** All of the page as text. */
  readonly text: string;
  /** The note for a clinician. */
  readonly note: string;
}

/** Makes them. It is in the part that comes after the first screen. */
export type MadeOf = (request: SummaryRequest, guidanceLanguage: string) => Made;

/** What the page is made from. */
export interface SummaryData extends ReadingData {
  readonly guidance: SummaryGuidance;
  readonly safety: SafetyGuidance;
  readonly head: SummaryHead;
  readonly first: readonly SummarySection[];
  /** Makes all of the page, and only when it is made of something else. */
  readonly make: (madeOf: MadeOf) => Made;
  /** The address of the page that can be shared; undefined where it has none of its own. */
  readonly address: string | undefined;
  readonly done: Done | undefined;
  /** Whether somebody who is with the reader marks now: nothing that the reader said is shown. */
  readonly isTheirTurn: boolean;
}
