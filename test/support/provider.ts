/** Provides a session to the elements inside a place, by the community's context protocol, as an aid around them will. */
import { aidContext, type ContextRequestEvent } from '../../src/elements/core/aid-context.js';
import { meetingPlaceOf } from '../../src/elements/core/meeting-place.js';
import { SectionTargets } from '../../src/session/section-targets.js';
import { DecisionSession } from '../../src/session/session.js';
import { append, cleanUp } from './fixture.js';

export interface Provider {
  readonly place: HTMLElement;
  readonly session: DecisionSession;
  /** How many elements use the session. */
  readonly users: () => number;
}

/** A session of an aid on this page. */
export function newSession(): DecisionSession {
  const report = (fault: unknown): void => {
    reportError(fault);
  };
  const { sections } = meetingPlaceOf(document);
  return new DecisionSession(report, new SectionTargets(report, sections));
}

/** Lets a place provide a session from now on, and says so to the elements that are there already. */
export function provide(
  place: HTMLElement = append(document.createElement('div')),
  session: DecisionSession = newSession(),
): Provider {
  const users = new Set<Element>();
  const handleRequest = (event: Event): void => {
    const { context, contextTarget, callback } = event as ContextRequestEvent;
    if (context !== aidContext || contextTarget === place) return;
    event.stopImmediatePropagation();
    users.add(contextTarget);
    callback(session, () => users.delete(contextTarget));
  };
  place.addEventListener('context-request', handleRequest);
  cleanUp(() => {
    place.removeEventListener('context-request', handleRequest);
  });
  const event = new Event('context-provider', { bubbles: true, composed: true });
  place.dispatchEvent(Object.assign(event, { context: aidContext, contextTarget: place }));
  return { place, session, users: () => users.size };
}
