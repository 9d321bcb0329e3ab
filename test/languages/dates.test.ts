import { expect } from 'chai';
import { dateOf, dayOrderOf } from '../../src/languages/dates.js';

/** Days in each month, of one number and of two, and the last of a leap year. */
const days = [
  ...Array.from({ length: 12 }, (_, month) => `2026-${String(month + 1).padStart(2, '0')}-01`),
  ...Array.from({ length: 12 }, (_, month) => `1999-${String(month + 1).padStart(2, '0')}-28`),
  '2028-02-29',
];

describe('dateOf, in languages that are written down', () => {
  for (const tag of ['en', 'en-US', 'en-GB', 'es', 'es-419', 'es-ES', 'es-MX', 'es-US']) {
    it(`${tag} has days as every engine writes them`, () => {
      const engine = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' });
      expect(days.map((day) => dateOf(day, tag))).to.deep.equal(
        days.map((day) => engine.format(new Date(`${day}T00:00Z`))),
      );
    });
  }

  it('knows nothing of other languages and countries, nor of other digits', () => {
    for (const tag of ['en-AU', 'ar', 'fr', 'es-u-nu-arab', 'constructor', ''])
      expect(dateOf('2026-03-01', tag)).to.be.undefined;
  });

  it('knows nothing of what is no such day', () => {
    for (const day of [
      '',
      '2026',
      '2026-3-1',
      '2026-13-01',
      '2026-00-01',
      '0999-01-01',
      '2026-03-01T00',
    ])
      expect(dateOf(day, 'en')).to.be.undefined;
  });
});

describe('dayOrderOf', () => {
  for (const tag of ['en', 'en-US', 'en-GB', 'es', 'es-419', 'es-ES', 'es-MX', 'es-US'])
    it(`${tag} has the parts of a day as every engine orders them`, () => {
      const engine = new Intl.DateTimeFormat(tag, { dateStyle: 'short', timeZone: 'UTC' });
      const parts = engine.formatToParts(0).map(({ type }) => type);
      expect(dayOrderOf(tag)).to.deep.equal(parts.filter((type) => type !== 'literal'));
    });

  it('knows nothing of other languages and countries', () => {
    for (const tag of ['en-AU', 'ar', 'constructor', '']) expect(dayOrderOf(tag)).to.be.undefined;
  });
});
