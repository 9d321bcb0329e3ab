import { expect } from 'chai';
import { cellOf } from '../../src/evidence/cell.js';
import { finding, frequency, outcome } from './samples.js';

const trial = frequency([
  { option: 'injection', label: '80 mg', percent: 73 },
  { option: 'injection', label: '40 mg', percent: 81 },
  { label: 'Dummy injection', percent: 92 },
]);
const words = finding({ kind: 'qualitative', arms: [{ option: 'splint', text: 'Better' }] });
const stone = frequency([{ option: 'injection', percent: 30 }], { group: 'with-stone' });
const search = finding({
  kind: 'searched-not-found',
  options: ['injection', 'surgery'],
  searched: 'A review',
});

describe('cellOf', () => {
  it('keeps doses apart and tells the arms that are no option', () => {
    expect(cellOf(outcome([trial, stone, words]), 'injection')).to.deep.equal({
      kind: 'values',
      about: 'everyone',
      values: [
        {
          finding: trial,
          arms: [
            { place: 0, label: '80 mg' },
            { place: 1, label: '40 mg' },
          ],
          others: [{ place: 2, label: 'Dummy injection' }],
        },
      ],
      searches: [],
      gap: undefined,
    });
  });

  it('keeps findings apart, in words too', () => {
    const again = { ...words, id: 'again' };
    expect(cellOf(outcome([words, again]), 'splint')).to.deep.include({
      kind: 'values',
      values: [
        { finding: words, arms: [{ place: 0 }], others: [] },
        { finding: again, arms: [{ place: 0 }], others: [] },
      ],
    });
  });

  it('takes the findings of a group, else those about everyone, and says so', () => {
    const all = outcome([trial, stone, words]);
    const group = cellOf(all, 'injection', 'with-stone');
    expect(group).to.deep.include({ kind: 'values', about: 'group' });
    expect(group).to.have.nested.property('values[0].finding', stone);
    expect(cellOf(all, 'splint', 'with-stone')).to.include({ kind: 'values', about: 'everyone' });
    expect(cellOf(outcome([stone]), 'injection')).to.deep.equal({ kind: 'unsaid' });
  });

  it('tells searches that found nothing, beside values or alone', () => {
    const gap = { option: 'surgery', reason: 'not-known' as const, text: 'No study' };
    const all = outcome([trial, search], [gap]);
    expect(cellOf(all, 'injection')).to.deep.include({ kind: 'values', searches: [search] });
    expect(cellOf(all, 'surgery')).to.deep.equal({
      kind: 'searched-not-found',
      searches: [search],
      gap,
    });
  });

  it('tells gaps by their reason, and a hole', () => {
    const gaps = [
      { option: 'waiting', reason: 'does-not-apply' as const },
      { option: 'splint', reason: 'not-known' as const },
    ];
    const all = outcome([trial], gaps);
    expect(cellOf(all, 'waiting')).to.deep.equal({ kind: 'does-not-apply', gap: gaps[0] });
    expect(cellOf(all, 'splint')).to.deep.equal({ kind: 'not-known', gap: gaps[1] });
    expect(cellOf(all, 'surgery')).to.deep.equal({ kind: 'unsaid' });
    expect(cellOf(outcome([]), 'surgery')).to.deep.equal({ kind: 'unsaid' });
  });
});
