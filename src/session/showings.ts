/** Which aid each element of a page shows, so that what is said once an aid is said by one of them. */
import { Listeners, type ReportError } from './listeners.js';

export class Showings {
  /** In the order in which they came. */
  readonly #aids = new Map<object, string>();
  readonly #listeners: Listeners<void>;

  constructor(report: ReportError) {
    this.#listeners = new Listeners(report);
  }

  /** Makes known which aid somebody shows, by the id of its definition; none any more with `undefined`. */
  set(who: object, aid: string | undefined): void {
    if (this.#aids.get(who) === aid) return;
    if (aid === undefined) this.#aids.delete(who);
    else this.#aids.set(who, aid);
    this.#listeners.notify();
  }

  /** All who show an aid. */
  of(aid: string): readonly object[] {
    return [...this.#aids].flatMap(([who, shown]) => (shown === aid ? [who] : []));
  }

  /** Calls a listener when somebody begins or ends to show an aid; returns how to stop that. */
  subscribe(listener: () => void): () => void {
    return this.#listeners.add(listener);
  }
}
