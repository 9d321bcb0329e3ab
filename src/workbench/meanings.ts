/** What the place under the pointer means, in the words of the schema, and the words of a general id. */
import { findNodeAtLocation, getLocation, parseTree, type Node } from 'jsonc-parser';
import type { Described } from '../definition/described.js';
import { describedDefinition, describedParts } from '../definition/generated/descriptions.js';
import type { Path } from '../definition/issues.js';
import { care } from '../generated/guidance/en/care.js';

/** What a stretch of a text means. */
export interface Meaning {
  readonly from: number;
  readonly to: number;
  /** The name of the field, or the id. */
  readonly name: string;
  readonly words: string;
}

/** What a place of a text means; undefined where the format says nothing of it. */
export function meaningAt(text: string, offset: number): Meaning | undefined {
  const { path, isAtPropertyKey, previousNode } = getLocation(text, offset);
  const tree = parseTree(text);
  if (!tree || !previousNode) return undefined;
  const { offset: from, length } = previousNode;
  if (offset < from || offset > from + length) return undefined;
  const fields = path.filter((step) => typeof step === 'string');
  const name = fields.at(-1);
  if (name === undefined) return undefined;
  const id: unknown = isAtPropertyKey ? undefined : previousNode.value;
  const general = typeof id === 'string' ? generalWords(fields, id) : undefined;
  if (general !== undefined) return { from, to: from + length, name: String(id), words: general };
  const words = wordsFor(path, tree);
  return words === undefined ? undefined : { from, to: from + length, name, words };
}

/** What the field at a place means. */
export function wordsFor(path: Path, tree: Node | undefined): string | undefined {
  let found: readonly Described[] = [describedDefinition];
  let words: string | undefined;
  for (const [index, step] of path.entries()) {
    const holders = found.flatMap((one) => kindsOf(one, tree, path.slice(0, index)));
    found = holders.flatMap((one) =>
      typeof step === 'number' ? (one.entries ?? []) : (one.fields?.[step] ?? []),
    );
    // The entry of a list means what the list does, unless it says more.
    words =
      found.map(ownWords).find((one) => one !== undefined) ??
      (typeof step === 'number' ? words : undefined);
  }
  return words;
}

/** What a field says of itself comes before what its part says of all such fields. */
function ownWords({ words, part }: Described): string | undefined {
  return words ?? (part === undefined ? undefined : describedParts[part]?.words);
}

/** What a place can be: of several kinds that of its own, where that is written. */
function kindsOf(one: Described, tree: Node | undefined, path: Path): readonly Described[] {
  const whole = one.part === undefined ? one : { ...describedParts[one.part], ...without(one) };
  if (!whole.kinds) return [whole];
  const kinds = whole.kinds.map((kind) =>
    kind.part === undefined ? kind : describedParts[kind.part]!,
  );
  const own = kinds.filter(({ fields = {} }) =>
    Object.entries(fields).some(
      ([name, { word }]) =>
        word !== undefined && tree && findNodeAtLocation(tree, [...path, name])?.value === word,
    ),
  );
  return own.length > 0 ? own : kinds;
}

function without({ part: _part, ...rest }: Described): Described {
  return rest;
}

/** The words for each id of the general guidance, by the list that takes it. */
const general: Readonly<Record<string, Readonly<Record<string, { readonly name: string }>>>> = {
  team: care.roles,
  settings: care.settings,
  imaging: care.imaging,
  anaesthesia: care.anaesthesia,
};

/** The words of an id of the general guidance, where a list of an option takes it. */
export function generalWords(fields: readonly string[], id: string): string | undefined {
  const table = fields.at(-1) === 'id' ? general[fields.at(-2) ?? ''] : undefined;
  if (!table || !Object.hasOwn(table, id)) return undefined;
  return table[id]?.name;
}
