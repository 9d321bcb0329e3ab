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
  it('tells the findings about an option', () => {
    expect(cellOf(outcome([trial, stone, words]), 'injection')).to.deep.equal({
      kind: 'values',
      findings: [trial],
      searches: [],
      gap: undefined,
    });
  });

  it('keeps findings apart, in words too', () => {
    const again = { ...words, id: 'again' };
    expect(cellOf(outcome([words, again]), 'splint')).to.deep.include({
      kind: 'values',
      findings: [words, again],
    });
  });

  it('takes the findings of a group, else those about everyone', () => {
    const all = outcome([trial, stone, words]);
    expect(cellOf(all, 'injection', 'with-stone')).to.deep.include({ findings: [stone] });
    expect(cellOf(all, 'splint', 'with-stone')).to.deep.include({ findings: [words] });
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
