/** The lists of the checklist: what the general guidance says, and what the definition adds to it or replaces. */
import type { ProcedureDefinition } from '../definition/definition.js';
import { merged, ownFirst, type Merged } from '../guidance/merge.js';
import type { SecondOpinionGuidance } from '../guidance/types.js';

interface Entry {
  readonly id: string;
  readonly text: string;
  /** Why it matters, or what to look for. */
  readonly more?: readonly string[];
}

interface Question {
  readonly id: string;
  readonly text: string;
  readonly why?: string;
  /** Ids of the options it is about. */
  readonly options?: readonly string[];
}

/** One entry that a reader works through. */
export type ListEntry = Merged<Entry>;

/** One question to take along. */
export type ListQuestion = Merged<Question>;

/** Everything that a reader works through. */
export interface ChecklistLists {
  readonly reasons: readonly ListEntry[];
  readonly situations: readonly ListEntry[];
  readonly steps: readonly ListEntry[];
  readonly records: readonly ListEntry[];
  readonly questions: readonly ListQuestion[];
  readonly independence: readonly ListEntry[];
  readonly sharing: readonly ListEntry[];
  readonly compared: readonly ListEntry[];
}

/** How many questions are shown first. */
export const firstQuestions = 3;

/** The lists of a definition. One that says nothing of second opinions has the general ones. */
export function checklistLists(
  { secondOpinion: own = {}, hide }: Pick<ProcedureDefinition, 'secondOpinion' | 'hide'>,
  general: SecondOpinionGuidance,
): ChecklistLists {
  return {
    reasons: merged<Entry>(general.reasons, own.reasons, hide),
    situations: merged<Entry>(general.when, own.when, hide),
    steps: merged<Entry>(general.steps, own.steps, hide),
    records: merged<Entry>(general.records, own.records, hide),
    questions: ownFirst<Question>(general.questions, own.questions, hide),
    independence: merged<Entry>(general.independence, own.independence, hide),
    sharing: merged<Entry>(general.sharing, undefined, hide),
    compared: merged<Entry>(general.compared, undefined, hide),
  };
}
