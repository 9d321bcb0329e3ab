/** Tells screen readers of changes, politely and once. */
import {
  html,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';

// A live region is heard only if it was there before its text, and some readers need a moment after a click.
const delay = 150;

/** One live region for an element. */
export class Announcer implements ReactiveController {
  #text = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  /** Says a sentence once whatever is being said is done. */
  announce(sentence: string): void {
    clearTimeout(this.#timer);
    this.#text = '';
    this.host.requestUpdate();
    this.#timer = setTimeout(() => {
      this.#text = sentence;
      this.host.requestUpdate();
    }, delay);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#text = '';
  }

  /** The live region; rendered always, in the same place. */
  render(): TemplateResult {
    return html`<p class="visually-hidden" role="status">${this.#text}</p>`;
  }
}
