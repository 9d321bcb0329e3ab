/** The practical questions on each option, and their titles. */
import type { ProcedureDefinition } from '../definition/definition.js';
import { practicalTopics } from '../definition/schema/vocabulary.js';
import type { Localizer } from '../localization/localizer.js';

/** One of the practical questions of the format. */
export type PracticalTopic = (typeof practicalTopics)[number];

/** More of them at once are not read. */
const mostOpen = 6;

/** The topics that stand open: the definition's own choice, else the first. */
export function topicsShown({
  practical,
}: Pick<ProcedureDefinition, 'practical'>): readonly PracticalTopic[] {
  return (practical ?? practicalTopics).slice(0, mostOpen);
}

/** Its title. */
export function practicalTitle(topic: PracticalTopic, { msg }: Localizer): string {
  return {
    kind: msg('Kind of treatment'),
    'what-is-done': msg('What is done'),
    duration: msg('How long it takes'),
    anaesthesia: msg('Numb or asleep'),
    stay: msg('Nights in hospital'),
    recovery: msg('Recovery'),
    cost: msg('Cost'),
    help: msg('Help and time off'),
    repeat: msg('Doing it again'),
  }[topic];
}
