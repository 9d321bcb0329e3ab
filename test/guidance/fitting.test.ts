import { expect } from 'chai';
import { fitting } from '../../src/guidance/fitting.js';

describe('fitting', () => {
  const entries = [
    { id: 'appeal' },
    { id: 'deductible', jurisdictions: ['US'] },
    { id: 'franchise', jurisdictions: ['CH', 'NL'] },
  ];
  const left = (definition: { hide?: string[]; jurisdictions: string[] }): string[] =>
    fitting(entries, definition).map(({ id }) => id);

  it('gives everything to a definition that was written for no country alone', () => {
    expect(left({ jurisdictions: ['any'] })).to.deep.equal(['appeal', 'deductible', 'franchise']);
  });

  it('leaves out what is of other countries', () => {
    expect(left({ jurisdictions: ['GB'] })).to.deep.equal(['appeal']);
    expect(left({ jurisdictions: ['GB', 'CH'] })).to.deep.equal(['appeal', 'franchise']);
  });

  it('leaves out what the definition hides', () => {
    expect(left({ jurisdictions: ['any'], hide: ['appeal', 'other'] })).to.deep.equal([
      'deductible',
      'franchise',
    ]);
  });
});
