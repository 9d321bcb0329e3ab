/** The frame of a section. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Passage } from '../../../definition/definition.js';
import type { Section } from '../../../definition/schema/vocabulary.js';
import { walk } from '../../../definition/walk.js';
import { fill } from '../../../localization/gaps.js';
import { str } from '../../../localization/str.js';
import { heading } from '../../shared/text/heading.js';
import type { Content } from '../../shared/text/prose.js';
import { sectionTitle } from '../../../outline/sections.js';
import { wordsView } from '../../shared/text/words-view.js';
import type { ExplainerActions } from '../procedure-explainer-actions.js';
import type { ExplainerData } from '../procedure-explainer-data.js';
import type { Writers } from '../../shared/writers.js';

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
  id: Section,
  { content, shows, headingDepth = 1 }: SectionParts,
  data: Pick<ExplainerData, 'depth' | 'definition'>,
  words: Writers,
  actions: Pick<ExplainerActions, 'goToSource'>,
): TemplateResult {
  return html`<section class="section" part="section">
    ${heading(words.headingLevel, headingDepth, titleView(id, data, words), { id })} ${content}
    ${data.depth === 'full' ? citationsView(shows, data, words, actions) : nothing}
    <slot name=${id}></slot>
  </section>`;
}

/** The title of a section. */
export function titleView(
  id: Section,
  data: Pick<ExplainerData, 'definition'>,
  words: Writers,
): Content {
  return wordsView(sectionTitle(id, words.localizer, data.definition), words);
}

/** Numbers of the sources that a part of the definition rests on, in their order in the list of sources. */
function citationsView(
  shows: unknown,
  { definition }: Pick<ExplainerData, 'definition'>,
  { localizer }: Writers,
  actions: Pick<ExplainerActions, 'goToSource'>,
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
  return html`<p class="citations">${fill(msg('Sources: {numbers}'), {
    numbers: found.map(
      ({ id, title, place }) =>
        html`<a href="#source-${id}" aria-label=${msg(str`Source ${place}: ${title}`)} @click=${(
          event: Event,
        ) => {
          event.preventDefault();
          actions.goToSource(id);
        }}>${place}</a> `,
    ),
  })}</p>`;
}

/** A passage: its gist, and the rest for readers who want the full account. */
export function passageView(
  passage: Passage,
  { depth }: Pick<ExplainerData, 'depth'>,
  { prose }: Writers,
): TemplateResult {
  return html`${prose.paragraph(passage.summary)}${depth === 'full' ? prose.paragraphs(passage.more) : nothing}`;
}
