/** The frame of a section: a line that says what is in it, and the rest one tap away. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Passage } from '../../../definition/definition.js';
import type { Section } from '../../../definition/schema/vocabulary.js';
import { walk } from '../../../definition/walk.js';
import { fill } from '../../../localization/gaps.js';
import { heading } from '../../shared/text/heading.js';
import type { Content } from '../../shared/text/prose.js';
import type { ExplainerActions } from '../procedure-explainer-actions.js';
import type { ExplainerData } from '../procedure-explainer-data.js';
import type { Writers } from '../../shared/writers.js';
import { citing, sourceLinks } from './cite.js';
import { titleView } from './title.js';

/** What a drawer is made of. */
export interface DrawerParts {
  readonly title: Content;
  /** What is in it, in a few words. */
  readonly line: Content;
  readonly content: Content;
  /** How far its heading is below the element's own. */
  readonly headingDepth?: number;
  /** Whether it is open before the reader opens it. */
  readonly isOpen: boolean;
  /** Called with whether it is open. */
  readonly toggled?: (isOpen: boolean) => void;
}

/** A heading with a line that says what is in it; what is in it is seen once it is opened. */
export function drawerView(
  id: string,
  { title, line, content, headingDepth = 1, isOpen, toggled }: DrawerParts,
  { headingLevel }: Writers,
): TemplateResult {
  return html`<details class="drawer" ?open=${isOpen} @toggle=${(event: Event) => {
    toggled?.((event.currentTarget as HTMLDetailsElement).open);
  }}>
    <summary>${heading(headingLevel, headingDepth, title, { id, className: 'drawer-title' })}<span class="drawer-line">${line}</span></summary>
    <div class="drawer-content">${content}</div>
  </details>`;
}

/** What a section is made of. */
export interface SectionParts {
  readonly line: Content;
  readonly content: Content;
  /** The part of the definition that it shows, for the sources it rests on. */
  readonly shows?: unknown;
  readonly headingDepth?: number;
  /** Whether it is open before the reader opens it; otherwise, where everything is shown. */
  readonly isOpen?: boolean;
  readonly toggled?: DrawerParts['toggled'];
}

/**
 * A section: closed among the main points, open where everything is shown, with the sources it rests on. What a page
 * puts into its slot stands below it, so that it is there at every depth.
 */
export function sectionView(
  id: Section,
  { line, content, shows, headingDepth = 1, isOpen, toggled }: SectionParts,
  data: Pick<ExplainerData, 'depth' | 'definition'>,
  words: Writers,
  actions: Pick<ExplainerActions, 'goToSource'>,
): TemplateResult {
  const isFull = data.depth === 'full';
  return html`<section class="section" part="section">
    ${drawerView(
      id,
      {
        title: titleView(id, data, words),
        line,
        content: html`${content} ${isFull ? citationsView(shows, data, words, actions) : nothing}`,
        headingDepth,
        isOpen: isOpen ?? isFull,
        toggled,
      },
      words,
    )}
    <slot name=${id}></slot>
  </section>`;
}

/** Numbers of the sources that a part of the definition rests on, in their order in the list of sources. */
function citationsView(
  shows: unknown,
  data: Pick<ExplainerData, 'definition'>,
  words: Writers,
  actions: Pick<ExplainerActions, 'goToSource'>,
): Content {
  const cited = new Set<unknown>();
  walk(shows, (value, path) => {
    if (path.at(-2) === 'sources') cited.add(value);
  });
  const numbers = sourceLinks(cited, data, words, actions);
  if (numbers.length === 0) return nothing;
  return html`<p class="citations">${fill(words.localizer.msg('Sources: {numbers}'), { numbers })}</p>`;
}

/** A passage: its gist, and the rest for readers who want the full account. */
export function passageView(
  passage: Passage,
  data: Pick<ExplainerData, 'depth' | 'definition'>,
  words: Writers,
  actions: Pick<ExplainerActions, 'goToSource'>,
): TemplateResult {
  const { prose } = words;
  const { summary, more, sources } = passage;
  const cited = citing(data, words, actions)(sources);
  return html`${prose.paragraph(summary, undefined, cited)}${data.depth === 'full' ? prose.paragraphs(more) : nothing}`;
}
