/** The overview: which comparisons stand first, and what is said of the options that none of them holds. */
import type {
  Headline,
  Outcome,
  OverviewRow,
  ProcedureDefinition,
  RowRest,
} from '../definition/definition.js';
import { armResultsOf, type ArmResult } from './arms.js';
import { crossoverShares } from './findings.js';
import { overviewByRule } from './overview-by-rule.js';
import { resultOf, resultsOf, type Result } from './results.js';

/** One comparison of a row: arms of one result and of no other. */
export interface Frame {
  readonly outcome: Outcome;
  readonly result: Result;
  readonly headline: Headline;
  readonly arms: readonly ArmResult[];
  /**
   * Whether its shares are drawn. One arm alone is not: it would tempt to be held against an arm of another study. Nor
   * are shares under 1 in 100: an empty bar reads as none.
   */
  readonly hasBars: boolean;
  /** Other times at which the comparison says something else. */
  readonly otherTimes: readonly Result[];
  /** Who had been given another option by then, where that is a tenth of the arm or more. */
  readonly crossovers: readonly Crossover[];
}

/** Part of an arm that had been given another option. */
export interface Crossover {
  readonly options: readonly string[];
  readonly other: string;
  /** 0 to 1. */
  readonly share: number;
}

/** One row. */
export interface Row {
  readonly row: OverviewRow;
  readonly outcomes: readonly Outcome[];
  readonly direction: Outcome['direction'];
  readonly frames: readonly Frame[];
  /** Kinds of a rare harm, a line each. */
  readonly parts: readonly Frame[];
  readonly rest: readonly RowRest[];
  /** All results of the row's outcomes about everyone studied, searches among them. */
  readonly results: readonly Result[];
}

/** All rows. */
export interface ShownOverview {
  readonly rows: readonly Row[];
  /** Whether the definition has no overview, so that a rule has made one. */
  readonly isByRule: boolean;
  /** The ids of the options that no frame of any row holds. */
  readonly unknownOptions: readonly string[];
}

/** Crossover below this is not said on the row. */
const leastCrossover = 0.1;

/** A difference that has grown or shrunk by this part of it tells another story. */
const otherStory = 1 / 3;

const known = new WeakMap<ProcedureDefinition, ShownOverview>();

/** The overview of a definition, as its authors have it, else made by rule. Made once for each definition. */
export function overviewOf(definition: ProcedureDefinition): ShownOverview {
  const found = known.get(definition) ?? madeFor(definition);
  known.set(definition, found);
  return found;
}

function madeFor(definition: ProcedureDefinition): ShownOverview {
  const rows = (definition.overview?.rows ?? overviewByRule(definition)).map((row) =>
    rowOf(row, definition),
  );
  const shown = new Set(
    rows.flatMap(({ frames, parts }) =>
      [...frames, ...parts].flatMap(({ arms }) => arms.flatMap(({ options }) => options)),
    ),
  );
  return {
    rows,
    isByRule: !definition.overview,
    unknownOptions: definition.options.flatMap(({ id }) => (shown.has(id) ? [] : [id])),
  };
}

function rowOf(row: OverviewRow, definition: ProcedureDefinition): Row {
  const outcomes = row.outcomes.flatMap(
    (id) => definition.outcomes.find((outcome) => outcome.id === id) ?? [],
  );
  // Findings of several outcomes may have the same id, so only those of the row are looked at.
  const frameOf = (headline: Headline, of = outcomes): readonly Frame[] =>
    of
      .flatMap((outcome) => {
        const result = resultOf(definition, { ...headline, outcome: outcome.id });
        return result ? [frameWith(outcome, result, headline, definition)] : [];
      })
      .slice(0, 1);
  const frames = row.headlines.flatMap((headline) => frameOf(headline));
  // A time that has a frame of its own in the row is told there.
  const hasNoFrame = (other: Result): boolean => !frames.some(({ result }) => result === other);
  return {
    row,
    outcomes,
    direction: outcomes[0]?.direction ?? 'neutral',
    frames: frames.map((frame) => ({
      ...frame,
      otherTimes: frame.otherTimes.filter(hasNoFrame),
    })),
    parts: (row.parts ?? []).flatMap(({ outcome, finding, time }) =>
      frameOf(
        { finding, time, why: '' },
        outcomes.filter(({ id }) => id === outcome),
      ),
    ),
    rest: row.also ?? [],
    results: outcomes
      .flatMap((outcome) => resultsOf(outcome, definition))
      .filter(({ group }) => group === undefined),
  };
}

function frameWith(
  outcome: Outcome,
  result: Result,
  headline: Headline,
  definition: ProcedureDefinition,
): Frame {
  const arms = armResultsOf(result);
  return {
    outcome,
    result,
    headline,
    arms,
    hasBars: arms.length > 1 && areDrawn(arms),
    otherTimes: otherTimesOf(outcome, result, definition),
    crossovers: crossoversOf(result, arms),
  };
}

/** Whether all are shares, and one of them is seen in a bar. */
function areDrawn(arms: readonly ArmResult[]): boolean {
  const shares = arms.flatMap(({ value }) => (value.kind === 'share' ? [value.share.share] : []));
  return shares.length === arms.length && shares.some((share) => share >= 0.01);
}

/**
 * Who had been given another option by then, where that is a tenth of an arm or more.
 *
 * @param shown the arms of the result that readers see there
 */
export function crossoversOf(
  { measure }: Result,
  shown: readonly ArmResult[],
): readonly Crossover[] {
  if (measure.kind !== 'frequency' && measure.kind !== 'events') return [];
  return shown.flatMap(({ options, place }) =>
    crossoverShares(measure.arms[place]!)
      .filter(({ share }) => share >= leastCrossover)
      .map(({ option, share }) => ({ options, other: option, share })),
  );
}

/** Other times at which a comparison says something else. */
export function otherTimesOf(
  outcome: Outcome,
  result: Result,
  definition: ProcedureDefinition,
): readonly Result[] {
  const shown = gapOf(result);
  if (shown === undefined) return [];
  return resultsOf(outcome, definition).filter((other) => {
    const gap = other.finding === result.finding && other !== result ? gapOf(other) : undefined;
    return gap !== undefined && Math.abs(gap - shown) >= Math.abs(shown) * otherStory;
  });
}

/** The first arm less the second, in shares. */
function gapOf(result: Result): number | undefined {
  const [first, second] = armResultsOf(result);
  return first?.value.kind === 'share' && second?.value.kind === 'share'
    ? first.value.share.share - second.value.share.share
    : undefined;
}
