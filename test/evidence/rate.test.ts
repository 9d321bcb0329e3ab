import { expect } from 'chai';
import { rateOf, type RateOverTime } from '../../src/evidence/rate.js';
import type { RateMeasure, Result } from '../../src/evidence/results.js';
import { frequency, result } from './samples.js';

const rate = (
  value: number,
  per: number,
  unit: RateMeasure['unit'],
  interval?: RateMeasure['arms'][number]['interval'],
): Result => result({ kind: 'rate', per, unit, arms: [{ option: 'surgery', value, interval }] });

/** The rates of the first arms of some results that belong to one outcome. */
const ratesOf = (...results: readonly Result[]): readonly (RateOverTime | undefined)[] =>
  results.map((one) => rateOf(results, one, 0));

describe('rateOf', () => {
  it('leaves rates of one amount as published', () => {
    expect(ratesOf(rate(3.18, 1000, 'years'), rate(0, 1000, 'years'))).to.deep.equal([
      { value: 3.18, per: 1000, unit: 'years' },
      { value: 0, per: 1000, unit: 'years' },
    ]);
    expect(ratesOf(rate(2, 100, 'months'))).to.deep.equal([{ value: 2, per: 100, unit: 'months' }]);
  });

  it('brings rates of one outcome and their intervals to one amount, whatever else is known of it', () => {
    const interval = { low: 1, high: 3, from: 'published' as const };
    const people = frequency([{ option: 'surgery', percent: 3 }]);
    expect(
      ratesOf(
        people,
        rate(2, 100, 'months', interval),
        rate(3, 1000, 'years', { ...interval, high: 4, level: 90 }),
      ),
    ).to.deep.equal([
      undefined,
      {
        value: 240,
        interval: { low: 120, high: 360, level: 95, from: 'published' },
        per: 1000,
        unit: 'years',
      },
      {
        value: 3,
        interval: { low: 1, high: 4, level: 90, from: 'published' },
        per: 1000,
        unit: 'years',
      },
    ]);
  });

  it('tells none of an arm that is not there', () => {
    const inYears = rate(3, 1000, 'years');
    expect(rateOf([inYears], inYears, 7)).to.equal(undefined);
  });
});
