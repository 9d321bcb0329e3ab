import { expect } from 'chai';

import { unitWord } from '../../src/languages/time-units.js';

describe('unitWord, in languages that are written down', () => {
  for (const language of ['en', 'es']) {
    it(`${language} has the words of every engine for each number`, () => {
      for (const unit of ['minutes', 'hours', 'days', 'weeks', 'months', 'years']) {
        const engine = new Intl.NumberFormat(language, {
          style: 'unit',
          unit: unit.slice(0, -1),
          unitDisplay: 'long',
        });
        const counts = [0, 1, 2, 5, 11, 21, 100, 101, 999];
        expect(counts.map((count) => `${count} ${unitWord(count, unit, language)}`)).to.deep.equal(
          counts.map((count) => engine.format(count).replace(/\s/g, ' ')),
        );
      }
    });
  }

  it('leaves other languages to the engine', () => {
    expect(['ar', 'fr', 'constructor'].map((one) => unitWord(2, 'days', one))).to.deep.equal([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
