/** The sources of a statement, as small numbers that lead to the list of sources. */
import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { str } from '../../../localization/str.js';
import type { Cite } from '../../shared/text/entries-view.js';
import type { Content } from '../../shared/text/prose.js';
import type { ExplainerActions } from '../procedure-explainer-actions.js';
import type { ExplainerData } from '../procedure-explainer-data.js';
import type { Writers } from '../../shared/writers.js';

/** For readers who want the full account. */
export function citing(
  data: Pick<ExplainerData, 'depth' | 'definition'>,
  words: Writers,
  actions: Pick<ExplainerActions, 'goToSource'>,
): Cite {
  return (sources) =>
    data.depth === 'full' && sources?.length
      ? html`<sup class="cites">${sourceLinks(sources, data, words, actions)}</sup>`
      : nothing;
}

/** The numbers of some sources, in the order of the list. */
export function sourceLinks(
  sources: Iterable<unknown>,
  { definition }: Pick<ExplainerData, 'definition'>,
  { localizer, prose }: Writers,
  actions: Pick<ExplainerActions, 'goToSource'>,
): readonly Content[] {
  // The name of a link is in one language where that can be; else its words are in that of the interface.
  const { around } = prose;
  const cited = new Set(sources);
  return definition.sources.flatMap(({ id, title }, index) => {
    if (!cited.has(id)) return [];
    const place = localizer.number(index + 1);
    return html`<a class="cite" href="#source-${id}" lang=${ifDefined(prose.voice.lang && around.tag)} aria-label=${around.msg(str`Source ${place}: ${title}`)} @click=${(
      event: Event,
    ) => {
      event.preventDefault();
      actions.goToSource(id);
    }}>${place}</a> `;
  });
}
