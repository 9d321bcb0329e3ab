/** The rules that protect readers from wrong or misleading numbers. See the evidence rules of the format. */
import { hasOneInX } from '../languages/one-in-x.js';
import type {
  Finding,
  FrequencyArm,
  FrequencyMeasure,
  Interval,
  MeanDifferenceMeasure,
  ProcedureDefinition,
} from './definition.js';
import { issue, type DefinitionIssue, type Path } from './issues.js';
import type { Check } from './walk.js';

/**
 * Published percentages are rounded, to whole numbers mostly, so they may differ from the count by half a point. Some
 * papers round a number that was rounded before, which adds a little: JAMA 2002;288:1245 prints 46 of 86 as 54 %.
 */
const roundingOfPercent = 0.55;

/** Two rounded percentages are subtracted in a difference, which itself is rounded. */
const roundingOfDifference = 1.51;

/** Checks every number of every finding, and that every outcome says something about every option. */
export function checkEvidence(definition: ProcedureDefinition): readonly DefinitionIssue[] {
  return [
    ...definition.outcomes.flatMap((outcome, place) =>
      outcome.findings.flatMap((finding, index) =>
        checkFinding(finding, ['outcomes', place, 'findings', index]),
      ),
    ),
    ...checkMatrix(definition),
  ];
}

function checkFinding(finding: Finding, path: Path): readonly DefinitionIssue[] {
  const { measure, status, digest, calculation } = finding;
  const issues: DefinitionIssue[] = [];
  if (finding.source === undefined && measure.kind !== 'searched-not-found') {
    issues.push(issue('missing-source', path));
  }
  if (status === 'read-in-digest' && !digest) issues.push(issue('missing-digest', path));
  if (status === 'calculated' && !calculation) issues.push(issue('missing-calculation', path));
  const place = [...path, 'measure'];
  if (measure.kind === 'frequency') issues.push(...checkFrequency(measure, place));
  if (measure.kind === 'mean-difference') issues.push(...checkMeanDifference(measure, place));
  if (measure.kind === 'rate') {
    measure.arms.forEach((arm, index) => {
      const armPath = [...place, 'arms', index];
      issues.push(...checkName(arm, armPath), ...checkInterval(arm, arm.value, armPath));
    });
  }
  return issues;
}

function checkFrequency(measure: FrequencyMeasure, path: Path): readonly DefinitionIssue[] {
  return [
    ...measure.arms.flatMap((arm, index) => checkFrequencyArm(arm, [...path, 'arms', index])),
    ...(measure.differences ?? []).flatMap((difference, index) => {
      const place = [...path, 'differences', index];
      const first = measure.arms[difference.first];
      const second = measure.arms[difference.second];
      if (!first || !second) return [issue('unknown-arm', place)];
      const expected = (percentOf(first) ?? NaN) - (percentOf(second) ?? NaN);
      return [
        ...(Math.abs(expected - difference.points) > roundingOfDifference
          ? [issue('difference-unlike-arms', place)]
          : []),
        ...checkInterval(difference, difference.points, place, roundingOfPercent),
      ];
    }),
  ];
}

/** The share of an arm in percent: as published, or from its count. */
function percentOf({ percent, count, total }: FrequencyArm): number | undefined {
  if (percent !== undefined) return percent;
  return count !== undefined && total ? (100 * count) / total : undefined;
}

function checkFrequencyArm(arm: FrequencyArm, path: Path): readonly DefinitionIssue[] {
  const { count, total, percent, crossover = [] } = arm;
  const issues = [...checkName(arm, path)];
  if (percent === undefined && count === undefined) issues.push(issue('no-number', path));
  if (count !== undefined && !total) issues.push(issue('count-without-total', path));
  if (count !== undefined && total && count > total) issues.push(issue('count-over-total', path));
  if (count !== undefined && total && percent !== undefined) {
    const calculated = (100 * count) / total;
    if (Math.abs(calculated - percent) > roundingOfPercent)
      issues.push(issue('percent-unlike-count', path));
  }
  crossover.forEach((crossed, index) => {
    if (crossed.count > crossed.total)
      issues.push(issue('count-over-total', [...path, 'crossover', index]));
  });
  const estimate = percentOf(arm);
  if (estimate !== undefined) issues.push(...checkInterval(arm, estimate, path, roundingOfPercent));
  if (arm.interval && (arm.interval.low < 0 || arm.interval.high > 100)) {
    issues.push(issue('over-100-percent', [...path, 'interval']));
  }
  return issues;
}

function checkMeanDifference(
  measure: MeanDifferenceMeasure,
  path: Path,
): readonly DefinitionIssue[] {
  const { scale, arms, reference } = measure;
  const issues: DefinitionIssue[] = [];
  if (scale.low >= scale.high) issues.push(issue('scale-upside-down', [...path, 'scale']));
  if (!arms[reference]) issues.push(issue('unknown-arm', [...path, 'reference']));
  const width = scale.high - scale.low;
  arms.forEach((arm, index) => {
    const place = [...path, 'arms', index];
    issues.push(...checkName(arm, place));
    const isOff =
      (arm.mean !== undefined && (arm.mean < scale.low || arm.mean > scale.high)) ||
      Math.abs(arm.difference ?? 0) > width;
    // On a scale that is upside down, all would be.
    if (isOff && width > 0) issues.push(issue('off-the-scale', place));
    if (arm.difference !== undefined) issues.push(...checkInterval(arm, arm.difference, place));
  });
  return issues;
}

function checkName(
  arm: { option?: string; label?: string },
  path: Path,
): readonly DefinitionIssue[] {
  return arm.option === undefined && arm.label === undefined ? [issue('nameless-arm', path)] : [];
}

/** Percentages are rounded apart from their interval, so they may lie a little outside of it; other numbers may not. */
function checkInterval(
  { interval }: { readonly interval?: Interval },
  estimate: number,
  path: Path,
  rounding = 0,
): readonly DefinitionIssue[] {
  if (!interval) return [];
  const place = [...path, 'interval'];
  if (interval.low > interval.high) return [issue('interval-upside-down', place)];
  const isInside = estimate >= interval.low - rounding && estimate <= interval.high + rounding;
  return isInside ? [] : [issue('interval-misses-estimate', place)];
}

/** Every outcome says something about every option, if only that nothing is known. */
function checkMatrix(definition: ProcedureDefinition): readonly DefinitionIssue[] {
  return definition.outcomes.flatMap(({ findings, gaps = [] }, place) => {
    if (findings.length + gaps.length === 0) return [issue('empty-outcome', ['outcomes', place])];
    const covered = new Set([...gaps.map(({ option }) => option), ...findings.flatMap(optionsOf)]);
    return definition.options.flatMap(({ id }, index) =>
      covered.has(id) ? [] : [issue('matrix-hole', ['outcomes', place], index + 1, 'warning')],
    );
  });
}

/** The ids of the options that a finding says something about. */
function optionsOf({ measure }: Finding): readonly string[] {
  if (measure.kind === 'searched-not-found') return measure.options;
  return measure.arms.flatMap(({ option }) => (option === undefined ? [] : [option]));
}

/** Finds texts that hide a number in a misleading form, in the language of the definition. */
export function oneInXIn({ language }: ProcedureDefinition): Check {
  return (value, path) =>
    typeof value === 'string' && hasOneInX(value, language) ? [issue('one-in-x', path)] : [];
}
