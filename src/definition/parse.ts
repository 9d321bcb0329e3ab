/** From anything to a checked definition. */
import { hasOneInX, mayHaveOneInX } from '../languages/one-in-x.js';
import { checkShape, pathTo, type Shaped } from './check-shape.js';
import { checkContent } from './content-rules.js';
import type { ProcedureDefinition } from './definition.js';
import { checkEvidence } from './evidence-rules.js';
import { procedureDefinitionShape } from './generated/shapes.js';
import { isRefused, isStopped, issue, type DefinitionIssue } from './issues.js';
import { copyWithinLimits, limits } from './limits.js';
import { migrate } from './migrate.js';
import { checkOverview } from './overview-rules.js';
import { checkInvolvements, referencesIn } from './references.js';
import { isVisible } from './schema/rules.js';
import { schemaVersion } from './schema/vocabulary.js';

/** What came of reading a definition. */
export interface Reading {
  /** The definition, frozen; left out when an issue of severity `error` refuses it. */
  readonly definition?: ProcedureDefinition;
  /** What is wrong, errors first, each with its place. At most 100. */
  readonly issues: readonly DefinitionIssue[];
}

/** `parseDefinition` without the sentences for authors, which no reader needs. */
export function parse(input: unknown): Reading {
  const steps = parseInSteps(input);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The same in steps, between which a page can be given time for something else. */
export function* parseInSteps(input: unknown): Steps {
  try {
    return yield* read(typeof input === 'string' ? parseText(input) : { value: input });
  } catch {
    return refused([issue('unexpected')]);
  }
}

type Steps = Generator<undefined, Reading, undefined>;

type Parsed =
  { readonly value: unknown; readonly text?: string } | { readonly issue: DefinitionIssue };

function parseText(text: string): Parsed {
  if (text.length > limits.size) return { issue: issue('too-large', [], limits.size) };
  // A byte order mark is common in files saved by editors on Windows.
  const json = text.startsWith('\ufeff') ? text.slice(1) : text;
  try {
    return { value: JSON.parse(json) as unknown, text: json };
  } catch (error) {
    // Every second character of a file in UTF-16 that was read as UTF-8.
    if (/[{"]\0|\0[{"]/.test(json)) return { issue: issue('not-utf-8') };
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

function* read(parsed: Parsed): Steps {
  if (isStopped(parsed)) return refused([parsed.issue]);
  const { value, text } = parsed;
  const atOnce = text === undefined ? undefined : takeAtOnce(value, text);
  yield;
  if (atOnce) return yield* judge(atOnce);
  const copy = copyWithinLimits(value);
  if (isStopped(copy)) return refused([copy.issue]);
  if (typeof copy.value !== 'object' || copy.value === null || Array.isArray(copy.value)) {
    return refused([issue('not-a-definition')]);
  }
  const migrated = migrate(copy.value as Record<string, unknown>);
  if (isStopped(migrated)) return refused([migrated.issue]);

  const shaped = checkShape(procedureDefinitionShape, migrated.definition);
  if (shaped.issues.length > 0) return refused([...migrated.warnings, ...shaped.issues]);
  yield;
  return yield* judge(shaped, migrated.warnings);
}

/**
 * Takes data that has nothing but what the format has, as nearly all has, in one walk. The table bounds its depth and its
 * names, so what is left of the limits can be asked afterwards. Undefined where anything has to be looked at in order.
 */
function takeAtOnce(data: unknown, text: string): Shaped | undefined {
  // So that an older definition is not walked through for nothing.
  if (!text.includes(schemaVersion)) return undefined;
  // What is hidden in a string is hidden in the text, unless it is written as an escape.
  const isVisibleAll = !/\\[ubfr]/.test(text) && isVisible(text);
  const shaped = checkShape(procedureDefinitionShape, data, isVisibleAll);
  const { issues, places } = shaped;
  const isInOrder =
    issues.length === 0 &&
    (shaped.value as ProcedureDefinition).schemaVersion === schemaVersion &&
    places.length <= limits.values &&
    places.every(({ value, unknown }) => !unknown && isWithinLimits(value));
  return isInOrder ? shaped : undefined;
}

function isWithinLimits(value: unknown): boolean {
  if (typeof value === 'string') return value.length <= limits.stringLength;
  return !Array.isArray(value) || value.length <= limits.entries;
}

/** Says what is wrong with data that has the shape of a definition. */
function* judge(shaped: Shaped, warnings: readonly DefinitionIssue[] = []): Steps {
  const definition = shaped.value as ProcedureDefinition;
  // What an older version did not ask for does not refuse what was written in it.
  const severity = definition.migratedFrom === undefined ? 'error' : 'warning';
  const found = checkEach(definition, shaped);
  yield;
  const issues = sorted([
    ...warnings,
    ...found,
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

/** Checks place by place what refers to something, and what the format does not know. */
function checkEach(
  definition: ProcedureDefinition,
  { places }: Shaped,
): readonly DefinitionIssue[] {
  const { language } = definition;
  const issues: DefinitionIssue[] = [];
  const checkReference = referencesIn(definition, (found) => issues.push(found));
  // All texts at once, for speed; a character that no wording has stands between two.
  const texts = places.flatMap(({ value }) =>
    typeof value === 'string' && mayHaveOneInX(value) ? value : [],
  );
  const hasSome = hasOneInX(texts.join('\0'), language);
  for (const place of places) {
    for (const name of place.unknown ?? [])
      issues.push(issue('unknown-field', [...pathTo(place), name], '', 'warning'));
    checkReference(place);
    if (hasSome && typeof place.value === 'string' && hasOneInX(place.value, language))
      issues.push(issue('one-in-x', pathTo(place)));
  }
  return issues;
}
