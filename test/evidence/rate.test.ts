import { expect } from 'chai';
import type { RateMeasure } from '../../src/definition/definition.js';
import { panelRates } from '../../src/evidence/rate.js';

const rate = (
  value: number,
  per: number,
  unit: RateMeasure['unit'],
  interval?: RateMeasure['arms'][number]['interval'],
): RateMeasure => ({ kind: 'rate', per, unit, arms: [{ option: 'surgery', value, interval }] });

describe('panelRates', () => {
  it('leaves rates of one amount as published', () => {
    expect(panelRates([rate(3.18, 1000, 'years'), rate(0, 1000, 'years')])).to.deep.equal({
      per: 1000,
      unit: 'years',
      rates: [[{ value: 3.18 }], [{ value: 0 }]],
    });
    expect(panelRates([rate(2, 100, 'months')])).to.include({ per: 100, unit: 'months' });
  });

  it('brings rates and their intervals to one amount', () => {
    const interval = { low: 1, high: 3, from: 'published' as const };
    const mixed = panelRates([
      rate(2, 100, 'months', interval),
      rate(3, 1000, 'years', { ...interval, high: 4, level: 90 }),
    ]);
    expect(mixed).to.deep.equal({
      per: 1000,
      unit: 'years',
      rates: [
        [{ value: 240, interval: { low: 120, high: 360, level: 95, from: 'published' } }],
        [{ value: 3, interval: { low: 1, high: 4, level: 90, from: 'published' } }],
      ],
    });
  });
});
