import { expect } from 'chai';
import fc from '../support/property.js';
import { digitsOfRange, roundToWhole } from '../../src/evidence/rounding.js';

const parts = fc
  .array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: 12 })
  .filter((all) => all.some((part) => part > 0));
const whole = fc.constantFrom(1, 7, 100, 1000, 100_000);

describe('roundToWhole', () => {
  it('gives the units left over to the largest remainders', () => {
    expect(roundToWhole([1, 1, 1], 100)).to.deep.equal([34, 33, 33]);
    expect(roundToWhole([47_000, 16_000, 15_800, 12_000, 6100, 3100], 10)).to.deep.equal([
      5, 2, 1, 1, 1, 0,
    ]);
  });

  it('rounds halves up in the first part, also where binary fractions are a little less', () => {
    expect(roundToWhole([0.145, 1 - 0.145], 100)).to.deep.equal([15, 85]);
    expect(roundToWhole([0.855, 1 - 0.855], 100)).to.deep.equal([86, 14]);
    expect(roundToWhole([0.29, 0.71], 100)).to.deep.equal([29, 71]);
  });

  it('gives parts that add up to the whole', () => {
    fc.assert(
      fc.property(parts, whole, (all, total) => {
        expect(roundToWhole(all, total).reduce((sum, part) => sum + part, 0)).to.equal(total);
      }),
    );
  });

  it('keeps every part within one of its quota, and in order', () => {
    fc.assert(
      fc.property(parts, whole, (all, total) => {
        const sum = all.reduce((before, part) => before + part, 0);
        const rounded = roundToWhole(all, total);
        all.forEach((part, place) => {
          expect(rounded[place]).to.be.closeTo((part * total) / sum, 1);
          all.forEach((other, index) => {
            if (part > other) expect(rounded[place]).to.be.at.least(rounded[index] ?? NaN);
          });
        });
      }),
    );
  });
});

describe('digitsOfRange', () => {
  it('shows two digits of the smaller end, and one after the point at least', () => {
    expect(digitsOfRange([42, 65])).to.equal(1);
    expect(digitsOfRange([0.0293, 0.0371])).to.equal(3);
    expect(digitsOfRange([0.29, 14])).to.equal(2);
    expect(digitsOfRange([0, 3.7])).to.equal(1);
    expect(digitsOfRange([0, 0])).to.equal(1);
    expect(digitsOfRange([1e-9, 3])).to.equal(6);
  });
});
