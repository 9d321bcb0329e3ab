/** For a screen that many people use: after a while without a reader it warns, and then clears what was answered. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { DecisionAidElement } from '../core/decision-aid-element.js';
import { listen, unlisten } from '../core/listening.js';

type Host = ReactiveControllerHost & HTMLElement;

/** Seconds from the warning to the end. */
export const graceSeconds = 30;

/** No scrolling, which pages do by themselves. */
const signsOfLife = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart', 'input'];

export class IdleController implements ReactiveController {
  /** Whether a reader is asked if they are still there. */
  isWarning = false;

  #timer: ReturnType<typeof setTimeout> | undefined;
  /** When it is over, by the clock: a device that slept does not count its timers. */
  #end = Infinity;

  constructor(
    private readonly host: Host,
    /** How long a reader may rest, in minutes; 0 for as long as they like. */
    private readonly minutes: () => number,
    /** Whether there is anything to clear, such as the answers of before a reload, whose reader may be gone. */
    private readonly isUsed: () => boolean,
    private readonly clear: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    const { ownerDocument } = this.host;
    for (const type of signsOfLife)
      listen(ownerDocument, type, this.#begin, { capture: true, passive: true });
  }

  hostDisconnected(): void {
    const { ownerDocument } = this.host;
    for (const type of signsOfLife) unlisten(ownerDocument, type, this.#begin, { capture: true });
    this.#stop();
  }

  hostUpdated(): void {
    if (this.#end === Infinity && this.isUsed()) this.#begin();
  }

  /** The reader is there. */
  readonly stay = (): void => {
    this.#stop();
    this.host.requestUpdate();
    this.#begin();
  };

  readonly #begin = (event?: Event): void => {
    const { host } = this;
    const minutes = this.minutes();
    if (Date.now() > this.#end) {
      this.#over();
      return;
    }
    // Who goes on while they are asked has answered, be it in an element elsewhere that names the aid. A pointer that
    // passes may be somebody else's.
    if (
      this.isWarning &&
      event &&
      !/move|wheel/.test(event.type) &&
      event
        .composedPath()
        .some((one) => one === host || (one as Partial<DecisionAidElement>).aid === host.id)
    )
      this.stay();
    if (!(minutes > 0) || this.isWarning) return;
    clearTimeout(this.#timer);
    const rest = minutes * 60_000;
    this.#end = Date.now() + rest + graceSeconds * 1000;
    this.#timer = setTimeout(this.#warn, rest);
  };

  readonly #warn = (): void => {
    this.isWarning = true;
    this.host.requestUpdate();
    this.#timer = setTimeout(this.#over, graceSeconds * 1000);
  };

  readonly #over = (): void => {
    this.#stop();
    this.clear();
    this.host.requestUpdate();
  };

  #stop(): void {
    clearTimeout(this.#timer);
    this.#end = Infinity;
    this.isWarning = false;
  }
}
