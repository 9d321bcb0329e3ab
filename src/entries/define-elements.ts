/** Registers all elements, under names of the page's choosing. */
import { elements } from '../elements/elements.js';

/** How to register. */
export interface DefineOptions {
  /** Put before each tag with a hyphen: `acme` gives `<acme-procedure-explainer>`. */
  readonly prefix?: string;
  /** A registry other than the page's. */
  readonly registry?: CustomElementRegistry;
}

/** The elements by their own tags. */
export type ElementsByTag = {
  [Class in (typeof elements)[number] as Class['tag']]: InstanceType<Class>;
};

/**
 * Types under a prefix, for a page that registers under one: `Prefixed<'acme', ElementsByTag>` is for
 * `HTMLElementTagNameMap`, and what the types of a framework name by tag goes in the same way.
 */
export type Prefixed<Prefix extends string, ByTag> = {
  [Tag in keyof ByTag & string as `${Prefix}-${Tag}`]: ByTag[Tag];
};

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
