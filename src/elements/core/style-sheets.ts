/** Style sheets that are put into a root by hand. */
import type { CSSResultOrNative } from 'lit';

/**
 * Puts a style sheet into a root; returns how to take it out. A constructed one belongs to one document, and a frame is
 * another one. Where none can be constructed, it is an element, as Lit has it there.
 */
export function addSheet(root: Document | ShadowRoot, text: string, page: Document): () => void {
  try {
    const sheet = new page.defaultView!.CSSStyleSheet();
    sheet.replaceSync(text);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    return () => {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
    };
  } catch {
    const style = page.createElement('style');
    style.nonce = (globalThis as { litNonce?: string }).litNonce ?? '';
    style.textContent = text;
    (root === page ? page.head : root).append(style);
    return () => {
      style.remove();
    };
  }
}

/** Gives an element its styles in the document that it is in now. */
export function adoptStyles(
  { shadowRoot, ownerDocument }: HTMLElement,
  styles: readonly CSSResultOrNative[],
): void {
  // Those that are elements have come with the root.
  if (!ownerDocument.defaultView || !shadowRoot || shadowRoot.querySelector('style')) return;
  for (const one of styles) addSheet(shadowRoot, cssTextOf(one), ownerDocument);
}

/** The text of a style sheet, in the forms that Lit keeps one in. */
function cssTextOf(styles: CSSResultOrNative): string {
  return 'cssText' in styles
    ? styles.cssText
    : [...styles.cssRules].map(({ cssText }) => cssText).join('\n');
}
