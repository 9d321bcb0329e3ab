/** What the general guidance says and what a definition says of its own, as one list. */

/** Who says something: the definition, or the general guidance. The two can be in two languages. */
export type Whose = 'definition' | 'guidance';

/** One entry of a merged list. */
export type Merged<Entry> = Entry & { readonly whose: Whose };

/** The general entries; an own entry stands in the place of the general one of the same id, and the others follow. */
export function merged<Entry extends { readonly id?: string }>(
  general: readonly Entry[],
  own: readonly Entry[] = [],
): readonly Merged<Entry>[] {
  const replacements = new Map(own.flatMap((entry) => (entry.id ? [[entry.id, entry]] : [])));
  const generalIds = new Set(general.map(({ id }) => id));
  return [
    ...general.map((entry) => {
      const replacement = replacements.get(entry.id!);
      return replacement ? by('definition', replacement) : by('guidance', entry);
    }),
    ...own
      .filter(({ id }) => id === undefined || !generalIds.has(id))
      .map((entry) => by('definition', entry)),
  ];
}

/** Own questions first, since they are about this decision; then the general ones that they do not replace. */
export function mergedQuestions<Question extends { readonly id: string }>(
  general: readonly Question[],
  own: readonly Question[] = [],
): readonly Merged<Question>[] {
  const ownIds = new Set(own.map(({ id }) => id));
  return [
    ...own.map((question) => by('definition', question)),
    ...general.filter(({ id }) => !ownIds.has(id)).map((question) => by('guidance', question)),
  ];
}

function by<Entry>(whose: Whose, entry: Entry): Merged<Entry> {
  return { ...entry, whose };
}
