/**
 * The element in whose shadow root a node stands. Told by what the root is and not by its members, since off the page an
 * element can be a root itself, with any `host` of its own; nor by its class, since one that was moved into a frame is of
 * no class of this window.
 */
export function hostAround(node: Node): Element | undefined {
  const root = node.getRootNode();
  return root.nodeType === Node.DOCUMENT_FRAGMENT_NODE ? (root as ShadowRoot).host : undefined;
}

/** What an element is drawn in: its slot, its parent or its host. */
export function boxAround(element: Element): Element | undefined {
  return element.assignedSlot ?? element.parentElement ?? hostAround(element);
}
