/** Rules for the measures besides counts, rates and scores, each at its border. */
import { expect } from 'chai';
import { parseDefinition } from '../../src/definition/parse-definition.js';
import { error, issuesOf, warning } from '../fixtures/issues.js';
import {
  frequency,
  measurePlace,
  timePlace,
  valueAt,
  withMeasure,
  type Data,
} from '../fixtures/minimal-definition.js';

const wait = { option: 'wait' };
const brace = { option: 'brace' };
const arm = `${timePlace}/arms/0`;

function published(low: number, high: number): Data {
  return { low, high, from: 'published' };
}

/** A definition whose only finding is of this kind, at one time. */
function withTime(kind: string, time: Data, more: Data = {}): Data {
  return withMeasure({ kind, ...more, times: [time] });
}

describe('checkMeasure: events', () => {
  const withEvents = (more: Data, time: Data = {}): Data =>
    withTime('events', {
      arms: [
        { ...wait, ...more },
        { ...brace, events: 5, total: 50 },
      ],
      ...time,
    });

  it('may be more than there are people, since one person can have several', () => {
    for (const numbers of [
      { events: 24, total: 50 },
      { events: 60, total: 50 },
      { events: 60, total: 50, percent: 120 },
      { percent: 120 },
      { percent: 120, total: 50 },
    ])
      expect(issuesOf(withEvents(numbers)), JSON.stringify(numbers)).to.deep.equal([]);
  });

  it('need a number, and a total of their own', () => {
    expect(issuesOf(withEvents({ total: 50 }))).to.deep.equal([error('no-number', arm)]);
    for (const numbers of [{ events: 5 }, { events: 5, total: 0 }])
      expect(issuesOf(withEvents(numbers))).to.deep.equal([error('count-without-total', arm)]);
  });

  it('agree with what is published for every 100', () => {
    expect(issuesOf(withEvents({ events: 24, total: 50, percent: 48.5 }))).to.deep.equal([]);
    expect(issuesOf(withEvents({ events: 24, total: 50, percent: 4.8 }))).to.deep.equal([
      error('percent-unlike-count', arm),
    ]);
  });

  it('lie in their range, and differ as their arms do', () => {
    const more = { events: 24, total: 50, interval: published(30, 70) };
    const difference = (points: number): Data => ({
      differences: [{ first: 0, second: 1, points }],
    });
    expect(issuesOf(withEvents(more, difference(38)))).to.deep.equal([]);
    expect(issuesOf(withEvents(more, difference(19)))).to.deep.equal([
      error('difference-unlike-arms', `${timePlace}/differences/0`),
    ]);
    expect(issuesOf(withEvents({ ...more, interval: published(50, 70) }))).to.deep.equal([
      error('interval-misses-estimate', `${arm}/interval`),
    ]);
  });

  it('are never people: a count is not known there', () => {
    expect(issuesOf(withEvents({ events: 24, total: 50, count: 24 }))).to.deep.equal([
      warning('unknown-field', `${arm}/count`),
    ]);
  });
});

describe('checkMeasure: a difference without the shares', () => {
  const withPoints = (points: number, more: Data = {}): Data =>
    withTime('risk-difference', { arms: [brace, wait], points, ...more });

  it('is of two arms, which are not the same', () => {
    expect(issuesOf(withPoints(12))).to.deep.equal([]);
    expect(issuesOf(withPoints(12, { arms: [brace] }))).to.deep.equal([
      error('too-few', `${timePlace}/arms`),
    ]);
    expect(issuesOf(withPoints(12, { arms: [brace, wait, wait] }))).to.deep.equal([
      error('too-many', `${timePlace}/arms`),
    ]);
    const doses = ['80 mg', '40 mg'].map((label) => ({ ...brace, label }));
    expect(issuesOf(withPoints(12, { arms: doses })).map(({ severity }) => severity)).to.deep.equal(
      ['warning'],
    );
    expect(
      issuesOf(
        withPoints(12, {
          arms: [
            { ...brace, label: 'A' },
            { ...brace, label: 'A' },
          ],
        }),
      ),
    ).to.deep.include(error('compared-with-itself', `${timePlace}/arms/1`));
  });

  it('is of 100 points at most, and lies in its range exactly', () => {
    for (const points of [-100, 0, 100]) expect(issuesOf(withPoints(points))).to.deep.equal([]);
    for (const points of [-100.1, 100.1])
      expect(issuesOf(withPoints(points))).to.deep.equal([
        error('over-100-percent', `${timePlace}/points`),
      ]);
    expect(issuesOf(withPoints(12, { interval: published(12, 20) }))).to.deep.equal([]);
    expect(issuesOf(withPoints(12, { interval: published(12.1, 20) }))).to.deep.equal([
      error('interval-misses-estimate', `${timePlace}/interval`),
    ]);
  });
});

