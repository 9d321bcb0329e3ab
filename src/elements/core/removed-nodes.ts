/** Draws again where the page has taken away what Lit drew. */
import type { RenderOptions } from 'lit';

/**
 * Translators of pages and browser extensions remove nodes from a shadow root. Lit keeps pointers into what it drew,
 * and throws at the next drawing that needs a node which is gone.
 */
export class RemovedNodes {
  #wereRemoved = false;
  readonly #observer = new MutationObserver((records) => {
    this.#read(records);
  });

  constructor(private readonly root: HTMLElement | DocumentFragment) {
    this.#watch();
  }

  /** Draws; what the drawing itself removes does not count. */
  draw(options: RenderOptions, draw: () => void): void {
    this.#read(this.#observer.takeRecords());
    this.#observer.disconnect();
    try {
      draw();
    } catch (error) {
      this.#redrawIfPageChangedOurNodes(error, options, draw);
    } finally {
      this.#watch();
    }
  }

  /**
   * Without a foreign change, the error is a fault of ours. Then what is shown stays, with its open drawers and the
   * focus, and Lit rejects `updateComplete`, so that the browser reports the error once.
   */
  #redrawIfPageChangedOurNodes(error: unknown, options: RenderOptions, draw: () => void): void {
    if (!this.#wereRemoved) throw error;
    this.#wereRemoved = false;
    const focusedId = (this.root as Partial<ShadowRoot>).activeElement?.id;
    const anchor = document.createComment('');
    this.root.replaceChildren(anchor);
    options.renderBefore = anchor;
    draw();
    if (focusedId) this.root.querySelector<HTMLElement>(`#${CSS.escape(focusedId)}`)?.focus();
  }

  #watch(): void {
    this.#observer.observe(this.root, { childList: true, subtree: true });
  }

  #read(records: readonly MutationRecord[]): void {
    // The announcer fills its live region itself, between two drawings.
    this.#wereRemoved ||= records.some(
      ({ target, removedNodes }) =>
        removedNodes.length > 0 && !(target as Partial<Element>).matches?.('[role="status"]'),
    );
  }
}
