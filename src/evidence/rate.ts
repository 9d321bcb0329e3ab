/** How often an outcome came over person-time. Rates are never written or drawn as people. */
import type { RateMeasure } from '../definition/definition.js';
import { calculatedLevel } from './intervals.js';
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
export function panelRates(measures: readonly RateMeasure[]): PanelRates {
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
