/** Registers elements without ever breaking the page. */
import { reportTakenTag } from './console-report.js';

/** A class that can be registered under a tag. */
export interface DefinableElement extends CustomElementConstructor {
  /** The version of the library that the class is from. */
  readonly libraryVersion: string;
}

/**
 * Defines a tag unless it is taken. The first one loaded wins, as browsers have it; a different version, or an
 * element that is not ours, is reported on the console.
 */
export function defineElement(
  tag: string,
  element: DefinableElement,
  registry: CustomElementRegistry = customElements,
): void {
  const taken = registry.get(tag) as Partial<DefinableElement> | undefined;
  if (!taken) {
    // A class can be registered once only, so each tag gets a class of its own.
    registry.define(tag, class extends element {});
  } else if (taken.libraryVersion !== element.libraryVersion) {
    reportTakenTag(tag, element.libraryVersion, taken.libraryVersion);
  }
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
