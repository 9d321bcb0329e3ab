/** The named states of every element on the list, by tag. */
import { elements } from '../../src/elements/elements.js';
import type { NamedState } from '../../stories/support/named-states.js';

interface StatesModule {
  readonly states: readonly NamedState[];
}

export const statesByTag: ReadonlyMap<string, StatesModule['states']> = new Map(
  await Promise.all(
    elements.map(async ({ tag }): Promise<[string, StatesModule['states']]> => {
      const { states } = (await import(`../../stories/${tag}/${tag}.states.ts`)) as StatesModule;
      return [tag, states];
    }),
  ),
);
