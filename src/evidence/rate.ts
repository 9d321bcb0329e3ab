/** How often an outcome came over person-time. Rates are never written or drawn as people. */
import { calculatedLevel } from './intervals.js';
import type { RateMeasure, Result } from './results.js';
import type { SourcedInterval } from './share.js';

/** A rate: events in the person-time of its panel. */
export interface Rate {
  readonly value: number;
  /** The published interval, in the same unit. */
  readonly interval?: SourcedInterval;
}

/** The rates of a panel, all for one amount of person-time. */
export interface PanelRates {
  /** The amount of person-time, such as 1000. */
  readonly per: number;
  readonly unit: RateMeasure['unit'];
  /** For each measure, in the order given, the rates of its arms, in theirs. */
  readonly rates: readonly (readonly Rate[])[];
}

/**
 * Brings the rates of a panel to one amount of person-time: the largest amount published in it, in years unless all
 * are in months, so that rates of one and the same amount stay as published. Plain proportion (a year is 12 months);
 * nothing is rounded.
 *
 * @param measures At least one.
 */
function panelRates(measures: readonly RateMeasure[]): PanelRates {
  const unit = measures.every((measure) => measure.unit === 'months') ? 'months' : 'years';
  const per = Math.max(...measures.map((measure) => measure.per));
  const rates = measures.map((measure) => {
    const months = measure.unit === unit ? 1 : 12;
    const scaled = (value: number) => (value * months * per) / measure.per;
    return measure.arms.map(({ value, interval }) => ({
      value: scaled(value),
      ...(interval && {
        interval: {
          low: scaled(interval.low),
          high: scaled(interval.high),
          level: interval.level ?? calculatedLevel,
          from: interval.from,
        },
      }),
    }));
  });
  return { per, unit, rates };
}

/** A rate, and the person-time that it is for. */
export type RateOverTime = Rate & Pick<RateMeasure, 'per' | 'unit'>;

/**
 * The rate of an arm, for the one amount of person-time that all rates of its outcome are told in.
 *
 * @param results The results of the outcome, this one among them.
 * @param place Place of the arm in the measure's `arms`, counted from 0.
 * @returns Undefined when the measure is no rate, or there is no such arm.
 */
export function rateOf(
  results: readonly Result[],
  { measure }: Result,
  place: number,
): RateOverTime | undefined {
  if (measure.kind !== 'rate') return undefined;
  const measures = results.flatMap((one) => (one.measure.kind === 'rate' ? [one.measure] : []));
  const { per, unit, rates } = panelRates(measures);
  const rate = rates[measures.indexOf(measure)]?.[place];
  return rate && { ...rate, per, unit };
}
