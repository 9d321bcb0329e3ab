/** Reads one passage after the other, until it is told to stop, or nobody can see any more what is read. */
import { localVoiceFor } from '../../../languages/voices.js';
import { mark } from './mark.js';
import type { Passage } from './passages.js';
import { hush, say, voices } from './speech.js';

export type ReadingState = 'off' | 'reading' | 'paused';

/** Stops who reads now: a page has one voice. */
let stopLast: (() => void) | undefined;

export class Reader {
  #state: ReadingState = 'off';
  #passages: readonly Passage[] = [];
  #place = 0;
  #breakOff: (() => void) | undefined;
  #unmark: (() => void) | undefined;
  #leave: (() => void) | undefined;

  constructor(
    /** Called when the state is another; `hasFailed` when there is no voice any more. */
    private readonly tell: (state: ReadingState, hasFailed: boolean) => void,
  ) {}

  get state(): ReadingState {
    return this.#state;
  }

  /**
   * Begins with the first passage.
   *
   * @param place what they stand in: when it is not seen any more, the voice stops
   */
  start(passages: readonly Passage[], place: Element): void {
    this.stop();
    stopLast?.();
    // Another copy of the library, or the page itself.
    hush();
    stopLast = this.stop;
    this.#passages = passages;
    this.#place = 0;
    this.#leave = this.#watch(place);
    this.#set('reading');
    this.#say();
  }

  /** Keeps the place. The pause of the platform itself never ends on some phones. */
  readonly pause = (): void => {
    if (this.#state !== 'reading') return;
    this.#silence();
    this.#set('paused');
  };

  /** Goes on with the sentence in which it was paused, from its beginning. */
  readonly goOn = (): void => {
    if (this.#state !== 'paused') return;
    this.#set('reading');
    this.#say();
  };

  readonly stop = (): void => {
    this.#end(false);
  };

  #end(hasFailed: boolean): void {
    if (this.#state === 'off') return;
    this.#silence();
    this.#unmark?.();
    this.#leave?.();
    this.#passages = [];
    if (stopLast === this.stop) stopLast = undefined;
    this.#set('off', hasFailed);
  }

  #say(): void {
    const passage = this.#passages[this.#place];
    if (!passage || !isSeen(passage.block)) {
      this.stop();
      return;
    }
    // The list may be another than when the button was drawn.
    const voice = localVoiceFor(voices(), passage.language);
    if (!voice) {
      this.#end(true);
      return;
    }
    try {
      this.#mark(passage);
    } catch {
      // A translator of the page has put other words there. What was read before is heard.
    }
    this.#breakOff = say(passage.words, voice, (outcome) => {
      if (outcome === 'said') {
        this.#place += 1;
        this.#say();
      } else this.#end(outcome === 'failed');
    });
  }

  #mark({ range, block }: Passage): void {
    const marked = range();
    // Who looks elsewhere is not pulled back.
    const last = this.#passages[this.#place - 1];
    if (last && isInWindow(last.range()) && !isInWindow(marked))
      block.scrollIntoView({ block: 'center' });
    this.#unmark?.();
    this.#unmark = mark(marked, block);
  }

  #silence(): void {
    this.#breakOff?.();
    this.#breakOff = undefined;
  }

  #set(state: ReadingState, hasFailed = false): void {
    this.#state = state;
    this.tell(state, hasFailed);
  }

  /** Listens for all that ends it; returns how not to. */
  #watch(place: Element): () => void {
    const page = place.ownerDocument;
    const listening = new AbortController();
    const { signal } = listening;
    page.addEventListener(
      'keydown',
      ({ key, isComposing }) => {
        if (key === 'Escape' && !isComposing) this.stop();
      },
      { capture: true, signal },
    );
    page.addEventListener(
      'visibilitychange',
      () => {
        if (page.visibilityState === 'hidden') this.pause();
      },
      { signal },
    );
    // Chrome reads on when the page is gone.
    page.defaultView?.addEventListener(
      'pagehide',
      () => {
        this.stop();
      },
      { signal },
    );
    let size: ResizeObserver | undefined;
    try {
      size = new ResizeObserver(() => {
        if (!isSeen(place)) this.stop();
      });
      size.observe(place);
    } catch {
      // Then it ends before the next sentence.
    }
    return () => {
      listening.abort();
      size?.disconnect();
    };
  }
}

function isSeen(element: Element): boolean {
  return (
    element.isConnected &&
    element.getClientRects().length > 0 &&
    getComputedStyle(element).visibility === 'visible'
  );
}

function isInWindow(range: Range): boolean {
  const { top, bottom } = range.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}
