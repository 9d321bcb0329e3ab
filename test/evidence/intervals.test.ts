import { expect } from 'chai';
import fc from '../support/property.js';
import { newcombeInterval, wilsonInterval } from '../../src/evidence/intervals.js';
import { countOfTotal } from './samples.js';

const of = (count: number, total: number) => ({ share: count / total, total });
const proportion = countOfTotal.map(({ count, total }) => of(count, total));

describe('wilsonInterval', () => {
  // The rows "Wilson 95% intervals" of the clinical evidence notes, in whole percent.
  const rows = [
    [62, 78, 69, 87],
    [46, 86, 43, 64],
    [61, 68, 80, 95],
    [59, 79, 64, 83],
    [32, 79, 30, 52],
    [125, 141, 82, 93],
    [55, 142, 31, 47],
    [62, 142, 36, 52],
    [22, 64, 24, 47],
  ] as const;
  for (const [count, total, low, high] of rows) {
    it(`is ${low} to ${high} % for ${count} of ${total}`, () => {
      const interval = wilsonInterval(of(count, total));
      expect(Math.round(100 * interval.low)).to.equal(low);
      expect(Math.round(100 * interval.high)).to.equal(high);
    });
  }

  it('starts at none and ends at all', () => {
    expect(wilsonInterval(of(0, 20)).low).to.equal(0);
    expect(wilsonInterval(of(20, 20)).high).to.equal(1);
  });

  it('holds its share, lies within 0 to 1 and is a mirror for those without the outcome', () => {
    fc.assert(
      fc.property(proportion, ({ share, total }) => {
        const { low, high } = wilsonInterval({ share, total });
        expect(low).to.be.within(0, share);
        expect(high).to.be.within(share, 1);
        expect(high - low).to.be.above(0);
        const mirror = wilsonInterval({ share: 1 - share, total });
        expect(mirror.low).to.be.closeTo(1 - high, 1e-9);
        expect(mirror.high).to.be.closeTo(1 - low, 1e-9);
      }),
    );
  });
});

describe('newcombeInterval', () => {
  // Examples (a) and (b) of Newcombe 1998, table II, method 10.
  const examples = [
    [of(56, 70), of(48, 80), 0.0524, 0.3339],
    [of(9, 10), of(3, 10), 0.1705, 0.809],
  ] as const;
  for (const [first, second, low, high] of examples) {
    it(`is ${low} to ${high} as published`, () => {
      const interval = newcombeInterval(first, second);
      expect(interval.low).to.be.closeTo(low, 0.00005);
      expect(interval.high).to.be.closeTo(high, 0.00005);
    });
  }

  it('holds the difference and lies within -1 to 1', () => {
    fc.assert(
      fc.property(proportion, proportion, (first, second) => {
        const { low, high } = newcombeInterval(first, second);
        expect(low).to.be.within(-1, first.share - second.share);
        expect(high).to.be.within(first.share - second.share, 1);
      }),
    );
  });

  it('is antisymmetric', () => {
    fc.assert(
      fc.property(proportion, proportion, (first, second) => {
        const one = newcombeInterval(first, second);
        const other = newcombeInterval(second, first);
        expect(one.low).to.be.closeTo(-other.high, 1e-12);
        expect(one.high).to.be.closeTo(-other.low, 1e-12);
      }),
    );
  });
});
