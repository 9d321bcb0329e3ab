import { expect } from 'chai';
import fc from '../support/property.js';
import type { FrequencyArm } from '../../src/definition/definition.js';
import { compareArms, type Difference } from '../../src/evidence/comparison.js';
import type { Amount } from '../../src/evidence/difference.js';
import { newcombeInterval } from '../../src/evidence/intervals.js';
import { naturalFrequency } from '../../src/evidence/natural-frequency.js';
import { countOfTotal, frequency, per, result } from './samples.js';

const interval = { low: 12, high: 40, from: 'published' as const };
const arms: readonly FrequencyArm[] = [
  { option: 'splint', count: 46, total: 86, percent: 54 },
  { option: 'surgery', count: 62, total: 78, percent: 80 },
];
const trial = frequency(arms, {}, { differences: [{ first: 1, second: 0, points: 26, interval }] });

/** The difference of the first arm of a finding from its second. */
function difference(
  first: FrequencyArm,
  second: FrequencyArm,
  n: 100 | 1000 | 10_000 | 100_000 = 100,
): Difference {
  const compared = compareArms(frequency([first, second]), 0, 1, n);
  if (!compared) throw new Error('There is no difference.');
  return compared;
}

const signed = ({ direction, count }: Amount) => (direction === 'fewer' ? -count : count);
const exact = (direction: Amount['direction'], count: number) =>
  ({ direction, count, approximation: 'exact' }) as const;

describe('compareArms', () => {
  it('tells the published difference with its interval', () => {
    expect(compareArms(trial, 1, 0, 100)).to.deep.equal({
      ...exact('more', 26),
      points: 26,
      from: 'published',
      interval: {
        low: 0.12,
        high: 0.4,
        level: 95,
        from: 'published',
        least: exact('more', 12),
        most: exact('more', 40),
        mayBeNone: false,
      },
    });
  });

  it('turns it around', () => {
    const turned = compareArms(trial, 0, 1, 1000);
    expect(turned).to.deep.include({ ...exact('fewer', 260), points: -26, from: 'published' });
    expect(turned)
      .to.have.property('interval')
      .that.deep.includes({
        low: -0.4,
        high: -0.12,
        least: exact('fewer', 400),
        most: exact('fewer', 120),
      });
  });

  it('calculates the interval where none is published', () => {
    const bare = frequency(arms, {}, { differences: [{ first: 1, second: 0, points: 26 }] });
    const expected = newcombeInterval({ share: 62 / 78, total: 78 }, { share: 46 / 86, total: 86 });
    for (const [one, from] of [
      [bare, 'published'],
      [frequency(arms), 'calculated'],
    ] as const) {
      const compared = compareArms(one, 1, 0, 100);
      expect(compared).to.have.property('from', from);
      expect(compared)
        .to.have.property('interval')
        .that.deep.includes({ ...expected, level: 95, from: 'calculated', mayBeNone: false });
    }
    const turned = compareArms(bare, 0, 1, 100);
    expect(turned).to.have.property('points', -26);
  });

  it('tells none of rates, events, scores, words, searches and arms that are not there', () => {
    const measures = [
      { kind: 'rate', per: 1000, unit: 'years', arms: [{ option: 'surgery', value: 3 }] },
      {
        kind: 'mean-difference',
        scale: { name: 'Pain', low: 0, high: 10, better: 'low' },
        arms: [{ option: 'surgery', difference: -2 }],
        reference: 0,
      },
      { kind: 'events', arms: [{ option: 'surgery', events: 24, total: 50 }] },
      { kind: 'qualitative', arms: [{ option: 'surgery', text: 'Better' }] },
      { kind: 'searched-not-found', options: ['surgery'], searched: 'A review' },
    ] as const;
    for (const measure of measures)
      expect(compareArms(result(measure), 0, 1, 100), measure.kind).to.equal(undefined);
    expect(compareArms(trial, 0, 2, 100)).to.equal(undefined);
    expect(compareArms(trial, 2, 0, 100)).to.equal(undefined);
    // A definition that was not checked may have an arm without any number.
    const empty = frequency([{ option: 'surgery', percent: 3 }, { option: 'splint' }]);
    expect(compareArms(empty, 0, 1, 100)).to.equal(undefined);
  });
});

