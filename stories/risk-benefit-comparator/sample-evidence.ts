/** Evidence in unusual hands. Every helper is pure, and what it returns is as valid as what it was given. */
import type { Finding, Outcome, ProcedureDefinition } from '../../src/definition/definition.js';
import { resultsAbout } from '../../src/evidence/findings.js';
import { resultsOf } from '../../src/evidence/results.js';

/** The id of the group that `withGroup` adds. */
export const sampleGroup = 'diabetes';

/**
 * With a group of its own figures: the first finding of the first outcome again, for a part of the people. The
 * figures are made up, and the words say so.
 */
export function withGroup(definition: ProcedureDefinition): ProcedureDefinition {
  const [outcome, ...others] = definition.outcomes;
  const [finding] = outcome?.findings ?? [];
  const measure = finding?.measure;
  if (measure?.kind !== 'frequency')
    throw new Error('The first finding of the first outcome is no frequency.');
  const ofGroup: Finding = {
    ...finding!,
    id: `${finding!.id}-${sampleGroup}`,
    population: 'People with diabetes. This group is made up to show what a group looks like.',
    status: 'calculated',
    calculation: 'These figures are made up.',
    group: sampleGroup,
    measure: {
      kind: 'frequency',
      estimate: 'counted',
      times: measure.times.map(({ id, period, arms }) => ({
        id,
        period,
        arms: arms.map(({ option, options, label }, place) => ({
          option,
          options,
          label,
          count: 10 + 2 * place,
          total: 20,
        })),
      })),
    },
  };
  return {
    ...definition,
    groups: [
      {
        id: sampleGroup,
        name: 'I have diabetes',
        description: 'A doctor has told you that you have diabetes.',
      },
    ],
    outcomes: [{ ...outcome!, findings: [...outcome!.findings, ofGroup] }, ...others],
  };
}

/** Without what the authors say where no study gives a number: holes in the comparison. */
export function withHoles(definition: ProcedureDefinition): ProcedureDefinition {
  return {
    ...definition,
    outcomes: definition.outcomes.map(({ gaps: _gaps, ...outcome }) => outcome),
  };
}

/** The same outcomes, and of none of them anything is known. */
export function withNothingKnown(definition: ProcedureDefinition): ProcedureDefinition {
  const options = definition.options.map(({ id }) => id);
  const gaps = options.map((option) => ({ option, reason: 'not-known' as const }));
  return {
    ...definition,
    // It asks about findings.
    quiz: undefined,
    overview: definition.overview && {
      ...definition.overview,
      rows: definition.overview.rows.map(({ parts: _parts, ...row }) => ({
        ...row,
        headlines: [],
        also: [{ options, reason: 'not-known' as const }],
      })),
    },
    outcomes: definition.outcomes.map((outcome) => ({ ...outcome, findings: [], gaps })),
  };
}

/** So many outcomes: those of the definition, and its first one again with its first finding. */
export function withOutcomes(definition: ProcedureDefinition, total: number): ProcedureDefinition {
  const [first] = definition.outcomes;
  const [finding] = first?.findings ?? [];
  if (!first || !finding) throw new Error('There is no finding to count again.');
  const gaps = definition.options
    .filter(({ id }) => resultsAbout(resultsOf(first, definition).slice(0, 1), id).length === 0)
    .map(({ id }) => ({ option: id, reason: 'not-known' as const }));
  const added = Array.from({ length: total - definition.outcomes.length }, (_, index): Outcome => {
    const round = index + 2;
    return {
      ...first,
      importance: undefined,
      id: `${first.id}-${round}`,
      name: `${first.name} (${round})`,
      findings: [{ ...finding, id: `${finding.id}-${round}` }],
      gaps,
    };
  });
  return { ...definition, outcomes: [...definition.outcomes, ...added] };
}
