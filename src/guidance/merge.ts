/** What the general guidance says and what a definition says of its own, as one list. */

/** Who says something: the definition, or the general guidance. The two can be in two languages. */
export type Whose = 'definition' | 'guidance';

/** One entry of a merged list. */
export type Merged<Entry> = Entry & { readonly whose: Whose };

/**
 * The general entries; an own entry stands in the place of the general one of the same id, and the others follow.
 *
 * @param hide ids of general entries that do not fit the definition
 */
export function merged<Entry extends { readonly id?: string }>(
  general: readonly Entry[],
  own: readonly Entry[] | undefined = [],
  hide: readonly string[] | undefined,
): readonly Merged<Entry>[] {
  const replacements = new Map(own.flatMap((entry) => (entry.id ? [[entry.id, entry]] : [])));
  const generalIds = new Set(general.map(({ id }) => id));
  return [
    ...general.flatMap((entry) => {
      const replacement = replacements.get(entry.id!);
      if (replacement) return by('definition', replacement);
      return hide?.includes(entry.id!) ? [] : by('guidance', entry);
    }),
    ...own
      .filter(({ id }) => id === undefined || !generalIds.has(id))
      .map((entry) => by('definition', entry)),
  ];
}

/**
 * Own entries first, since they are about this decision; then the general ones that they do not replace.
 *
 * @param hide ids of general entries that do not fit the definition
 */
export function ownFirst<Entry extends { readonly id?: string }>(
  general: readonly Entry[],
  own: readonly Entry[] | undefined = [],
  hide: readonly string[] | undefined,
): readonly Merged<Entry>[] {
  const leftOut = new Set([...own.map(({ id }) => id), ...(hide ?? [])]);
  return [
    ...own.map((entry) => by('definition', entry)),
    ...general.filter(({ id }) => !leftOut.has(id)).map((entry) => by('guidance', entry)),
  ];
}

function by<Entry>(whose: Whose, entry: Entry): Merged<Entry> {
  return { ...entry, whose };
}
