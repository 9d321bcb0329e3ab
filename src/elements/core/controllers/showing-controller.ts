/** Makes known which aid an element shows, and knows the other elements of the page that show it. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Showings } from '../../../session/showings.js';
import { meetingPlaceOf } from '../meeting-place.js';

interface Host extends ReactiveControllerHost, HTMLElement {
  readonly definition: { readonly id: string } | undefined;
}

export class ShowingController implements ReactiveController {
  #stop: (() => void) | undefined;
  /** The others, as they were when the element was last drawn. */
  #known: readonly object[] = [];

  constructor(private readonly host: Host) {
    host.addController(this);
  }

  /** Whether no element before this one shows the same aid. */
  get isFirst(): boolean {
    const all = this.#all;
    const own = all.indexOf(this.host);
    return all.every((other, place) => other === this.host || !this.#isBefore(other, place < own));
  }

  /** The first element of a kind that shows the same aid, by the tag that the library gives it. */
  elementOf(tag: string): HTMLElement | undefined {
    return this.#all.find((one) => (one.constructor as { tag?: unknown }).tag === tag);
  }

  hostConnected(): void {
    this.#stop = this.#showings.subscribe(() => {
      const all = this.#all;
      const isSame =
        all.length === this.#known.length && all.every((one, place) => one === this.#known[place]);
      if (!isSame) this.host.requestUpdate();
    });
  }

  // Comes after the controller that chooses the definition, and before the element is drawn.
  hostUpdate(): void {
    if (!this.host.isConnected) return;
    this.#showings.set(this.host, this.host.definition?.id);
    this.#known = this.#all;
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#showings.set(this.host, undefined);
    this.#known = [];
  }

  get #showings(): Showings {
    return meetingPlaceOf(this.host.ownerDocument).showings;
  }

  get #all(): readonly HTMLElement[] {
    const aid = this.host.definition?.id;
    return aid === undefined ? [] : (this.#showings.of(aid) as readonly HTMLElement[]);
  }

  /** In two shadow roots there is no order to ask for, so the one that came first is the first. */
  #isBefore(other: Node, cameFirst: boolean): boolean {
    const place = this.host.compareDocumentPosition(other);
    if (place & Node.DOCUMENT_POSITION_DISCONNECTED) return cameFirst;
    return (place & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
  }
}
