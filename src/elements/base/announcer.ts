/** Tells screen readers of changes, politely and once. */
import {
  html,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';

// A live region is heard only if it was there before its text, and some readers need a moment after a click.
const delay = 150;

/** An element that has something to say. */
export interface SpeakingHost extends ReactiveControllerHost {
  readonly renderRoot: ParentNode;
}

/** One live region for an element. Its text is no part of the template: to speak, nothing else is drawn anew. */
export class Announcer implements ReactiveController {
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly host: SpeakingHost) {
    host.addController(this);
  }

  /** Says a sentence once whatever is being said is done. */
  announce(sentence: string): void {
    clearTimeout(this.#timer);
    this.#say('');
    this.#timer = setTimeout(() => {
      this.#say(sentence);
    }, delay);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#say('');
  }

  /** The live region; rendered always, in the same place. */
  render(): TemplateResult {
    return html`<p class="visually-hidden" role="status"></p>`;
  }

  #say(words: string): void {
    const region = this.host.renderRoot?.querySelector('[role="status"]');
    if (region) region.textContent = words;
  }
}
