import { expect } from 'chai';
import fc from '../support/property.js';
import type { MeasureOf } from '../../src/evidence/results.js';
import { shareByEffect, workedOutShare } from '../../src/evidence/worked-out.js';

type Effects = MeasureOf<'baseline-and-effect'>;

const effects = ['risk-ratio', 'odds-ratio', 'hazard-ratio'] as const;
const share = fc.double({ min: 0, max: 1, noNaN: true });
const ratio = fc.double({ min: 0, max: 20, noNaN: true });

/** How many more or fewer of 1,000 than the baseline, as the Handbook tells it. */
function differenceOf(effect: Effects['effect'], of: number, baseline: number): number {
  return Math.round(1000 * (shareByEffect(baseline, effect, of) - baseline));
}

describe('shareByEffect', () => {
  it('comes to what the examples of the Cochrane Handbook come to', () => {
    expect(differenceOf('risk-ratio', 0.92, 0.3)).to.equal(-24);
    expect(differenceOf('odds-ratio', 0.73, 0.3)).to.equal(-62);
  });

  it('takes what is left without the outcome to the power of a hazard ratio', () => {
    // Half are left; at twice the hazard, half of a half; at half of it, the root of a half.
    expect(shareByEffect(0.5, 'hazard-ratio', 2)).to.be.closeTo(0.75, 1e-12);
    expect(shareByEffect(0.5, 'hazard-ratio', 0.5)).to.be.closeTo(1 - Math.SQRT1_2, 1e-12);
  });

  it('is no more than all, where a risk ratio would come to more', () => {
    expect(shareByEffect(0.5, 'risk-ratio', 3)).to.equal(1);
    expect(shareByEffect(0.5, 'odds-ratio', 3)).to.equal(0.75);
  });

  it('is the baseline without an effect, and nothing of nothing', () => {
    fc.assert(
      fc.property(fc.constantFrom(...effects), share, ratio, (effect, baseline, of) => {
        expect(shareByEffect(baseline, effect, 1)).to.be.closeTo(baseline, 1e-12);
        expect(shareByEffect(0, effect, of)).to.equal(0);
        expect(shareByEffect(baseline, effect, 0)).to.equal(0);
      }),
    );
  });

  it('lies within 0 to 1, and grows with the effect and with the baseline', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...effects),
        fc.tuple(share, share),
        fc.tuple(ratio, ratio),
        (effect, baselines, ratios) => {
          const [low = 0, high = 0] = [...baselines].sort((a, b) => a - b);
          const [less = 0, more = 0] = [...ratios].sort((a, b) => a - b);
          const smaller = shareByEffect(low, effect, less);
          expect(smaller).to.be.within(0, 1);
          expect(shareByEffect(low, effect, more)).to.be.at.least(smaller - 1e-12);
          expect(shareByEffect(high, effect, less)).to.be.at.least(smaller - 1e-12);
        },
      ),
    );
  });

  it('is nearly the same by each effect where the outcome is rare', () => {
    for (const of of [0.5, 1.5, 3]) {
      const [byRisk = 0, ...others] = effects.map((effect) => shareByEffect(0.0001, effect, of));
      for (const other of others) expect(other).to.be.closeTo(byRisk, 1e-7);
    }
  });
});

describe('workedOutShare', () => {
  const interval = { low: 0.5, high: 2, from: 'published' as const };
  const measure = (more: Partial<Effects['arms'][number]> = {}): Effects => ({
    kind: 'baseline-and-effect',
    effect: 'risk-ratio',
    baseline: { option: 'waiting', percent: 20, source: 's1' },
    arms: [{ option: 'surgery', ratio: 1.5, ...more }],
  });

  it('applies the effect and both ends of its range to the baseline', () => {
    const found = workedOutShare(measure({ interval }), 0);
    expect(found).to.include({ from: 'percentage' });
    expect(found.share).to.be.closeTo(0.3, 1e-12);
    expect(found.interval).to.include({ level: 95, from: 'calculated' });
    expect(found.interval?.low).to.be.closeTo(0.1, 1e-12);
    expect(found.interval?.high).to.be.closeTo(0.4, 1e-12);
  });

  it('keeps the level of the range, and has none where the effect has none', () => {
    const found = workedOutShare(measure({ interval: { ...interval, level: 90 } }), 0);
    expect(found.interval?.level).to.equal(90);
    expect(workedOutShare(measure(), 0)).not.to.have.property('interval');
  });

  it('has a range that holds it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...effects), ratio, ratio, ratio, (effect, a, b, c) => {
        const [low = 0, middle = 0, high = 0] = [a, b, c].sort((one, other) => one - other);
        const arm = { ratio: middle, interval: { ...interval, low, high } };
        const found = workedOutShare({ ...measure(arm), effect }, 0);
        expect(found.interval?.low).to.be.within(0, found.share);
        expect(found.interval?.high).to.be.within(found.share, 1);
      }),
    );
  });
});
