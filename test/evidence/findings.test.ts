import { expect } from 'chai';
import { crossoverShares, resultsAbout, resultsForGroup } from '../../src/evidence/findings.js';
import { frequency, result } from './samples.js';

const trial = frequency([
  { option: 'splint', percent: 54 },
  { label: 'Placebo', percent: 20 },
]);
const stone = frequency([{ option: 'splint', percent: 30 }], { group: 'with-stone' });
const search = result({ kind: 'searched-not-found', options: ['surgery'], searched: 'A review' });

describe('resultsAbout', () => {
  it('finds what has an arm of the option or was searched for it', () => {
    const all = [trial, stone, search];
    expect(resultsAbout(all, 'splint')).to.deep.equal([trial, stone]);
    expect(resultsAbout(all, 'surgery')).to.deep.equal([search]);
    expect(resultsAbout(all, 'waiting')).to.deep.equal([]);
  });

  it('finds an option among several of one arm, and in the baseline that effects are against', () => {
    const either = frequency([{ options: ['splint', 'surgery'], percent: 60 }]);
    const effect = result({
      kind: 'baseline-and-effect',
      effect: 'risk-ratio',
      baseline: { option: 'waiting', percent: 20, source: 's1' },
      arms: [{ option: 'surgery', ratio: 2 }],
    });
    const all = [either, effect];
    expect(resultsAbout(all, 'splint')).to.deep.equal([either]);
    expect(resultsAbout(all, 'surgery')).to.deep.equal(all);
    expect(resultsAbout(all, 'waiting')).to.deep.equal([effect]);
  });
});

describe('resultsForGroup', () => {
  it('takes the published results of a group, or tells that there are none', () => {
    expect(resultsForGroup([trial, stone], 'with-stone')).to.deep.equal([stone]);
    expect(resultsForGroup([trial, stone], 'without-stone')).to.equal(undefined);
    expect(resultsForGroup([trial, stone])).to.deep.equal([trial]);
    expect(resultsForGroup([stone])).to.equal(undefined);
  });
});

describe('crossoverShares', () => {
  it('tells who had been given another option by then', () => {
    const crossover = [
      { option: 'surgery', count: 32, total: 79 },
      { option: 'injection', count: 0, total: 0 },
    ];
    expect(crossoverShares({ crossover })).to.deep.equal([
      { option: 'surgery', share: 32 / 79, count: 32, total: 79 },
    ]);
    expect(crossoverShares({})).to.deep.equal([]);
  });
});
