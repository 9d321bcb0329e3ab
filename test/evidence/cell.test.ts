import { expect } from 'chai';
import type { Gap } from '../../src/definition/definition.js';
import { cellOf, type Cell } from '../../src/evidence/cell.js';
import type { Result } from '../../src/evidence/results.js';
import { frequency, result } from './samples.js';

const trial = frequency([
  { option: 'injection', label: '80 mg', percent: 73 },
  { option: 'injection', label: '40 mg', percent: 81 },
  { label: 'Dummy injection', percent: 92 },
]);
const words = result({ kind: 'qualitative', arms: [{ option: 'splint', text: 'Better' }] });
const stone = frequency([{ option: 'injection', percent: 30 }], { group: 'with-stone' });
const search = result({
  kind: 'searched-not-found',
  options: ['injection', 'surgery'],
  searched: 'A review',
});

/** What is known about an option, of an outcome with these results and gaps. */
function cell(
  results: readonly Result[],
  option: string,
  { gaps, group }: { readonly gaps?: readonly Gap[]; readonly group?: string } = {},
): Cell {
  return cellOf({ gaps }, results, option, group);
}

describe('cellOf', () => {
  it('tells the results about an option', () => {
    expect(cell([trial, stone, words], 'injection')).to.deep.equal({
      kind: 'values',
      results: [trial],
      searches: [],
      gap: undefined,
    });
  });

  it('tells of each of several options what an arm of all of them came to', () => {
    const either = frequency([{ options: ['injection', 'surgery'], percent: 60 }]);
    for (const option of ['injection', 'surgery'])
      expect(cell([either], option)).to.deep.include({ kind: 'values', results: [either] });
  });

  it('keeps results apart, in words too', () => {
    const again = { ...words, id: 'again' };
    expect(cell([words, again], 'splint')).to.deep.include({
      kind: 'values',
      results: [words, again],
    });
  });

  it('takes the results of a group, else those about everyone', () => {
    const all = [trial, stone, words];
    const group = 'with-stone';
    expect(cell(all, 'injection', { group })).to.deep.include({ results: [stone] });
    expect(cell(all, 'splint', { group })).to.deep.include({ results: [words] });
    expect(cell([stone], 'injection')).to.deep.equal({ kind: 'unsaid' });
  });

  it('tells searches that found nothing, beside values or alone', () => {
    const gap = { option: 'surgery', reason: 'not-known' as const, text: 'No study' };
    const gaps = [gap];
    expect(cell([trial, search], 'injection', { gaps })).to.deep.include({
      kind: 'values',
      searches: [search],
    });
    expect(cell([trial, search], 'surgery', { gaps })).to.deep.equal({
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
    expect(cell([trial], 'waiting', { gaps })).to.deep.equal({
      kind: 'does-not-apply',
      gap: gaps[0],
    });
    expect(cell([trial], 'splint', { gaps })).to.deep.equal({ kind: 'not-known', gap: gaps[1] });
    expect(cell([trial], 'surgery', { gaps })).to.deep.equal({ kind: 'unsaid' });
    expect(cell([], 'surgery')).to.deep.equal({ kind: 'unsaid' });
  });
});
