/** Gets an element ready for paper, where nothing can be opened. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The name of a hook that puts what only paper shows on the page, or takes it off again. The browser waits for it. */
export const preparePrint = Symbol('preparePrint');

/** An element that is printed. */
export interface PrintedHost extends ReactiveControllerHost {
  readonly renderRoot: ParentNode;
}

/**
 * Opens closed drawers before printing and closes just these after it, since not every browser can print what is closed
 * by style alone. A drawer with the class `as-is` stays as the reader left it.
 */
export class PrintController implements ReactiveController {
  #opened: readonly HTMLDetailsElement[] = [];

  constructor(
    private readonly host: PrintedHost,
    /** Puts what only paper shows on the page, or takes it off again. Called while the browser waits. */
    private readonly prepare: (isPrinting: boolean) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#handleBeforePrint);
    addEventListener('afterprint', this.#handleAfterPrint);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#handleBeforePrint);
    removeEventListener('afterprint', this.#handleAfterPrint);
  }

  readonly #handleBeforePrint = (): void => {
    if (mayDraw()) this.prepare(true);
    const closed = this.host.renderRoot.querySelectorAll<HTMLDetailsElement>(
      'details:not([open], .as-is)',
    );
    // Some browsers tell of one printing twice.
    this.#opened = [...this.#opened, ...closed];
    for (const drawer of closed) drawer.open = true;
  };

  readonly #handleAfterPrint = (): void => {
    for (const drawer of this.#opened) drawer.open = false;
    this.#opened = [];
    this.prepare(false);
  };
}

/**
 * Whether what is not drawn yet can be. While `print()` of a page's own script waits, Chromium calls back no function of
 * the page, and Lit makes a new template by such a call: drawing would break off in the middle. Then the page is printed
 * as it is on the screen.
 */
function mayDraw(): boolean {
  const accept = (): number => NodeFilter.FILTER_ACCEPT;
  try {
    document.createTreeWalker(document, NodeFilter.SHOW_ELEMENT, accept).nextNode();
    return true;
  } catch {
    return false;
  }
}
