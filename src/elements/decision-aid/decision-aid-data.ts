/** What the views of the whole aid are made from. */
import type { GuidanceTopics } from '../../guidance/registry.js';
import type { SafetyGuidance } from '../../guidance/types.js';
import type { Stage } from '../../worksheet/answer-groups.js';
import type { ReadingData } from '../shared/reading-data.js';

/** The parts of the general guidance that it shows. */
export type AidGuidance = GuidanceTopics<'glossary'>;

/** How answers are kept, and whether a reader is asked if they are still there. */
export interface KeepingData {
  /** What keeps answers over a reload, if anything does. */
  readonly keptBy: 'session' | 'page' | null;
  /** After how many minutes without a reader they are cleared; 0 for never. */
  readonly idleMinutes: number;
  readonly isWarning: boolean;
  /** Whether there is anything to clear. */
  readonly hasAnswers: boolean;
  /** Whether the answers were just cleared. */
  readonly isCleared: boolean;
}

/** What the page is made from. */
export interface AidData extends ReadingData, KeepingData {
  readonly guidance: AidGuidance;
  readonly safety: SafetyGuidance;
  /** The stages there are elements for. */
  readonly stages: readonly Stage[];
  readonly stage: Stage;
  /** Whether a stage was opened, so that its element is there. */
  readonly opened: ReadonlySet<Stage>;
  /** The element of a stage, which is made when it is opened first. */
  readonly elementOf: (stage: Stage) => HTMLElement;
}
