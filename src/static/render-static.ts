/** An element as HTML that needs no script: to stand inside its tag, or on a page of its own. */
import { parseDefinition } from '../definition/parse-definition.js';
import { WritersOf } from '../elements/core/writers-of.js';
import { care } from '../generated/guidance/en/care.js';
import { consent } from '../generated/guidance/en/consent.js';
import { glossary } from '../generated/guidance/en/glossary.js';
import { safety } from '../generated/guidance/en/safety.js';
import { secondOpinion } from '../generated/guidance/en/second-opinion.js';
import { support } from '../generated/guidance/en/support.js';
import { guidanceFor } from '../guidance/registry.js';
import type { Guidance } from '../guidance/types.js';
import { formatTagOf } from '../languages/tags.js';
import { localizerOf } from '../localization/localizer.js';
import { localeFor } from '../localization/locales.js';
import { htmlOf } from './semantic-html.js';
import { bringParts } from './parts.js';
import { pages, type StaticTag } from './pages.js';
import type { StaticPage } from './static-page.js';
import { treeOf, type StaticNode } from './template-tree.js';

const english: Guidance = {
  language: 'en',
  care,
  consent,
  glossary,
  safety,
  secondOpinion,
  support,
};

/** How it is written. */
export interface StaticOptions {
  /** The level of the top heading, 1 to 6; 2 without it. */
  readonly headingLevel?: number;
  /** The language of the page around it, such as `es-MX`; that of the definition without it. */
  readonly lang?: string;
}

/**
 * What an element says of a definition, as HTML: with headings, lists and tables, without a style, a script or an id.
 * The sentences and numbers are those of the element. The same input gives the same text; only whether a definition is
 * past its review date depends on the day.
 *
 * The interface is in the language of the page if that was registered, as for elements.
 *
 * @param definition JSON text, or the value that `JSON.parse` gave; checked as in an element
 * @param tag the element
 * @throws {Error} with what is wrong, if the definition cannot be shown or no such element has static HTML
 */
export function renderStatic(
  definition: unknown,
  tag: StaticTag,
  { headingLevel = 2, lang }: StaticOptions = {},
): string {
  const { definition: checked, issues } = parseDefinition(definition);
  if (!checked) {
    const wrong = issues.filter(({ severity }) => severity === 'error');
    throw new Error(wrong.map(({ pointer, message }) => `${pointer} ${message}`).join('\n'));
  }
  bringParts();
  if (!Object.hasOwn(pages, tag)) throw new Error(`There is no static HTML of <${tag}>.`);
  const page: StaticPage = pages[tag];
  const language = lang ?? checked.language;
  const locale = localeFor(language);
  const localizer = localizerOf(locale, formatTagOf(locale, language));
  const guidance: Guidance = guidanceFor([checked.language], english);
  const help = guidanceFor([language, checked.language], {
    language: 'en',
    safety: english.safety,
  });
  const words = new WritersOf().get(localizer, headingLevel, checked, guidance, help.language);
  const data = {
    definition: checked,
    guidance,
    safety: help.safety,
    safetyLanguage: help.language,
    isFirst: true,
    isStage: false,
  };
  const told = new Set<string>();
  const isNew = (said: string): boolean => told.size < told.add(said).size;

  /** Puts in what stands instead of some parts. */
  const replaced = (nodes: readonly StaticNode[]): readonly StaticNode[] =>
    nodes.flatMap((node): readonly StaticNode[] => {
      if (typeof node === 'string') return [node];
      const part = node.attributes.get('part') ?? '';
      // Where a number is from is told once, where it stands first.
      if (part === 'why') return isNew(JSON.stringify(node.children)) ? [node] : [];
      const instead = Object.hasOwn(page.instead, part) ? page.instead[part] : undefined;
      if (!instead) return [{ ...node, children: replaced(node.children) }];
      return isNew(part) ? treeOf(instead(data, words)) : [];
    });
  const content = htmlOf(replaced(treeOf(page.view(data, words))), headingLevel);
  return `<div lang="${locale}" dir="${localizer.direction}">\n${content}\n</div>\n`;
}
