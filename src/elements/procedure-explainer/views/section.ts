/** The frame of a section, and the lists that many sections are made of. */
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Passage, Statement } from '../../../definition/definition.js';
import { walk } from '../../../definition/walk.js';
import { str } from '../../../localization/str.js';
import type { GuidanceEntry } from '../../../content/guidance/guidance.js';
import { heading } from '../../base/heading.js';
import type { Content, Prose } from '../../base/prose.js';
import type { ExplainerContext, SectionView } from './context.js';

/** What a section is made of. */
export interface SectionParts {
  readonly content: Content;
  /** The part of the definition that it shows, for the sources it rests on. */
  readonly shows?: unknown;
  /** How far its heading is below the element's own. */
  readonly headingDepth?: number;
}

/** A section with its heading, and the sources it rests on for readers who want the full account. */
export function sectionView(
  { id, title }: SectionView,
  { content, shows, headingDepth = 1 }: SectionParts,
  context: ExplainerContext,
): TemplateResult {
  return html`<section class="section section-${id}" part="section">
    ${heading(context.headingLevel, headingDepth, title, { id })} ${content}
    ${context.depth === 'full' ? citationsView(shows, context) : nothing}
  </section>`;
}

/** Numbers of the sources that a part of the definition rests on, in their order in the list of sources. */
function citationsView(
  shows: unknown,
  { definition, localizer, actions }: ExplainerContext,
): Content {
  const cited = new Set<unknown>();
  walk(shows, (value, path) => {
    if (path.at(-2) === 'sources') cited.add(value);
  });
  const found = definition.sources.flatMap(({ id, title }, index) =>
    cited.has(id) ? [{ id, title, place: localizer.number(index + 1) }] : [],
  );
  if (found.length === 0) return nothing;
  const { msg } = localizer;
  return html`<p class="citations">${msg('Sources:')}${found.map(
    ({ id, title, place }) =>
      html` <a href="#source-${id}" aria-label=${msg(str`Source ${place}: ${title}`)} @click=${(
        event: Event,
      ) => {
        event.preventDefault();
        actions.goToSource(id);
      }}>${place}</a>`,
  )}</p>`;
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
  const [first] = entries;
  if (!first) return nothing;
  // In one voice, all of the list has its direction: the bullets stand where its lines begin.
  const { lang, dir } = first.prose.voice;
  if (entries.some(({ prose }) => prose.voice.lang !== lang)) {
    return html`<ul>${entries.map(({ text, prose }) => html`<li>${prose.inline(text)}</li>`)}</ul>`;
  }
  return html`<ul lang=${ifDefined(lang)} dir=${ifDefined(dir)}>${entries.map(
    ({ text, prose }) => html`<li>${prose.explained(text)}</li>`,
  )}</ul>`;
}
