/** What an author is told about a definition: what the parser says, and what only a reader would notice. */
import type { ProcedureDefinition } from '../definition/definition.js';
import { explainIssue } from '../definition/explain-issues.js';
import { toPointer, type DefinitionIssue } from '../definition/issues.js';
import { limits } from '../definition/limits.js';
import { parse } from '../definition/parse.js';
import { clean } from './clean.js';
import type { CheckFinding } from './finding.js';
import { faultOfJson, lostFromText, placesOf } from './findings-of-text.js';
import { idsFor } from './known-ids.js';
import type { PlacedText } from './place-in-text.js';
import { contextOf, type CheckSeverity, type Context, type Rule } from './rule.js';
import { rules } from './rules/all.js';
import { allWaves, stepsOf } from './waves.js';

/** How to check. */
export interface CheckOptions {
  /** The definition that this one was translated from, as JSON text or data. */
  readonly original?: unknown;
  /** Definitions that were translated from this one, as JSON text or data. Those of another version are passed over. */
  readonly translations?: readonly unknown[];
  /** The day of the check; today when left out. */
  readonly today?: Date;
}

/** What came of it. */
export interface CheckResult {
  /** Left out where the definition is refused. */
  readonly definition?: ProcedureDefinition;
  /** Errors first, then warnings, then notes, each in the order of the file. */
  readonly findings: readonly CheckFinding[];
}

/**
 * Checks a definition: its format, and what it says. Pure: it reads no file, follows no link and keeps nothing.
 *
 * @param input JSON text, which gives each finding its line and column, or the value that `JSON.parse` gave
 */
export function checkDefinition(input: unknown, options: CheckOptions = {}): CheckResult {
  const text = typeof input === 'string' ? input.replace(/^\ufeff/, '') : undefined;
  const ofText = text === undefined ? [] : parse(text).issues;
  const isReadable = text === undefined || text.length <= mostCharacters;
  const places = text !== undefined && isReadable ? placesOf(text) : undefined;
  const lost = places ? lostFromText(places) : [];
  // Where it is no JSON at all, or far too large, nothing more can be said.
  const data = text === undefined ? { value: input } : isReadable ? valueOf(text) : undefined;
  if (!data) {
    const fault = text !== undefined && places && faultOfJson(text, places);
    const findings = ofText.map((one) =>
      one.code === 'not-json' && fault ? fault : told(one, places, undefined),
    );
    return { findings: sorted(findings) };
  }

  const { issues, definition, replaced } = allWaves(data.value);
  const isReplaced = (pointer: string): boolean =>
    replaced.some((place) => pointer === place || pointer.startsWith(`${place}/`));
  // The text says more than its value: of a key that stands twice, or of its size.
  const all = [...ofText, ...issues].filter(isFirst);
  const isRefused = all.some(({ severity }) => severity === 'error');
  const context = definition && contextFor(definition, options);
  const heardOf = context ? rules.flatMap((rule) => heard(rule, context, places, isRefused)) : [];
  // What else is said of words that will not stay is of no use.
  const unwritten = new Set(
    heardOf.filter(({ code }) => code === 'unfinished').map(({ pointer }) => pointer),
  );
  const ofRules = heardOf.filter(
    ({ code, pointer }) => code === 'unfinished' || !unwritten.has(pointer),
  );
  return Object.freeze({
    ...(!isRefused && { definition }),
    findings: sorted([
      ...lost,
      ...all.map((one) => told(one, places, data.value)),
      ...ofRules.filter(({ pointer }) => !isReplaced(pointer)),
    ]),
  });
}

/** A file of more is no definition, and would take long to look through. */
const mostCharacters = 8 * limits.size;

function valueOf(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}

function isFirst(
  { code, pointer }: DefinitionIssue,
  index: number,
  all: readonly DefinitionIssue[],
): boolean {
  return all.findIndex((one) => one.code === code && one.pointer === pointer) === index;
}

function contextFor(
  definition: ProcedureDefinition,
  { original, translations = [], today }: CheckOptions,
): Context {
  const first = original === undefined ? undefined : parse(original).definition;
  return contextOf(definition, {
    today: (today ?? new Date()).toISOString().slice(0, 10),
    ...(first && { original: first }),
    translations: translations.flatMap((one) => parse(one).definition ?? []),
  });
}

/** An issue of the parser, whose sentence says first what is wrong and then how to mend it. */
function told(issue: DefinitionIssue, places: PlacedText | undefined, data: unknown): CheckFinding {
  const { code, severity, pointer } = issue;
  const { message } = explainIssue(issue);
  const [what = message, mend = 'See the schema, which describes each field.'] =
    message.split(/(?<=[.!?]) (.*)/s);
  return {
    code,
    severity,
    pointer,
    ...(places && { place: places.placeOf(stepsOf(pointer)) }),
    message: what,
    why:
      severity === 'error'
        ? 'The library refuses the definition, so readers see nothing of it.'
        : 'Readers may be misled, or not see it.',
    source: 'definition format',
    mend: `${mend}${idsFor(code, data)}`,
  };
}

/** What a rule finds. One that cannot read a definition that the parser refuses says nothing. */
function heard(
  rule: Rule,
  context: Context,
  places: PlacedText | undefined,
  isRefused: boolean,
): readonly CheckFinding[] {
  try {
    return rule.find(context).map(({ path, detail = '' }) => ({
      code: rule.code,
      severity: rule.severity,
      pointer: toPointer(path),
      ...(places && { place: places.placeOf(path) }),
      message: rule.what.replace('{}', () => clean(detail)),
      why: rule.why,
      source: rule.source,
      mend: rule.mend,
    }));
  } catch (error) {
    if (isRefused) return [];
    throw error;
  }
}

const order: readonly CheckSeverity[] = ['error', 'warning', 'note'];

function sorted(findings: readonly CheckFinding[]): readonly CheckFinding[] {
  const rank = ({ severity, place }: CheckFinding): number =>
    order.indexOf(severity) * 1e9 + (place?.line ?? 0);
  return Object.freeze([...findings].sort((one, other) => rank(one) - rank(other)));
}
