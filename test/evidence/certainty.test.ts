import { expect } from 'chai';
import { certaintyWords } from '../../src/evidence/certainty.js';

describe('certaintyWords', () => {
  const rows = [
    ['high', 'results-in'],
    ['moderate', 'probably'],
    ['low', 'may'],
    ['very-low', 'very-uncertain'],
    ['not-rated', 'not-rated'],
  ] as const;
  for (const [level, words] of rows) {
    it(`is "${words}" for ${level}`, () => {
      expect(certaintyWords({ level, reason: 'Because' })).to.equal(words);
    });
  }
});
