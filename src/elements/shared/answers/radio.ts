/** A radio button: one of several answers, of which one can hold. */
import { html, noChange, nothing, type TemplateResult } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive, type AttributePart, type DirectiveParameters } from 'lit/directive.js';
import { live } from 'lit/directives/live.js';

/**
 * Names a radio button for as long as it is on the page. Chromium keeps each named one that is taken out of a shadow
 * root in the group of that name, and through it all that was drawn around it: the fields of the reader before, with
 * what was typed into them. So the name goes before the button does.
 */
class GroupName extends AsyncDirective {
  #button: Element | undefined;
  #name = '';

  override render(_name: string): unknown {
    return noChange;
  }

  override update({ element }: AttributePart, [name]: DirectiveParameters<this>): unknown {
    this.#button = element;
    this.#name = name;
    if (this.isConnected) this.reconnected();
    return noChange;
  }

  protected override disconnected(): void {
    this.#button?.removeAttribute('name');
  }

  protected override reconnected(): void {
    this.#button?.setAttribute('name', this.#name);
  }
}

const groupName = directive(GroupName);

/**
 * A radio button, without the label it stands in.
 *
 * @param name keeps the buttons of one choice together in the shadow root
 * @param description the id of what describes it
 */
export function radioView(
  name: string,
  isChosen: boolean,
  choose: () => void,
  description?: string,
): TemplateResult {
  return html`<input type="radio" name=${groupName(name)} aria-describedby=${description ?? nothing} .checked=${live(isChosen)} @change=${choose} />`;
}
