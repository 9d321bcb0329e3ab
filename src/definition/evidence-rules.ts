/** The rules that protect readers from wrong or misleading numbers. See the evidence rules of the format. */
import type { Finding, ProcedureDefinition, Study } from './definition.js';
import { issue, type DefinitionIssue, type IssueSeverity, type Path } from './issues.js';
import { checkMeasure } from './measure-rules.js';
import { optionsTold } from './time-rules.js';

/**
 * Checks every number of every finding, and that every outcome says something about every option.
 *
 * @param severity How bad it is that something is missing which older versions did not ask for.
 */
export function checkEvidence(
  definition: ProcedureDefinition,
  severity: IssueSeverity,
): readonly DefinitionIssue[] {
  const studies = new Map(definition.studies.map((study) => [study.id, study]));
  return [
    ...definition.studies.flatMap((study, place) => checkCertainty(study, ['studies', place])),
    ...definition.outcomes.flatMap((outcome, place) =>
      outcome.findings.flatMap((finding, index) =>
        checkFinding(finding, studies.get(finding.study), ['outcomes', place, 'findings', index]),
      ),
    ),
    ...checkIds(definition, severity),
    ...checkMatrix(definition),
  ];
}

/** A row of the overview names findings of several outcomes, so that no two may have the same id. */
function checkIds(
  { outcomes }: ProcedureDefinition,
  severity: IssueSeverity,
): readonly DefinitionIssue[] {
  const outcomeOf = new Map<string, number>();
  return outcomes.flatMap(({ findings }, place) =>
    findings.flatMap(({ id }, index) => {
      const first = outcomeOf.get(id) ?? place;
      outcomeOf.set(id, first);
      // Twice in one outcome is told with the other lists.
      return first === place
        ? []
        : [issue('duplicate-id', ['outcomes', place, 'findings', index, 'id'], '', severity)];
    }),
  );
}

function checkFinding(
  finding: Finding,
  study: Study | undefined,
  path: Path,
): readonly DefinitionIssue[] {
  const { measure } = finding;
  const status = finding.status ?? study?.status;
  const issues: DefinitionIssue[] = [...checkCertainty(finding, path)];
  // A study that is not there is told with the references.
  if (study && (finding.source ?? study.source) === undefined && !hasOwnSources(measure)) {
    issues.push(issue('missing-source', path));
  }
  if (status === 'read-in-digest' && !(finding.digest ?? study?.digest)) {
    issues.push(issue('missing-digest', path));
  }
  if (status === 'calculated' && !isWorkedOut(finding)) {
    issues.push(issue('missing-calculation', path));
  }
  const place = [...path, 'measure'];
  return [...issues, ...checkTimesCertainty(measure, place), ...checkMeasure(measure, place)];
}

/** Whether each time names a source of its own, or there is no number to have one. */
function hasOwnSources(measure: Finding['measure']): boolean {
  return !('times' in measure) || measure.times.every(({ source }) => source !== undefined);
}

/** Whether something says how the numbers were worked out, for each time that has no words of its own. */
function isWorkedOut({ calculation, measure }: Finding): boolean {
  return (
    calculation !== undefined ||
    ('times' in measure && measure.times.every((time) => time.calculation !== undefined))
  );
}

function checkTimesCertainty(measure: Finding['measure'], path: Path): readonly DefinitionIssue[] {
  if (!('times' in measure)) return [];
  return measure.times.flatMap((time, index) => checkCertainty(time, [...path, 'times', index]));
}

/** A rating needs its reason; that nobody rates it needs none. */
function checkCertainty(
  { certainty }: Pick<Study, 'certainty'>,
  path: Path,
): readonly DefinitionIssue[] {
  return certainty && certainty.level !== 'not-rated' && certainty.reason === undefined
    ? [issue('missing-reason', [...path, 'certainty'])]
    : [];
}

/** Every outcome says something about every option, if only that nothing is known. */
function checkMatrix(definition: ProcedureDefinition): readonly DefinitionIssue[] {
  return definition.outcomes.flatMap(({ findings, gaps = [] }, place) => {
    if (findings.length + gaps.length === 0) return [issue('empty-outcome', ['outcomes', place])];
    const told = optionsTold({ findings, gaps });
    return definition.options.flatMap(({ id }, index) =>
      told.has(id) ? [] : [issue('matrix-hole', ['outcomes', place], index + 1, 'warning')],
    );
  });
}
