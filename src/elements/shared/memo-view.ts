/** What the reader does changes a part of the page; the rest need not be looked at again. */
import { guard } from 'lit/directives/guard.js';
import type { ReadingContext } from './reading-context.js';

/**
 * A view that is drawn anew only when the definition, the language, the guidance or the level of headings has changed,
 * or one of the other values that it is made of.
 */
export function memoView(
  { definition, localizer, headingLevel, prose }: ReadingContext,
  others: readonly unknown[],
  view: () => unknown,
): unknown {
  return guard([definition, localizer, headingLevel, prose.glossary, ...others], view);
}
