import { expect } from 'chai';
import { pluralOf } from '../../src/languages/plural-forms.js';

const counts = [-1, 0, 1, 2, 3, 11, 21, 100, 101, 1000, 999_999, 1_000_000, 3_000_000, 1.5];

describe('pluralOf', () => {
  for (const tag of ['en', 'en-GB', 'es', 'es-MX', 'ar', 'fr', 'ja', 'pl'])
    it(`${tag} has the form that engines say, also where they are not asked`, () => {
      const engine = new Intl.PluralRules(tag);
      expect(counts.map((count) => pluralOf(count, tag))).to.deep.equal(
        counts.map((count) => engine.select(count)),
      );
    });

  it('has two forms in a language of ours that engines do not know, and one in any other', () => {
    expect([0, 1, 2].map((count) => pluralOf(count, 'ht'))).to.deep.equal([
      'other',
      'one',
      'other',
    ]);
    expect([0, 1, 2].map((count) => pluralOf(count, 'qq'))).to.deep.equal([
      'other',
      'other',
      'other',
    ]);
  });
});
