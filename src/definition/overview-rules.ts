/** What must hold of an overview, so that what stands first does not mislead. */
import type { Outcome, Overview, ProcedureDefinition } from './definition.js';
import { issue, type DefinitionIssue, type IssueSeverity } from './issues.js';
import { daysIn } from './length-of-time.js';
import { checkRow } from './row-rules.js';
import { timeOf } from './time-rules.js';

/** More outcomes than this need an overview: a person does not weigh more of them at once. */
const mostOutcomes = 7;

/** A benefit and a harm are far apart if one was looked for over this many times as long as the other. */
const farApart = 4;

const rowsPath = ['overview', 'rows'];

/**
 * Checks the overview, or that it may be left out.
 *
 * @param severity How bad it is that something is missing which older versions did not ask for.
 */
export function checkOverview(
  definition: ProcedureDefinition,
  severity: IssueSeverity,
): readonly DefinitionIssue[] {
  const { overview, outcomes } = definition;
  if (!overview) {
    const isMissing = severity === 'warning' || outcomes.length > mostOutcomes;
    return isMissing ? [issue('overview-missing', [], mostOutcomes, severity)] : [];
  }
  const byId = new Map(outcomes.map((outcome) => [outcome.id, outcome]));
  const held = new Set(overview.rows.flatMap((row) => row.outcomes));
  // An outcome that is not there is told with what refers to it. More would be said than is wrong.
  if ([...held].some((id) => !byId.has(id))) return [];
  return [
    ...checkDirections(overview, byId),
    ...outcomes.flatMap(({ id, importance }, place) =>
      importance === 'critical' && !held.has(id)
        ? [issue('critical-outcome-in-no-row', ['outcomes', place])]
        : [],
    ),
    ...overview.rows.flatMap((row, place) =>
      checkRow(
        row,
        row.outcomes.map((id) => byId.get(id)!),
        definition,
        [...rowsPath, place],
      ),
    ),
  ];
}

/** There is something to hope for and something to avoid, and neither is looked for much longer than the other. */
function checkDirections(
  { rows }: Overview,
  byId: ReadonlyMap<string, Outcome>,
): readonly DefinitionIssue[] {
  const directions = rows.map((row) => byId.get(row.outcomes[0]!)!.direction);
  const harms = directions.filter((direction) => direction === 'harm').length;
  const lengths = (wanted: Outcome['direction']): readonly number[] =>
    rows.filter((_, place) => directions[place] === wanted).flatMap((row) => lengthsIn(row, byId));
  return [
    ...(['benefit', 'harm'] as const)
      .filter((direction) => !directions.includes(direction))
      .map((direction) => issue(`overview-no-${direction}`, rowsPath)),
    ...(harms > 0 && 3 * harms < directions.length
      ? [issue('overview-few-harms', rowsPath, '', 'warning')]
      : []),
    ...(areFarApart(lengths('benefit'), lengths('harm'))
      ? [issue('times-far-apart', rowsPath, '', 'warning')]
      : []),
  ];
}

/** How long people were followed in what a row shows first, in days, so far as it is known. */
function lengthsIn(
  { outcomes, headlines, parts = [] }: Overview['rows'][number],
  byId: ReadonlyMap<string, Outcome>,
): readonly number[] {
  const findings = outcomes.flatMap((id) => byId.get(id)!.findings);
  return [...headlines, ...parts].flatMap(({ finding, time }) => {
    const measure = findings.find(({ id }) => id === finding)?.measure;
    const period = measure && 'times' in measure ? timeOf(measure, time)?.period : undefined;
    return period ? [daysIn(period)] : [];
  });
}

/** Whether even the two that are nearest to each other are far apart. */
function areFarApart(benefits: readonly number[], harms: readonly number[]): boolean {
  const ratios = benefits.flatMap((benefit) =>
    harms.map((harm) => Math.max(benefit, harm) / Math.min(benefit, harm)),
  );
  return ratios.length > 0 && Math.min(...ratios) > farApart;
}