describe('checkMeasure: effects against a baseline', () => {
  const baseline = { ...wait, percent: 40, source: 's1' };
  const withRatio = (more: Data, from: Data = baseline, effect = 'risk-ratio'): Data =>
    withTime(
      'baseline-and-effect',
      { baseline: from, arms: [{ ...brace, ratio: 0.5, ...more }] },
      { effect },
    );

  it('have a baseline with its own source and name', () => {
    expect(issuesOf(withRatio({}))).to.deep.equal([]);
    expect(issuesOf(withRatio({}, { ...wait, percent: 40 }))).to.deep.equal([
      error('baseline-without-source', `${timePlace}/baseline`),
    ]);
    expect(issuesOf(withRatio({}, { percent: 40, source: 's1' }))).to.deep.include(
      error('nameless-arm', `${timePlace}/baseline`),
    );
    expect(issuesOf(withRatio({}, { ...baseline, percent: 101 }))).to.deep.equal([
      error('over-100-percent', `${timePlace}/baseline/percent`),
    ]);
  });

  it('are not of the baseline itself', () => {
    expect(issuesOf(withRatio({ ...wait }))).to.deep.include(error('compared-with-itself', arm));
  });

  it('come to no more than 100 percent', () => {
    expect(issuesOf(withRatio({ ratio: 2.5 }))).to.deep.equal([]);
    // 54 % was meant, and not 54 times as many.
    for (const ratio of [2.51, 54])
      expect(issuesOf(withRatio({ ratio }))).to.deep.equal([error('over-100-percent', arm)]);
    for (const effect of ['odds-ratio', 'hazard-ratio'])
      expect(issuesOf(withRatio({ ratio: 54 }, baseline, effect))).to.deep.equal([]);
  });

  it('lie in their range, which is not below zero', () => {
    expect(issuesOf(withRatio({ interval: published(0, 1.1) }))).to.deep.equal([]);
    expect(issuesOf(withRatio({ interval: published(0.6, 1.1) }))).to.deep.equal([
      error('interval-misses-estimate', `${arm}/interval`),
    ]);
    // The points of a difference were taken for a ratio.
    expect(issuesOf(withRatio({ interval: published(-1, 1.1) }))).to.deep.equal([
      error('below-zero', `${arm}/interval/low`),
    ]);
    expect(issuesOf(withRatio({ ratio: -0.5 }))).to.deep.equal([
      error('below-zero', `${arm}/ratio`),
    ]);
  });

  it('are never shown as a ratio alone: they need their baseline, and a kind that the format knows', () => {
    expect(
      issuesOf(
        withTime(
          'baseline-and-effect',
          { arms: [{ ...brace, ratio: 2 }] },
          { effect: 'risk-ratio' },
        ),
      ),
    ).to.deep.equal([error('missing', `${timePlace}/baseline`)]);
    expect(issuesOf(withRatio({}, baseline, 'relative-risk'))).to.deep.equal([
      error('unknown-word', `${measurePlace}/effect`),
    ]);
  });
});

describe('checkMeasure: how long it took', () => {
  it('does not end before it begins', () => {
    const withLength = (to: number): Data =>
      withTime(
        'time-to-event',
        {
          arms: [
            { ...wait, time: { from: 4, to, unit: 'weeks' } },
            { ...brace, time: { from: 2, unit: 'weeks' } },
          ],
        },
        { statistic: 'median' },
      );
    expect(issuesOf(withLength(4))).to.deep.equal([]);
    expect(issuesOf(withLength(3))).to.deep.equal([error('time-upside-down', `${arm}/time`)]);
  });
});

describe('checkMeasure: a change from the start', () => {
  it('is no larger than the scale is wide, and lies in its range', () => {
    const withChange = (change: number, more: Data = {}): Data =>
      withTime(
        'mean-change',
        {
          arms: [
            { ...wait, change, ...more },
            { ...brace, change: -1 },
          ],
        },
        { scale: { name: 'Pain', low: 0, high: 10, better: 'low' } },
      );
    for (const change of [-10, 0, 10]) expect(issuesOf(withChange(change))).to.deep.equal([]);
    for (const change of [-10.1, 10.1])
      expect(issuesOf(withChange(change))).to.deep.equal([error('off-the-scale', arm)]);
    expect(issuesOf(withChange(-2, { interval: published(-3, -1) }))).to.deep.equal([]);
    expect(issuesOf(withChange(2, { interval: published(-3, -1) }))).to.deep.equal([
      error('interval-misses-estimate', `${arm}/interval`),
    ]);
  });
});

describe('checkMeasure: what several studies found', () => {
  it('is told from the least to the most, in percent', () => {
    const withRange = (low: number, high: number): Data =>
      withTime('range-over-studies', {
        arms: [
          { ...wait, low, high },
          { ...brace, low: 1, high: 2 },
        ],
      });
    for (const [low, high] of [
      [0, 100],
      [3, 3],
    ] as const)
      expect(issuesOf(withRange(low, high))).to.deep.equal([]);
    expect(issuesOf(withRange(8, 3))).to.deep.equal([error('interval-upside-down', arm)]);
    expect(issuesOf(withRange(3, 101))).to.deep.equal([error('over-100-percent', `${arm}/high`)]);
  });
});

