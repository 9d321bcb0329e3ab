/** Lists of things said, by the definition and by the general guidance. */
import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { GuidanceEntry } from '../../content/guidance/guidance.js';
import type { Statement } from '../../definition/definition.js';
import type { Content, Prose } from './prose.js';
import type { ReadingContext } from './reading-context.js';

type Writers = Pick<ReadingContext, 'prose' | 'guidanceProse'>;

/** One entry of a list, with the words of whoever wrote it. */
interface Entry {
  readonly text: string;
  readonly prose: Prose;
}

/** A list of statements; nothing for an empty one. */
export function statementsView(
  statements: readonly Statement[] | undefined,
  { prose }: Writers,
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
  { prose, guidanceProse }: Writers,
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