describe('compareArms: what is no count of two groups', () => {
  const alone = result({
    kind: 'risk-difference',
    arms: [{ option: 'surgery' }, { option: 'splint' }],
    points: 8.7,
    interval: { low: -1.1, high: 18.5, from: 'published' },
  });

  it('tells a difference that is published by itself, and turns it around', () => {
    const one = compareArms(alone, 0, 1, 100)!;
    expect(one).to.deep.include({ ...exact('more', 9), points: 8.7, from: 'published' });
    expect(one.interval).to.deep.include({
      least: exact('fewer', 1),
      most: exact('more', 19),
      mayBeNone: true,
    });
    const turned = compareArms(alone, 1, 0, 1000)!;
    expect(turned).to.deep.include({ ...exact('fewer', 87), points: -8.7 });
    expect(turned.interval!.least).to.deep.equal(exact('fewer', 185));
    expect(compareArms(alone, 0, 0, 100)).to.equal(undefined);
  });

  it('tells one without a range', () => {
    const { measure } = alone;
    if (measure.kind !== 'risk-difference') throw new Error('no difference');
    const bare = result({ ...measure, interval: undefined });
    expect(compareArms(bare, 0, 1, 100)).not.to.have.property('interval');
  });

  it('tells the difference from a baseline, without a range', () => {
    const effects = result({
      kind: 'baseline-and-effect',
      effect: 'risk-ratio',
      baseline: { option: 'splint', percent: 50 },
      arms: [{ option: 'surgery', ratio: 1.4, interval: { low: 1, high: 2, from: 'published' } }],
    });
    const compared = compareArms(effects, 0, -1, 100)!;
    expect(compared).to.deep.include({ ...exact('more', 20), from: 'calculated' });
    expect(compared).not.to.have.property('interval');
  });
});

describe('compareArms: the difference', () => {
  it('tells the difference of the numbers that are shown', () => {
    // 3.4 and 5.6 in 100 are shown as 3 and 6.
    expect(difference({ percent: 3.4 }, { percent: 5.6 })).to.deep.include(exact('fewer', 3));
  });

  it('never tells a difference as none', () => {
    const fewerThanOne = (direction: Amount['direction']) =>
      ({ direction, count: 1, approximation: 'fewer-than-one' }) as const;
    expect(difference({ percent: 3.4 }, { percent: 3.1 })).to.deep.include(fewerThanOne('more'));
    expect(difference({ percent: 0.03 }, { percent: 0.08 })).to.deep.include(fewerThanOne('fewer'));
    expect(difference({ percent: 0.4 }, { percent: 0 })).to.deep.include(fewerThanOne('more'));
    expect(difference({ percent: 0 }, { percent: 0 })).to.deep.include(exact('same', 0));
    expect(difference({ percent: 0.4 }, { percent: 5.6 })).to.deep.include(exact('fewer', 5));
  });

  it('calculates no interval without totals, or for a Kaplan-Meier estimate', () => {
    const total = { count: 4, total: 10 };
    expect(difference(total, { percent: 4 })).not.to.have.property('interval');
    expect(difference({ percent: 4 }, total)).not.to.have.property('interval');
    const survival = frequency(
      [
        { option: 'surgery', ...total },
        { option: 'splint', count: 5, total: 10 },
      ],
      {},
      { estimate: 'kaplan-meier' },
    );
    expect(compareArms(survival, 0, 1, 100)).not.to.have.property('interval');
  });

  it('adds up, is antisymmetric, and its interval holds it', () => {
    fc.assert(
      fc.property(countOfTotal, countOfTotal, per, (first, second, n) => {
        const one = difference(first, second, n);
        const other = difference(second, first, n);
        expect(signed(one) + signed(other)).to.equal(0);
        expect(one.approximation).to.equal(other.approximation);
        expect(one.count === 0).to.equal(
          Math.abs(first.count / first.total - second.count / second.total) * n < 1e-9,
        );
        const [a, b] = [first, second].map(({ count, total }) =>
          naturalFrequency(count / total, n),
        );
        if (
          a!.approximation === 'exact' &&
          b!.approximation === 'exact' &&
          a!.happened !== b!.happened
        )
          expect(signed(one)).to.equal(a!.happened - b!.happened);
        const { least, most } = one.interval ?? {};
        expect(least && signed(least)).to.be.at.most(signed(one));
        expect(most && signed(most)).to.be.at.least(signed(one));
        expect(Math.sign(one.points)).to.equal(
          one.direction === 'same' ? 0 : signed(one) / one.count,
        );
      }),
    );
  });

  it('knows whether the interval holds no difference', () => {
    const half = { count: 5, total: 10 };
    expect(difference(half, { count: 4, total: 10 }).interval?.mayBeNone).to.equal(true);
    expect(
      difference({ count: 10, total: 10 }, { count: 0, total: 10 }).interval?.mayBeNone,
    ).to.equal(false);
    expect(
      difference({ count: 0, total: 10 }, { count: 9, total: 10 }).interval?.mayBeNone,
    ).to.equal(false);
  });
});
