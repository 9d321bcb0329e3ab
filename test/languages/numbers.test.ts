import { expect } from 'chai';
import { numbersIn } from '../../src/languages/numbers.js';

describe('numbersIn', () => {
  it('sorts them, and keeps each as often as it is there', () => {
    expect(numbersIn('5 of 12, 46 and 5', 'en')).to.deep.equal(['12', '46', '5', '5']);
    expect(numbersIn('none', 'en')).to.deep.equal([]);
  });

  it('takes a mark before three digits as its language does', () => {
    expect(numbersIn('1.000 or 1,000', 'en')).to.deep.equal(['1.000', '1000']);
    expect(numbersIn('1.000 oder 1,000', 'de')).to.deep.equal(['1.000', '1000']);
    expect(numbersIn('1,000', 'xx')).to.deep.equal(['1000']);
  });

  it('takes it as the country does, where the tag says one', () => {
    const read = (tag: string): readonly string[] => numbersIn('1,231', tag);
    for (const tag of ['es', 'es-ES', 'es-AR', 'es-Latn-ES', 'de-AT', 'ar-MA'])
      expect(read(tag), tag).to.deep.equal(['1.231']);
    for (const tag of ['es-MX', 'es-us', 'es-419', 'es-Latn-PE', 'de-CH', 'ar-EG', 'ar'])
      expect(read(tag), tag).to.deep.equal(['1231']);
  });

  it('takes two like marks for thousands, and the second of two kinds for decimals', () => {
    for (const tag of ['en', 'de']) {
      expect(numbersIn('1,234,567', tag)).to.deep.equal(['1234567']);
      expect(numbersIn('1.234.567', tag)).to.deep.equal(['1234567']);
      expect(numbersIn('1.234,5', tag)).to.deep.equal(['1234.5']);
      expect(numbersIn('1,234.5', tag)).to.deep.equal(['1234.5']);
    }
  });

  it('takes dates, versions and rows of numbers apart', () => {
    expect(numbersIn('1.2.3', 'en')).to.deep.equal(['1', '2', '3']);
    expect(numbersIn('12.05.2024', 'de')).to.deep.equal(['05', '12', '2024']);
    expect(numbersIn('2, 3 and 2024,100', 'en')).to.deep.equal(['2', '2024.100', '3']);
  });

  it('groups by a soft space only where the language writes one', () => {
    expect(numbersIn('1 000', 'fr')).to.deep.equal(['1000']);
    expect(numbersIn('1 000', 'en')).to.deep.equal(['000', '1']);
    expect(numbersIn('2024 100', 'fr')).to.deep.equal(['100', '2024']);
  });
});
