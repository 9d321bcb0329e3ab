import { expect } from 'chai';
import { formatTagOf, isLanguageTag, languageOf, readingOf } from '../../src/languages/tags.js';

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

describe('isLanguageTag', () => {
  it('tells tags from other names', () => {
    const tags = ['es', 'es-US', 'zh-Hant-TW', 'en-u-nu-deva'];
    expect(tags.filter(isLanguageTag)).to.deep.equal(tags);
    expect(['', 'es_US', 'e', 'es-', 'no language'].filter(isLanguageTag)).to.deep.equal([]);
  });
});

describe('formatTagOf', () => {
  it('is the whole tag of the page, where that is of the language', () => {
    for (const tag of ['es-US', 'es-419', 'ES-mx', 'es-Latn-ES', 'es-u-nu-latn'])
      expect(formatTagOf('es', tag), tag).to.equal(tag);
    expect(formatTagOf('es-MX', 'es-MX')).to.equal('es-MX');
    expect(formatTagOf('es', 'es')).to.equal('es');
  });

  it('is the language where the page is in another, or its tag is none', () => {
    for (const tag of ['', 'en-US', 'est', 'e']) expect(formatTagOf('es', tag)).to.equal('es');
    for (const tag of ['es_US', 'es-', 'es-waytoolongforatag', 'es-US-'])
      expect(formatTagOf('es', tag), tag).to.equal('es');
  });
});
