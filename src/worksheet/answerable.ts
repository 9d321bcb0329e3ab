/** Which answers have a place in a definition: of every group, whichever element asks for it. */
import type { ProcedureDefinition } from '../definition/definition.js';
import type { GuidanceTopics } from '../guidance/registry.js';
import { readinessQuestions, stages, type AnswerGroup } from './answer-groups.js';
import { checklistLists, type ChecklistLists } from './checklist-lists.js';
import { hasPlace } from './quiz.js';
import type { AnswerableIds } from './reconcile.js';
import { isPickable } from './picks.js';
import { isCalendarDay, isTimeOfDay } from './visit.js';

/**
 * The general guidance with entries to answer. Without its part on second opinions nobody knows which answers to that
 * part have a place, and they stay where they are.
 */
export type AnswerableGuidance = GuidanceTopics<'language'> &
  Partial<GuidanceTopics<'secondOpinion'>>;

/** The groups whose entries a definition has in common with the general guidance. */
type ListGroup = (keyof ChecklistLists & AnswerGroup) | 'firstView' | 'secondView';

/** How to judge each of some groups. */
type JudgesOf<Group extends AnswerGroup> = Required<Pick<AnswerableIds, Group>>;

/** For each group, whether an answer has a place. */
export function answerableIn(
  definition: ProcedureDefinition,
  { secondOpinion }: AnswerableGuidance,
): AnswerableIds {
  return {
    ...inDefinition(definition),
    ...(secondOpinion && inLists(checklistLists(definition, secondOpinion))),
  };
}

function inDefinition(definition: ProcedureDefinition): JudgesOf<Exclude<AnswerGroup, ListGroup>> {
  const { considerations, options, quiz } = definition;
  const questions = new Map(quiz?.questions.map((question) => [question.id, question]));
  const isOption = isIn(options);
  const isLeaning = (value: string): boolean => value === 'not-sure' || isOption(value);
  const isConsideration = isIn(considerations);
  return {
    considerations: isConsideration,
    picks: (id) => isPickable(id, definition),
    pair: (field, value) => (field === 'first' || field === 'second') && isOption(value),
    quiz: (id, record) => {
      const question = questions.get(id);
      return question !== undefined && hasPlace(question, record);
    },
    topics: (id) => questions.has(id),
    leaning: (field, value) =>
      field === 'option' ? isLeaning(value) : field === 'sureness' && /^[1-5]$/.test(value),
    readiness: (id) => readinessQuestions.some((question) => question === id),
    stages: (id) => stages.some((stage) => stage === id),
    visit: (field, value) =>
      field === 'date' ? isCalendarDay(value) : field === 'time' && isTimeOfDay(value),
    sharingWith: (id) => id === 'first-doctor',
    // The reader's own words are theirs, and nobody else can have picked them.
    companionPicks: (id) => !id.startsWith('own-') && isPickable(id, definition),
    companionConsiderations: isConsideration,
    companionLeaning: (field, value) => field === 'option' && isLeaning(value),
    // The worksheet itself gives these their ids.
    concerns: always,
    ownRecords: always,
    ownQuestions: always,
    unsure: always,
    helpers: always,
  };
}

function inLists(lists: ChecklistLists): JudgesOf<ListGroup> {
  const isRecord = isIn(lists.records);
  const isRow = isIn(lists.compared);
  return {
    reasons: isIn(lists.reasons),
    situations: isIn(lists.situations),
    steps: isIn(lists.steps),
    // The reader's own records have marks too, under the ids that the worksheet gave them.
    records: (id) => isRecord(id) || id.startsWith('own-'),
    questions: isIn(lists.questions),
    independence: isIn(lists.independence),
    sharing: isIn(lists.sharing),
    firstView: isRow,
    secondView: isRow,
  };
}

function isIn(entries: readonly { readonly id: string }[]): (id: string) => boolean {
  const ids = new Set(entries.map(({ id }) => id));
  return (id) => ids.has(id);
}

function always(): boolean {
  return true;
}
