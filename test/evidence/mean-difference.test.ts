import { expect } from 'chai';
import fc from '../support/property.js';
import { meanDifference } from '../../src/evidence/mean-difference.js';
import type { MeanDifferenceMeasure } from '../../src/evidence/results.js';

const measure = (
  arm: MeanDifferenceMeasure['arms'][number],
  scale: Partial<MeanDifferenceMeasure['scale']> = {},
): MeanDifferenceMeasure => ({
  kind: 'mean-difference',
  scale: { name: 'Symptom score', low: 1, high: 5, better: 'low', ...scale },
  arms: [arm, { label: 'Dummy injection' }],
  reference: 1,
});
const interval = { low: -1.06, high: -0.21, from: 'published' as const };

describe('meanDifference', () => {
  it('places a difference and its interval, with no difference in the middle', () => {
    const difference = meanDifference(measure({ difference: -0.64, interval }), 0);
    expect(difference).to.deep.include({ points: -0.64, better: 'this-arm', mayBeNone: false });
    expect(difference?.place).to.be.closeTo(0.42, 1e-12);
    expect(difference?.interval?.low).to.be.closeTo(0.3675, 1e-12);
    expect(difference?.interval?.high).to.be.closeTo(0.47375, 1e-12);
  });

  it('tells which arm is better', () => {
    const better = (difference: number, end: 'low' | 'high') =>
      meanDifference(measure({ difference }, { better: end }), 0)?.better;
    expect(better(-1, 'low')).to.equal('this-arm');
    expect(better(1, 'low')).to.equal('reference');
    expect(better(-1, 'high')).to.equal('reference');
    expect(better(1, 'high')).to.equal('this-arm');
    expect(better(0, 'high')).to.equal('neither');
  });

  it('tells whether the interval holds no difference', () => {
    const mayBeNone = (low: number, high: number) =>
      meanDifference(measure({ difference: 0, interval: { ...interval, low, high } }), 0)
        ?.mayBeNone;
    expect(mayBeNone(-1, 1)).to.equal(true);
    expect(mayBeNone(0, 1)).to.equal(true);
    expect(mayBeNone(0.1, 1)).to.equal(false);
    expect(mayBeNone(-1, -0.1)).to.equal(false);
  });

  it('tells nothing of the reference arm, of an average alone, and of no arm', () => {
    expect(meanDifference(measure({ difference: 1 }), 1)).to.equal(undefined);
    expect(meanDifference(measure({ mean: 2 }), 0)).to.equal(undefined);
    expect(meanDifference(measure({ difference: 1 }), 2)).to.equal(undefined);
  });

  it('stays on the axis, and keeps the order', () => {
    const number = fc.double({ min: -10, max: 10, noNaN: true });
    fc.assert(
      fc.property(number, number, number, (a, b, c) => {
        const [low = NaN, difference = NaN, high = NaN] = [a, b, c].sort((x, y) => x - y);
        const arm = { difference, interval: { low, high, from: 'published' as const } };
        const placed = meanDifference(measure(arm), 0);
        expect(placed?.interval?.low).to.be.within(0, placed?.place ?? NaN);
        expect(placed?.interval?.high).to.be.within(placed?.place ?? NaN, 1);
      }),
    );
  });
});
