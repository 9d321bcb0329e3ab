/** Lets go of what was drawn for one thing before another is drawn in its place. */
import { nothing, type TemplateResult } from 'lit';
import { clearPart, setCommittedValue } from 'lit/directive-helpers.js';
import { Directive, directive, type ChildPart, type DirectiveParameters } from 'lit/directive.js';

const typedInto = "textarea, input:not([type='radio'], [type='checkbox'])";

class Anew extends Directive {
  #key: unknown = nothing;

  override render(_key: unknown, content: TemplateResult): TemplateResult {
    return content;
  }

  override update(part: ChildPart, [key, content]: DirectiveParameters<this>): TemplateResult {
    if (key !== this.#key) {
      emptyFields(part);
      clearPart(part);
      // What is committed is gone, and must not be taken for what is there.
      setCommittedValue(part);
      this.#key = key;
    }
    return content;
  }
}

/** Whatever keeps a field in memory, such as a tool of the browser, must not keep what was typed into it. */
function emptyFields({ startNode, endNode }: ChildPart): void {
  for (let node = startNode; node && node !== endNode; node = node.nextSibling) {
    const fields = (node as Partial<Element>).querySelectorAll?.<HTMLInputElement>(typedInto);
    for (const field of fields ?? []) field.value = '';
  }
}

/**
 * Draws anew for another key. Unlike `keyed` of Lit it tells the directives in what was drawn before that they go, so
 * that nothing of it stays in memory; and unlike `repeat` it leaves no empty comment behind.
 */
export const anew = directive(Anew);
