import { expect } from 'chai';
import fc from '../support/property.js';
import type { FrequencyArm } from '../../src/definition/definition.js';
import { compareOptions, type Difference } from '../../src/evidence/comparison.js';
import type { Amount } from '../../src/evidence/difference.js';
import { newcombeInterval } from '../../src/evidence/intervals.js';
import { countOfTotal, finding, frequency, per } from './samples.js';

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
  const one = frequency([
    { ...first, option: 'surgery' },
    { ...second, option: 'splint' },
  ]);
  const [compared] = compareOptions(one, 'surgery', 'splint', n);
  if (compared?.kind !== 'difference') throw new Error(compared?.reason);
  return compared;
}

const signed = ({ direction, count }: Amount) => (direction === 'fewer' ? -count : count);
const exact = (direction: Amount['direction'], count: number) =>
  ({ direction, count, approximation: 'exact' }) as const;

describe('compareOptions', () => {
  it('tells the published difference with its interval', () => {
    expect(compareOptions(trial, 'surgery', 'splint', 100)).to.deep.equal([
      {
        kind: 'difference',
        ...exact('more', 26),
        per: 100,
        first: {
          place: 1,
          frequency: { happened: 80, notHappened: 20, per: 100, approximation: 'exact' },
        },
        second: {
          place: 0,
          frequency: { happened: 54, notHappened: 46, per: 100, approximation: 'exact' },
        },
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
      },
    ]);
  });

  it('turns it around', () => {
    const [turned] = compareOptions(trial, 'splint', 'surgery', 1000);
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
      const [compared] = compareOptions(one, 'surgery', 'splint', 100);
      expect(compared).to.have.property('from', from);
      expect(compared)
        .to.have.property('interval')
        .that.deep.includes({ ...expected, level: 95, from: 'calculated', mayBeNone: false });
    }
    const [turned] = compareOptions(bare, 'splint', 'surgery', 100);
    expect(turned).to.have.property('points', -26);
  });

  it('compares each arm of an option', () => {
    const doses = frequency([
      { option: 'injection', label: '80 mg', count: 27, total: 37 },
      { option: 'injection', label: '40 mg', count: 30, total: 37 },
      { option: 'splint', count: 20, total: 37 },
    ]);
    expect(compareOptions(doses, 'splint', 'injection', 100)).to.have.length(2);
    const [same, other] = compareOptions(doses, 'injection', 'injection', 100);
    expect(same).to.deep.equal({ kind: 'refused', reason: 'same-arm' });
    expect(other).to.deep.include(exact('fewer', 8));
  });

  it('refuses rates, scores, words, searches and missing arms', () => {
    const refused = (reason: string) => [{ kind: 'refused', reason }];
    const measures = [
      { kind: 'rate', per: 1000, unit: 'years', arms: [{ option: 'surgery', value: 3 }] },
      {
        kind: 'mean-difference',
        scale: { name: 'Pain', low: 0, high: 10, better: 'low' },
        arms: [{ option: 'surgery', difference: -2 }],
        reference: 0,
      },
      { kind: 'qualitative', arms: [{ option: 'surgery', text: 'Better' }] },
      { kind: 'searched-not-found', options: ['surgery'], searched: 'A review' },
    ] as const;
    for (const measure of measures) {
      const other = finding(measure);
      expect(compareOptions(other, 'surgery', 'splint', 100)).to.deep.equal(refused(measure.kind));
    }
    expect(compareOptions(trial, 'surgery', 'waiting', 100)).to.deep.equal(refused('missing-arm'));
    expect(compareOptions(trial, 'waiting', 'surgery', 100)).to.deep.equal(refused('missing-arm'));
    // A definition that was not checked may have an arm without any number.
    const empty = frequency([{ option: 'surgery', percent: 3 }, { option: 'splint' }]);
    expect(compareOptions(empty, 'surgery', 'splint', 100)).to.deep.equal(refused('missing-arm'));
  });
});

describe('compareOptions: the difference of two arms', () => {
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

  it('calculates no interval without totals, or from events', () => {
    const total = { count: 4, total: 10 };
    expect(difference(total, { percent: 4 })).not.to.have.property('interval');
    expect(difference({ percent: 4 }, total)).not.to.have.property('interval');
    const events = frequency(
      [
        { option: 'surgery', ...total },
        { option: 'splint', count: 5, total: 10 },
      ],
      { counted: 'events' },
    );
    expect(compareOptions(events, 'surgery', 'splint', 100)[0]).not.to.have.property('interval');
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
        const [a, b] = [one.first.frequency, one.second.frequency];
        if (a.approximation === 'exact' && b.approximation === 'exact' && a.happened !== b.happened)
          expect(signed(one)).to.equal(a.happened - b.happened);
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
