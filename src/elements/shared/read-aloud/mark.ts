/** Shows which words are being said, without a change to what Lit drew. */

const name = 'decision-aid-read-aloud';

/** Marks them; where a browser cannot mark single words, the block that they stand in. Returns how to take it back. */
export function mark(range: Range, block: Element): () => void {
  try {
    const { highlights } = CSS;
    const marked = new Highlight(range);
    highlights.set(name, marked);
    return () => {
      // Another element may have marked its own since.
      if (highlights.get(name) === marked) highlights.delete(name);
    };
  } catch {
    block.setAttribute('data-read-aloud', '');
    return () => {
      block.removeAttribute('data-read-aloud');
    };
  }
}
