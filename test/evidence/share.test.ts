import { expect } from 'chai';
import fc from '../support/property.js';
import { shareOf } from '../../src/evidence/share.js';
import { wilsonInterval } from '../../src/evidence/intervals.js';
import { countOfTotal, frequency, result } from './samples.js';

describe('shareOf', () => {
  it('takes the published percentage before the count', () => {
    const share = shareOf(frequency([{ option: 'splint', count: 46, total: 86, percent: 54 }]), 0);
    expect(share).to.include({ share: 0.54, from: 'count', count: 46, total: 86 });
  });

  it('takes the count where no percentage is published', () => {
    expect(shareOf(frequency([{ count: 30, total: 37 }]), 0)).to.include({ share: 30 / 37 });
  });

  it('takes the count where the percentage is rounded to none or all', () => {
    const rounded = frequency([
      { count: 2, total: 1000, percent: 0 },
      { count: 998, total: 1000, percent: 100 },
      { percent: 0 },
    ]);
    expect(shareOf(rounded, 0)?.share).to.equal(0.002);
    expect(shareOf(rounded, 1)?.share).to.equal(0.998);
    expect(shareOf(rounded, 2)?.share).to.equal(0);
  });

  it('tells that only a percentage is known, and then has no interval', () => {
    expect(shareOf(frequency([{ percent: 43.83 }]), 0)).to.deep.equal({
      share: 43.83 / 100,
      from: 'percentage',
    });
  });

  it('keeps a published interval, with its level', () => {
    const arms = [
      {
        count: 46,
        total: 86,
        interval: { low: 42, high: 65, level: 90, from: 'published' as const },
      },
      { percent: 54, interval: { low: 43, high: 64, from: 'calculated' as const } },
    ];
    const shown = frequency(arms);
    expect(shareOf(shown, 0)?.interval).to.deep.equal({
      low: 0.42,
      high: 0.65,
      level: 90,
      from: 'published',
    });
    expect(shareOf(shown, 1)?.interval).to.include({ level: 95, from: 'calculated' });
  });

  it('calculates one from the count, or from a percentage of a known total', () => {
    expect(shareOf(frequency([{ count: 46, total: 86, percent: 54 }]), 0)?.interval).to.deep.equal({
      ...wilsonInterval({ share: 46 / 86, total: 86 }),
      level: 95,
      from: 'calculated',
    });
    expect(shareOf(frequency([{ percent: 0.033, total: 855_832 }]), 0)).to.deep.equal({
      share: 0.033 / 100,
      from: 'percentage',
      total: 855_832,
      interval: {
        ...wilsonInterval({ share: 0.033 / 100, total: 855_832 }),
        level: 95,
        from: 'calculated',
      },
    });
  });

  it('calculates none for a Kaplan-Meier estimate', () => {
    const arms = [{ count: 46, total: 86 }];
    const survival = frequency(arms, {}, { estimate: 'kaplan-meier' });
    expect(shareOf(survival, 0)).not.to.have.property('interval');
  });

  it('is never made of events, of which one person can have several', () => {
    const arms = [{ option: 'splint', events: 24, total: 50 }];
    expect(shareOf(result({ kind: 'events', arms }), 0)).to.equal(undefined);
  });

  it('has none for what is no frequency, no arm or no number', () => {
    const words = result({ kind: 'qualitative', arms: [{ option: 'splint', text: 'Better' }] });
    expect(shareOf(words, 0)).to.equal(undefined);
    expect(shareOf(frequency([{ percent: 5 }]), 1)).to.equal(undefined);
    expect(shareOf(frequency([{ count: 5 }]), 0)).to.equal(undefined);
  });

  it('has an interval that holds it and lies within 0 to 1, however the percentage is rounded', () => {
    fc.assert(
      fc.property(countOfTotal, fc.integer({ min: 0, max: 3 }), ({ count, total }, digits) => {
        const percent = Number(((100 * count) / total).toFixed(digits));
        const { share, interval } = shareOf(frequency([{ count, total, percent }]), 0) ?? {};
        expect(interval?.low).to.be.within(0, share ?? NaN);
        expect(interval?.high).to.be.within(share ?? NaN, 1);
        expect(share === 0).to.equal(count === 0);
        expect(share === 1).to.equal(count === total);
      }),
    );
  });
});
