/** Registers elements without ever breaking the page. */
import { reportTakenTag } from './console-report.js';

/** A class that can be registered under a tag. */
export interface DefinableElement extends CustomElementConstructor {
  /** The version of the library that the class is from. */
  readonly libraryVersion: string;
}

/** Defines a tag unless it is taken: the first one loaded wins, as browsers have it. */
export function defineElement(
  tag: string,
  element: DefinableElement,
  registry?: CustomElementRegistry,
): void {
  if (isTaken(tag, element.libraryVersion, registry)) return;
  // A class can be registered once only, so each tag gets a class of its own.
  (registry ?? customElements).define(tag, class extends element {});
}

/**
 * Whether a tag is defined already. By a different version, or by an element that is not ours, is reported on the
 * console.
 */
export function isTaken(
  tag: string,
  version: string,
  registry: CustomElementRegistry = customElements,
): boolean {
  const taken = registry.get(tag) as Partial<DefinableElement> | undefined;
  if (taken && taken.libraryVersion !== version) {
    reportTakenTag(tag, version, taken.libraryVersion);
  }
  return taken !== undefined;
}

/**
 * Sets again what a page has set before an element was defined. Such properties are the element's own and would hide
 * the accessors of its class.
 */
export function takeEarlyProperties<Element extends object>(
  element: Element,
  names: readonly (keyof Element)[],
): void {
  for (const name of names) {
    if (!Object.hasOwn(element, name)) continue;
    const value = element[name];
    Reflect.deleteProperty(element, name);
    element[name] = value;
  }
}
