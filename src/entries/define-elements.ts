/** Registers all elements, under names of the page's choosing. */
import { elements } from '../elements/elements.js';

/** How to register. */
export interface DefineOptions {
  /** Put before each tag with a hyphen: `acme` gives `<acme-procedure-explainer>`. */
  readonly prefix?: string;
  /** A registry other than the page's. */
  readonly registry?: CustomElementRegistry;
}

/**
 * Registers every element, skipping tags that are taken.
 *
 * @throws {SyntaxError} as browsers do, when the prefix makes no valid tag
 */
export function defineElements({ prefix, registry }: DefineOptions = {}): void {
  for (const element of elements) {
    const { tag } = element;
    element.define(prefix === undefined ? tag : `${prefix}-${tag}`, registry);
  }
}
