/** What the views of the quiz are made from. */
import type { GuidanceTopics } from '../../../guidance/registry.js';
import type { QuizQuestion } from '../../../definition/definition.js';
import type { QuizAnswer } from '../../../worksheet/quiz-record.js';
import type { Announcer } from '../../core/controllers/announcer.js';
import type { ReadingContext } from '../../shared/reading-context.js';

/** Whether questions come one at a time or all together. */
export type QuizPace = 'one-at-a-time' | 'all-together';

/** The parts of the general guidance that the quiz shows. */
export type QuizGuidance = GuidanceTopics<'safety' | 'consent' | 'glossary'>;

/** A question of one kind. */
export type QuestionOf<Kind extends QuizQuestion['kind']> = Extract<
  QuizQuestion,
  { readonly kind: Kind }
>;

/** What a reader can do. */
export interface QuizActions {
  readonly choosePace: (pace: QuizPace) => void;
  /** Chooses an answer, or takes it back. */
  readonly choose: (question: QuizQuestion, answer?: QuizAnswer) => void;
  /** Takes an answer that the reader is still giving, such as a number of which only one digit is typed. */
  readonly write: (question: QuizQuestion, answer: QuizAnswer) => void;
  /** Tells that such an answer is given now. */
  readonly finishWriting: () => void;
  /** Looks at the answer, and at its explanation. */
  readonly check: (question: QuizQuestion) => void;
  /** Puts a topic on the list, or takes it off. */
  readonly putOnList: (question: QuizQuestion, isWanted: boolean) => void;
  /** Goes to a question; without one, to the end. */
  readonly goTo: (question?: QuizQuestion) => void;
  /** Leads to the section that explains it. */
  readonly showSection: (question: QuizQuestion) => void;
  /** Prints one part of the quiz, and nothing else of the page. */
  readonly print: (part: HTMLElement) => void;
  /** Puts the focus back on a control that has moved with the list it is in. */
  readonly keepFocus: (control: HTMLElement) => void;
  /** Says something to screen readers. */
  readonly announce: Announcer['announce'];
}

/** Everything a view may read. Views are pure functions of it. */
export interface QuizContext extends ReadingContext {
  readonly guidance: QuizGuidance;
  /** The questions about the topics that the page asked for. */
  readonly questions: readonly QuizQuestion[];
  readonly pace: QuizPace;
  /** The question that is shown when they come one at a time; none at the end. */
  readonly current: QuizQuestion | undefined;
  /** The id of the question that was to be looked at before it was answered. */
  readonly unanswered: string | undefined;
  /** Whether the quiz stands inside an element that already shows what surrounds it. */
  readonly isInside: boolean;
  /** Whether the page has an element that can show sections of this definition. */
  readonly canShowSections: boolean;
  readonly actions: QuizActions;
}
