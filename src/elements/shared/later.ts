/**
 * Draws what is not seen at first in tasks of its own, after the first screen. Nobody has to do anything for it: a moment
 * later it is on the page for search, screen readers, translators and paper, and when somebody needs it sooner, at once.
 * What is made of a part of the library that is still to be fetched follows when that is there.
 */
import { noChange, nothing } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive, type ChildPart, type DirectiveResult } from 'lit/directive.js';
import { nextTask, type Part } from './parts.js';

/** How long a task goes on to draw one part after the other, in milliseconds. */
const longEnough = 5;

/** What is still to be drawn. */
export interface Waiting {
  /** Whether it is the element that a place is, or a part in that place. */
  isIn(place: Node): boolean;
  draw(): void;
}

/** Draws a part of an element that comes late as the element draws all of it: under its guard. */
export const drawPart = Symbol('drawPart');

/** An element with such parts. */
interface LateHost {
  [drawPart](draw: () => void): void;
  requestUpdate(): void;
  performUpdate(): void;
}

/** Elements that wait for the reader to come near. */
export const farAway = new Set<Waiting>();

/** What is to be drawn, in the order in which it was met. */
const waiting = new Set<Later>();
/** What has been due since, and waits for its part of the library. */
const missing = new Set<Later>();
/** What could be drawn, and stands below such a place of its element. */
const held = new Set<Later>();
let batch: Promise<void> | undefined;

/** What is drawn: the view, with what it is made of where that comes later too. */
type Values = [view: (module: never) => unknown, isSeen: boolean, source?: Part];

class Later extends AsyncDirective implements Waiting {
  source: Part | undefined;
  #host: Partial<LateHost> | undefined;
  #part: ChildPart | undefined;
  #view: (module: never) => unknown = () => nothing;
  #isDue = false;
  /** Whether the view was made before its part was there, and may hold what that lacked. */
  #isEarly = false;
  #callOff: (() => void) | undefined;

  // Where there is no page, nothing comes later.
  override render(...[view, , source]: Values): unknown {
    if (source && !source.module) throw new Error('A part is missing.');
    return view(source?.module as never);
  }

  override update(part: ChildPart, [view, isSeen, source]: Values): unknown {
    this.#part = part;
    this.#view = view;
    this.source = source;
    this.#host = part.options?.host;
    // Outside an element nobody waits for what comes later.
    this.#isDue ||= isSeen || !this.#host;
    this.#isEarly = !this.#isHere;
    if (this.#isDue && this.#isHere) return this.#drawn();
    if (this.isConnected && this.#host) {
      if (this.#isDue) this.#miss();
      else this.#wait();
    }
    return noChange;
  }

  /** Draws it, unless what stands above it is on its way: that would push it down before the reader's eyes. */
  drawInTurn(): void {
    const above = [...missing].find((one) => one.#isComingAbove(this));
    if (above) {
      this.#leave();
      held.add(this);
      // Whether or not it comes: signs and sources are there without it.
      void above.source!.load().then(() => {
        if (held.delete(this)) this.#wait();
      });
    } else this.draw();
  }

  draw(): void {
    this.#leave();
    this.#isDue = true;
    // The page may have taken away the place.
    if (!this.#part!.parentNode) return;
    if (!this.#isHere) {
      this.#miss();
      return;
    }
    // Elements share their parts: this one can have been drawn while another waited for it.
    if (this.#isEarly) {
      this.#host!.requestUpdate?.();
      this.#host!.performUpdate?.();
      if (!this.#isEarly) return;
    }
    this.#host![drawPart]?.(() => {
      this.setValue(this.#drawn());
    });
  }

  isIn(place: Node): boolean {
    return this.#host === place || place.contains(this.#part!.parentNode);
  }

  /** Whether it will push down another that stands below it, which it does not out of a closed drawer. */
  #isComingAbove(other: Later): boolean {
    return (
      this.source!.isOnItsWay &&
      other.isIn(this.#part!.parentNode) &&
      other.#place.compareDocumentPosition(this.#place) === Node.DOCUMENT_POSITION_PRECEDING
    );
  }

  protected override disconnected(): void {
    this.#leave();
  }

  protected override reconnected(): void {
    if (!this.#isDue || !this.#isHere) this.#wait();
  }

  get #place(): Node {
    return this.#part!.startNode!;
  }

  get #isHere(): boolean {
    return !this.source || !!this.source.module;
  }

  #drawn(): unknown {
    this.#leave();
    const view = this.#view;
    // It holds what the reader has said, also where it is not made anew when that is cleared.
    this.#view = () => nothing;
    return view(this.source?.module as never);
  }

  #wait(): void {
    waiting.add(this);
    batch ??= drawNext();
  }

  #miss(): void {
    if (missing.has(this)) return;
    missing.add(this);
    // In a task of its own, as all that comes later.
    this.#callOff = this.source!.subscribe(() => {
      this.#leave();
      // Its element is drawn again first, since what comes with the part may change what all is written with.
      this.#isDue = false;
      this.#wait();
    });
    void this.source!.load();
  }

  /** Waits for nothing any more. */
  #leave(): void {
    this.#callOff?.();
    waiting.delete(this);
    held.delete(this);
    missing.delete(this);
  }
}

