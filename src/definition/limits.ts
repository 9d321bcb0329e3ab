/**
 * The first gate for untrusted data: measured and copied before anything else looks at it. An engine reads JSON that is
 * far deeper than its own call stack can follow, so the copy goes no deeper than the limit.
 */
import { issue, type DefinitionIssue, type Path } from './issues.js';

/** What a definition may hold at most. Real ones need a tenth of it. */
export const limits = {
  /** Bytes of the file, and characters of its text. */
  size: 512 * 1024,
  depth: 24,
  values: 50_000,
  entries: 1000,
  fields: 1000,
  stringLength: 10_000,
  /** Issues reported; beyond that an author has to mend these first. */
  issues: 100,
} as const;

/** What data may hold at most. */
export type Limits = {
  readonly [Name in 'depth' | 'values' | 'entries' | 'fields' | 'stringLength']: number;
};

const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);

/** The copy, or the one issue that stopped it. */
export type CopyResult = { readonly value: unknown } | { readonly issue: DefinitionIssue };

/**
 * Copies plain data into objects without a prototype and plain arrays, and stops at the first thing over a limit.
 * Only own, enumerable data properties are read, so neither a polluted prototype nor an accessor takes part.
 *
 * @param most the limits; by default those of a definition
 */
export function copyWithinLimits(input: unknown, most: Limits = limits): CopyResult {
  let values = 0;
  // Where the copy is, and the objects it is inside of: one list each, since a list for every value would be most of
  // the work.
  const path: (string | number)[] = [];
  const above: object[] = [];

  function copy(value: unknown): unknown {
    values += 1;
    if (values > most.values) throw new OverLimit(issue('too-many-values', [], most.values));
    if (typeof value !== 'object' || value === null) return checkedLeaf(value, path, most);
    if (!isPlain(value)) throw new OverLimit(issue('not-plain-data', path));
    if (above.includes(value)) throw new OverLimit(issue('circular-data', path));
    const depth = above.length;
    if (depth >= most.depth) throw new OverLimit(issue('too-deep', path, most.depth));
    above.push(value);
    const to = Array.isArray(value) ? copyList(value, depth) : copyFields(value, depth);
    path.length = depth;
    above.pop();
    return to;
  }

  // By `map`, because it makes entries without asking the setters that a page may have put on the prototype of arrays.
  function copyList(list: readonly unknown[], depth: number): unknown {
    return checkedKeys(list, path, most).map((key) => {
      path[depth] = Number(key);
      return copy(ownValue(list, key, path));
    });
  }

  // An object without a prototype has no setters to ask.
  function copyFields(fields: object, depth: number): unknown {
    const to = Object.create(null) as Record<string, unknown>;
    for (const key of checkedKeys(fields, path, most)) {
      path[depth] = key;
      to[key] = copy(ownValue(fields, key, path));
    }
    return to;
  }

  try {
    return { value: copy(input) };
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

function checkedKeys(from: object, path: Path, most: Limits): readonly string[] {
  if (Array.isArray(from)) {
    if (from.length > most.entries)
      throw new OverLimit(issue('too-many-entries', path, most.entries));
    const keys = Object.keys(from);
    // A hole may hide behind a field that is no entry.
    const hasAll = keys.length === from.length && keys.every((key, index) => key === String(index));
    if (!hasAll) throw new OverLimit(issue('not-plain-data', path));
    return keys;
  }
  const keys = Object.keys(from);
  if (keys.length > most.fields) throw new OverLimit(issue('too-many-fields', path, most.fields));
  return keys;
}

function ownValue(from: object, key: string, place: Path): unknown {
  if (forbiddenKeys.has(key)) throw new OverLimit(issue('forbidden-key', place));
  const descriptor = Object.getOwnPropertyDescriptor(from, key);
  if (!descriptor || !Object.hasOwn(descriptor, 'value'))
    throw new OverLimit(issue('not-plain-data', place));
  return descriptor.value;
}

function checkedLeaf(value: unknown, path: Path, most: Limits): unknown {
  // Frameworks set optional fields to undefined; JSON.parse never does.
  const isData =
    value === null || ['string', 'number', 'boolean', 'undefined'].includes(typeof value);
  if (!isData) throw new OverLimit(issue('not-plain-data', path));
  if (typeof value === 'string' && value.length > most.stringLength) {
    throw new OverLimit(issue('string-too-long', path, most.stringLength));
  }
  return value;
}

// By the shape of the prototype and not by identity, because data may come from another frame.
function isPlain(value: object): boolean {
  if (Array.isArray(value)) return true;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
