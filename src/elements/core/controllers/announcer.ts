/** Tells screen readers of changes, politely and once. */
import {
  html,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';

// A live region is heard only if it was there before its text, and some readers need a moment after a click.
const delay = 150;

/** What was said is no longer there for those who read on with the arrow keys, after so many milliseconds. */
const longest = 20_000;

/** An element that has something to say. */
export interface SpeakingHost extends ReactiveControllerHost {
  readonly renderRoot: ParentNode;
}

/** One live region for an element. Its text is not part of the template, so that speaking draws nothing again. */
export class Announcer implements ReactiveController {
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly host: SpeakingHost) {
    host.addController(this);
  }

  /**
   * Says a sentence once whatever is being said is done.
   *
   * @param content what follows it, and its language where that is not the one of the interface
   */
  announce(sentence: string, content?: { readonly words: string; readonly lang?: string }): void {
    clearTimeout(this.#timer);
    this.#say();
    this.#timer = setTimeout(() => {
      this.#timer = setTimeout(this.hush, longest);
      if (!content) {
        this.#say(sentence);
        return;
      }
      const quote = document.createElement('span');
      // These can be the reader's own words, which no translator is to be sent.
      quote.translate = false;
      if (content.lang !== undefined) quote.lang = content.lang;
      quote.textContent = content.words;
      this.#say(`${sentence} `, quote);
    }, delay);
  }

  /** Whether a screen reader can hear it: one in an element that is not displayed says nothing. */
  get isDisplayed(): boolean {
    return this.#region?.getClientRects().length !== 0;
  }

  hostDisconnected(): void {
    this.hush();
  }

  /** Says nothing any more: what was said can be a reader's own words, which must not wait for the next one. */
  readonly hush = (): void => {
    clearTimeout(this.#timer);
    this.#say();
  };

  /** The live region; rendered always, in the same place. */
  render(): TemplateResult {
    return html`<p class="visually-hidden" role="status"></p>`;
  }

  #say(...words: readonly (string | Node)[]): void {
    this.#region?.replaceChildren(...words);
  }

  get #region(): Element | null | undefined {
    return this.host.renderRoot?.querySelector('[role="status"]');
  }
}
