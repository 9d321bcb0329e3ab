/** Whatever throws while an element is drawn ends in the failed view, and never in an empty box. */
import type { LocaleController } from './controllers/locale-controller.js';
import { drawPart } from '../shared/later.js';
import { DrawnElement } from './drawn-element.js';
import { holdFocus } from './focus.js';
import { failedWords } from './status-views.js';

/** What an element is told of a drawing that broke off. */
interface Faults {
  /** Makes the element one that has failed, unless it has already. */
  fail(error: unknown): void;
  /** Sends and reports what is not told yet. */
  tell(): void;
}

export abstract class GuardedElement extends DrawnElement {
  /** Whether plain nodes stand in the root, of which Lit knows nothing. */
  #isPlain = false;

  #faults: Faults | undefined;
  #locale: Pick<LocaleController, 'localizer'> | undefined;

  protected guardBy(faults: Faults, locale: Pick<LocaleController, 'localizer'>): void {
    this.#faults = faults;
    this.#locale = locale;
  }

  override connectedCallback(): void {
    this.#guard(() => {
      super.connectedCallback();
    });
  }

  protected override performUpdate(): void {
    this.#guard(() => {
      super.performUpdate();
    });
  }

  protected override [drawPart](draw: () => void): void {
    this.#guard(() => {
      super[drawPart](draw);
    });
  }

  protected override update(changed: Map<PropertyKey, unknown>): void {
    if (this.#isPlain) this.discard();
    this.#isPlain = false;
    super.update(changed);
  }

  #guard(draw: () => void): void {
    try {
      draw();
    } catch (error) {
      this.#drawFailed(error);
    }
  }

  /** Draws all of it once more, and keeps the reader's place. */
  protected drawAnew(): void {
    const hadFocus = this.shadowRoot?.activeElement;
    this.discard();
    this.requestUpdate();
    super.performUpdate();
    if (hadFocus) holdFocus(this.renderRoot);
  }

  #drawFailed(error: unknown): void {
    this.#faults?.fail(error);
    // Whoever waits for the drawing must not wait for ever.
    this.enableUpdating(true);
    try {
      this.drawAnew();
    } catch {
      this.#drawPlain();
    }
    this.#faults?.tell();
  }

  /** Without Lit and without the page: the words, and what the page put inside. */
  #drawPlain(): void {
    // Without a root, the browser shows what the page put inside by itself.
    const root = this.shadowRoot;
    if (!root) return;
    this.#isPlain = true;
    const slot = document.createElement('slot');
    root.replaceChildren(slot);
    const words = document.createElement('p');
    words.part.add('failed');
    if (this.#locale) words.textContent = failedWords(this.#locale.localizer);
    slot.before(words);
  }
}
