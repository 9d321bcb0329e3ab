/**
 * The custom state `shown` of an element, for style sheets. No attribute, since those are the page's: a framework that
 * compares them would take it away again.
 */

export class ShownState {
  readonly #states: CustomStateSet | undefined;

  constructor(host: HTMLElement) {
    this.#states = statesOf(host);
  }

  set(isShown: boolean): void {
    if (isShown) this.#states?.add('shown');
    else this.#states?.delete('shown');
  }
}

/** Older browsers have no such states, or only names that no rule asks for. They do without the ground of the host. */
function statesOf(host: HTMLElement): CustomStateSet | undefined {
  try {
    return CSS.supports('selector(:state(shown))') ? host.attachInternals().states : undefined;
  } catch {
    return undefined;
  }
}
