import { expect } from 'chai';
import {
  armResultsOf,
  armsFor,
  sharedArmsOf,
  type ArmResult,
  type ArmValue,
} from '../../src/evidence/arms.js';
import type { Result } from '../../src/evidence/results.js';
import { frequency, result } from './samples.js';

const scale = { name: 'Pain', low: 0, high: 10, better: 'low' } as const;
const interval = { low: -3, high: -1, from: 'published' } as const;

function valuesOf(one: Result): readonly ArmValue[] {
  return armResultsOf(one).map(({ value }) => value);
}

const labelled = frequency([
  { option: 'injection', label: '80 mg', percent: 70 },
  { option: 'injection', label: '40 mg', percent: 60 },
  { options: ['keyhole', 'open'], percent: 50 },
  { label: 'Dummy injection', percent: 92 },
]);

describe('armResultsOf', () => {
  it('tells who each arm was: of one option, of several, and of none', () => {
    const arms = armResultsOf(labelled);
    expect(arms.map(({ options, label, place }) => [options, label, place])).to.deep.equal([
      [['injection'], '80 mg', 0],
      [['injection'], '40 mg', 1],
      [['keyhole', 'open'], undefined, 2],
      [[], 'Dummy injection', 3],
    ]);
  });

  it('tells shares as they are counted, and those that are worked out from a baseline, which stands first', () => {
    expect(valuesOf(frequency([{ option: 'splint', count: 1, total: 4 }]))[0]).to.deep.include({
      kind: 'share',
      isWorkedOut: false,
    });
    const arms = armResultsOf(
      result({
        kind: 'baseline-and-effect',
        effect: 'risk-ratio',
        baseline: { option: 'waiting', percent: 20 },
        arms: [{ option: 'surgery', ratio: 2 }],
      }),
    );
    expect(arms).to.deep.equal([
      {
        options: ['waiting'],
        label: undefined,
        place: -1,
        value: {
          kind: 'share',
          share: { share: 0.2, from: 'percentage' },
          isWorkedOut: false,
        },
      },
      {
        options: ['surgery'],
        label: undefined,
        place: 0,
        value: { kind: 'share', share: { share: 0.4, from: 'percentage' }, isWorkedOut: true },
      },
    ]);
  });

  it('tells events for each person, by the published percentage or by the count, and never as a share', () => {
    const events = result({
      kind: 'events',
      arms: [
        { option: 'surgery', events: 63, total: 50 },
        { option: 'splint', percent: 26 },
      ],
    });
    expect(valuesOf(events)).to.deep.equal([
      { kind: 'events', perOne: 1.26, events: 63, total: 50 },
      { kind: 'events', perOne: 0.26, events: undefined, total: undefined },
    ]);
  });

  it('tells ranges over studies in shares, rates, lengths of time and words as they are', () => {
    const option = 'surgery';
    expect(
      valuesOf(result({ kind: 'range-over-studies', arms: [{ option, low: 5, high: 13 }] })),
    ).to.deep.equal([{ kind: 'range', low: 0.05, high: 0.13 }]);
    const rate = { kind: 'rate', per: 1000, unit: 'years' } as const;
    expect(
      valuesOf(
        result({
          ...rate,
          arms: [
            { option, value: 3, interval },
            { option, value: 2 },
          ],
        }),
      ),
    ).to.deep.equal([
      { kind: 'rate', value: 3, interval },
      { kind: 'rate', value: 2 },
    ]);
    const time = { from: 4, unit: 'weeks' } as const;
    expect(
      valuesOf(result({ kind: 'time-to-event', statistic: 'median', arms: [{ option, time }] })),
    ).to.deep.equal([{ kind: 'length', time }]);
    expect(
      valuesOf(result({ kind: 'qualitative', arms: [{ option, text: 'Better.' }] })),
    ).to.deep.equal([{ kind: 'words', text: 'Better.' }]);
  });

  it('tells which of two scores is better, and nothing of the one that others are compared with', () => {
    const scores = result({
      kind: 'mean-difference',
      scale,
      arms: [{ option: 'surgery', mean: 3, difference: -2, interval }, { option: 'splint' }],
      reference: 1,
    });
    expect(valuesOf(scores)).to.deep.equal([
      { kind: 'score', scale, mean: 3, difference: -2, interval, better: 'this-arm' },
      {
        kind: 'score',
        scale,
        mean: undefined,
        difference: undefined,
        interval: undefined,
        better: undefined,
      },
    ]);
    const change = result({
      kind: 'mean-change',
      scale,
      arms: [{ option: 'surgery', change: -4 }],
    });
    expect(valuesOf(change)).to.deep.equal([
      { kind: 'change', scale, change: -4, interval: undefined },
    ]);
  });

  it('tells of a difference alone who was compared, and of a search nobody', () => {
    const alone = result({
      kind: 'risk-difference',
      arms: [{ option: 'surgery' }, { label: 'Others' }],
      points: 9,
    });
    expect(valuesOf(alone)).to.deep.equal([{ kind: 'compared' }, { kind: 'compared' }]);
    expect(
      armResultsOf(result({ kind: 'searched-not-found', options: ['surgery'], searched: 'All' })),
    ).to.deep.equal([]);
  });
});

describe('armsFor and sharedArmsOf', () => {
  const places = (arms: readonly ArmResult[]): readonly number[] => arms.map(({ place }) => place);

  it('find the arms of an option and of no other, those of none, and those of several', () => {
    expect(places(armsFor(labelled, 'injection'))).to.deep.equal([0, 1]);
    expect(places(armsFor(labelled, 'keyhole'))).to.deep.equal([]);
    expect(places(armsFor(labelled, undefined))).to.deep.equal([3]);
    expect(places(sharedArmsOf(labelled))).to.deep.equal([2]);
  });
});
