/** How an element is drawn into its root, whatever others have done to that. */
import { LitElement, nothing, render, type PropertyValues } from 'lit';
import { allDrawn, allThere, drawOpened, drawPart } from '../shared/later.js';
import { adoptStyles } from './style-sheets.js';
import { stopPrivateEvents } from './private-events.js';
import { ForeignChanges } from './foreign-changes.js';

/** The name of what tells that a change is drawn: a symbol, since it is not for pages. */
export const changesDrawn = Symbol('changesDrawn');

export abstract class DrawnElement extends LitElement {
  #foreignChanges: ForeignChanges | undefined;

  /** For an element that is moved into a frame or out of one. */
  adoptedCallback(): void {
    adoptStyles(this, (this.constructor as typeof LitElement).elementStyles);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = this.#rootWithStyles();
    stopPrivateEvents(root);
    root.addEventListener('click', drawOpened, { capture: true });
    this.#foreignChanges = new ForeignChanges(root);
    return root;
  }

  #rootWithStyles(): HTMLElement | DocumentFragment {
    try {
      return super.createRenderRoot();
    } catch (error) {
      // The style sheets are of another document than the first one that the element is in, or cannot be constructed.
      if (!this.shadowRoot) throw error;
      this.adoptedCallback();
      return this.shadowRoot;
    }
  }

  protected override update(changed: PropertyValues): void {
    this.#foreignChanges?.draw(
      () => {
        super.update(changed);
      },
      () => {
        this.discard();
      },
    );
  }

  protected [drawPart](draw: () => void): void {
    this.#foreignChanges?.drawBeside(draw);
  }

  /** Takes away all that is drawn, also where it is not as Lit left it, so that the next drawing begins anew. */
  protected discard(): void {
    const { renderRoot, renderOptions } = this;
    try {
      // Lets the directives in it know that they go.
      render(nothing, renderRoot, renderOptions);
    } catch {
      // What was there is not whole; it goes below.
    }
    // Lit is not asked to take these away, and what has a name would stay in memory: see `radio.ts`.
    for (const named of renderRoot.querySelectorAll('input[name]')) named.removeAttribute('name');
    // An older browser has the style sheets of the element here.
    for (const node of [...renderRoot.childNodes]) if (node.nodeName !== 'STYLE') node.remove();
    renderOptions.renderBefore = renderRoot.insertBefore(
      document.createComment(''),
      renderRoot.firstChild,
    );
    this.#foreignChanges?.forget();
  }

  /** Settles when what was changed last is drawn, whatever is still to be fetched. */
  async [changesDrawn](): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    await allDrawn(this);
    return isComplete;
  }

  /** Settles when all of it is there and drawn, also what comes after the first screen. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await this[changesDrawn]();
    await allThere(this);
    return isComplete;
  }
}
