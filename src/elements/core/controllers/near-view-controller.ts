/**
 * Lets an element far from what the reader sees wait with its drawing. It is drawn when the reader comes near, when
 * somebody needs it, as for paper, and in any case once the page has been at rest for a while: only what is on the page
 * is found by its search and by screen readers.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { farAway, type Waiting } from '../../shared/later.js';

type Host = ReactiveControllerHost & HTMLElement;

/** How long an element waits at most, and how much longer for each other that waits, in milliseconds. */
const longest = 5000;
const forEach = 500;

export class NearViewController implements ReactiveController, Waiting {
  #isNear = false;
  #observer: IntersectionObserver | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly host: Host,
    /** Draws the element, at once. */
    private readonly drawHost: () => void,
  ) {
    host.addController(this);
  }

  /** Whether the element is to be drawn. If it is not, it will be. */
  isNear(): boolean {
    this.#isNear ||= !canWait(this.host);
    if (this.#isNear) this.#stop();
    else this.#wait();
    return this.#isNear;
  }

  readonly draw = (): void => {
    this.#stop();
    this.#isNear = true;
    this.drawHost();
  };

  isIn(place: Node): boolean {
    return place === this.host || place === this.host.shadowRoot;
  }

  hostDisconnected(): void {
    this.#stop();
  }

  #wait(): void {
    if (farAway.has(this)) return;
    farAway.add(this);
    try {
      // A screen more on each side, also in a part of the page that scrolls. Both margins together would add up.
      const margin =
        'scrollMargin' in IntersectionObserver.prototype ? 'scrollMargin' : 'rootMargin';
      this.#observer = new IntersectionObserver(
        (entries) => {
          if (entries.some(({ isIntersecting }) => isIntersecting)) this.draw();
        },
        { [margin]: '100% 0px' },
      );
      this.#observer.observe(this.host);
    } catch {
      // Then it is the time alone that the element waits for.
    }
    this.#timer = setTimeout(this.draw, longest + forEach * farAway.size);
  }

  #stop(): void {
    farAway.delete(this);
    this.#observer?.disconnect();
    clearTimeout(this.#timer);
  }
}

/** Whether an element is more than a screen away. One that has no place, as in a closed dialog, is drawn at once. */
function canWait(host: HTMLElement): boolean {
  const view = host.ownerDocument.defaultView;
  if (!view) return false;
  const { innerHeight } = view;
  const { top, bottom, width, height } = host.getBoundingClientRect();
  if (innerHeight === 0 || width + height === 0) return false;
  return top > 2 * innerHeight || bottom < -innerHeight;
}
