import { expect } from 'chai';
import fc from 'fast-check';
import {
  denominatorChoices,
  denominators,
  panelDenominator,
} from '../../src/evidence/denominator.js';
import { naturalFrequency } from '../../src/evidence/natural-frequency.js';
import { share } from './samples.js';

describe('panelDenominator', () => {
  it('is the smallest that shows every share, whatever the others are', () => {
    expect(panelDenominator([])).to.equal(100);
    expect(panelDenominator([0, 1, 0.54])).to.equal(100);
    expect(panelDenominator([0.54, 0.007])).to.equal(1000);
    expect(panelDenominator([0.54, 0.993])).to.equal(1000);
    expect(panelDenominator([0.54, 0.082 / 100])).to.equal(10_000);
    expect(panelDenominator([0.005 / 100, 0.8])).to.equal(100_000);
  });

  it('ends at 100,000', () => {
    expect(panelDenominator([0.000_001])).to.equal(100_000);
  });

  it('shows at least 1 of every share, and no smaller one does', () => {
    fc.assert(
      fc.property(fc.array(share, { maxLength: 8 }), (shares) => {
        const chosen = panelDenominator(shares);
        const isBelowOne = (per: (typeof denominators)[number]) =>
          shares.some((value) => naturalFrequency(value, per).approximation !== 'exact');
        if (isBelowOne(chosen)) expect(chosen).to.equal(100_000);
        for (const per of denominators) if (per < chosen) expect(isBelowOne(per)).to.equal(true);
      }),
    );
  });
});

describe('denominatorChoices', () => {
  it('tells what stays below 1 in 100 and in 1,000', () => {
    expect(denominatorChoices([0.54, 0.007, 0.082 / 100, 0, 0.9999])).to.deep.equal([
      { per: 100, belowOne: [1, 2, 4] },
      { per: 1000, belowOne: [2, 4] },
    ]);
  });
});
