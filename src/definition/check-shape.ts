/** Takes from data what has its shape: one walk that checks, leaves out what the format does not know, and freezes. */
import { issue, type DefinitionIssue, type IssueCode, type Path } from './issues.js';
import { isVisible, seenCharacter } from './schema/rules.js';
import { fieldsOf, variantOf, wordsOf, type Check, type Shape } from './shape.js';

/** What came of it. */
export interface Shaped {
  /** The value, made anew and frozen; of no use where there are issues. */
  readonly value: unknown;
  readonly issues: readonly DefinitionIssue[];
  /** Where the walk was, each place before what is in it, so that nobody has to walk through the value again. */
  readonly places: readonly Place[];
}

/** A place in the value. */
export interface Place {
  /** The name of a field, or the number of an entry. */
  readonly key: string | number;
  readonly around: Place | undefined;
  /** What was made of what is there. */
  value: unknown;
  /** The fields of the data that the format does not know. */
  unknown?: readonly string[];
}

/** The path to a place. */
export function pathTo({ key, around }: Place): Path {
  return around ? [...pathTo(around), key] : [];
}

type Fields = Readonly<Record<string, unknown>>;

/**
 * The data must be within the limits of depth; only own fields are read.
 *
 * @param isVisibleAll Whether it is known that no string of the data has a hidden character, so that none is asked.
 */
export function checkShape(root: Shape, data: unknown, isVisibleAll = false): Shaped {
  const issues: DefinitionIssue[] = [];
  const places: Place[] = [];
  // How many values are of a wrong type: where one is, there is no use in more questions about the list around it.
  let untyped = 0;

  function take(shape: Shape, value: unknown, key: string | number, around?: Place): unknown {
    const place: Place = { key, around, value };
    places.push(place);
    return (place.value = takeAs(shape, value, place));
  }

  function takeAs(shape: Shape, value: unknown, place: Place): unknown {
    switch (shape[0]) {
      case 'list':
        return Array.isArray(value) ? takeList(shape, value, place) : refuse('Array', value, place);
      case 'fields':
        return isObject(value)
          ? takeFields(shape, value, place)
          : refuse('an object', value, place);
      case 'one':
        return isObject(value) ? takeOne(shape, value, place) : refuse('an object', value, place);
      case 'word':
        return takeWord(shape, value, place);
      default:
        return takeLeaf(shape, value, place);
    }
  }

  function takeLeaf(shape: Shape, value: unknown, place: Place): unknown {
    const type = shape[0] === 'words' ? 'string' : shape[0];
    if (typeof value !== type || Number.isNaN(value)) return refuse(type, value, place);
    askAll(shape, 1, value, place);
    return value;
  }

  function takeWord(shape: readonly string[], value: unknown, place: Place): unknown {
    if (shape.indexOf(value as string, 1) > 0) return value;
    return refuse(oneOf(shape.slice(1)), value, place, 'unknown-word');
  }

  function takeList(shape: Shape, list: readonly unknown[], place: Place): unknown {
    const before = untyped;
    const item = shape[1] as Shape;
    // By `map`, because it makes entries without asking setters that a page may have put on the prototype.
    const taken = list.map((entry, index) => take(item, entry, index, place));
    if (untyped === before) askAll(shape, 2, taken, place);
    return Object.freeze(taken);
  }

  function takeFields(shape: Shape, from: Fields, place: Place): object {
    // Without a prototype, so that a field that is left out is not read from a polluted one. Taken away afterwards,
    // because engines make `Object.create(null)` a dictionary, which all that reads it later would pay for.
    const taken = Object.setPrototypeOf({}, null) as Record<string, unknown>;
    const fields = fieldsOf(shape);
    let count = 0;
    for (let at = 0; at < fields.length; at += 1) {
      const { name, shape: inner, isOptional } = fields[at]!;
      if (Object.hasOwn(from, name)) {
        count += 1;
        const value = from[name];
        taken[name] =
          value === undefined && isOptional ? undefined : take(inner, value, name, place);
      } else if (!isOptional)
        refuse(`"${name}"`, undefined, { key: name, around: place, value: undefined });
    }
    // A list that nothing is missing from is an empty one, in place of fields that may all be left out.
    if (Array.isArray(from) && count === 0 && fields.every(({ isOptional }) => isOptional))
      refuse('an object', from, place);
    const names = Object.keys(from);
    if (names.length > count)
      place.unknown = names.filter(
        (name) => !Object.hasOwn(taken, name) && from[name] !== undefined,
      );
    return Object.freeze(taken);
  }

  function takeOne(
    shape: Extract<Shape, readonly ['one', ...unknown[]]>,
    from: Fields,
    place: Place,
  ): unknown {
    const [, key] = shape;
    const word = Object.hasOwn(from, key) ? from[key] : undefined;
    const variant = variantOf(shape, word);
    if (variant) return takeFields(variant, from, place);
    const code = typeof word === 'string' ? 'unknown-word' : 'wrong-type';
    refuse(oneOf(wordsOf(shape)), word, { key, around: place, value: word }, code);
    return from;
  }

  function refuse(
    expected: string,
    value: unknown,
    place: Place,
    code: IssueCode = 'wrong-type',
  ): undefined {
    untyped += 1;
    issues.push(issue(value === undefined ? 'missing' : code, pathTo(place), expected));
  }

  // By index here and below: taking lists apart is slow in code that runs once, as it does for a reader.
  function askAll(shape: Shape, from: number, value: unknown, place: Place): void {
    for (let at = from; at < shape.length; at += 1) {
      const check = shape[at] as Check;
      const isAsked = !isVisibleAll || check[1] !== isVisible;
      if (isAsked && !passes(check, value))
        issues.push(issue(check[0], pathTo(place), detailOf(check)));
    }
  }

  return { value: take(root, data, ''), issues, places };
}

function passes(check: Check, value: unknown): boolean {
  const rule = check[1];
  if (typeof rule === 'function') return rule(value as never);
  if (typeof rule !== 'string')
    return (
      (rule === seenCharacter && beginsWithLetter(value as string)) || rule.test(value as string)
    );
  const limit = check[2];
  const amount = rule === 'least' || rule === 'most' ? (value as number) : (value as string).length;
  return rule === 'fewest' || rule === 'least' ? amount >= limit : amount <= limit;
}

// Nearly all texts do, and the pattern that finds others takes long to make.
function beginsWithLetter(text: string): boolean {
  const code = text.charCodeAt(0) | 32;
  return code >= 97 && code <= 122;
}

function detailOf([, rule, limit]: Check): string {
  return typeof rule === 'function' ? '' : String(limit ?? rule);
}

// Only words of the format itself are repeated, never what was received: it may hold private text or markup.
function oneOf(words: readonly string[]): string {
  const quoted = words.map((word) => `"${word}"`);
  return quoted.length > 1 ? `(${quoted.join(' | ')})` : quoted[0]!;
}

// A list too: it lacks every field, which tells an author more than that it is no object.
function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}
