/** Puts elements on the page for one test, and takes them away after it. */
import '../../src/entries/define/procedure-explainer.js';
import './chai-elements.js';
import type { DecisionAidElement } from '../../src/elements/core/decision-aid-element.js';
import type {
  DecisionAidChangeEvent,
  DecisionAidCompleteEvent,
  DecisionAidErrorEvent,
  DecisionAidReadyEvent,
} from '../../src/elements/core/events.js';
import { drawNow } from '../../src/elements/shared/later.js';
import type { ProcedureExplainer } from '../../src/elements/procedure-explainer/procedure-explainer.js';
import { sampleDefinition } from './sample-definition.js';

/** The events of the elements. */
export type DecisionAidEvent =
  DecisionAidReadyEvent | DecisionAidErrorEvent | DecisionAidChangeEvent | DecisionAidCompleteEvent;

const eventTypes = [
  'decision-aid-ready',
  'decision-aid-error',
  'decision-aid-change',
  'decision-aid-complete',
] as const;

// Kept from before any test can replace it.
const realSetTimeout = globalThis.setTimeout.bind(globalThis);

const added = new Set<Element>();

afterEach('takes the elements off the page', () => {
  for (const element of added) element.remove();
  added.clear();
  for (const name of ['lang', 'dir']) document.documentElement.removeAttribute(name);
  document.documentElement.lang = 'en';
  getSelection()?.removeAllRanges();
});

/** Puts an element on the page until the end of the test. */
export function append<Kind extends Element>(element: Kind, parent: Node = document.body): Kind {
  parent.appendChild(element);
  added.add(element);
  return element;
}

/** What an explainer is made with. `attributes` and `children` are there before anything else. */
export interface ExplainerParts extends Partial<
  Pick<
    ProcedureExplainer,
    'src' | 'option' | 'depth' | 'reader' | 'headingLevel' | 'id' | 'lang' | 'dir'
  >
> {
  readonly definition?: unknown;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly children?: readonly (Node | string)[];
}

/** Makes an explainer that is on no page yet. */
export function makeExplainer({
  attributes = {},
  children = [],
  ...properties
}: ExplainerParts = {}): ProcedureExplainer {
  const element = document.createElement('procedure-explainer');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return Object.assign(element, properties);
}

/** An explainer on the page, once it has shown what it can show. Has no data but what it is given. */
export async function explainer(parts: ExplainerParts = {}): Promise<ProcedureExplainer> {
  const element = append(makeExplainer(parts));
  await settled(element);
  return element;
}

/** An explainer on the page that shows the sample definition. */
export function sampleExplainer(parts: ExplainerParts = {}): Promise<ProcedureExplainer> {
  return explainer({ definition: sampleDefinition(), ...parts });
}

/** Opens every section that is closed, but for the words from A to Z, as a reader does who wants to see all of them. */
export function openSections<Element extends ProcedureExplainer>(element: Element): Element {
  const closed = element.renderRoot.querySelectorAll<HTMLDetailsElement>(
    'details.drawer:not([open], :has(#glossary))',
  );
  for (const drawer of closed) drawer.open = true;
  return element;
}

/** An explainer that shows the sample definition, with every section open. */
export async function openExplainer(parts: ExplainerParts = {}): Promise<ProcedureExplainer> {
  return openSections(await sampleExplainer(parts));
}

/** Opens the menu of the bar that stays. */
export function openMenu<Element extends ProcedureExplainer>(element: Element): Element {
  element.renderRoot.querySelector<HTMLDetailsElement>('.contents-box')!.open = true;
  return element;
}

/** Resolves when an element is idle, ready or failed, and has drawn it, also where no reader is near. */
export async function settled(element: DecisionAidElement): Promise<void> {
  await element.updateComplete;
  if (element.status === 'loading') await outcomeOf(element);
  await element.updateComplete;
  drawNow(element);
  // One far from what is seen begins to fetch its parts only now.
  await element.updateComplete;
}

/** The next event of an element that says how loading went. */
export function outcomeOf(
  element: Element,
): Promise<DecisionAidReadyEvent | DecisionAidErrorEvent> {
  return new Promise((resolve) => {
    const settle = (event: Event): void => {
      element.removeEventListener('decision-aid-ready', settle);
      element.removeEventListener('decision-aid-error', settle);
      resolve(event as DecisionAidReadyEvent | DecisionAidErrorEvent);
    };
    element.addEventListener('decision-aid-ready', settle);
    element.addEventListener('decision-aid-error', settle);
  });
}

/** Every event of the elements that reaches a place from now on, as a list that grows. */
export function eventsAt(place: EventTarget): DecisionAidEvent[] {
  const events: DecisionAidEvent[] = [];
  for (const type of eventTypes) {
    const listen = (event: Event): void => {
      events.push(event as DecisionAidEvent);
    };
    place.addEventListener(type, listen);
    cleanUp(() => {
      place.removeEventListener(type, listen);
    });
  }
  return events;
}

/** Inline JSON, as a page has it. */
export function inlineJson(data: unknown): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = typeof data === 'string' ? data : JSON.stringify(data);
  return script;
}

/** A paragraph, such as a page has inside an element until it is there. */
export function paragraph(words: string): HTMLParagraphElement {
  const element = document.createElement('p');
  element.textContent = words;
  return element;
}

/**
 * Resolves when the page has nothing left to do: no time is waited for. For a claim that nothing happens, this is when
 * it would have happened. What elements do later, they do by a promise, an observer, an event or a timer without a
 * delay; a turn lets all that are due take place, and three turns those that come of them. Timers with a delay must be
 * made short by `hurry()`.
 */
export async function quiet(): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) {
    await new Promise((resolve) => realSetTimeout(resolve));
    await new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve(undefined);
      };
      port2.postMessage(undefined);
    });
  }
}

/** Resolves as soon as something holds; the test runner ends a test in which it never does. */
export async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await quiet();
}

let cleaning: (() => unknown)[] = [];

afterEach('undoes what the test has changed', async () => {
  for (const undo of cleaning.reverse()) await undo();
  cleaning = [];
});

/** Calls something after the test, and waits for it. */
export function cleanUp(undo: () => unknown): void {
  cleaning.push(undo);
}

/** Gives an object another member until the end of the test. */
export function replace<Target extends object, Name extends keyof Target>(
  target: Target,
  name: Name,
  value: Target[Name],
): void {
  const before = Object.getOwnPropertyDescriptor(target, name);
  Object.defineProperty(target, name, { value, configurable: true, writable: true });
  cleanUp(() => {
    if (before) Object.defineProperty(target, name, before);
    else Reflect.deleteProperty(target, name);
  });
}

/** The element inside the shadow root that has the focus. */
export function focused(element: Element): Element | null {
  return element.shadowRoot?.activeElement ?? null;
}
