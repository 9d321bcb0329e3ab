/**
 * A box that scrolls sideways where there is no room for what is in it. Only then it is a stop of the Tab key and a region
 * with a name: who has no mouse must be able to scroll it, and nobody should stop where nothing happens.
 */
import { noChange } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive, type DirectiveParameters, type ElementPart } from 'lit/directive.js';

class ScrollStop extends AsyncDirective {
  #watch: (() => void) | undefined;
  #sizes: ResizeObserver | undefined;

  override render(_nameId: string): unknown {
    return noChange;
  }

  override update({ element: box }: ElementPart, [nameId]: DirectiveParameters<this>): unknown {
    if (this.#watch) return noChange;
    const set = (isStop: boolean): void => {
      for (const [name, value] of Object.entries({
        role: 'region',
        tabindex: '0',
        'aria-labelledby': nameId,
      })) {
        if (isStop) box.setAttribute(name, value);
        else box.removeAttribute(name);
      }
    };
    const look = (): void => {
      // To take the stop away from under the focus would lose the place of the reader. A pixel is what a browser has rounded.
      if (!box.matches(':focus')) set(box.scrollWidth > box.clientWidth + 1);
    };
    this.#watch = () => {
      try {
        this.#sizes = new ResizeObserver(look);
        // What is in it can become wider while the box stays as it is.
        for (const one of [box, ...box.children]) this.#sizes.observe(one);
        box.addEventListener('blur', look);
      } catch {
        // It may scroll, and then it must be reached.
        set(true);
      }
    };
    this.#watch();
    return noChange;
  }

  protected override reconnected(): void {
    this.#watch!();
  }

  // A page that hears of every error is told of what is still watched when it is no longer on the page.
  protected override disconnected(): void {
    this.#sizes?.disconnect();
  }
}

/**
 * Makes an element that scrolls a stop of the Tab key while it does.
 *
 * @param nameId the id of what names it
 */
export const scrollStop = directive(ScrollStop);
