/** What the views of the quiz are made from. Each view picks what it needs. */
import type { GuidanceTopics } from '../../guidance/registry.js';
import type { SafetyGuidance } from '../../guidance/types.js';
import type { ProcedureDefinition, QuizQuestion } from '../../definition/definition.js';
import type { QuizAnswer, QuizRecord } from '../../worksheet/quiz-record.js';
import type { ReadingData } from '../shared/reading-data.js';

/** Whether questions come one at a time or all together. */
export type QuizPace = 'one-at-a-time' | 'all-together';

/** The parts of the general guidance that the quiz shows. */
export type QuizGuidance = GuidanceTopics<'consent' | 'glossary'>;

/** A question of one kind. */
export type QuestionOf<Kind extends QuizQuestion['kind']> = Extract<
  QuizQuestion,
  { readonly kind: Kind }
>;

/** What the page is made from. */
export interface QuizData extends ReadingData {
  readonly guidance: QuizGuidance;
  readonly safety: SafetyGuidance;
  /** The questions about the topics that the page asked for, in the order in which they are asked. */
  readonly questions: readonly QuizQuestion[];
  /** How many of them come before the end is shown. */
  readonly first: number;
  /** Whether the reader has gone on to the questions after those. */
  readonly isPastFirst: boolean;
  readonly pace: QuizPace;
  /** Whether it is drawn for paper, which has all questions up to the next end. */
  readonly isForPaper: boolean;
  /** The question that is shown when they come one at a time; none at the end. */
  readonly current: QuizQuestion | undefined;
  /** The id of the question that was to be looked at before it was answered. */
  readonly unanswered: string | undefined;
  readonly typed: TypedNumber | undefined;
  /** Whether the quiz stands inside an element that already shows what surrounds it. */
  readonly isInside: boolean;
  /** Whether the page has an element that can show sections of this definition. */
  readonly canShowSections: boolean;
}

/** What a reader typed as the answer to a question. */
export interface TypedNumber {
  readonly id: string;
  readonly text: string;
  /** The answer that there was then: the page may have given another one since. */
  readonly answer: QuizAnswer | undefined;
}

/** What one question is made from: nothing that the reader said to others, so that an answer draws one question. */
export interface QuestionData extends Pick<
  QuizData,
  'definition' | 'guidance' | 'canShowSections'
> {
  readonly question: QuizQuestion;
  /** Its place among the questions that are asked, counted from 0. */
  readonly index: number;
  /** How many questions there are to the end that comes next. */
  readonly count: number;
  /** Whether the reader can go on to another question from this one. */
  readonly isAlone: boolean;
  readonly record: QuizRecord;
  /** Whether its topic is on the list of what to talk about. */
  readonly isOnList: boolean;
  /** Whether it was to be looked at before it was answered. */
  readonly isUnanswered: boolean;
  /** What stands in the field for a number, if the reader has typed there and answered in no other way since. */
  readonly typed: string | undefined;
}

/** Questions in the order in which they are asked one at a time. */
export interface QuizCourse {
  readonly questions: readonly QuizQuestion[];
  /** How many come before the end is shown: the core, where the definition has one and the page asks for no topics. */
  readonly first: number;
}

/** The course of a quiz: a few questions that stand for all, and then the others for those who like. */
export function courseOf(
  topics: string | null,
  definition: Pick<ProcedureDefinition, 'quiz'>,
): QuizCourse {
  const questions = questionsAbout(topics, definition);
  const core = namesIn(topics).length > 0 ? [] : questions.filter((one) => one.core);
  if (core.length === 0) return { questions, first: questions.length };
  return {
    questions: [...core, ...questions.filter((one) => !one.core)],
    first: core.length,
  };
}

/** The questions of a definition about some topics, as the attribute of the element names them; else all of them. */
export function questionsAbout(
  topics: string | null,
  { quiz }: Pick<ProcedureDefinition, 'quiz'>,
): readonly QuizQuestion[] {
  const questions = quiz?.questions ?? [];
  const names = namesIn(topics);
  if (names.length === 0) return questions;
  return questions.filter(({ id, section, element }) =>
    [id, section, element].some((name) => name !== undefined && names.includes(name)),
  );
}

function namesIn(topics: string | null): readonly string[] {
  return topics?.split(/\s+/).filter(Boolean) ?? [];
}
