/**
 * The first gate for untrusted data: measured and copied with a stack of our own before anything walks it by
 * recursion, since an engine reads JSON that is far deeper than its own call stack can follow.
 */
import { issue, type DefinitionIssue, type Path } from './issues.js';

/** What a definition may hold at most. Real ones need a tenth of it. */
export const limits = {
  /** Bytes of the file, and characters of its text. */
  size: 512 * 1024,
  depth: 24,
  values: 20_000,
  entries: 500,
  fields: 200,
  stringLength: 10_000,
  /** Issues reported; beyond that an author has to mend these first. */
  issues: 100,
} as const;

const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);

interface Task {
  readonly from: object;
  readonly to: object;
  readonly path: Path;
  /** The objects that this one is inside of. */
  readonly above: readonly object[];
}

/** The copy, or the one issue that stopped it. */
export type CopyResult = { readonly value: unknown } | { readonly issue: DefinitionIssue };

/**
 * Copies plain data into objects without a prototype and plain arrays, and stops at the first thing over a limit.
 * Only own, enumerable data properties are read, so neither a polluted prototype nor an accessor takes part.
 */
export function copyWithinLimits(input: unknown): CopyResult {
  const tasks: Task[] = [];
  let values = 0;

  /** Copies one value, and plans the copy of what is in it. */
  function copy(value: unknown, path: Path, above: readonly object[]): unknown {
    values += 1;
    if (values > limits.values) throw new OverLimit(issue('too-many-values', [], limits.values));
    if (typeof value !== 'object' || value === null) return checkedLeaf(value, path);
    if (!isPlain(value)) throw new OverLimit(issue('not-plain-data', path));
    if (above.includes(value)) throw new OverLimit(issue('circular-data', path));
    if (above.length >= limits.depth) throw new OverLimit(issue('too-deep', path, limits.depth));
    const to = Array.isArray(value) ? [] : (Object.create(null) as object);
    tasks.push({ from: value, to, path, above: [...above, value] });
    return to;
  }

  try {
    const value = copy(input, [], []);
    for (let task = tasks.pop(); task; task = tasks.pop()) {
      const { from, to, path, above } = task;
      for (const key of checkedKeys(from, path)) {
        const place: Path = [...path, Array.isArray(from) ? Number(key) : key];
        // Through defineProperty because an array's or a polluted page's setter must not run; and without a prototype,
        // from which the description of the field could get a setter.
        Object.defineProperty(to, key, {
          __proto__: null,
          value: copy(ownValue(from, key, place), place, above),
          writable: true,
          enumerable: true,
          configurable: true,
        } as PropertyDescriptor);
      }
    }
    return { value };
  } catch (error) {
    if (error instanceof OverLimit) return { issue: error.issue };
    throw error;
  }
}

/** Ends the copy at once, from any depth of it. */
class OverLimit extends Error {
  constructor(readonly issue: DefinitionIssue) {
    super(issue.code);
  }
}

function checkedKeys(from: object, path: Path): readonly string[] {
  if (Array.isArray(from)) {
    if (from.length > limits.entries)
      throw new OverLimit(issue('too-many-entries', path, limits.entries));
    const keys = Object.keys(from);
    // A hole may hide behind a field that is no entry.
    const hasAll = keys.length === from.length && keys.every((key, index) => key === String(index));
    if (!hasAll) throw new OverLimit(issue('not-plain-data', path));
    return keys;
  }
  const keys = Object.keys(from);
  if (keys.length > limits.fields)
    throw new OverLimit(issue('too-many-fields', path, limits.fields));
  return keys;
}

function ownValue(from: object, key: string, place: Path): unknown {
  if (forbiddenKeys.has(key)) throw new OverLimit(issue('forbidden-key', place));
  const descriptor = Object.getOwnPropertyDescriptor(from, key);
  if (!descriptor || !Object.hasOwn(descriptor, 'value'))
    throw new OverLimit(issue('not-plain-data', place));
  return descriptor.value;
}

function checkedLeaf(value: unknown, path: Path): unknown {
  // Frameworks set optional fields to undefined; JSON.parse never does.
  const isData =
    value === null || ['string', 'number', 'boolean', 'undefined'].includes(typeof value);
  if (!isData) throw new OverLimit(issue('not-plain-data', path));
  if (typeof value === 'string' && value.length > limits.stringLength) {
    throw new OverLimit(issue('string-too-long', path, limits.stringLength));
  }
  return value;
}

// By the shape of the prototype and not by identity, because data may come from another frame.
function isPlain(value: object): boolean {
  if (Array.isArray(value)) return true;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
