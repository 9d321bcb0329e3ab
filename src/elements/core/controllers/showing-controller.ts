/** Makes known which aid an element shows, and knows the other elements of the page that show it. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Showings } from '../../../session/showings.js';
import { meetingPlaceOf } from '../meeting-place.js';
import { hostAround } from '../host-around.js';
import { isSeen, isWithinReach } from '../seen.js';

interface Host extends ReactiveControllerHost, HTMLElement {
  readonly definition: { readonly id: string } | undefined;
  readonly renderRoot: ParentNode;
}

/** How long nobody may say when to get help, in milliseconds. */
const often = 1000;

/** The tag that the library gives an element, whatever the page calls it. */
function tagOf(element: Element): unknown {
  return (element.constructor as { tag?: unknown }).tag;
}

export class ShowingController implements ReactiveController {
  #stop: (() => void) | undefined;
  /** How many there were when the element was last drawn. They come and go one by one. */
  #known = 0;
  /** Whether the element was seen when that was last looked at; others take it for seen until then. */
  #isSeen = true;
  #watched: Element | null = null;
  #watchers: readonly (ResizeObserver | IntersectionObserver)[] = [];
  #looking: ReturnType<typeof setInterval> | undefined;

  constructor(
    private readonly host: Host,
    /** Whether the element shows the aid, and does not only stand around elements that do. */
    private readonly isShowing: () => boolean,
  ) {
    host.addController(this);
  }

  /** Whether no element before this one shows the same aid where a reader sees it: a hidden one says nothing. */
  get isFirst(): boolean {
    const all = this.#all;
    const own = all.indexOf(this.host);
    return all.every(
      (other, place) =>
        other === this.host || !this.#isBefore(other, place < own) || !isSeen(other, true),
    );
  }

  /** Whether the element is a stage that an aid has made, which says the title, the notices and the signs for all. */
  get isStage(): boolean {
    const host = hostAround(this.host);
    return host !== undefined && tagOf(host) === 'decision-aid';
  }

  /** The first element of a kind that shows the same aid within reach, by the tag that the library gives it. */
  elementOf(tag: string): HTMLElement | undefined {
    return this.#all.find((one) => tagOf(one) === tag && isWithinReach(one));
  }

  hostConnected(): void {
    this.#stop = this.#showings.subscribe(() => {
      if (this.#all.length !== this.#known) this.host.requestUpdate();
    });
  }

  // Comes after the controller that chooses the definition, and before the element is drawn.
  hostUpdate(): void {
    if (!this.host.isConnected) return;
    this.#showings.set(this.host, this.isShowing() ? this.host.definition?.id : undefined);
    this.#known = this.#all.length;
    clearInterval(this.#looking);
    // Nothing tells of what a script or a style sheet fades, makes transparent or hides in its place.
    if (this.#known > 1) this.#looking = setInterval(this.#lookWhetherSeen, often);
  }

  // The place of what is drawn can be another one after a fault, and it has a size as soon as it is displayed.
  hostUpdated(): void {
    const root = this.host.renderRoot.querySelector('.root');
    // What is drawn after the element was taken out would be watched, and kept in memory, for ever.
    if (root === this.#watched || !this.host.isConnected) return;
    this.#stopWatching();
    this.#watched = root;
    if (!root) return;
    try {
      // The first tells what is displayed, also far away; the second what a box around closes, and what was hidden before
      // the first frame. What is closed to a line still touches what is seen, with nothing of it there.
      this.#watchers = [
        new ResizeObserver(this.#lookSoon),
        new IntersectionObserver(this.#lookSoon, { threshold: [0, 1e-9] }),
      ];
      for (const watcher of this.#watchers) watcher.observe(root);
    } catch {
      // What cannot be watched counts as seen.
    }
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stopWatching();
    clearInterval(this.#looking);
    this.#watched = null;
    this.#isSeen = true;
    this.#showings.set(this.host, undefined);
    this.#known = 0;
  }

  #stopWatching(): void {
    for (const watcher of this.#watchers) watcher.disconnect();
  }

  // In a task of its own: what others draw now would be sizes to tell in the same frame, which browsers report.
  readonly #lookSoon = (): void => {
    setTimeout(this.#lookWhetherSeen);
  };

  /** Others may now have to say what this element said, or can lead to it. */
  readonly #lookWhetherSeen = (): void => {
    const { host } = this;
    if (!host.isConnected) return;
    const is = isSeen(host, true);
    if (is === this.#isSeen) return;
    this.#isSeen = is;
    for (const one of this.#all) one.requestUpdate();
    meetingPlaceOf(host.ownerDocument).sections.notify();
  };

  get #showings(): Showings {
    return meetingPlaceOf(this.host.ownerDocument).showings;
  }

  get #all(): readonly Host[] {
    const aid = this.host.definition?.id;
    return aid === undefined ? [] : (this.#showings.of(aid) as readonly Host[]);
  }

  /** In two shadow roots there is no order to ask for, so the one that came first is the first. */
  #isBefore(other: Node, cameFirst: boolean): boolean {
    const place = this.host.compareDocumentPosition(other);
    if (place & Node.DOCUMENT_POSITION_DISCONNECTED) return cameFirst;
    return (place & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
  }
}
