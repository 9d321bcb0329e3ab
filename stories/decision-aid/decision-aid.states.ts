/** Every state of `<decision-aid>` that is worth a look: stories show them, and tests go through them. */
import type { DecisionAid } from '../../src/elements/decision-aid/decision-aid.js';
import {
  statesOf,
  statesWithoutDefinition,
  type NamedState as AnyNamedState,
} from '../support/named-states.js';
import { registerEverything } from '../support/register.js';
import { shippedDefinition } from '../support/sample-definitions.js';

/** One state. */
export type NamedState = AnyNamedState<DecisionAid>;

const state = statesOf('decision-aid');

registerEverything();

const [inEnglish, inSpanish] = await Promise.all([
  shippedDefinition('en'),
  shippedDefinition('es'),
]);

/** All states. */
export const states: readonly NamedState[] = [
  ...statesWithoutDefinition(state),
  state({
    name: 'first-look',
    description: 'As a reader meets it.',
    properties: { definition: inEnglish },
  }),
  state({
    name: 'what-matters',
    description:
      'Where the reader leans and how ready they are, with answers that are kept in the tab.',
    properties: {
      definition: inEnglish,
      worksheet: {
        worksheetVersion: '1.0',
        answers: {
          stages: { know: 'seen', matters: 'here' },
          leaning: { option: 'not-sure', sureness: '2' },
          readiness: { clear: 'yes' },
        },
      } as never,
    },
  }),
  state({
    name: 'still-there',
    description: 'On a screen that many use: the reader is asked if they are still there.',
    properties: { definition: inEnglish, idleMinutes: 0.0001 },
    act: async () => {
      document.dispatchEvent(new Event('pointerdown'));
      await new Promise((resolve) => setTimeout(resolve, 100));
    },
  }),
  state({
    name: 'spanish',
    description: 'In Spanish, definition and interface.',
    properties: { definition: inSpanish, lang: 'es' },
  }),
];
