/** Lists of things said, by the definition and by the general guidance. */
import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { merged, type Merged, type Whose } from '../../../guidance/merge.js';
import type { GuidanceEntry } from '../../../guidance/types.js';
import type { ProcedureDefinition, Statement } from '../../../definition/definition.js';
import type { Content, Prose } from './prose.js';
import type { Writers } from '../writers.js';

/** One entry of a list, with the words of whoever wrote it. */
interface Entry {
  readonly text: string;
  readonly prose: Prose;
  /** What stands after it. */
  readonly after: Content;
}

/** Whoever writes words of the definition, and whoever writes general ones. */
type ProseOfBoth = Pick<Writers, 'prose' | 'guidanceProse'>;

/** Names the sources that something rests on, where it stands. */
export type Cite = (sources: readonly string[] | undefined) => Content;

const citeNothing: Cite = () => nothing;

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
  cite: Cite = citeNothing,
): Content {
  return entriesView(
    (statements ?? []).map(({ text, sources }) => ({ text, prose, after: cite(sources) })),
  );
}

/** The general entries and the definition's own as one list, without those that the definition hides. */
export function mergedView(
  general: readonly GuidanceEntry[],
  own: readonly Statement[] | undefined,
  { hide }: Pick<ProcedureDefinition, 'hide'>,
  words: ProseOfBoth,
  cite: Cite = citeNothing,
): Content {
  return mergedEntriesView(merged<Statement>(general, own, hide), words, cite);
}

/** Some entries of such a list. */
export function mergedEntriesView(
  entries: readonly Merged<Pick<Statement, 'text' | 'sources'>>[],
  words: ProseOfBoth,
  cite: Cite = citeNothing,
): Content {
  return entriesView(
    entries.map((entry) => ({
      text: entry.text,
      prose: proseFor(entry, words),
      after: cite(entry.sources),
    })),
  );
}

/** As {@link mergedView}, of what says when to get help. */
export function mergedSafetyView(
  general: readonly GuidanceEntry[],
  own: readonly Statement[] | undefined,
  definition: Pick<ProcedureDefinition, 'hide'>,
  { prose, safetyProse }: Writers,
): Content {
  return mergedView(general, own, definition, { prose, guidanceProse: safetyProse });
}

function entriesView(entries: readonly Entry[]): Content {
  const [first] = entries;
  if (!first) return nothing;
  // In one voice, all of the list has its direction: the bullets stand where its lines begin.
  const { lang, dir } = first.prose.voice;
  if (entries.some(({ prose }) => prose.voice.lang !== lang)) {
    return html`<ul>${entries.map(
      ({ text, prose, after }) => html`<li>${prose.inline(text)}${after}</li>`,
    )}</ul>`;
  }
  return html`<ul lang=${ifDefined(lang)} dir=${ifDefined(dir)}>${entries.map(
    ({ text, prose, after }) => html`<li>${prose.explained(text)}${after}</li>`,
  )}</ul>`;
}
