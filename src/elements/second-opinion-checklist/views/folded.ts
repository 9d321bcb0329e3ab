/** Lists of which a few entries are shown first. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Localizer } from '../../../localization/localizer.js';
import { namedView } from '../../shared/text/named.js';
import type { Content } from '../../shared/text/prose.js';
import { later } from '../../shared/later.js';

/**
 * The first entries, and the others in a drawer. Reasons and downsides are folded alike, so that they weigh the same.
 *
 * @param first how many come first
 */
export function foldedView<Entry>(
  entries: readonly Entry[],
  draw: (some: readonly Entry[]) => Content,
  title: string,
  localizer: Localizer,
  first = 3,
): TemplateResult {
  const others = entries.slice(first);
  return html`${draw(entries.slice(0, first))}
  ${others.length > 0 ? foldView(others.length, title, () => draw(others), localizer) : nothing}`;
}

/** A drawer whose line says how many more there are; of what, is seen above it. On paper there is no such line. */
export function foldView(
  count: number,
  title: string,
  others: () => Content,
  localizer: Localizer,
): TemplateResult {
  const more = localizer.plural(
    count,
    localizer.msg('{n, plural, one {{n} more} other {{n} more}}'),
    { n: localizer.number(count) },
  );
  return html`<details class="fold">
    <summary class="screen-only">${namedView(more, title, localizer)}</summary>
    <div>${later(others)}</div>
  </details>`;
}
