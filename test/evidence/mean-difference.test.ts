import { expect } from 'chai';
import fc from '../support/property.js';
import type { MeanDifferenceMeasure } from '../../src/definition/definition.js';
import { meanPlace } from '../../src/evidence/mean-difference.js';

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

describe('meanPlace', () => {
  it('places a difference and its interval, with no difference in the middle', () => {
    const { difference } = meanPlace(measure({ difference: -0.64, interval }), 0) ?? {};
    expect(difference).to.deep.include({ points: -0.64, better: 'this-arm', mayBeNone: false });
    expect(difference?.place).to.be.closeTo(0.42, 1e-12);
    expect(difference?.interval?.low).to.be.closeTo(0.3675, 1e-12);
    expect(difference?.interval?.high).to.be.closeTo(0.47375, 1e-12);
    expect(difference).not.to.have.property('isNoticed');
  });

  it('places an average score', () => {
    expect(meanPlace(measure({ mean: 2 }), 0)).to.deep.equal({ mean: 0.25, betterEnd: 0 });
    expect(meanPlace(measure({ mean: 5 }, { better: 'high' }), 0)).to.deep.equal({
      mean: 1,
      betterEnd: 1,
    });
  });

  it('tells which arm is better', () => {
    const better = (difference: number, end: 'low' | 'high') =>
      meanPlace(measure({ difference }, { better: end }), 0)?.difference?.better;
    expect(better(-1, 'low')).to.equal('this-arm');
    expect(better(1, 'low')).to.equal('reference');
    expect(better(-1, 'high')).to.equal('reference');
    expect(better(1, 'high')).to.equal('this-arm');
    expect(better(0, 'high')).to.equal('neither');
  });

  it('tells whether the interval holds no difference', () => {
    const mayBeNone = (low: number, high: number) =>
      meanPlace(measure({ difference: 0, interval: { ...interval, low, high } }), 0)?.difference
        ?.mayBeNone;
    expect(mayBeNone(-1, 1)).to.equal(true);
    expect(mayBeNone(0, 1)).to.equal(true);
    expect(mayBeNone(0.1, 1)).to.equal(false);
    expect(mayBeNone(-1, -0.1)).to.equal(false);
  });

  it('tells whether people notice the difference, if the scale says from where', () => {
    const isNoticed = (difference: number) =>
      meanPlace(measure({ difference }, { smallestNoticed: 0.5 }), 0)?.difference?.isNoticed;
    expect(isNoticed(-0.64)).to.equal(true);
    expect(isNoticed(0.5)).to.equal(true);
    expect(isNoticed(0.4)).to.equal(false);
  });

  it('tells nothing of the reference arm but its end, and nothing of no arm', () => {
    expect(meanPlace(measure({ difference: 1 }), 1)).to.deep.equal({ betterEnd: 0 });
    expect(meanPlace(measure({ difference: 1 }), 2)).to.equal(undefined);
  });

  it('stays on the axis, and keeps the order', () => {
    const number = fc.double({ min: -10, max: 10, noNaN: true });
    fc.assert(
      fc.property(number, number, number, (a, b, c) => {
        const [low = NaN, difference = NaN, high = NaN] = [a, b, c].sort((x, y) => x - y);
        const arm = { difference, interval: { low, high, from: 'published' as const } };
        const placed = meanPlace(measure(arm), 0)?.difference;
        expect(placed?.interval?.low).to.be.within(0, placed?.place ?? NaN);
        expect(placed?.interval?.high).to.be.within(placed?.place ?? NaN, 1);
      }),
    );
  });
});
