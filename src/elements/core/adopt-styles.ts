/** Moves style sheets with an element: a constructed sheet belongs to one document, and a frame is another one. */
import type { CSSResultOrNative } from 'lit';

export function adoptStyles(host: HTMLElement, styles: readonly CSSResultOrNative[]): void {
  const { defaultView } = host.ownerDocument;
  if (!defaultView || !host.shadowRoot) return;
  host.shadowRoot.adoptedStyleSheets = styles.map((one) => {
    const styleSheet = new defaultView.CSSStyleSheet();
    styleSheet.replaceSync(cssTextOf(one));
    return styleSheet;
  });
}

/** The text of a style sheet, in the forms that Lit keeps one in. */
function cssTextOf(styles: CSSResultOrNative): string {
  return 'cssText' in styles
    ? styles.cssText
    : [...styles.cssRules].map(({ cssText }) => cssText).join('\n');
}
