import { expect } from 'chai';
import {
  armsOf,
  crossoverShares,
  findingsAbout,
  findingsForGroup,
} from '../../src/evidence/findings.js';
import { finding, frequency, outcome } from './samples.js';

const trial = frequency([
  { option: 'splint', percent: 54 },
  { label: 'Placebo', percent: 20 },
]);
const stone = frequency([{ option: 'splint', percent: 30 }], { group: 'with-stone' });
const search = finding({ kind: 'searched-not-found', options: ['surgery'], searched: 'A review' });

describe('findingsAbout', () => {
  it('finds what has an arm of the option or was searched for it', () => {
    const all = outcome([trial, stone, search]);
    expect(findingsAbout(all, 'splint')).to.deep.equal([trial, stone]);
    expect(findingsAbout(all, 'surgery')).to.deep.equal([search]);
    expect(findingsAbout(all, 'waiting')).to.deep.equal([]);
  });
});

describe('findingsForGroup', () => {
  it('takes the published findings of a group, or tells that there are none', () => {
    expect(findingsForGroup([trial, stone], 'with-stone')).to.deep.equal([stone]);
    expect(findingsForGroup([trial, stone], 'without-stone')).to.equal(undefined);
    expect(findingsForGroup([trial, stone])).to.deep.equal([trial]);
    expect(findingsForGroup([stone])).to.equal(undefined);
  });
});

describe('armsOf', () => {
  it('finds the arms of an option, and those of none', () => {
    const dose = (label: string) => ({ option: 'injection', label, percent: 70 });
    const doses = frequency([dose('80 mg'), dose('40 mg'), { label: 'Placebo', percent: 90 }]);
    expect(armsOf(doses, 'injection')).to.deep.equal([
      { place: 0, label: '80 mg' },
      { place: 1, label: '40 mg' },
    ]);
    expect(armsOf(doses, undefined)).to.deep.equal([{ place: 2, label: 'Placebo' }]);
    expect(armsOf(search, 'surgery')).to.deep.equal([]);
  });
});

describe('crossoverShares', () => {
  it('tells who had been given another option by then', () => {
    const crossover = [
      { option: 'surgery', count: 32, total: 79 },
      { option: 'injection', count: 0, total: 0 },
    ];
    expect(crossoverShares({ option: 'splint', crossover })).to.deep.equal([
      { option: 'surgery', share: 32 / 79, count: 32, total: 79 },
    ]);
    expect(crossoverShares({ option: 'splint' })).to.deep.equal([]);
  });
});