describe('checkMeasure: arms of several options', () => {
  const both = { options: ['wait', 'brace'] };
  const withArm = (more: Data): Data => withMeasure(frequency({ arms: [{ percent: 5, ...more }] }));

  it('are of each of them, and need no other name', () => {
    expect(issuesOf(withArm(both))).to.deep.equal([]);
    expect(issuesOf(withArm({ ...both, label: 'Wait or brace' }))).to.deep.equal([]);
    expect(valueAt(parseDefinition(withArm(both)).definition, `${arm}/options`)).to.deep.equal(
      both.options,
    );
  });

  it('are not of one option too, nor of one alone, nor of the same one twice', () => {
    expect(issuesOf(withArm({ ...both, ...wait }))).to.deep.equal([error('arm-named-twice', arm)]);
    for (const options of [[], ['wait']])
      expect(issuesOf(withArm({ options }))).to.deep.include(error('too-few', `${arm}/options`));
    expect(issuesOf(withArm({ options: ['wait', 'wait'] }))).to.deep.include(
      error('named-twice', `${arm}/options`),
    );
    expect(issuesOf(withArm({ options: ['wait', 'splint'] }))).to.deep.include(
      error('unknown-option', `${arm}/options/1`),
    );
  });
});

describe('checkTimes', () => {
  const of100 = (option: string, count: number): Data => ({ option, count, total: 100 });
  const arms = [of100('wait', 30), of100('brace', 50)];
  const withTimes = (...times: readonly Data[]): Data =>
    withMeasure({
      kind: 'frequency',
      estimate: 'counted',
      times: times.map((time) => ({ arms, ...time })),
    });
  const after = (from: number, unit: string, more: Data = {}): Data => ({
    id: `${unit}-${from}`,
    period: { from, unit, ...more },
  });

  it('lets one time do without an id and a period', () => {
    expect(issuesOf(withTimes({}))).to.deep.equal([]);
  });

  it('takes several in their order, whatever their units', () => {
    expect(
      issuesOf(
        withTimes(
          after(90, 'minutes'),
          after(2, 'hours'),
          after(3, 'days'),
          after(4, 'weeks'),
          after(3, 'months'),
          after(2, 'years'),
        ),
      ),
    ).to.deep.equal([]);
    expect(
      issuesOf(
        withTimes(
          after(3, 'months'),
          { ...after(3, 'months', { to: 6 }), id: 'more' },
          after(12, 'months'),
        ),
      ),
    ).to.deep.equal([]);
  });

  it('refuses one that is no later than the one before, or the same in another unit', () => {
    for (const [first, second] of [
      [after(2, 'years'), after(3, 'months')],
      [after(12, 'months'), after(1, 'years')],
      [after(14, 'days'), { ...after(2, 'weeks'), id: 'again' }],
      [after(3, 'months', { to: 12 }), after(6, 'months')],
    ] as const)
      expect(issuesOf(withTimes(first, second))).to.deep.equal([
        error('times-not-in-order', `${measurePlace}/times/1`),
      ]);
  });

  it('refuses several of which one has no id, no period, or the id of another', () => {
    const { id, period } = after(3, 'months');
    for (const time of [{ period }, { id }, {}])
      expect(issuesOf(withTimes(time, after(2, 'years')))).to.deep.equal([
        error('nameless-time', `${measurePlace}/times/0`),
      ]);
    expect(issuesOf(withTimes(after(3, 'months'), { ...after(2, 'years'), id }))).to.deep.equal([
      error('duplicate-id', `${measurePlace}/times/1/id`),
    ]);
  });

  it('refuses other arms at another time', () => {
    for (const others of [
      [...arms].reverse(),
      arms.slice(0, 1),
      [...arms, { label: 'Placebo', percent: 3 }],
      [of100('wait', 30), { ...of100('brace', 50), label: 'A soft one' }],
    ])
      expect(
        issuesOf(withTimes(after(3, 'months'), { ...after(2, 'years'), arms: others })),
      ).to.deep.equal([error('arms-differ', `${measurePlace}/times/1`)]);
  });

  it('refuses another baseline at another time', () => {
    const time = (from: number, baseline: Data): Data => ({
      ...after(from, 'months'),
      baseline: { percent: 20, source: 's1', ...baseline },
      arms: [{ ...brace, ratio: 2 }],
    });
    const times = (other: Data): Data =>
      withMeasure({
        kind: 'baseline-and-effect',
        effect: 'risk-ratio',
        times: [time(3, wait), time(6, other)],
      });
    expect(issuesOf(times(wait))).to.deep.equal([]);
    expect(issuesOf(times({ label: 'Placebo' }))).to.deep.equal([
      error('arms-differ', `${measurePlace}/times/1`),
    ]);
  });

  it('refuses none at all', () => {
    expect(issuesOf(withTimes())).to.deep.equal([error('too-few', `${measurePlace}/times`)]);
  });
});
