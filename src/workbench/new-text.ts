/** What a new definition begins with. */
import { definitionText } from '../authoring/definition-text.js';
import { starterOf } from '../authoring/starter/starter.js';

/** The text of a starter, of today. */
export function starter(): string {
  const schema = 'https://unpkg.com/decision-aid-elements/dist/schema/procedure-definition.json';
  const language = 'en';
  return definitionText(starterOf({ id: 'new-definition', language, today: new Date(), schema }));
}
