/** The text of an author, kept in this browser until it is saved, so that a closed tab loses nothing. */

/** A text that is kept. */
export interface KeptText {
  readonly text: string;
  /** The state of the file that it began from; empty without a file. */
  readonly mark: string;
  /** The name under which the browser was to save it as a file. It does not tell whether it did. */
  readonly given?: string | undefined;
}

/** The text of one page, by its name. */
export class TextKeeper {
  readonly #key: string;

  constructor(name: string) {
    this.#key = `decision-aid-preview ${name}`;
  }

  /** What was kept, if anything, and when, in milliseconds. A browser may forbid storage. */
  read(): (KeptText & { readonly at: number }) | undefined {
    try {
      const found = JSON.parse(localStorage.getItem(this.#key) ?? 'null') as Readonly<
        Record<string, unknown>
      > | null;
      const { text, at, mark, given } = found ?? {};
      return typeof text === 'string' && typeof at === 'number'
        ? {
            text,
            at,
            // Without a mark it fits no state of the file, and overwrites none.
            mark: typeof mark === 'string' ? mark : '',
            given: typeof given === 'string' ? given : undefined,
          }
        : undefined;
    } catch {
      return undefined;
    }
  }

  /** Keeps a text. */
  keep(kept: KeptText): void {
    try {
      localStorage.setItem(this.#key, JSON.stringify({ ...kept, at: Date.now() }));
    } catch {
      // The page warns before it is left; more cannot be done.
    }
  }

  /** Forgets it: it was saved, or is not wanted. */
  forget(): void {
    try {
      localStorage.removeItem(this.#key);
    } catch {
      // Nothing was kept either.
    }
  }
}
