import { expect } from 'chai';
import { spokenWords } from '../../src/languages/spoken.js';

const said = (text: string, language = 'en'): string => spokenWords(text, language);

describe('spokenWords', () => {
  it('are as they are written, but for signs', () => {
    expect(said('54 in 100 people, or 1.5 hours')).to.equal('54 in 100 people, or 1.5 hours');
    expect(said('La mitad\n  de 20', 'es')).to.equal('La mitad de 20');
  });

  it('say percent in the language of the words', () => {
    expect(said('54% of people, 5 % more')).to.equal('54 percent of people, 5 percent more');
    expect(said('el 54\u00a0%', 'es-MX')).to.equal('el 54 por ciento');
    expect(said('٥٤\u200e٪\u200e', 'ar')).to.equal('٥٤ بالمئة');
    expect(said('54%\u200e', 'ar')).to.equal('54 بالمئة');
  });

  it('say the ends of a range, and what stands before a number', () => {
    expect(said('5–9 in 100, 54%–60%')).to.equal('5 to 9 in 100, 54 percent to 60 percent');
    expect(said('<1 in 100, > 5 days, ≥2 and ≤ 3, at −4')).to.equal(
      'less than 1 in 100, more than 5 days, at least 2 and at most 3, at minus 4',
    );
    expect(said('de 5–9', 'es')).to.equal('de 5 a 9');
  });

  it('leave a dash between words, and a date', () => {
    expect(said('Surgery – 54 people')).to.equal('Surgery – 54 people');
    expect(said('2026-12-15')).to.equal('2026-12-15');
  });

  it('say a number in one, whatever groups it', () => {
    expect(said('10\u202f000 and 1\u00a0234\u00a0567 and 1,000', 'fr')).to.equal(
      '10000 and 1234567 and 1,000',
    );
  });

  it('leave out the numbers of sources', () => {
    expect(said('Symptoms after a year [1] [12]')).to.equal('Symptoms after a year');
  });

  it('leave the signs of a language without names for them', () => {
    expect(said('54%', 'de')).to.equal('54%');
    expect(said('54%', 'tlh')).to.equal('54%');
  });
});
