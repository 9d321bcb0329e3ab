/** Headings whose level the page sets. */
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Content } from './prose.js';

/** How a heading is found and styled. */
export interface HeadingOptions {
  /** Its id in the shadow root; with one, it can be moved to by links. */
  readonly id?: string;
  readonly className?: string;
}

/**
 * A heading of a level from 1 to 6; deeper ones stay at 6.
 *
 * @param top the level of the element's own heading, as the page set it
 * @param depth how far below that one this is; it also decides the size, so that the page's choice of a level does not
 */
export function heading(
  top: number,
  depth: number,
  content: Content,
  { id, className = '' }: HeadingOptions = {},
): TemplateResult {
  const name = `heading heading-${depth} ${className}`;
  const anchor = ifDefined(id);
  const focusable = ifDefined(id === undefined ? undefined : '-1');
  switch (headingLevelAt(top, depth)) {
    case 1:
      return html`<h1 id=${anchor} class=${name} tabindex=${focusable}>${content}</h1>`;
    case 2:
      return html`<h2 id=${anchor} class=${name} tabindex=${focusable}>${content}</h2>`;
    case 3:
      return html`<h3 id=${anchor} class=${name} tabindex=${focusable}>${content}</h3>`;
    case 4:
      return html`<h4 id=${anchor} class=${name} tabindex=${focusable}>${content}</h4>`;
    case 5:
      return html`<h5 id=${anchor} class=${name} tabindex=${focusable}>${content}</h5>`;
    default:
      return html`<h6 id=${anchor} class=${name} tabindex=${focusable}>${content}</h6>`;
  }
}

/** The level of a heading, for one that stands in an element of another kind. */
export function headingLevelAt(top: number, depth: number): number {
  return Math.min(levelOf(top) + depth, 6);
}

/** A page can set anything, and a framework the text of its template; what is no level is taken for the default. */
function levelOf(top: unknown): number {
  const level = typeof top === 'string' ? Number(top) : top;
  return typeof level === 'number' && Number.isInteger(level) && level >= 1 && level <= 6
    ? level
    : 2;
}
