import { expect } from 'chai';
import { languageOf, readingOf } from '../../src/languages/tags.js';

describe('languageOf', () => {
  it('is the first part of the tag, in any case', () => {
    for (const tag of ['es', 'ES', 'es-MX', 'es-Latn-ES', 'es-u-nu-latn'])
      expect(languageOf(tag), tag).to.equal('es');
  });

  it('is nothing for a language without a row, and for what objects have by themselves', () => {
    for (const tag of ['', 'xx', 'constructor', '__proto__', 'toString'])
      expect(languageOf(tag), tag).to.equal(undefined);
  });
});

describe('readingOf', () => {
  it('is that of the language, in each of its countries', () => {
    expect(readingOf('ar-EG')).to.include({ direction: 'rtl' });
    expect(readingOf('es-419')).to.deep.equal({});
  });

  it('is not known where a tag says more', () => {
    for (const tag of ['en-Arab', 'en-u-nu-deva', 'es-Latn-ES', 'xx'])
      expect(readingOf(tag), tag).to.equal(undefined);
  });
});
