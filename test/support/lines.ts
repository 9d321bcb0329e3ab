/** How text is broken into lines, as it is drawn. */

/** The texts of an element that match and are broken over two lines or more. */
export function brokenIn(element: Element, pattern: RegExp): string[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const broken: string[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    for (const { 0: text, index } of node.data.matchAll(pattern)) {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + text.length);
      const tops = [...range.getClientRects()].map(({ top }) => Math.round(top));
      if (new Set(tops).size > 1) broken.push(text);
    }
  }
  return broken;
}
