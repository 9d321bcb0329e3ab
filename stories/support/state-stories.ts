/** Makes the stories of an element's named states, and sees to it that none is forgotten. */
import type { StoryObj } from '@storybook/web-components-vite';
import type { DecisionAidElement } from '../../src/elements/core/decision-aid-element.js';
import { stateIn, type NamedState } from './named-states.js';

/** What a file of stories needs. */
export interface StateStories {
  /** The story of the state of that name. */
  readonly storyOf: (name: string) => StoryObj;
  /** Throws when a state has no story. */
  readonly expectAll: () => void;
}

/** The stories of the states of one element. */
export function stateStories<Kind extends DecisionAidElement>(
  states: readonly NamedState<Kind>[],
): StateStories {
  const shown = new Set<string>();
  return {
    storyOf: (name) => {
      const { description, make, around, ready } = stateIn(states, name);
      shown.add(name);
      let element: Kind;
      return {
        // On the page with the tables, one element is enough.
        tags: ['!autodocs'],
        parameters: {
          controls: { disable: true },
          docs: { description: { story: description } },
        },
        render: () => {
          element = make();
          return around(element);
        },
        play: () => ready(element),
      };
    },
    expectAll: () => {
      const forgotten = states.filter(({ name }) => !shown.has(name));
      if (forgotten.length > 0) {
        throw new Error(`States without a story: ${forgotten.map(({ name }) => name).join(', ')}.`);
      }
    },
  };
}
