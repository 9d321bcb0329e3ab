/** Lists of things said, by the definition and by the general guidance. */
import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { GuidanceEntry } from '../../../guidance/types.js';
import type { Statement } from '../../../definition/definition.js';
import type { Content, Prose } from './prose.js';
import type { ReadingContext } from '../reading-context.js';

type Writers = Pick<ReadingContext, 'prose' | 'guidanceProse'>;

/** One entry of a list, with the words of whoever wrote it. */
interface Entry {
  readonly text: string;
  readonly prose: Prose;
}

/** One entry of a merged list, and whether it is the definition's own. */
export type Merged<Entry> = Entry & { readonly isOwn: boolean };

/**
 * The general entries and the definition's own. An own entry replaces the general one of the same id, and stands in
 * its place; the others follow.
 */
export function merged<Entry extends { readonly id?: string }>(
  general: readonly Entry[],
  own: readonly Entry[] = [],
): readonly Merged<Entry>[] {
  const replacements = new Map(own.flatMap((entry) => (entry.id ? [[entry.id, entry]] : [])));
  const generalIds = new Set(general.map(({ id }) => id));
  return [
    ...general.map((entry) => {
      const replacement = replacements.get(entry.id!);
      return replacement ? { ...replacement, isOwn: true } : { ...entry, isOwn: false };
    }),
    ...own
      .filter(({ id }) => id === undefined || !generalIds.has(id))
      .map((entry) => ({ ...entry, isOwn: true })),
  ];
}

/** Own questions first, since they are about this decision; then the general ones that they do not replace. */
export function mergedQuestions<Question extends { readonly id: string }>(
  general: readonly Question[],
  own: readonly Question[] = [],
): readonly Merged<Question>[] {
  const ownIds = new Set(own.map(({ id }) => id));
  return [
    ...own.map((question) => ({ ...question, isOwn: true })),
    ...general
      .filter(({ id }) => !ownIds.has(id))
      .map((question) => ({ ...question, isOwn: false })),
  ];
}

/** Who writes the words of a merged entry. */
export function proseFor(
  { isOwn }: { readonly isOwn: boolean },
  { prose, guidanceProse }: Writers,
): Prose {
  return isOwn ? prose : guidanceProse;
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
  writers: Writers,
): Content {
  return entriesView(
    merged<Statement>(general, own).map((entry) => ({
      text: entry.text,
      prose: proseFor(entry, writers),
    })),
  );
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
