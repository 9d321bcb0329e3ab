/** What can stand at a place of a definition: names of fields, fixed words, and ids that there are. */
import { findNodeAtLocation, getLocation, getNodeValue, parseTree, type Node } from 'jsonc-parser';
import { procedureDefinitionShape } from '../definition/generated/shapes.js';
import {
  anaesthesiaKinds,
  imagingKinds,
  roles,
  settings,
} from '../definition/schema/vocabulary.js';
import { fieldsOf, variantOf, wordsOf, type Shape } from '../definition/shape.js';
import type { Path } from '../definition/issues.js';
import { generalWords, wordsFor } from './meanings.js';

/** What can be put in, and the stretch of the text that it replaces. */
export interface Completions {
  readonly from: number;
  readonly to: number;
  readonly options: readonly {
    readonly label: string;
    readonly insert: string;
    /** What it means, where the format or the general guidance says so. */
    readonly words?: string;
  }[];
}

/** The lists whose ids a field takes. */
const lists: Readonly<Record<string, string>> = {
  option: 'options',
  options: 'options',
  source: 'sources',
  sources: 'sources',
  digest: 'sources',
  study: 'studies',
  outcome: 'outcomes',
  outcomes: 'outcomes',
  counts: 'countedThings',
  group: 'groups',
};

/** The general ids that a list of an option takes. */
const generalIds: Readonly<Record<string, readonly string[]>> = {
  team: roles,
  settings,
  imaging: imagingKinds,
  anaesthesia: anaesthesiaKinds,
};

/** What can stand at a place; undefined where that is words of one's own. */
export function completionsAt(text: string, offset: number): Completions | undefined {
  const { path, isAtPropertyKey, previousNode } = getLocation(text, offset);
  const tree = parseTree(text);
  if (!tree) return undefined;
  const isInside =
    previousNode !== undefined &&
    previousNode.offset < offset &&
    offset < previousNode.offset + previousNode.length;
  const from = isInside ? previousNode.offset : offset;
  const to = isInside ? previousNode.offset + previousNode.length : offset;
  const labels = isAtPropertyKey ? namesAt(tree, path) : valuesAt(tree, path);
  if (labels.length === 0) return undefined;
  const hasColon = /^\s*:/.test(text.slice(to));
  return {
    from,
    to,
    options: labels.map((label) => {
      const quoted = label === 'true' || label === 'false' ? label : JSON.stringify(label);
      const words = isAtPropertyKey
        ? wordsFor([...path.slice(0, -1), label], tree)
        : generalWords(
            path.filter((step) => typeof step === 'string'),
            label,
          );
      return {
        label,
        insert: isAtPropertyKey && !hasColon ? `${quoted}: ` : quoted,
        ...(words !== undefined && { words }),
      };
    }),
  };
}

/** Names of fields that an object does not have yet. */
function namesAt(tree: Node, path: Path): readonly string[] {
  const holder = path.slice(0, -1);
  const shape = shapeAt(tree, holder);
  if (!shape) return [];
  const there = new Set(
    (findNodeAtLocation(tree, [...holder])?.children ?? []).map(
      ({ children }) => children?.[0]?.value as unknown,
    ),
  );
  const names =
    shape[0] === 'one'
      ? [shape[1], ...fieldsInAll(shape)]
      : fieldsOf(shape).map(({ name }) => name);
  return [...new Set(names)].filter((name) => !there.has(name) || name === path.at(-1));
}

/** Until its kind is known, every field that an object may have. */
function fieldsInAll(shape: Extract<Shape, readonly ['one', ...unknown[]]>): readonly string[] {
  return wordsOf(shape).flatMap((word) =>
    fieldsOf(variantOf(shape, word)!).map(({ name }) => name),
  );
}

function valuesAt(tree: Node, path: Path): readonly string[] {
  const shape = shapeAt(tree, path);
  if (!shape) return [];
  if (shape[0] === 'word') return shape.slice(1);
  if (shape[0] === 'boolean') return ['true', 'false'];
  if (shape[0] !== 'string') return [];
  const names = path.filter((step) => typeof step === 'string');
  const last = names.at(-1) ?? '';
  if (last === 'id') return generalIds[names.at(-2) ?? ''] ?? [];
  if (last === 'finding' || last === 'certaintyFrom') return findingIds(tree);
  return idsIn(tree, [lists[last] ?? '']);
}

function findingIds(tree: Node): readonly string[] {
  const outcomes = findNodeAtLocation(tree, ['outcomes'])?.children ?? [];
  return outcomes.flatMap((_, index) => idsIn(tree, ['outcomes', index, 'findings']));
}

function idsIn(tree: Node, place: readonly (string | number)[]): readonly string[] {
  return (findNodeAtLocation(tree, [...place])?.children ?? []).flatMap((entry) => {
    const id: unknown = findNodeAtLocation(entry, ['id'])?.value;
    return typeof id === 'string' ? [id] : [];
  });
}

/** The shape of a place; of one of several kinds that of its kind, where that is known. */
function shapeAt(tree: Node, path: Path): Shape | undefined {
  let shape: Shape | undefined = procedureDefinitionShape;
  for (const [index, step] of path.entries()) {
    if (!shape) return undefined;
    shape =
      shape[0] === 'list'
        ? shape[1]
        : (fieldsOf(kindOf(shape, tree, path.slice(0, index))).find(({ name }) => name === step)
            ?.shape ?? wordsOfKind(shape, step));
  }
  return shape && kindOf(shape, tree, path);
}

function kindOf(shape: Shape, tree: Node, path: Path): Shape {
  if (shape[0] !== 'one') return shape;
  const node = findNodeAtLocation(tree, [...path, shape[1]]);
  return variantOf(shape, node && (getNodeValue(node) as unknown)) ?? shape;
}

/** The words by which kinds differ. */
function wordsOfKind(shape: Shape, step: string | number): Shape | undefined {
  return shape[0] === 'one' && step === shape[1] ? ['word', ...wordsOf(shape)] : undefined;
}
