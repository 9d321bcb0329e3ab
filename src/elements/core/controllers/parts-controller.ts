/**
 * Fetches the parts of the library that an element's first screen does without, once that is drawn: all of them, so that
 * nothing the reader does has to wait. One that does not come is reported once and asked for again; the element goes on
 * without it, and says so.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { issue } from '../../../definition/issues.js';
import type { Part } from '../../shared/parts.js';
import { reportOnce } from '../console-report.js';

type Host = ReactiveControllerHost & HTMLElement;

/** How long until the first time that a part is asked for again, in milliseconds; each next time, twice as long. */
const soon = 2000;
const longest = 60_000;

export class PartsController implements ReactiveController {
  #hasFailed = false;
  #isPrinting = false;
  #loading: Promise<void> | undefined;
  #wait = soon;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly host: Host,
    private readonly parts: readonly Part[],
    /** Called when all of them are there. */
    private readonly handleAll: () => void,
  ) {
    host.addController(this);
  }

  /** Whether all parts are there. */
  get isWhole(): boolean {
    return this.parts.every(({ module }) => module !== undefined);
  }

  /** Whether the reader is to be told that a part is not there: it did not come, or the page is printed before it did. */
  get isMissed(): boolean {
    return this.#hasFailed || (this.#isPrinting && !this.isWhole);
  }

  setPrinting(isPrinting: boolean): void {
    this.#isPrinting = isPrinting;
  }

  /** Settles when all parts are there or have failed; at once where nothing has asked for them. */
  async settled(): Promise<void> {
    await this.#loading;
  }

  /** Asks for what is not there, unless that is being done. */
  readonly load = (): void => {
    if (this.isWhole || this.#timer !== undefined) return;
    this.#loading ??= this.#load();
  };

  /** Asks again at once. */
  readonly loadAgain = (): void => {
    this.#stop();
    this.load();
  };

  hostConnected(): void {
    if (this.#hasFailed) this.loadAgain();
  }

  hostDisconnected(): void {
    this.#stop();
  }

  async #load(): Promise<void> {
    const outcomes = await Promise.all(this.parts.map((part) => this.#loadOne(part)));
    this.#loading = undefined;
    const error = outcomes.find((one) => one !== undefined);
    this.#setFailed(error !== undefined);
    if (error === undefined) {
      this.handleAll();
      return;
    }
    reportOnce(this.host, issue('element-not-loaded', [], nameOf(error)));
    if (!this.host.isConnected) return;
    addEventListener('online', this.loadAgain);
    this.#timer = setTimeout(this.loadAgain, this.#wait);
    this.#wait = Math.min(2 * this.#wait, longest);
  }

  async #loadOne(part: Part): Promise<unknown> {
    if (part.module) return undefined;
    const error = await part.load();
    // What comes with it may change what all is written with, such as the words that can be explained.
    if (error === undefined) this.host.requestUpdate();
    return error;
  }

  #setFailed(hasFailed: boolean): void {
    if (hasFailed === this.#hasFailed) return;
    this.#hasFailed = hasFailed;
    this.host.requestUpdate();
  }

  #stop(): void {
    removeEventListener('online', this.loadAgain);
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}

/** What the browser says of it, which has the address of the file; never words of a page. */
function nameOf(error: unknown): string {
  return error instanceof Error ? error.message : typeof error;
}
