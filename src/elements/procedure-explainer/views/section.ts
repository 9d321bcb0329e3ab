/** The frame of a section, and the lists that many sections are made of. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Passage, Statement } from '../../../definition/definition.js';
import type { GuidanceEntry } from '../../../content/guidance/guidance.js';
import { heading } from '../../base/heading.js';
import type { Content, Prose } from '../../base/prose.js';
import type { ExplainerContext, SectionView } from './context.js';

/** A section with its heading; `depthOfHeading` counts from the element's own heading level. */
export function sectionView(
  { id, title }: SectionView,
  content: Content,
  { headingLevel }: ExplainerContext,
  depthOfHeading = 1,
): TemplateResult {
  return html`<section class="section section-${id}" part="section">
    ${heading(headingLevel, depthOfHeading, title, { id })} ${content}
  </section>`;
}

/** A passage: its gist, and the rest for readers who want the full account. */
export function passageView(passage: Passage, { prose, depth }: ExplainerContext): TemplateResult {
  return html`${prose.paragraph(passage.summary)}${depth === 'full' ? prose.paragraphs(passage.more) : nothing}`;
}

/** One entry of a list, with the words of whoever wrote it. */
interface Entry {
  readonly text: string;
  readonly prose: Prose;
}

/** A list of statements; nothing for an empty one. */
export function statementsView(
  statements: readonly Statement[] | undefined,
  { prose }: ExplainerContext,
): Content {
  return entriesView((statements ?? []).map(({ text }) => ({ text, prose })));
}

/**
 * The general entries and the definition's own. An own entry replaces the general one of the same id, and stands in
 * its place; the others follow.
 */
export function mergedView(
  general: readonly GuidanceEntry[],
  own: readonly Statement[] | undefined,
  { prose, guidanceProse }: ExplainerContext,
): Content {
  const replacements = new Map(
    (own ?? []).flatMap((entry) => (entry.id ? [[entry.id, entry]] : [])),
  );
  const generalIds = new Set(general.map(({ id }) => id));
  return entriesView([
    ...general.map((entry): Entry => {
      const replacement = replacements.get(entry.id);
      return replacement
        ? { text: replacement.text, prose }
        : { text: entry.text, prose: guidanceProse };
    }),
    ...(own ?? [])
      .filter(({ id }) => id === undefined || !generalIds.has(id))
      .map(({ text }): Entry => ({ text, prose })),
  ]);
}

function entriesView(entries: readonly Entry[]): Content {
  if (entries.length === 0) return nothing;
  return html`<ul>${entries.map(({ text, prose }) => html`<li>${prose.inline(text)}</li>`)}</ul>`;
}
