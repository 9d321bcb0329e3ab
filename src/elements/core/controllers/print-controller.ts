/** Gets an element ready for paper, where nothing can be opened. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * The name of a hook that says whether an element shows more on paper than on the screen, and of the state that it is
 * drawn for paper now. Symbols, so that no page can call or set them by name.
 */
export const showsMoreOnPaper = Symbol('showsMoreOnPaper');
export const isForPaper = Symbol('isForPaper');

/** An element that is printed. */
export interface PrintedHost extends ReactiveControllerHost {
  readonly renderRoot: ParentNode;
}

/** How an element is drawn for paper. */
export interface Paper {
  /** Puts what only paper shows on the page, or takes it off again. Called while the browser waits. */
  readonly prepare: (isPrinting: boolean) => void;
  /** Draws it beside the page, at once or in several tasks; throws where it cannot be drawn at once. */
  readonly rehearse: (isAtOnce: boolean) => void;
}

/**
 * On paper a field shows no more than its first lines. What is in it stands in this attribute of the element beside it while
 * the page is printed, and at no other time.
 */
const writtenHere = 'data-written';

/**
 * Opens closed drawers before printing and closes just these after it, since not every browser can print what is closed
 * by style alone. A drawer with the class `as-is` stays as the reader left it.
 */
export class PrintController implements ReactiveController {
  #opened: readonly HTMLDetailsElement[] = [];
  #waiting: number | undefined;
  #isConnected = false;
  #isOwed = false;

  constructor(
    private readonly host: PrintedHost,
    private readonly paper: Paper,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#handleBeforePrint);
    addEventListener('afterprint', this.#handleAfterPrint);
    this.#isConnected = true;
    if (this.#isOwed) this.rehearseSoon();
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#handleBeforePrint);
    removeEventListener('afterprint', this.#handleAfterPrint);
    this.#isConnected = false;
    // A busy page would keep the element in memory until it is at rest.
    if (this.#waiting !== undefined) globalThis.cancelIdleCallback?.(this.#waiting);
    this.#waiting = undefined;
  }

  readonly #handleBeforePrint = (): void => {
    if (this.#isRehearsed(true)) this.paper.prepare(true);
    const closed = this.host.renderRoot.querySelectorAll<HTMLDetailsElement>(
      'details:not([open], .as-is)',
    );
    // Some browsers tell of one printing twice.
    this.#opened = [...this.#opened, ...closed];
    for (const drawer of closed) drawer.open = true;
    for (const copy of this.#copies()) {
      copy.setAttribute(writtenHere, copy.parentElement?.querySelector('textarea')?.value ?? '');
    }
  };

  readonly #handleAfterPrint = (): void => {
    for (const copy of this.#copies()) copy.setAttribute(writtenHere, '');
    for (const drawer of this.#opened) drawer.open = false;
    this.#opened = [];
    this.paper.prepare(false);
  };

  #copies(): Iterable<Element> {
    return this.host.renderRoot.querySelectorAll(`[${writtenHere}]`);
  }

  /** Rehearses when there is time, so that what only paper shows can be drawn while nothing can be called back. */
  rehearseSoon(): void {
    if (!('trustedTypes' in globalThis && 'requestIdleCallback' in globalThis)) return;
    this.#isOwed = true;
    if (!this.#isConnected || this.#waiting !== undefined) return;
    try {
      this.#waiting = requestIdleCallback(() => {
        this.#waiting = undefined;
        this.#isOwed = false;
        this.#isRehearsed(false);
      });
    } catch {
      // Then the page cannot be asked for its rest, and nothing is rehearsed.
    }
  }

  /** Where drawing breaks off, it must not do so on the page, which could not be mended after it. */
  #isRehearsed(isAtOnce: boolean): boolean {
    try {
      this.paper.rehearse(isAtOnce);
      return true;
    } catch {
      return false;
    }
  }
}
