/** Who listens to something, so that a listener which fails or leaves does no harm to the others. */

/** Hands an error on to whoever watches the page, without stopping what goes on. */
export type ReportError = (error: unknown) => void;

export class Listeners<News> {
  readonly #listeners = new Set<(news: News) => void>();

  constructor(private readonly report: ReportError) {}

  /** Returns how to stop listening. */
  add(listener: (news: News) => void): () => void {
    // The same function may be added twice, and each of the two is taken away on its own.
    const own = (news: News): void => {
      listener(news);
    };
    this.#listeners.add(own);
    return () => {
      this.#listeners.delete(own);
    };
  }

  /** A listener that is added meanwhile is called from the next time on; one that is taken away, no more. */
  notify(news: News): void {
    for (const listener of [...this.#listeners]) {
      if (!this.#listeners.has(listener)) continue;
      try {
        listener(news);
      } catch (error) {
        this.report(error);
      }
    }
  }
}
