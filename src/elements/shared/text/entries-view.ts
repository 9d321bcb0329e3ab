/** Lists of things said, by the definition and by the general guidance. */
import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { merged, type Whose } from '../../../guidance/merge.js';
import type { GuidanceEntry } from '../../../guidance/types.js';
import type { Statement } from '../../../definition/definition.js';
import type { Content, Prose } from './prose.js';
import type { Writers } from '../writers.js';

/** One entry of a list, with the words of whoever wrote it. */
interface Entry {
  readonly text: string;
  readonly prose: Prose;
}

/** Whoever writes words of the definition, and whoever writes general ones. */
type ProseOfBoth = Pick<Writers, 'prose' | 'guidanceProse'>;

/** Who writes the words that the definition or the general guidance says. */
export function proseFor(
  { whose }: { readonly whose: Whose },
  { prose, guidanceProse }: ProseOfBoth,
): Prose {
  return whose === 'definition' ? prose : guidanceProse;
}

/** A list of statements; nothing for an empty one. */
export function statementsView(
  statements: readonly Statement[] | undefined,
  { prose }: Writers,
): Content {
  return entriesView((statements ?? []).map(({ text }) => ({ text, prose })));
}

/** The general entries and the definition's own as one list. */
export function mergedView(
  general: readonly GuidanceEntry[],
  own: readonly Statement[] | undefined,
  words: ProseOfBoth,
): Content {
  return entriesView(
    merged<Statement>(general, own).map((entry) => ({
      text: entry.text,
      prose: proseFor(entry, words),
    })),
  );
}

/** As {@link mergedView}, of what says when to get help. */
export function mergedSafetyView(
  general: readonly GuidanceEntry[],
  own: readonly Statement[] | undefined,
  { prose, safetyProse }: Writers,
): Content {
  return mergedView(general, own, { prose, guidanceProse: safetyProse });
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
