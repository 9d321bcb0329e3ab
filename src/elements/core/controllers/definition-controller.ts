/**
 * Finds an element's definition: the property, else the inline JSON, else `src`, else the one of the session it is in.
 * Owns loading, and the event and the report of how that went. What readers see of it is the element's.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ProcedureDefinition } from '../../../definition/definition.js';
import { issue, type DefinitionIssue, type IssueCode } from '../../../definition/issues.js';
import type { Reading } from '../../../definition/parse.js';
import type { Claims } from '../../../session/claims.js';
import { listen, unlisten } from '../listening.js';
import { meetingPlaceOf } from '../meeting-place.js';
import type { SessionController } from './session-controller.js';
import { DecisionAidErrorEvent, DecisionAidReadyEvent } from '../events.js';
import { fetchDefinition } from '../loading/fetch-definition.js';
import { parseInTasks, parseOnce } from '../loading/parse-once.js';
import { reportIssues } from '../console-report.js';
import { isStale } from '../../../definition/review-date.js';

/** Where an element is with its definition. Without any data it waits: that is no failure. */
export type DefinitionStatus = 'idle' | 'loading' | 'ready' | 'failed';

type Host = ReactiveControllerHost & HTMLElement;

const worthRetrying = new Set<IssueCode>([
  'network-failed',
  'needs-login',
  'not-found',
  'redirected-to-web-page',
  'timed-out',
  'too-slow',
]);

/** Loads once per change, and drops answers that came too late. */
export class DefinitionController implements ReactiveController {
  issues: readonly DefinitionIssue[] = [];

  /** Whether what is being loaded is in the page already, and only has to be read. */
  isLocal = false;

  #status: DefinitionStatus = 'idle';
  #definition: ProcedureDefinition | undefined;
  /** What came of the definition that was given or is in the page; none while there is none. */
  #reading: Reading | undefined;
  /** The one of the session, while the element has no data of its own. */
  #shared: ProcedureDefinition | undefined;
  #given: unknown;
  #src: string | null = null;
  #inline: Element | null = null;
  #isFromSrc = false;
  #isDirty = false;
  /** What was thrown while the definition was drawn. */
  #fault: { readonly error: unknown } | undefined;
  /** Whether a reader has seen it. */
  #wasDrawn = false;
  #request: AbortController | undefined;
  #pendingEvent: Event | undefined;

  constructor(
    private readonly host: Host,
    private readonly sessions: SessionController,
  ) {
    host.addController(this);
  }

