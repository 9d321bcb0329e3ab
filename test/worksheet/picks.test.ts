import { expect } from 'chai';
import fc from '../support/property.js';
import type { ProcedureDefinition } from '../../src/definition/definition.js';
import { parseDefinition } from '../../src/definition/parse-definition.js';
import {
  isPickable,
  mostPicks,
  picksIn,
  togglePick,
  topicPick,
} from '../../src/worksheet/picks.js';
import { emptyWorksheet, type Worksheet } from '../../src/worksheet/worksheet.js';
import { overviewDefinition } from '../fixtures/overview-definition.js';

function picking(...ids: readonly string[]): Worksheet {
  return ids.reduce((worksheet, id) => togglePick(worksheet, id), emptyWorksheet);
}

describe('togglePick', () => {
  it('picks in the order of the reader, and takes back', () => {
    expect(picksIn(emptyWorksheet)).to.deep.equal([]);
    expect(picksIn(picking('walking', 'pain'))).to.deep.equal(['walking', 'pain']);
    expect(picksIn(picking('walking', 'pain', 'walking'))).to.deep.equal(['pain']);
  });

  it('picks three things and no fourth, until one of them is taken back', () => {
    const full = picking('a', 'b', 'c');
    expect(togglePick(full, 'd')).to.equal(full);
    expect(picksIn(picking('a', 'b', 'c', 'b', 'd'))).to.deep.equal(['a', 'c', 'd']);
  });

  it('picks for somebody else apart from the reader', () => {
    const full = togglePick(picking('a', 'b', 'c'), 'a', 'companionPicks');
    expect(picksIn(full, 'companionPicks')).to.deep.equal(['a']);
    expect(picksIn(full)).to.deep.equal(['a', 'b', 'c']);
    expect(togglePick(full, 'a', 'companionPicks')).to.deep.equal(picking('a', 'b', 'c'));
  });

  it('never has more than three, and never one twice', () => {
    const ids = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 20 });
    fc.assert(
      fc.property(ids, (taps) => {
        const picks = picksIn(picking(...taps));
        expect(picks.length).to.be.at.most(mostPicks);
        expect(new Set(picks).size).to.equal(picks.length);
      }),
    );
  });
});

describe('isPickable', () => {
  const { definition } = parseDefinition(overviewDefinition());

  it('is a row of the overview, a practical topic, or words of the reader', () => {
    const isInSample = (id: string): boolean => isPickable(id, definition!);
    for (const id of ['walking', topicPick('recovery'), 'own-3'])
      expect(isInSample(id), id).to.equal(true);
    for (const id of ['gone', 'recovery', 'involves-gone', 'toString'])
      expect(isInSample(id), id).to.equal(false);
  });

  it('is a row that was made by rule, too', () => {
    const byRule: ProcedureDefinition = { ...definition!, overview: undefined };
    expect(isPickable('infection', byRule)).to.equal(true);
    expect(isPickable('problems', byRule)).to.equal(false);
  });
});
