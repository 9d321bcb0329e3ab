/** Takes back what others have changed of what Lit drew, before it draws again. */

/**
 * Translators of pages and browser extensions put nodes of their own in the place of ours. Lit keeps pointers into what
 * it drew: it would go on to write into nodes that nobody sees, so that old numbers stay on the page, or throw.
 */
/** What translators and extensions also write over. Our own code sets none of them between two drawings. */
const rewritten = ['alt', 'aria-label', 'dir', 'lang', 'placeholder', 'title'];

/** More than this many changes are not kept: an extension may change something each second, on a page that stays open. */
const most = 5000;

export class ForeignChanges {
  #isBeyond = false;
  #records: MutationRecord[] = [];
  readonly #observer = new MutationObserver((records) => {
    this.#note(records);
  });

  constructor(private readonly root: HTMLElement | DocumentFragment) {
    this.#watch();
  }

  /**
   * Draws once all is as Lit left it.
   *
   * @param discard takes away what is there, so that it can be drawn anew
   */
  draw(draw: () => void, discard: () => void): void {
    this.#note(this.#observer.takeRecords());
    this.#observer.disconnect();
    const wasChanged = this.#isBeyond || this.#records.some(isOfOurs);
    const added = wasChanged ? [] : this.#records;
    const words = added.map(wordsAround);
    try {
      if (wasChanged) this.#takeBack();
      draw();
    } catch (error) {
      // Without a foreign change, it is a fault of ours.
      if (!wasChanged) throw error;
      const focusedId = (this.root as Partial<ShadowRoot>).activeElement?.id;
      discard();
      draw();
      if (focusedId) (this.root as DocumentFragment).getElementById(focusedId)?.focus();
    } finally {
      this.forget();
      this.#records = added.filter((record, place) => {
        // It may be a translation of the old words.
        if (wordsAround(record) !== words[place]) takeOut(record);
        return record.addedNodes[0]?.isConnected;
      });
      this.#watch();
    }
  }

  /** Draws a part that nobody could have changed, for it was not there. */
  drawBeside(draw: () => void): void {
    this.#note(this.#observer.takeRecords());
    this.#observer.disconnect();
    try {
      draw();
    } finally {
      this.#watch();
    }
  }

  /** What was noted does not count any more: all of it was taken away. */
  forget(): void {
    this.#observer.takeRecords();
    this.#records = [];
    this.#isBeyond = false;
  }

  /** Goes back from the last change to the first, so that each finds the nodes beside it where they were. */
  #takeBack(): void {
    if (this.#isBeyond) throw new RangeError('All is drawn anew');
    const { activeElement } = this.root as Partial<ShadowRoot>;
    for (const record of this.#records.reverse()) {
      const { type, target, attributeName, oldValue, removedNodes, nextSibling } = record;
      if (type === 'characterData') {
        (target as CharacterData).data = oldValue!;
        continue;
      }
      if (type === 'attributes') {
        if (oldValue === null) (target as Element).removeAttribute(attributeName!);
        else (target as Element).setAttribute(attributeName!, oldValue);
        continue;
      }
      takeOut(record);
      for (const node of removedNodes) target.insertBefore(node, nextSibling);
    }
    // A field that was moved has lost the focus.
    if (activeElement?.isConnected) (activeElement as HTMLElement).focus({ preventScroll: true });
  }

  #watch(): void {
    this.#observer.observe(this.root, {
      attributeFilter: rewritten,
      attributeOldValue: true,
      characterData: true,
      characterDataOldValue: true,
      childList: true,
      subtree: true,
    });
  }

  #note(records: readonly MutationRecord[]): void {
    // The announcer fills its live region itself, between two drawings.
    for (const record of records) if (!isSpoken(record.target)) this.#records.push(record);
    if (this.#records.length <= most) return;
    this.#records = [];
    this.#isBeyond = true;
  }
}

/**
 * Whether a change is of something that we drew. What others only add, such as a button beside a field, may stay, but not
 * between a marker of Lit and its text, for which Lit would take it.
 */
function isOfOurs({ type, removedNodes, previousSibling, nextSibling }: MutationRecord): boolean {
  return (
    type !== 'childList' ||
    removedNodes.length > 0 ||
    (previousSibling instanceof Comment && nextSibling instanceof Text)
  );
}

/** The words among which something was added; none where it stands between blocks. */
function wordsAround({ target }: MutationRecord): string | null {
  const isInText = [...target.childNodes].some((node) => node instanceof Text && node.data.trim());
  return isInText ? target.textContent : '';
}

function takeOut({ target, addedNodes }: MutationRecord): void {
  for (const node of addedNodes) if (node.parentNode === target) target.removeChild(node);
}

function isSpoken(node: Node): boolean {
  const element = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : node.parentElement;
  return element !== null && element.closest('[role="status"]') !== null;
}
