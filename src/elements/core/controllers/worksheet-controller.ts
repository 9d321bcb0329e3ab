/**
 * Reads and changes the worksheet of whichever session an element is in. Owns the events about it and nothing of the
 * worksheet, which is the session's.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isRefused } from '../../../definition/issues.js';
import type { DecisionSession, Judge, WorksheetAct } from '../../../session/session.js';
import type { AnswerGroup } from '../../../worksheet/answer-groups.js';
import type { Worksheet } from '../../../worksheet/worksheet.js';
import { reportIssues } from '../console-report.js';
import { DecisionAidChangeEvent, DecisionAidErrorEvent } from '../events.js';
import { listen, unlisten } from '../listening.js';
import type { SessionController } from './session-controller.js';

/** An element with a worksheet. */
export type WorksheetHost = ReactiveControllerHost & HTMLElement;

/** A reader who writes no more for this long may be gone, in milliseconds. */
const pause = 1000;

/** Changes by the page are quiet; changes by the reader send an event. */
export class WorksheetController implements ReactiveController {
  /** What was written and is not told yet. */
  readonly #untold = new Set<AnswerGroup>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #last: { readonly session: DecisionSession; readonly resets: number } | undefined;

  constructor(
    private readonly host: WorksheetHost,
    private readonly sessions: SessionController,
    private readonly judge: Judge,
    /** Called when the page has emptied the worksheet, as for the next reader at the same screen. */
    private readonly resetTransientState: () => void,
  ) {
    host.addController(this);
    sessions.follow((session) => this.#follow(session));
  }

  /** What the reader has said. */
  get value(): Worksheet {
    return this.sessions.session.worksheet;
  }

  /** Takes a worksheet from the page. One that cannot be read leaves the one that is there. */
  set(input: unknown): void {
    const issues = this.sessions.session.set(input);
    reportIssues(this.host.localName, issues);
    if (isRefused(issues)) this.host.dispatchEvent(new DecisionAidErrorEvent('worksheet', issues));
  }

  /** Changes what the reader said. */
  change(group: AnswerGroup, act: WorksheetAct): void {
    if (this.sessions.session.change(group, act)) this.#dispatch(group);
  }

  /** Keeps what the reader is still writing, and tells of it when they pause. */
  write(group: AnswerGroup, act: WorksheetAct): void {
    if (!this.sessions.session.change(group, act)) return;
    this.#rest();
    this.#untold.add(group);
    this.#timer = setTimeout(this.#tell, pause);
    // A phone may never come back to a page that it has put away.
    listen(document, 'visibilitychange', this.#tell);
  }

  /** Tells of what was written, as the reader has left the field. */
  finishWriting(group: AnswerGroup): void {
    if (this.#untold.delete(group)) this.#dispatch(group);
  }

  #dispatch(group: AnswerGroup): void {
    this.host.dispatchEvent(new DecisionAidChangeEvent('answers', group));
  }

  readonly #tell = (): void => {
    this.#rest();
    for (const group of this.#untold) this.finishWriting(group);
  };

  #rest(): void {
    clearTimeout(this.#timer);
    unlisten(document, 'visibilitychange', this.#tell);
  }

  hostDisconnected(): void {
    this.#tell();
    const { session } = this.sessions;
    this.#last = { session, resets: session.resets };
  }

  #reset(): void {
    this.#untold.clear();
    this.resetTransientState();
  }

  #follow(session: DecisionSession): () => void {
    // The words that one reader typed must not wait, off the page, for the next one.
    if (this.#last?.session === session && this.#last.resets !== session.resets) this.#reset();
    this.#last = undefined;
    const stops = [
      session.judgeBy(this.judge),
      session.subscribe((change) => {
        if (change === 'reset') this.#reset();
        else this.host.requestUpdate();
      }),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }
}
