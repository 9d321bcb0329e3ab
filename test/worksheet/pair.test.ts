import { expect } from 'chai';
import type { ProcedureDefinition } from '../../src/definition/definition.js';
import { chosenPair, comparedIn } from '../../src/worksheet/pair.js';
import { worksheetOf } from './samples.js';

const withOptions = (...ids: readonly string[]) =>
  ({ options: ids.map((id) => ({ id })) }) as unknown as ProcedureDefinition;
const three = withOptions('wait', 'brace', 'surgery');
const start = { options: ['brace', 'surgery'], why: 'So.' };

describe('comparedIn', () => {
  it('has what the reader chose, else what the authors begin with, else the first and the last', () => {
    expect(comparedIn(worksheetOf({}), three)).to.deep.equal({ first: 'wait', second: 'surgery' });
    const begun = { ...three, overview: { start } } as unknown as ProcedureDefinition;
    expect(comparedIn(worksheetOf({}), begun)).to.deep.equal({ first: 'brace', second: 'surgery' });
    expect(comparedIn(worksheetOf({ pair: { second: 'wait' } }), begun)).to.deep.equal({
      first: 'brace',
      second: 'wait',
    });
  });
});

describe('chosenPair', () => {
  it('is there once the reader has chosen, or where there are only two', () => {
    expect(chosenPair(worksheetOf({}), three)).to.equal(undefined);
    expect(chosenPair(worksheetOf({ pair: { first: 'brace' } }), three)).to.deep.equal({
      first: 'brace',
      second: 'surgery',
    });
    expect(chosenPair(worksheetOf({}), withOptions('wait', 'brace'))).to.deep.equal({
      first: 'wait',
      second: 'brace',
    });
  });

  it('is none of an option with itself, nor of one that the definition does not have', () => {
    expect(chosenPair(worksheetOf({ pair: { first: 'surgery' } }), three)).to.equal(undefined);
    expect(chosenPair(worksheetOf({ pair: { first: 'gone' } }), three)).to.equal(undefined);
  });
});