  get status(): DefinitionStatus {
    if (this.#fault) return 'failed';
    return this.#shared ? 'ready' : this.#status;
  }

  get definition(): ProcedureDefinition | undefined {
    if (this.#fault) return undefined;
    return this.#shared ?? this.#definition;
  }

  /** Sets the definition by hand. `undefined` and `null` give way to the other ways. */
  set(value: unknown): void {
    const given = value ?? undefined;
    // The same object may have changed inside.
    if (given === this.#given && typeof given !== 'object') return;
    this.#given = given;
    // Frameworks draw again and again, each time with a new object of the same content.
    const isSettled = this.#reading && !this.#request && !this.#isDirty;
    if (isSettled && given !== undefined && parseOnce(given) === this.#reading) return;
    this.refresh();
  }

  /** Sets the address to load from. */
  setSrc(src: string | null): void {
    if (src === this.#src) return;
    this.#src = src;
    this.refresh();
  }

  /** Whether trying again may help. */
  get canRetry(): boolean {
    // Where it never worked it would not work now; but what was there can come back, with the answers that are kept.
    if (this.#fault) return this.#wasDrawn;
    return this.status === 'failed' && this.issues.every(({ code }) => worthRetrying.has(code));
  }

  /** Whether no other element on the page has failed alike, so that this one can announce it for all. */
  isFirstToFail(): boolean {
    return this.#claim('announced');
  }

  /** Looks for the definition again. */
  refresh(): void {
    this.#isDirty = true;
    this.host.requestUpdate();
  }

  /** Reads the inline JSON if it counts and is another one than before. */
  readonly lookForInline = (): void => {
    if (this.#given === undefined && this.#findInline() !== this.#inline) this.refresh();
  };

  hostConnected(): void {
    // A request that is still there was given up when the element was taken out.
    if (!this.definition || this.#request) this.refresh();
    // While the page is being read, a child may not be there yet, or not whole.
    if (this.host.ownerDocument.readyState === 'loading')
      listen(this.host.ownerDocument, 'DOMContentLoaded', this.lookForInline);
  }

  hostDisconnected(): void {
    unlisten(this.host.ownerDocument, 'DOMContentLoaded', this.lookForInline);
    this.#request?.abort();
    this.#claims.release(this.host);
  }

  hostUpdate(): void {
    if (!this.host.isConnected) return;
    if (this.#isDirty) {
      this.#isDirty = false;
      this.#request?.abort();
      this.#request = undefined;
      this.#claims.release(this.host);
      this.#choose();
    }
    this.#share();
  }

  hostUpdated(): void {
    this.tell();
  }

  /** Sends the event about the definition and reports what is wrong, unless that is done. */
  tell(): void {
    const event = this.#pendingEvent;
    this.#pendingEvent = undefined;
    if (!event) return;
    this.#wasDrawn ||= !this.#fault;
    if (this.#claim('reported')) reportIssues(this.host.localName, this.issues, this.#fault?.error);
    this.host.dispatchEvent(event);
  }

  /** Ends what cannot be drawn: it has failed until another definition is given, or somebody tries again. */
  fail(error: unknown): void {
    if (this.#fault) return;
    this.#fault = { error };
    this.#isDirty = false;
    this.#request?.abort();
    this.#request = undefined;
    this.issues = [issue('drawing-failed', [], error instanceof Error ? error.name : typeof error)];
    this.#pendingEvent = new DecisionAidErrorEvent('element', this.issues);
  }

  get #claims(): Claims {
    return meetingPlaceOf(this.host.ownerDocument).claims;
  }

  /** Only a file can be the same for several elements; other data is each element's own. */
  #claim(what: 'announced' | 'reported'): boolean {
    if (this.#src === null || !this.#isFromSrc) return true;
    const problems = this.issues.map(({ code, pointer }) => `${code} ${pointer}`);
    return this.#claims.claim([what, this.#src, ...problems].join('\n'), this.host);
  }

  #share(): void {
    const shared = this.#status === 'idle' ? this.sessions.session.definition : undefined;
    if (shared === this.#shared) return;
    this.#shared = shared;
    if (shared) this.#pendingEvent = readyEvent(shared);
  }

  #choose(): void {
    this.#isFromSrc = false;
    if (this.#fault) this.#reading = this.#shared = this.#fault = undefined;
    if (this.#given !== undefined) {
      this.#settle(parseOnce(this.#given));
      return;
    }
    const isReading = this.host.ownerDocument.readyState === 'loading';
    const inline = this.#findInline();
    // A script that the parser has not finished is looked for again once the page is read.
    this.#inline = isReading ? null : inline;
    const src = this.#src;
    if (inline && isReading) {
      this.#status = 'loading';
      this.isLocal = false;
    } else if (inline) {
      const text = inline.textContent ?? '';
      void this.#load(() => nextTask().then(() => parseInTasks(text)), true);
    } else if (src) {
      this.#isFromSrc = true;
      void this.#load((signal) => fetchDefinition(src, signal));
    } else if (this.host.hasAttribute('definition')) {
      this.#settle({ issues: [issue('definition-as-attribute')] });
    } else {
      this.#status = 'idle';
      this.#forget();
    }
  }

  #findInline(): Element | null {
    return this.host.querySelector(':scope > script[type="application/json"]');
  }

  // Parsing and drawing in one task would freeze a slow phone, so each is a task of its own.
  async #load(read: (signal: AbortSignal) => Promise<Reading>, isLocal = false): Promise<void> {
    this.isLocal = isLocal;
    // Keep the current view while inline JSON is parsed; a loading message would only flicker.
    if (!isLocal || !this.#definition) {
      this.#status = 'loading';
      this.#forget();
    }
    let request: AbortController | undefined;
    try {
      request = this.#request = new AbortController();
      const result = await read(request.signal);
      await nextTask();
      if (request.signal.aborted) return;
      this.#request = undefined;
      this.#settle(result);
      this.host.requestUpdate();
    } catch {
      // When it was given up, a newer definition is on its way, or the element has left the page.
      if (request?.signal.aborted) return;
      this.#request = undefined;
      this.#settle({ issues: [issue('unexpected')] });
      this.host.requestUpdate();
    }
  }

  #forget(): void {
    this.#reading = undefined;
    this.#definition = undefined;
    this.issues = [];
    this.sessions.setOwnDefinition(undefined);
  }

  #settle(reading: Reading): void {
    const { definition, issues } = reading;
    this.#status = definition ? 'ready' : 'failed';
    // Nobody needs to hear of it twice: an application that sets its state when it hears would never come to rest.
    if (reading === this.#reading) return;
    this.#reading = reading;
    this.#definition = definition;
    this.issues = issues;
    this.#pendingEvent = definition
      ? readyEvent(definition)
      : new DecisionAidErrorEvent('definition', issues);
    this.sessions.setOwnDefinition(definition);
  }
}

function readyEvent(definition: ProcedureDefinition): DecisionAidReadyEvent {
  const { id, version, language } = definition;
  return new DecisionAidReadyEvent(id, version, language, isStale(definition));
}

// A timer, and no task of more urgency: a page that puts elements in and takes them out again comes first.
function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
