/**
 * How an element finds the session of the aid it stands in: the community's context protocol
 * (github.com/webcomponents-cg/community-protocols), so that a page can provide one by any library that speaks it.
 */
import type { DecisionSession } from '../../session/session.js';

/** A registered symbol, so that copies of the library on one page mean the same. */
export const aidContext = Symbol.for('decision-aid-elements/session');

export type ContextCallback = (value: unknown, unsubscribe?: () => void) => void;

/** Asks whoever is around for a value. A provider stops the event and calls back, at once and for each change. */
export class ContextRequestEvent extends Event {
  readonly context = aidContext;
  readonly subscribe = true;

  constructor(
    readonly contextTarget: Element,
    readonly callback: ContextCallback,
  ) {
    super('context-request', { bubbles: true, composed: true });
  }
}

/** What a provider sends when it comes. */
export class ContextProviderEvent extends Event {
  readonly context = aidContext;

  constructor(readonly contextTarget: Element) {
    super('context-provider', { bubbles: true, composed: true });
  }
}

/** A provider sends this when it comes, so that those who asked before it was there ask again. */
export function isAidProvider(event: Event): boolean {
  return (event as Partial<ContextRequestEvent>).context === aidContext;
}

/** The element that a page names as an aid, in the tree of who names it or in the page. */
export function elementNamed(id: string, asking: Element): Element | null {
  const root = asking.getRootNode() as Partial<NonElementParentNode>;
  return root.getElementById?.(id) ?? asking.ownerDocument.getElementById(id);
}

/** The value of a provider is from outside: another version of the library, or anything. */
export function isSession(value: unknown): value is DecisionSession {
  return (Object(value) as Partial<DecisionSession>).protocol === 1;
}
