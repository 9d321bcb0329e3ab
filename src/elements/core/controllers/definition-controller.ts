/** Finds an element's definition: the property, else the inline JSON, else `src`. In that order. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ProcedureDefinition } from '../../../definition/definition.js';
import { issue, type DefinitionIssue, type IssueCode } from '../../../definition/issues.js';
import type { Reading } from '../../../definition/parse.js';
import { DecisionAidErrorEvent, DecisionAidReadyEvent } from '../events.js';
import { fetchDefinition } from '../loading/fetch-definition.js';
import { parseOnce } from '../loading/parse-once.js';
import { reportIssues } from '../console-report.js';
import { isStale } from '../../../definition/review-date.js';

/** Where an element is with its definition. Without any data it waits: that is no failure. */
export type DefinitionStatus = 'idle' | 'loading' | 'ready' | 'failed';

type Host = ReactiveControllerHost & HTMLElement;

const worthRetrying = new Set<IssueCode>(['network-failed', 'timed-out', 'not-found']);

/** Loads once per change, forgets answers that came too late, and tells of the outcome once. */
export class DefinitionController implements ReactiveController {
  status: DefinitionStatus = 'idle';
  issues: readonly DefinitionIssue[] = [];
  definition: ProcedureDefinition | undefined;

  /** Whether what is being loaded is here already, and only has to be read. */
  isLocal = false;

  #given: unknown;
  #src: string | null = null;
  #inline: Element | null = null;
  #isDirty = false;
  #request: AbortController | undefined;
  #pendingEvent: Event | undefined;

  constructor(private readonly host: Host) {
    host.addController(this);
  }

  /** Sets the definition by hand. `undefined` and `null` give way to the other two ways. */
  give(value: unknown): void {
    const given = value ?? undefined;
    if (given === this.#given) return;
    this.#given = given;
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
    return this.status === 'failed' && this.issues.every(({ code }) => worthRetrying.has(code));
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
      this.host.ownerDocument.addEventListener('DOMContentLoaded', this.lookForInline);
  }

  hostDisconnected(): void {
    this.host.ownerDocument.removeEventListener('DOMContentLoaded', this.lookForInline);
    this.#request?.abort();
  }

  hostUpdate(): void {
    if (!this.#isDirty || !this.host.isConnected) return;
    this.#isDirty = false;
    this.#request?.abort();
    this.#request = undefined;
    this.#choose();
  }

  hostUpdated(): void {
    const news = this.#pendingEvent;
    this.#pendingEvent = undefined;
    if (!news) return;
    reportIssues(this.host.localName, this.issues);
    this.host.dispatchEvent(news);
  }

  #choose(): void {
    if (this.#given !== undefined) {
      this.#settle(parseOnce(this.#given));
      return;
    }
    const isReading = this.host.ownerDocument.readyState === 'loading';
    const inline = this.#findInline();
    // One that may not be whole yet is looked for once more.
    this.#inline = isReading ? null : inline;
    const src = this.#src;
    if (inline && isReading) {
      this.status = 'loading';
      this.isLocal = false;
    } else if (inline) {
      const text = inline.textContent ?? '';
      void this.#load(() => nextTask().then(() => parseOnce(text)), true);
    } else if (src) {
      void this.#load((signal) => fetchDefinition(src, signal));
    } else if (this.host.hasAttribute('definition')) {
      this.#settle({ issues: [issue('definition-as-attribute')] });
    } else {
      this.status = 'idle';
      this.definition = undefined;
      this.issues = [];
    }
  }

  #findInline(): Element | null {
    return this.host.querySelector(':scope > script[type="application/json"]');
  }

  // Reading and drawing in one go would keep a slow phone from answering its reader, so each is a task of its own.
  async #load(read: (signal: AbortSignal) => Promise<Reading>, isLocal = false): Promise<void> {
    this.isLocal = isLocal;
    // What is shown stays until the next is read, where that takes no time to speak of.
    if (!isLocal || !this.definition) {
      this.status = 'loading';
      this.definition = undefined;
      this.issues = [];
    }
    const request = new AbortController();
    this.#request = request;
    try {
      const result = await read(request.signal);
      await nextTask();
      if (request.signal.aborted) return;
      this.#request = undefined;
      this.#settle(result);
      this.host.requestUpdate();
    } catch {
      // Nobody waits any more: a newer definition, or the element is gone.
    }
  }

  #settle({ definition, issues }: Reading): void {
    this.definition = definition;
    this.issues = issues;
    this.status = definition ? 'ready' : 'failed';
    this.#pendingEvent = definition
      ? new DecisionAidReadyEvent(
          definition.id,
          definition.version,
          definition.language,
          isStale(definition),
        )
      : new DecisionAidErrorEvent('definition', issues);
  }
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
