/** The ids that there are, for an author who invented one. */
import {
  anaesthesiaKinds,
  generalTerms,
  imagingKinds,
  roles,
  settings,
} from '../definition/schema/vocabulary.js';

/** The lists of a definition that hold the ids of each code of the parser. */
const lists: Readonly<Record<string, string>> = {
  'unknown-option': 'options',
  'unknown-source': 'sources',
  'unknown-outcome': 'outcomes',
  'unknown-study': 'studies',
  'unknown-thing': 'countedThings',
  'unknown-group': 'groups',
};

/** A sentence with the ids that an author could have meant, with a space before it; empty where there are none. */
export function idsFor(code: string, data: unknown): string {
  const ids =
    code === 'unknown-explanation'
      ? [...roles, ...settings, ...imagingKinds, ...anaesthesiaKinds]
      : code === 'unknown-term'
        ? generalTerms
        : idsIn(data, lists[code]);
  return ids.length === 0 ? '' : ` There are: ${ids.join(', ')}.`;
}

function idsIn(data: unknown, list: string | undefined): readonly string[] {
  const entries = list === undefined ? [] : (data as Record<string, unknown> | undefined)?.[list];
  return Array.isArray(entries)
    ? entries.flatMap((entry: unknown) => {
        const id = (entry as { id?: unknown } | null)?.id;
        return typeof id === 'string' ? [id] : [];
      })
    : [];
}
