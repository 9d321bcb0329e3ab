/** Walks over data, telling each value with its place. */
import type { GenericSchema } from 'valibot';
import type { DefinitionIssue, Path } from './issues.js';

/** What is wrong with one value, whatever is inside of it. */
export type Check = (value: unknown, path: Path) => readonly DefinitionIssue[];

/**
 * Calls `visit` with every object, list and leaf under a value, and its place. The value must be within the limits of
 * depth. The path is one list that changes as the walk goes on: a visitor that keeps it makes a copy.
 *
 * @param root the value
 * @param visit what to do
 * @param twin another value that has all that the first has, and maybe more; the visitor also gets its value at the
 *   same path
 */
export function walk(
  root: unknown,
  visit: (value: unknown, path: Path, twin: unknown) => void,
  twin: unknown = root,
): void {
  const path: (string | number)[] = [];
  const go = (value: unknown, other: unknown): void => {
    visit(value, path, other);
    if (typeof value !== 'object' || value === null) return;
    const isList = Array.isArray(value);
    const depth = path.length;
    for (const key of Object.keys(value)) {
      path[depth] = isList ? Number(key) : key;
      go((value as Fields)[key], (other as Fields)[key]);
    }
    path.length = depth;
  };
  go(root, twin);
}

type Fields = Readonly<Record<string, unknown>>;

/** Every object and list in a value, each before what is inside of it. */
export function objectsIn(root: object): readonly object[] {
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

/** The part of a schema's description of itself that walking needs. */
interface SchemaShape {
  readonly type: string;
  readonly entries?: Record<string, GenericSchema>;
  readonly item?: GenericSchema;
  readonly wrapped?: GenericSchema;
  readonly options?: readonly GenericSchema[];
  readonly key?: string;
  readonly pipe?: readonly {
    readonly type: string;
    readonly metadata?: { readonly words?: boolean };
  }[];
}

/** The schema behind `optional`, and the branch of a variant that the value takes. */
function resolve(schema: SchemaShape, value: unknown): SchemaShape {
  if (schema.wrapped) return resolve(schema.wrapped, value);
  if (!schema.options || !schema.key) return schema;
  const kind = (value as Record<string, unknown>)[schema.key];
  const branch = (schema.options as unknown as readonly SchemaShape[]).find((candidate) => {
    const literal = candidate.entries?.[schema.key!] as unknown as { literal?: unknown };
    return literal.literal === kind;
  });
  return branch ?? schema;
}

/** A leaf of a checked value, and whether the format says that it is words for people. */
export interface Leaf {
  readonly value: string | number | boolean;
  readonly path: Path;
  readonly isWords: boolean;
}

/** Every leaf of a value that has passed the schema. */
export function leavesOf(schema: GenericSchema, root: unknown): readonly Leaf[] {
  const leaves: Leaf[] = [];
  const tasks: { schema: SchemaShape; value: unknown; path: Path }[] = [
    { schema, value: root, path: [] },
  ];
  for (let task = tasks.pop(); task; task = tasks.pop()) {
    const { value, path } = task;
    if (value === undefined) continue;
    const shape = resolve(task.schema, value);
    if (typeof value === 'object' && value !== null) {
      const isList = Array.isArray(value);
      for (const key of Object.keys(value).reverse()) {
        const inner = isList ? shape.item : shape.entries?.[key];
        if (!inner) continue;
        tasks.push({
          schema: inner,
          value: (value as Record<string, unknown>)[key],
          path: [...path, isList ? Number(key) : key],
        });
      }
    } else {
      const isWords = shape.pipe?.some(({ metadata }) => metadata?.words) ?? false;
      leaves.push({ value: value as Leaf['value'], path, isWords });
    }
  }
  return leaves;
}
