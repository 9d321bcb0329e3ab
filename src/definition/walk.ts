/** Walks over data, telling each value with its place. */
import type { Path } from './issues.js';
import { fieldsOf, variantOf, type Check, type Shape } from './shape.js';

/**
 * Calls `visit` with every object, list and leaf under a value, and its place. The value must be within the limits of
 * depth. The path is one list that changes as the walk goes on: a visitor that keeps it makes a copy.
 *
 * @param root the value
 * @param visit what to do
 */
export function walk(root: unknown, visit: (value: unknown, path: Path) => void): void {
  const path: (string | number)[] = [];
  const go = (value: unknown): void => {
    visit(value, path);
    if (typeof value !== 'object' || value === null) return;
    const isList = Array.isArray(value);
    const depth = path.length;
    for (const key of Object.keys(value)) {
      path[depth] = isList ? Number(key) : key;
      go((value as Fields)[key]);
    }
    path.length = depth;
  };
  go(root);
}

type Fields = Readonly<Record<string, unknown>>;

/** Every object and list in a value, each before what is inside of it. */
function objectsIn(root: object): readonly object[] {
  const found: object[] = [root];
  for (let place = 0; place < found.length; place += 1) {
    for (const inner of Object.values(found[place]!) as unknown[]) {
      if (typeof inner === 'object' && inner !== null) found.push(inner);
    }
  }
  return found;
}

/** Takes the prototypes away, so that a field that is left out is not read from a polluted one. */
export function withoutPrototypes<Root extends object>(root: Root): Root {
  for (const value of objectsIn(root)) {
    if (!Array.isArray(value)) Object.setPrototypeOf(value, null);
  }
  return root;
}

/** A leaf of a checked value, and whether the format says that it is words for people. */
export interface Leaf {
  readonly value: string | number | boolean;
  readonly path: Path;
  readonly isWords: boolean;
  /** How many characters words may have. */
  readonly longest?: number;
}

/** Every leaf of a value that has a shape. */
export function leavesOf(root: Shape, value: unknown): readonly Leaf[] {
  const leaves: Leaf[] = [];
  const go = (shape: Shape, inner: unknown, path: Path): void => {
    if (Array.isArray(inner)) {
      inner.forEach((entry, index) => {
        go(shape[1] as Shape, entry, [...path, index]);
      });
    } else if (typeof inner === 'object' && inner !== null) {
      const kind = shape[0] === 'one' ? variantOf(shape, (inner as Fields)[shape[1]]) : shape;
      const shapes = new Map(fieldsOf(kind ?? shape).map((field) => [field.name, field.shape]));
      for (const [name, field] of Object.entries(inner)) {
        const known = shapes.get(name);
        if (known) go(known, field, [...path, name]);
      }
    } else if (inner !== undefined) {
      const isWords = shape[0] === 'words';
      const longest = isWords ? longestOf(shape) : undefined;
      leaves.push({
        value: inner as Leaf['value'],
        path,
        isWords,
        ...(longest !== undefined && { longest }),
      });
    }
  };
  go(root, value, []);
  return leaves;
}

function longestOf(shape: Shape): number | undefined {
  return (shape.slice(1) as readonly Check[]).find(([, rule]) => rule === 'longest')?.[2];
}
