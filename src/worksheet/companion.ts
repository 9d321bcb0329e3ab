/** What somebody who is with the reader marks on the same device, apart from them. It is never the reader's answer. */
import type { ProcedureDefinition } from '../definition/definition.js';
import { practicalTopics } from '../definition/schema/vocabulary.js';
import { overviewOf } from '../evidence/overview.js';
import type { Localizer } from '../localization/localizer.js';
import { practicalTitle, type PracticalTopic } from '../outline/practical-topics.js';
import { interfaceWords, ownWords, type Words } from '../outline/words.js';
import { topicPick } from './picks.js';
import { answer, answersOf, type AnswersIn, type Worksheet } from './worksheet.js';

/** The groups of that person. */
export const companionGroups = [
  'companionPicks',
  'companionConsiderations',
  'companionLeaning',
] as const;

/** One of them. */
export type CompanionGroup = (typeof companionGroups)[number];

/** Whether that person has marked anything. */
export function hasCompanion(worksheet: AnswersIn<CompanionGroup>): boolean {
  return companionGroups.some((group) => Object.keys(answersOf(worksheet, group)).length > 0);
}

/** A worksheet without the answers of one of the groups. */
export function withoutGroup(worksheet: Worksheet, group: CompanionGroup): Worksheet {
  const ids = Object.keys(answersOf(worksheet, group));
  return ids.reduce((before, id) => answer(before, group, id), worksheet);
}

/** What both can pick, by its id and in the order of the definition: rows of the overview, and practical topics. */
export function thingsToPick(
  definition: ProcedureDefinition,
  localizer: Localizer,
  topics: readonly PracticalTopic[] = practicalTopics,
): readonly (readonly [id: string, name: Words])[] {
  return [
    ...overviewOf(definition).rows.map(({ row }) => [row.id, ownWords(row.name)] as const),
    ...topics.map(
      (topic) => [topicPick(topic), interfaceWords(practicalTitle(topic, localizer))] as const,
    ),
  ];
}
