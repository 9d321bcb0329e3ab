/** An overview for a definition that has none. */
import type {
  Outcome,
  OverviewRow,
  Period,
  ProcedureDefinition,
  RowRest,
} from '../definition/definition.js';
import { armResultsOf } from './arms.js';
import { cellOf } from './cell.js';
import { resultsOf, type Result } from './results.js';

/** A person does not weigh more of them at once. */
const mostRows = 7;

/** How many of the rows are kept for harms, where there are that many. */
const harmRows = 3;

/**
 * The rows, by rule: of each outcome the comparison of most options, then the latest. Where there are more outcomes than
 * rows, those whose comparisons hold more options come first, and three rows are kept for harms. They stay in the
 * order that the definition has them in.
 */
export function overviewByRule(definition: ProcedureDefinition): readonly OverviewRow[] {
  const { outcomes } = definition;
  const weigh = (outcome: Outcome): number => {
    const first = firstResult(outcome, definition);
    return first ? weightOf(first) : 0;
  };
  const sorted = [...outcomes].sort((one, other) => weigh(other) - weigh(one));
  const harms = sorted.filter(({ direction }) => direction === 'harm').slice(0, harmRows);
  const others = sorted.filter(({ direction }) => direction !== 'harm');
  const kept = [...harms, ...others.slice(0, mostRows - harms.length)];
  const chosen = new Set(
    [...kept, ...sorted.filter((outcome) => !kept.includes(outcome))].slice(0, mostRows),
  );
  return outcomes
    .filter((outcome) => chosen.has(outcome))
    .map((outcome) => rowFor(outcome, definition));
}

function rowFor(outcome: Outcome, definition: ProcedureDefinition): OverviewRow {
  const first = firstResult(outcome, definition);
  const held = new Set(first ? armResultsOf(first).flatMap(({ options }) => options) : []);
  const rest = definition.options.filter(({ id }) => !held.has(id));
  return {
    id: outcome.id,
    name: outcome.name,
    importance: outcome.importance ?? 'important',
    why: outcome.description,
    outcomes: [outcome.id],
    headlines: first
      ? [
          {
            finding: first.finding.id,
            ...(first.time !== undefined && { time: first.time }),
            why: outcome.description,
          },
        ]
      : [],
    also: rest.map(({ id }) => restOf(outcome, id, definition)),
  };
}

/** Why an option is in no headline. */
function restOf(outcome: Outcome, option: string, definition: ProcedureDefinition): RowRest {
  const cell = cellOf(outcome, resultsOf(outcome, definition), option);
  switch (cell.kind) {
    case 'values':
      return { options: [option], reason: 'known-otherwise' };
    case 'unsaid':
      return { options: [option], reason: 'not-known' };
    case 'searched-not-found':
      return { options: [option], reason: cell.kind };
    default:
      return {
        options: [option],
        reason: cell.kind,
        ...(cell.gap.text !== undefined && { text: cell.gap.text }),
      };
  }
}

/** The result that stands first of an outcome; undefined where nothing was found. */
function firstResult(outcome: Outcome, definition: ProcedureDefinition): Result | undefined {
  const results = resultsOf(outcome, definition).filter(
    (result) =>
      result.group === undefined && armResultsOf(result).some(({ options }) => options.length > 0),
  );
  return [...results].sort(
    (one, other) => weightOf(other) - weightOf(one) || lengthOf(other) - lengthOf(one),
  )[0];
}

/** Numbers before words, and more options before fewer. */
function weightOf(result: Result): number {
  const arms = armResultsOf(result);
  const options = new Set(arms.flatMap((arm) => arm.options)).size;
  const isInWords = result.measure.kind === 'qualitative';
  return options + (isInWords ? 0 : 100);
}

const daysIn = { minutes: 1 / 1440, hours: 1 / 24, days: 1, weeks: 7, months: 30.4, years: 365 };

function lengthOf({ period }: { readonly period: Period | undefined }): number {
  return period ? (period.to ?? period.from) * daysIn[period.unit] : 0;
}
