/** What a new definition begins with. */
import { starterOf } from '../authoring/starter/starter.js';

/** The text of a starter, of today. */
export function starter(): string {
  const schema = 'https://unpkg.com/decision-aid-elements/dist/schema/procedure-definition.json';
  const language = 'en';
  return JSON.stringify(
    starterOf({ id: 'new-definition', language, today: new Date(), schema }),
    null,
    2,
  );
}
