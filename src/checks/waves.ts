/**
 * All that is wrong at once. The parser stops at values of a wrong shape, and judges what they mean only when all have
 * theirs. Here each such value is replaced by the smallest that has its shape, so that the rest is judged as well.
 */
import { checkShape } from '../definition/check-shape.js';
import type { ProcedureDefinition } from '../definition/definition.js';
import { procedureDefinitionShape } from '../definition/generated/shapes.js';
import type { DefinitionIssue } from '../definition/issues.js';
import { copyWithinLimits } from '../definition/limits.js';
import { migrate } from '../definition/migrate.js';
import { parse } from '../definition/parse.js';
import { fieldsOf, variantOf, type Check, type Shape } from '../definition/shape.js';

/** What came of it. */
export interface Waves {
  /** What the parser says of all of it. */
  readonly issues: readonly DefinitionIssue[];
  /** The definition, with stand-ins where it has no shape; undefined where nothing can be read. */
  readonly definition: ProcedureDefinition | undefined;
  /** The places of stand-ins: what is said of them is of no use. */
  readonly replaced: readonly string[];
}

type Data = Record<string, unknown>;

/** Reads data to its end. */
export function allWaves(data: unknown): Waves {
  const first = parse(data);
  if (first.definition) return { ...first, definition: first.definition, replaced: [] };
  const copy = copyWithinLimits(data);
  if (!('value' in copy) || typeof copy.value !== 'object' || copy.value === null)
    return { issues: first.issues, definition: undefined, replaced: [] };
  const migrated = migrate(copy.value as Data);
  if (!('definition' in migrated))
    return { issues: first.issues, definition: undefined, replaced: [] };

  const draft = JSON.parse(JSON.stringify(migrated.definition)) as Data;
  const replaced: string[] = [];
  let shaped = checkShape(procedureDefinitionShape, draft);
  // What is put in has its shape, so that each round leaves fewer; the bound is for what nobody thought of.
  for (let round = 0; shaped.issues.length > 0 && round < 5; round += 1) {
    for (const { pointer } of shaped.issues) {
      replaceAt(draft, stepsOf(pointer));
      replaced.push(pointer);
    }
    shaped = checkShape(procedureDefinitionShape, draft);
  }
  if (shaped.issues.length > 0) return { issues: first.issues, definition: undefined, replaced };
  const isAtReplaced = ({ pointer }: DefinitionIssue): boolean =>
    replaced.some((place) => pointer === place || pointer.startsWith(`${place}/`));
  const known = new Set(first.issues.map(keyOf));
  const later = parse(draft).issues.filter((one) => !isAtReplaced(one) && !known.has(keyOf(one)));
  return {
    issues: [...first.issues, ...later],
    definition: shaped.value as ProcedureDefinition,
    replaced,
  };
}

function keyOf({ code, pointer }: DefinitionIssue): string {
  return `${code} ${pointer}`;
}

/** The steps of a pointer, unescaped. */
export function stepsOf(pointer: string): readonly (string | number)[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) =>
      /^\d+$/.test(step) ? Number(step) : step.replaceAll('~1', '/').replaceAll('~0', '~'),
    );
}

/** Puts a stand-in at a place: for the value there, or for the object around it whose kind is not known. */
function replaceAt(root: Data, steps: readonly (string | number)[]): void {
  let shape: Shape = procedureDefinitionShape;
  let holder: Data = root;
  for (const [index, step] of steps.entries()) {
    const isLast = index === steps.length - 1;
    const inner = innerShape(shape, holder, step);
    if (isLast || inner === undefined) {
      if (inner) holder[step] = standIn(inner);
      return;
    }
    const next = holder[step];
    const isOfUnknownKind =
      inner[0] === 'one' && index === steps.length - 2 && steps.at(-1) === inner[1];
    if (typeof next !== 'object' || next === null || isOfUnknownKind) {
      holder[step] = standIn(inner);
      return;
    }
    shape = inner;
    holder = next as Data;
  }
}

function innerShape(shape: Shape, value: Data, step: string | number): Shape | undefined {
  if (shape[0] === 'list') return shape[1];
  const fields = shape[0] === 'one' ? variantOf(shape, value[shape[1]]) : shape;
  return fields && fieldsOf(fields).find(({ name }) => name === step)?.shape;
}

const texts = [
  'x',
  '2026-01-01',
  'en',
  '1.0.0',
  '2.0',
  'any',
  'https://x.org/',
  '10.1000/x',
  'x.png',
];
const numbers = [0, 1, 50, 2000];

/** The smallest value of a shape. */
function standIn(shape: Shape): unknown {
  switch (shape[0]) {
    case 'boolean':
      return false;
    case 'word':
      return shape[1];
    case 'number':
      return numbers.find((value) => passesAll(shape.slice(1) as Check[], value));
    case 'list': {
      const [, item, ...checks] = shape;
      const fewest = checks.map(([, rule, limit]) => (rule === 'fewest' ? limit : 0));
      return Array.from({ length: Math.max(0, ...fewest) }, () => standIn(item));
    }
    case 'fields':
      return Object.fromEntries(
        fieldsOf(shape)
          .filter(({ isOptional }) => !isOptional)
          .map(({ name, shape: inner }) => [name, standIn(inner)]),
      );
    case 'one': {
      const [, key, word, inner] = shape;
      return { ...(standIn(inner as Shape) as Data), [key]: word };
    }
    default:
      return texts.find((value) => passesAll(shape.slice(1) as Check[], value));
  }
}

function passesAll(checks: readonly Check[], value: string | number): boolean {
  return checks.every(([, rule, limit]) => {
    if (typeof rule === 'function') return rule(value as never);
    if (typeof rule !== 'string') return rule.test(String(value));
    const amount = typeof value === 'number' ? value : value.length;
    return rule === 'fewest' || rule === 'least' ? amount >= limit : amount <= limit;
  });
}
