/** The numbers of findings as the rules compare them with texts. */
import type { Outcome, ProcedureDefinition } from '../definition/definition.js';
import { daysIn } from '../definition/length-of-time.js';
import { resultsOf, type Result } from '../evidence/results.js';
import { lexiconOf } from './lexicon/lexicons.js';
import { tellingIn, type Telling } from './text/shares.js';

/** One number that a finding gives, and of whom and when. */
export interface Known {
  readonly outcome: string;
  readonly study: string;
  readonly finding: string;
  readonly time: string | undefined;
  /** The options of its arm; none for an arm that is no option. */
  readonly options: readonly string[];
  /** In percent; for a count, of its total. */
  readonly percent: number;
  readonly count?: number;
  readonly total?: number;
  /** How long after, in days. */
  readonly days: number | undefined;
  /** Of whom it is: those who had the outcome, those who did not, an end of a range, a difference, or a crossover. */
  readonly of: 'had' | 'had-not' | 'end' | 'difference' | 'crossover';
}

type Arm = Readonly<{
  option?: string;
  options?: readonly string[];
  percent?: number;
  count?: number;
  events?: number;
  total?: number;
  low?: number;
  high?: number;
  interval?: { low: number; high: number };
  crossover?: readonly { option: string; count: number; total: number }[];
}>;

const known = new WeakMap<ProcedureDefinition, readonly Known[]>();

/** Every share that the findings of a definition give. */
export function numbersOf(definition: ProcedureDefinition): readonly Known[] {
  const lexicon = lexiconOf(definition.language);
  const telling = lexicon && tellingIn(lexicon, definition.language);
  const found =
    known.get(definition) ??
    definition.outcomes.flatMap((outcome) =>
      resultsOf(outcome, definition).flatMap((result) => numbersOfResult(outcome, result, telling)),
    );
  known.set(definition, found);
  return found;
}

/** The options of an arm. */
function optionsOfArm({ option, options = [] }: Arm): readonly string[] {
  return option === undefined ? options : [option];
}

function numbersOfResult(
  outcome: Outcome,
  result: Result,
  telling: Telling | undefined,
): readonly Known[] {
  const { measure } = result;
  const days = result.period && daysIn(result.period);
  const { id: finding, study } = result.finding;
  const base = { outcome: outcome.id, study, finding, time: result.time, days };
  const all = (options: readonly string[], percent: number, of: Known['of']): Known => ({
    ...base,
    options,
    percent,
    of,
  });
  switch (measure.kind) {
    case 'frequency':
    case 'events': {
      const arms: readonly Arm[] = measure.arms;
      return [
        ...arms.flatMap((arm) => numbersOfArm(arm, base)),
        ...(measure.differences ?? []).flatMap(({ points, interval }) => [
          all([], Math.abs(points), 'difference'),
          ...endsOf(interval).map((end) => all([], Math.abs(end), 'difference')),
        ]),
        ...arms.flatMap((one, index) =>
          arms
            .slice(index + 1)
            .map((other) => all([], Math.abs(percentOf(one) - percentOf(other)), 'difference')),
        ),
      ];
    }
    case 'risk-difference':
      return [
        all([], Math.abs(measure.points), 'difference'),
        ...endsOf(measure.interval).map((end) => all([], Math.abs(end), 'difference')),
      ];
    case 'baseline-and-effect': {
      const { baseline } = measure;
      return [
        ...numbersOfArm(baseline, base),
        ...measure.arms.flatMap((arm) => [
          all(optionsOfArm(arm), baseline.percent * arm.ratio, 'had'),
          ...endsOf(arm.interval).map((end) =>
            all(optionsOfArm(arm), baseline.percent * end, 'end'),
          ),
        ]),
      ];
    }
    case 'range-over-studies':
      return measure.arms.flatMap((arm) =>
        [arm.low, arm.high].flatMap((end) => [
          all(optionsOfArm(arm), end, 'had'),
          all(optionsOfArm(arm), 100 - end, 'had-not'),
        ]),
      );
    case 'qualitative':
      return measure.arms.flatMap((arm) =>
        (telling?.sharesIn(arm.text) ?? []).flatMap(({ count, total, isCount }) => [
          {
            ...all(optionsOfArm(arm), (100 * count) / total, 'had' as const),
            ...(isCount && { count, total }),
          },
          all(optionsOfArm(arm), 100 - (100 * count) / total, 'had-not'),
        ]),
      );
    default:
      return [];
  }
}

function numbersOfArm(
  arm: Arm,
  base: Pick<Known, 'outcome' | 'study' | 'finding' | 'time' | 'days'>,
): readonly Known[] {
  const { total, crossover = [] } = arm;
  const count = arm.count ?? arm.events;
  const options = optionsOfArm(arm);
  const one = (percent: number, of: Known['of'], counted?: number, out?: number): Known => ({
    ...base,
    options,
    percent,
    of,
    ...(counted !== undefined && out !== undefined && { count: counted, total: out }),
  });
  const percents = [
    ...(arm.percent === undefined ? [] : [arm.percent]),
    ...(count === undefined || !total ? [] : [(100 * count) / total]),
  ];
  return [
    ...percents.map((percent) => one(percent, 'had', count, total)),
    ...percents.map((percent) =>
      one(100 - percent, 'had-not', count === undefined ? undefined : (total ?? 0) - count, total),
    ),
    ...endsOf(arm.interval).map((end) => one(end, 'end')),
    ...crossover.flatMap((of) => [
      one((100 * of.count) / of.total, 'crossover', of.count, of.total),
      one(100 - (100 * of.count) / of.total, 'crossover', of.total - of.count, of.total),
    ]),
  ];
}

function percentOf({ percent, count, events, total }: Arm): number {
  const counted = count ?? events;
  return percent ?? (counted !== undefined && total ? (100 * counted) / total : Number.NaN);
}

function endsOf(interval: { readonly low: number; readonly high: number } | undefined) {
  return interval ? [interval.low, interval.high] : [];
}
