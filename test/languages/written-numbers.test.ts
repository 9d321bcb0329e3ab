import { expect } from 'chai';
import fc from 'fast-check';
import { numberOf } from '../../src/languages/written-numbers.js';

const whole = fc.integer({ min: 0, max: 999_999_999 });
const number = fc.oneof(
  whole,
  whole.map((value) => value / 100_000),
  fc.double({ min: 1e-6, max: 999_999_999, noNaN: true }),
  fc.constantFrom(0, 0.5, 0.15, 0.005, 0.0005, 1.005, 999.999, 999.9999, 1000, 9999.995, 10_000),
);

describe('numberOf, in languages that are written down', () => {
  for (const tag of ['en', 'en-US', 'en-GB', 'es', 'es-ES', 'es-419', 'es-MX', 'es-US']) {
    it(`${tag} has numbers as every engine writes them`, () => {
      fc.assert(
        fc.property(number, fc.integer({ min: 0, max: 3 }), (value, mostDigits) => {
          const engine = new Intl.NumberFormat(tag, { maximumFractionDigits: mostDigits });
          expect(numberOf(value, mostDigits, tag)).to.equal(engine.format(value));
        }),
        { numRuns: 300 },
      );
    });
  }

  it('knows nothing of other languages and countries, nor of other digits', () => {
    for (const tag of ['en-IN', 'de', 'ar', 'es-u-nu-arab', 'constructor', ''])
      expect(numberOf(1000, 0, tag)).to.be.undefined;
  });

  it('knows nothing of what is below zero, very small or large, or no number', () => {
    for (const value of [-1, -0, 1e-7, 1e9, Infinity, NaN])
      expect(numberOf(value, 0, 'en')).to.be.undefined;
  });
});
