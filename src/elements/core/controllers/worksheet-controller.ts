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
import type { SessionController } from './session-controller.js';

/** An element with a worksheet. */
export type WorksheetHost = ReactiveControllerHost & HTMLElement;

/** Changes by the page are quiet; changes by the reader send an event. */
export class WorksheetController implements ReactiveController {
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
    if (this.write(group, act)) this.dispatchChange(group);
  }

  /** Keeps what the reader is still writing; whoever calls it dispatches the change when they are done. */
  write(group: AnswerGroup, act: WorksheetAct): boolean {
    return this.sessions.session.change(group, act);
  }

  dispatchChange(group: AnswerGroup): void {
    this.host.dispatchEvent(new DecisionAidChangeEvent('answers', group));
  }

  hostDisconnected(): void {
    const { session } = this.sessions;
    this.#last = { session, resets: session.resets };
  }

  #follow(session: DecisionSession): () => void {
    // The words that one reader typed must not wait, off the page, for the next one.
    if (this.#last?.session === session && this.#last.resets !== session.resets)
      this.resetTransientState();
    this.#last = undefined;
    const stops = [
      session.judgeBy(this.judge),
      session.subscribe((change) => {
        if (change === 'reset') this.resetTransientState();
        else this.host.requestUpdate();
      }),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }
}
