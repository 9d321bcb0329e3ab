/** Shapes of data as tables, made of the schemas by `npm run generate`. A reader's browser has these, and no schema library. */
import type { IssueCode } from './issues.js';

/** What is asked of a value beyond its type: the code of the issue, and a pattern, a rule, or a kind of limit with it. */
export type Check =
  | readonly [IssueCode, RegExp]
  | readonly [IssueCode, (value: never) => boolean]
  | readonly [IssueCode, 'fewest' | 'longest' | 'least' | 'most', number];

/**
 * - `words` are for people, and may differ in a translation
 * - `word` is one of some fixed words
 * - `fields` has names and shapes by turns; a name that ends in `?` may be left out
 * - `one` of several, by the word in a field: the name of the field, then words and shapes by turns
 */
export type Shape =
  | readonly ['string' | 'words' | 'number', ...Check[]]
  | readonly ['boolean']
  | readonly ['word', ...string[]]
  | readonly ['list', Shape, ...Check[]]
  | readonly ['fields', ...(string | Shape)[]]
  | readonly ['one', string, ...(string | Shape)[]];

/** A field of a shape. */
export interface Field {
  readonly name: string;
  readonly shape: Shape;
  readonly isOptional: boolean;
}

const known = new WeakMap<Shape, readonly Field[]>();

/** The fields of a shape of `fields`; none for others. */
export function fieldsOf(shape: Shape): readonly Field[] {
  let fields = known.get(shape);
  if (!fields) {
    fields = shape[0] === 'fields' ? readFields(shape) : [];
    known.set(shape, fields);
  }
  return fields;
}

// By index here and below: to take lists apart is slow in code that runs once, as it does for a reader.
function readFields(parts: readonly unknown[]): readonly Field[] {
  const fields: Field[] = [];
  for (let at = 1; at < parts.length; at += 2) {
    const name = parts[at] as string;
    const isOptional = name.endsWith('?');
    fields.push({
      name: isOptional ? name.slice(0, -1) : name,
      shape: parts[at + 1] as Shape,
      isOptional,
    });
  }
  return fields;
}

/** The shape that a shape of `one` has for a word. */
export function variantOf(
  shape: Extract<Shape, readonly ['one', ...unknown[]]>,
  word: unknown,
): Shape | undefined {
  for (let at = 2; at < shape.length; at += 2) {
    if (shape[at] === word) return shape[at + 1] as Shape;
  }
  return undefined;
}

/** The words of a shape of `one`. */
export function wordsOf([, , ...parts]: Extract<
  Shape,
  readonly ['one', ...unknown[]]
>): readonly string[] {
  return parts.filter((_, index) => index % 2 === 0) as string[];
}