const drawLater = directive(Later);

/**
 * A view that is drawn in a later task for the first time, and with the rest of its element from then on.
 *
 * @param isSeen whether it is seen at once, so that it must not be late
 */
export function later(view: () => unknown, isSeen = false): DirectiveResult {
  return drawLater(view, isSeen);
}

/**
 * The same for a view that is in a part of the library that is fetched later.
 *
 * @param view makes it of what the part exports
 * @param isSeen whether it is seen at once, and so drawn as soon as the part is there
 */
export function laterFrom<Module>(
  source: Part<Module>,
  view: (module: Module) => unknown,
  isSeen = false,
): DirectiveResult {
  return drawLater(view, isSeen, source);
}

/** Draws at once what is still to be drawn in a place: an element of the library, or a part of one. */
export function drawNow(place: Node): void {
  // What is drawn can bring more that is late.
  for (;;) {
    const all = [...farAway, ...waiting, ...held].filter((one) => one.isIn(place));
    if (all.length === 0) return;
    for (const one of all) one.draw();
  }
}

/** Whether something of an element is still to be drawn. */
export function isToCome(host: Node): boolean {
  return [...farAway, ...waiting, ...held, ...missing].some((one) => one.isIn(host));
}

/** Settles when nothing of an element is still to be drawn, save what waits for a part of the library. */
export async function allDrawn(host: Node): Promise<void> {
  while (batch && [...waiting].some((one) => one.isIn(host))) await batch;
}

/** Settles when that is drawn too, or cannot be fetched. Who waits for all needs it sooner than a reader who comes near. */
export async function allThere(host: Node): Promise<void> {
  for (const one of farAway) if (one.isIn(host)) one.draw();
  await allDrawn(host);
  const here = [...missing].filter((one) => one.isIn(host));
  const errors = await Promise.all(here.map((one) => one.source!.load()));
  // Where nothing came, what stood below goes on without it.
  await (errors.includes(undefined) ? allThere(host) : allDrawn(host));
}

async function drawNext(): Promise<void> {
  await nextTask();
  const end = Date.now() + longEnough;
  try {
    for (const one of waiting) {
      one.drawInTurn();
      if (Date.now() > end) break;
    }
  } finally {
    batch = waiting.size > 0 ? drawNext() : undefined;
  }
}

/** A drawer that is opened before its content has come is not empty. */
export function drawOpened({ target }: Event): void {
  const drawer = (target as Element).closest('summary')?.parentElement;
  if (drawer) drawNow(drawer);
}
