/** From anything to a checked definition. */
import * as v from 'valibot';
import { checkContent } from './content-rules.js';
import type { ProcedureDefinition } from './definition.js';
import { checkEvidence, oneInXIn } from './evidence-rules.js';
import {
  isRefused,
  isStopped,
  issue,
  type DefinitionIssue,
  type IssueCode,
  type Path,
} from './issues.js';
import { copyWithinLimits, limits } from './limits.js';
import { migrate } from './migrate.js';
import { checkOverview } from './overview-rules.js';
import { checkInvolvements, referencesIn } from './references.js';
import { procedureDefinition } from './schema/definition.js';
import { objectsIn, walk, withoutPrototypes } from './walk.js';

/** What came of reading a definition. */
export interface Reading {
  /** The definition, frozen; left out when an issue of severity `error` refuses it. */
  readonly definition?: ProcedureDefinition;
  /** What is wrong, errors first, each with its place. At most 100. */
  readonly issues: readonly DefinitionIssue[];
}

/** `parseDefinition` without the sentences for authors, which no reader needs. */
export function parse(input: unknown): Reading {
  try {
    return typeof input === 'string' ? read(parseText(input), true) : read({ value: input }, false);
  } catch {
    return refused([issue('unexpected')]);
  }
}

type Parsed = { readonly value: unknown } | { readonly issue: DefinitionIssue };

function parseText(text: string): Parsed {
  if (text.length > limits.size) return { issue: issue('too-large', [], limits.size) };
  // A byte order mark is common in files saved by editors on Windows.
  const json = text.startsWith('\ufeff') ? text.slice(1) : text;
  try {
    return { value: JSON.parse(json) as unknown };
  } catch (error) {
    if (json.trimStart().startsWith('<')) return { issue: issue('html-instead-of-json') };
    return { issue: issue('not-json', [], placeOfError(error)) };
  }
}

// Engines word their message differently; many give a place, at its end. Other parts of it may repeat the input.
function placeOfError(error: unknown): string {
  const message = String(error);
  const position = / at position (\d{1,9})( \(line \d{1,9} column \d{1,9}\))?$/.exec(message);
  if (position) return ` near character ${position[1]}`;
  const line = / at line (\d{1,9}) column (\d{1,9}) of the JSON data$/.exec(message);
  return line ? ` near line ${line[1]}, column ${line[2]}` : '';
}

function read(parsed: Parsed, isParsed: boolean): Reading {
  if (isStopped(parsed)) return refused([parsed.issue]);
  const copy = copyWithinLimits(parsed.value, { isParsed });
  if (isStopped(copy)) return refused([copy.issue]);
  if (typeof copy.value !== 'object' || copy.value === null || Array.isArray(copy.value)) {
    return refused([issue('not-a-definition')]);
  }
  const migrated = migrate(copy.value as Record<string, unknown>);
  if (isStopped(migrated)) return refused([migrated.issue]);

  const result = v.safeParse(procedureDefinition, migrated.definition);
  if (!result.success) {
    return refused([...migrated.warnings, ...result.issues.map(fromSchemaIssue)]);
  }
  const definition = deepFreeze(result.output) as ProcedureDefinition;
  // What an older version did not ask for does not refuse what was written in it.
  const severity = definition.migratedFrom === undefined ? 'error' : 'warning';
  const issues = sorted([
    ...migrated.warnings,
    ...checkEach(definition, migrated.definition),
    ...checkInvolvements(definition),
    ...checkEvidence(definition, severity),
    ...checkOverview(definition, severity),
    ...checkContent(definition, severity),
  ]);
  return Object.freeze(isRefused(issues) ? { issues } : { definition, issues });
}

function refused(issues: readonly DefinitionIssue[]): Reading {
  return Object.freeze({ issues: sorted(issues) });
}

/** Errors before warnings, and no more than an author can read. */
function sorted(issues: readonly DefinitionIssue[]): readonly DefinitionIssue[] {
  const errors = issues.filter(({ severity }) => severity === 'error');
  const warnings = issues.filter(({ severity }) => severity === 'warning');
  return Object.freeze([...errors, ...warnings].slice(0, limits.issues));
}

function fromSchemaIssue(found: v.BaseIssue<unknown>): DefinitionIssue {
  // The root is an object, so what is wrong lies inside of it.
  const path: Path = found.path!.map(({ key }) => key as string | number);
  return issue(codeOf(found), path, detailOf(found));
}

/**
 * The codes that the schema gives as messages. They are listed, because other messages are sentences of the schema
 * library, or whatever a page has added to `Object.prototype`.
 */
const schemaCodes = [
  'below-zero',
  'empty-text',
  'hidden-characters',
  'malformed-date',
  'malformed-doi',
  'malformed-id',
  'malformed-jurisdiction',
  'malformed-language',
  'malformed-number',
  'malformed-pmid',
  'malformed-version',
  'named-twice',
  'not-whole',
  'out-of-range',
  'over-100-percent',
  'text-too-long',
  'too-few',
  'too-many',
  'unsafe-image',
  'unsafe-link',
] satisfies IssueCode[];

function codeOf(found: v.BaseIssue<unknown>): IssueCode {
  const code = schemaCodes.find((one) => one === found.message);
  if (code) return code;
  if (found.input === undefined) return 'missing';
  return found.type === 'picklist' || found.type === 'literal' || isWrongKind(found)
    ? 'unknown-word'
    : 'wrong-type';
}

/** Whether a text was given where a variant wanted one of its kinds. */
function isWrongKind(found: v.BaseIssue<unknown>): boolean {
  return found.type === 'variant' && found.expected !== 'Object' && typeof found.input === 'string';
}

// Only words of the format itself are repeated, never what was received: it may hold private text or markup.
function detailOf(found: v.BaseIssue<unknown>): string {
  const { requirement } = found;
  if (typeof requirement === 'number') return String(requirement);
  return found.expected === 'Object' ? 'an object' : (found.expected ?? '');
}

/** Checks value by value, in one walk for all that is checked: going from value to value is most of the work. */
function checkEach(definition: ProcedureDefinition, given: object): readonly DefinitionIssue[] {
  const issues: DefinitionIssue[] = [];
  const checkReference = referencesIn(definition);
  const checkOneInX = oneInXIn(definition);
  walk(
    definition,
    (value, path, input) => {
      if (typeof value === 'object' && value !== null)
        issues.push(...unknownFields(input as object, value, path));
      issues.push(...checkReference(value, path), ...checkOneInX(value, path));
    },
    given,
  );
  return issues;
}

/** What is in the input and not in the output is not in the format. */
function unknownFields(input: object, output: object, path: Path): readonly DefinitionIssue[] {
  return Object.keys(input)
    .filter((key) => !Object.hasOwn(output, key) && (input as Fields)[key] !== undefined)
    .map((key) => issue('unknown-field', [...path, key], '', 'warning'));
}

type Fields = Readonly<Record<string, unknown>>;

function deepFreeze(root: object): object {
  for (const value of objectsIn(withoutPrototypes(root))) Object.freeze(value);
  return root;
}
