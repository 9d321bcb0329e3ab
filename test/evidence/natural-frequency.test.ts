import { expect } from 'chai';
import fc from '../support/property.js';
import { naturalFrequency, percentages } from '../../src/evidence/natural-frequency.js';
import { per, share } from './samples.js';

describe('naturalFrequency', () => {
  it('tells how many in N', () => {
    expect(naturalFrequency(0.54, 100)).to.deep.equal({
      happened: 54,
      notHappened: 46,
      per: 100,
      approximation: 'exact',
    });
    expect(naturalFrequency(0.082 / 100, 10_000)).to.include({ happened: 8, notHappened: 9992 });
    expect(naturalFrequency(0.855, 100)).to.include({ happened: 86, notHappened: 14 });
  });

  it('tells "fewer than 1" below 1, also where rounding would give 1', () => {
    for (const few of [0.007, 0.0007, 1e-300]) {
      expect(naturalFrequency(few, 100)).to.deep.equal({
        happened: 1,
        notHappened: 99,
        per: 100,
        approximation: 'fewer-than-one',
      });
    }
    expect(naturalFrequency(0.993, 100)).to.deep.equal({
      happened: 99,
      notHappened: 1,
      per: 100,
      approximation: 'all-but-fewer-than-one',
    });
  });

  it('tells exactly 1 in N as such, in both frames', () => {
    for (const n of [100, 1000, 10_000, 100_000] as const) {
      expect(naturalFrequency(1 / n, n)).to.include({ happened: 1, approximation: 'exact' });
      expect(naturalFrequency(1 - 1 / n, n)).to.include({ notHappened: 1, approximation: 'exact' });
    }
  });

  it('adds up, and never makes something nothing or everything', () => {
    fc.assert(
      fc.property(share, per, (value, n) => {
        const { happened, notHappened } = naturalFrequency(value, n);
        expect(happened + notHappened).to.equal(n);
        expect(happened === 0).to.equal(value === 0);
        expect(notHappened === 0).to.equal(value === 1);
        expect(happened).to.be.closeTo(value * n, 1);
      }),
    );
  });

  it('keeps the order of shares', () => {
    fc.assert(
      fc.property(share, share, per, (one, other, n) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        expect(naturalFrequency(low, n).happened).to.be.at.most(naturalFrequency(high, n).happened);
      }),
    );
  });
});

describe('percentages', () => {
  const rows = [
    [0, 0, 100, 0],
    [1, 100, 0, 0],
    [0.54, 54, 46, 0],
    [0.01, 1, 99, 0],
    [0.025, 2.5, 97.5, 1],
    [0.976, 97.6, 2.4, 1],
    [0.0342, 3, 97, 0],
    [0.255, 26, 74, 0],
    [0.9949, 99.5, 0.5, 1],
    [0.99, 99, 1, 0],
    [0.082 / 100, 0.08, 99.92, 2],
    [0.005 / 100, 0.005, 99.995, 3],
    [0.0096, 0.96, 99.04, 2],
    [0.00996, 0.99, 99.01, 2],
    [0.9996, 99.96, 0.04, 2],
  ] as const;
  for (const [value, happened, notHappened, fractionDigits] of rows) {
    it(`shows ${value} as ${happened} % and ${notHappened} %`, () => {
      expect(percentages(value)).to.deep.equal({
        happened,
        notHappened,
        fractionDigits,
        approximation: 'exact',
      });
    });
  }

  it('shows below 1 % the digits that the denominator shows', () => {
    expect(percentages(0.0015)).to.include({ happened: 0.2, fractionDigits: 1 });
    expect(percentages(0.0015, 10_000)).to.include({ happened: 0.15, fractionDigits: 2 });
    expect(percentages(0.00996, 10_000)).to.include({ happened: 0.996, fractionDigits: 3 });
  });

  it('shows less than 0.001 % as such', () => {
    expect(percentages(0.000_001)).to.deep.equal({
      happened: 0.001,
      notHappened: 99.999,
      fractionDigits: 3,
      approximation: 'fewer-than-one',
    });
    expect(percentages(0.999_999)).to.deep.equal({
      happened: 99.999,
      notHappened: 0.001,
      fractionDigits: 3,
      approximation: 'all-but-fewer-than-one',
    });
    expect(percentages(0.000_01)).to.include({ happened: 0.001, approximation: 'exact' });
  });

  it('adds up as shown, and never makes something nothing or everything', () => {
    fc.assert(
      fc.property(share, per, (value, n) => {
        const { happened, notHappened, fractionDigits } = percentages(value, n);
        const units = (percent: number) => Math.round(percent * 10 ** fractionDigits);
        expect(Number(happened.toFixed(fractionDigits))).to.equal(happened);
        expect(Number(notHappened.toFixed(fractionDigits))).to.equal(notHappened);
        expect(units(happened) + units(notHappened)).to.equal(100 * 10 ** fractionDigits);
        expect(happened === 0).to.equal(value === 0);
        expect(notHappened === 0).to.equal(value === 1);
      }),
    );
  });

  it('shows whole numbers from 4 % to 96 %, one digit more at most from 1 %, and less than 1 % below it', () => {
    fc.assert(
      fc.property(share, per, (value, n) => {
        const { happened, notHappened, fractionDigits } = percentages(value, n);
        const rare = Math.min(value, 1 - value);
        if (rare > 0.01) expect(fractionDigits).to.be.at.most(rare > 0.04 ? 0 : 1);
        if (rare > 0 && rare < 0.01 - 1e-9) {
          expect(Math.min(happened, notHappened)).to.be.below(1);
          expect(fractionDigits).to.be.within(1, 4);
        }
      }),
    );
  });

  it('keeps the order of shares', () => {
    fc.assert(
      fc.property(share, share, per, (one, other, n) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        expect(percentages(low, n).happened).to.be.at.most(percentages(high, n).happened);
      }),
    );
  });
});
