/**
 * How an element finds the session of the aid it stands in: the community's context protocol
 * (github.com/webcomponents-cg/community-protocols), so that a page can provide one by any library that speaks it.
 */
import type { DecisionSession } from '../../session/session.js';

/** A registered symbol, so that copies of the library on one page mean the same. */
export const aidContext = Symbol.for('decision-aid-elements/session');

type ContextCallback = (value: unknown, unsubscribe?: () => void) => void;

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

/** A provider sends this when it comes, so that those who asked before it was there ask again. */
export function isAidProvider(event: Event): boolean {
  return (event as Partial<ContextRequestEvent>).context === aidContext;
}

/** The value of a provider is from outside: another version of the library, or anything. */
export function isSession(value: unknown): value is DecisionSession {
  return (Object(value) as Partial<DecisionSession>).protocol === 1;
}
