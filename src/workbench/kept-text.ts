/** The text of an author, kept in this browser until it is saved, so that a closed tab loses nothing. */

/** A text that was not saved. */
export interface KeptText {
  readonly text: string;
  /** When it was kept, in milliseconds. */
  readonly at: number;
}

/** The text of one page, by its name. */
export class TextKeeper {
  readonly #key: string;

  constructor(name: string) {
    this.#key = `decision-aid-preview ${name}`;
  }

  /** What was kept, if anything. A browser may forbid storage. */
  read(): KeptText | undefined {
    try {
      const found = JSON.parse(
        localStorage.getItem(this.#key) ?? 'null',
      ) as Partial<KeptText> | null;
      return typeof found?.text === 'string' && typeof found.at === 'number'
        ? { text: found.text, at: found.at }
        : undefined;
    } catch {
      return undefined;
    }
  }

  /** Keeps a text. */
  keep(text: string): void {
    try {
      localStorage.setItem(this.#key, JSON.stringify({ text, at: Date.now() }));
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
