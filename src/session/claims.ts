/** What several elements would do alike and one is enough for, such as reporting a file that all of them lack. */
export class Claims {
  readonly #holders = new Map<string, Set<object>>();

  /** Whether nobody else holds the claim. Whoever asks holds it from then on, too. */
  claim(name: string, holder: object): boolean {
    const holders = this.#holders.get(name) ?? new Set();
    this.#holders.set(name, holders.add(holder));
    return holders.size === 1;
  }

  /** Gives up everything that one holds. */
  release(holder: object): void {
    for (const [name, holders] of this.#holders)
      if (holders.delete(holder) && holders.size === 0) this.#holders.delete(name);
  }
}
