import { expect } from 'chai';
import fc from '../support/property.js';
import { naturalFrequency } from '../../src/evidence/natural-frequency.js';
import { baseOf } from '../../src/evidence/panel-base.js';
import { denominators, frequency, result, share } from './samples.js';

/** The N that these shares are told in. */
function panelBase(shares: readonly number[]): (typeof denominators)[number] {
  return baseOf([frequency(shares.map((one) => ({ option: 'surgery', percent: 100 * one })))]);
}

describe('baseOf some shares', () => {
  it('is 100 where whole numbers of it say what the shares are', () => {
    expect(panelBase([0.54, 0.8])).to.equal(100);
    expect(panelBase([0, 1, 0.01, 0.99])).to.equal(100);
    expect(panelBase([])).to.equal(100);
  });

  it('is larger where rounding would mislead: 25 in 1,000 is 2.5 %, not 3 %', () => {
    expect(panelBase([0.025])).to.equal(1000);
    expect(panelBase([0.975])).to.equal(1000);
    // 3.42 as 3 is near enough.
    expect(panelBase([0.0342])).to.equal(100);
  });

  it('has a whole number of 1 or more for each of six rare harms', () => {
    const rare = [0.00005, 0.0002, 0.00033, 0.0005, 0.00072, 0.0008];
    expect(panelBase(rare)).to.equal(100_000);
    expect(rare.map((one) => naturalFrequency(one, panelBase(rare)).happened)).to.deep.equal([
      5, 20, 33, 50, 72, 80,
    ]);
    expect(panelBase([0.00072])).to.equal(10_000);
  });

  it('is one for all of a panel, and the largest there is where even that is too small', () => {
    expect(panelBase([0.54, 0.0008])).to.equal(10_000);
    expect(panelBase([0.0000001])).to.equal(100_000);
  });

  it('is the smallest in which no share is told as less than 1', () => {
    fc.assert(
      fc.property(fc.array(share, { maxLength: 4 }), (shares) => {
        const base = panelBase(shares);
        const isExact = (per: (typeof denominators)[number]): boolean =>
          shares.every((one) => naturalFrequency(one, per).approximation === 'exact');
        if (base < 100_000) expect(isExact(base)).to.equal(true);
        const smaller = denominators.filter((per) => per < base);
        for (const per of smaller) {
          const isNear = shares.every((one) => {
            const part = Math.min(one, 1 - one) * per;
            return part === 0 || Math.abs(Math.round(part) - part) <= 0.15 * part;
          });
          expect(isExact(per) && isNear, `${per} for ${shares.join()}`).to.equal(false);
        }
      }),
    );
  });
});

describe('baseOf other measures', () => {
  it('is that of all numbers of people, and of other measures 100', () => {
    const rare = frequency([{ option: 'surgery', percent: 0.05 }]);
    const often = frequency([{ option: 'surgery', percent: 30 }]);
    expect(baseOf([often])).to.equal(100);
    expect(baseOf([often, rare])).to.equal(10_000);
    expect(
      baseOf([result({ kind: 'qualitative', arms: [{ option: 'a', text: 'Well.' }] })]),
    ).to.equal(100);
  });

  it('fits differences alone, ranges over studies, and events of which there may be many', () => {
    const arms = [{ option: 'surgery' }, { option: 'splint' }] as const;
    expect(baseOf([result({ kind: 'risk-difference', arms, points: -0.4 })])).to.equal(1000);
    const range = { option: 'surgery', low: 0.5, high: 12 } as const;
    expect(baseOf([result({ kind: 'range-over-studies', arms: [range] })])).to.equal(1000);
    const events = (percent: number) =>
      baseOf([result({ kind: 'events', arms: [{ option: 'surgery', percent }] })]);
    expect([events(240), events(24), events(0.5)]).to.deep.equal([100, 100, 1000]);
  });
});
