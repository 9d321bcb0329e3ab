/** Which studies a text rests on, by the sources that stand beside it. */
import type { Finding, ProcedureDefinition, Study } from '../../definition/definition.js';
import type { Path } from '../../definition/issues.js';

/** The ids of all sources that something of a study was read in. */
function sourcesOfStudy(study: Study, findings: readonly Finding[]): ReadonlySet<string> {
  const own = findings.filter((one) => one.study === study.id);
  return new Set([
    ...named(study),
    ...own.flatMap((finding) => [
      ...named(finding),
      ...('times' in finding.measure ? finding.measure.times.flatMap(named) : []),
    ]),
  ]);
}

function named(one: {
  readonly source?: string | undefined;
  readonly digest?: string | undefined;
}): readonly string[] {
  return [one.source, one.digest].filter((id) => id !== undefined);
}

const known = new WeakMap<
  ProcedureDefinition,
  readonly (readonly [Study, ReadonlySet<string>])[]
>();

/** Each study of a definition with the ids of its sources. */
export function studiesWithSources(
  definition: ProcedureDefinition,
): readonly (readonly [Study, ReadonlySet<string>])[] {
  const findings = definition.outcomes.flatMap((outcome) => outcome.findings);
  const found =
    known.get(definition) ??
    definition.studies.map((study) => [study, sourcesOfStudy(study, findings)] as const);
  known.set(definition, found);
  return found;
}

/** The sources of the innermost object around a text that may have some. */
export function sourcesBeside(root: object, path: Path): readonly string[] | undefined {
  let value: unknown = root;
  let holder: object | undefined;
  for (const step of path) {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) holder = value;
    value = (value as Record<string, unknown>)[step];
  }
  return (holder as { readonly sources?: readonly string[] } | undefined)?.sources;
}

/** The studies that a text cites; none where no source of a study stands beside it. */
export function studiesCitedAt(path: Path, definition: ProcedureDefinition): readonly Study[] {
  const sources = sourcesBeside(definition, path) ?? [];
  return studiesWithSources(definition)
    .filter(([, own]) => sources.some((id) => own.has(id)))
    .map(([study]) => study);
}
