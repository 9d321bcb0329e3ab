/** A section below the overview. */
import { html, type TemplateResult } from 'lit';
import { heading } from '../../shared/text/heading.js';
import type { Writers } from '../../shared/writers.js';

/** A section with its heading; in a stage of an aid, which is to be short, a line to open. */
export function sectionView(
  { part, id, title }: { readonly part: string; readonly id: string; readonly title: string },
  isStage: boolean,
  content: TemplateResult,
  { headingLevel }: Pick<Writers, 'headingLevel'>,
): TemplateResult {
  return isStage
    ? html`<details part=${part} data-private><summary id=${id}>${title}</summary>${content}</details>`
    : html`<section class="section" part=${part} data-private>${heading(headingLevel, 1, title, { id })} ${content}</section>`;
}
