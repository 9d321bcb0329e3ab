/** What matters most to the reader: a few of the rows of the overview, of practical topics, and of their own words. */
import type { ProcedureDefinition } from '../definition/definition.js';
import { practicalTopics } from '../definition/schema/vocabulary.js';
import type { PracticalTopic } from '../outline/practical-topics.js';
import { overviewOf } from '../evidence/overview.js';
import { answer, answersOf, type AnswersIn, type Worksheet } from './worksheet.js';

/** More than a few are no choice. */
export const mostPicks = 3;

/** The id that a practical topic has among the picks; rows have their own, and own words those of the worksheet. */
export function topicPick(topic: PracticalTopic): string {
  return `involves-${topic}`;
}

/** Who picked: the reader, or somebody who is with them. */
export type PickGroup = 'picks' | 'companionPicks';

/** Whether a pick has something behind it in a definition. */
export function isPickable(id: string, definition: ProcedureDefinition): boolean {
  return (
    id.startsWith('own-') ||
    practicalTopics.some((topic) => topicPick(topic) === id) ||
    overviewOf(definition).rows.some(({ row }) => row.id === id)
  );
}

/** The ids of what is picked, in the order in which it was picked. */
export function picksIn(
  worksheet: AnswersIn<PickGroup>,
  group: PickGroup = 'picks',
): readonly string[] {
  return Object.keys(answersOf(worksheet, group));
}

/** Picks a thing, or takes it back. With as many as there may be, nothing more is picked. */
export function togglePick(
  worksheet: Worksheet,
  id: string,
  group: PickGroup = 'picks',
): Worksheet {
  const picks = picksIn(worksheet, group);
  if (picks.includes(id)) return answer(worksheet, group, id);
  return picks.length < mostPicks ? answer(worksheet, group, id, 'most') : worksheet;
}
