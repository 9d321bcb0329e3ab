/** What a named state of an element is: made with its data, put on a page, and brought to where it is worth a look. */
import type { DecisionAidElement } from '../../src/elements/core/decision-aid-element.js';
import { addresses } from './addresses.js';

/** One state of an element. */
export interface NamedState<Kind extends DecisionAidElement = DecisionAidElement> {
  /** What it is called in lists of tests and stories. */
  readonly name: string;
  /** What there is to see. */
  readonly description: string;
  /** Whether the element reports a problem on the console here, as it should. */
  readonly reports: boolean;
  /** Makes the element with its data, not yet on a page. */
  readonly make: () => Kind;
  /** What is put on a page: the element itself, or what it stands in. */
  readonly around: (element: Kind) => HTMLElement;
  /** Brings the element, once it is on a page, into the state, and resolves when it is there. */
  readonly ready: (element: Kind) => Promise<void>;
}

/** What a state is described by. */
export interface StateParts<Kind extends DecisionAidElement> {
  readonly name: string;
  readonly description: string;
  readonly reports?: boolean;
  readonly properties?: Partial<Omit<Kind, 'definition'>> & { readonly definition?: unknown };
  /** Paragraphs that the page puts inside the element. */
  readonly children?: readonly string[];
  /** Puts the element into another one that is to be shown with it. */
  readonly around?: (element: Kind) => HTMLElement;
  /** What a reader does, once the definition is shown. */
  readonly act?: (element: Kind) => void | Promise<void>;
}

/** Makes the states of one element. */
export function statesOf<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
): (
  parts: StateParts<HTMLElementTagNameMap[Tag] & DecisionAidElement>,
) => NamedState<HTMLElementTagNameMap[Tag] & DecisionAidElement> {
  return ({
    properties = {},
    children = [],
    around = (element) => element,
    act,
    reports = false,
    ...rest
  }) => ({
    ...rest,
    reports,
    around,
    make: () => {
      const element = document.createElement(tag);
      for (const words of children) {
        const paragraph = document.createElement('p');
        paragraph.textContent = words;
        element.append(paragraph);
      }
      return Object.assign(element, properties) as HTMLElementTagNameMap[Tag] & DecisionAidElement;
    },
    ready: async (element) => {
      await settled(element);
      await act?.(element);
      await element.updateComplete;
    },
  });
}

/** What the page puts inside an element, for when it cannot show its own. */
export const fallback = ['You can also ask the hand clinic for a printed copy: 01632 960001.'];

/** The states of every element before it has anything of its own to show. */
export function statesWithoutDefinition<State>(
  state: (parts: {
    readonly name: string;
    readonly description: string;
    readonly reports?: boolean;
    readonly properties: { readonly definition?: unknown; readonly src?: string };
    readonly children: readonly string[];
  }) => State,
): readonly State[] {
  return [
    state({
      name: 'loading',
      description:
        'The definition is on its way. After ten seconds without an answer the element gives up.',
      properties: { src: addresses.silent },
      children: fallback,
    }),
    state({
      name: 'failed',
      description: 'The definition has errors: a calm sentence, and what the page put inside.',
      reports: true,
      properties: { definition: { schemaVersion: '1.0', id: 'No id', title: '' } },
      children: fallback,
    }),
  ];
}

/** Resolves when the element is as far as it gets: not while it loads, unless nothing will ever come. */
async function settled(element: DecisionAidElement): Promise<void> {
  await element.updateComplete;
  if (element.status === 'loading' && element.src !== addresses.silent) {
    await new Promise((resolve) => {
      element.addEventListener('decision-aid-ready', resolve, { once: true });
      element.addEventListener('decision-aid-error', resolve, { once: true });
    });
    await element.updateComplete;
  }
}

/** The state of that name. */
export function stateIn<State extends { readonly name: string }>(
  states: readonly State[],
  name: string,
): State {
  const found = states.find((one) => one.name === name);
  if (!found) throw new Error(`There is no state "${name}".`);
  return found;
}
