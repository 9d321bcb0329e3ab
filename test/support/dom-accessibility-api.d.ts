/** The package has types, but its `exports` do not lead to them. */
declare module 'dom-accessibility-api' {
  /** The name of an element, as the accessible name computation has it; it follows ids inside shadow roots too. */
  export function computeAccessibleName(element: Element): string;
  /** What describes an element, by the ids in `aria-describedby`. */
  export function computeAccessibleDescription(element: Element): string;
  /** The role of an element, its own or the one that its tag brings. */
  export function getRole(element: Element): string | null;
}
