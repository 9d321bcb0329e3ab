import { expect } from 'chai';
import {
  digitsTagOf,
  formatTagOf,
  isLanguageTag,
  isWithin,
  languageOf,
  readingOf,
  tagFrom,
} from '../../src/languages/tags.js';

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

describe('tagFrom', () => {
  const written = {
    'es-MX': 'es-MX',
    es_MX: 'es-MX',
    'en_GB.UTF-8': 'en-GB',
    'de_DE@euro': 'de-DE',
    ' fr ': 'fr',
    'es-': 'es',
    'es-US-': 'es-US',
    'es--MX': 'es',
    'es-waytoolongforatag': 'es',
    zh_Hant_TW: 'zh-Hant-TW',
    '': '',
    _: '',
    '-es': '',
    '{{ lang }}': '',
  };
  for (const [tag, meant] of Object.entries(written)) {
    it(`reads "${tag}" as "${meant}"`, () => {
      expect(tagFrom(tag)).to.equal(meant);
    });
  }
});

describe('isWithin', () => {
  it('is so for a language and its countries and scripts, in any case', () => {
    for (const [tag, language] of [
      ['es', 'es'],
      ['ES-mx', 'es'],
      ['es-MX', 'es-mx'],
      ['zh-Hant-TW', 'zh-TW'],
    ] as const)
      expect(isWithin(tag, language), tag).to.equal(true);
    for (const [tag, language] of [
      ['est', 'es'],
      ['es', 'es-MX'],
      ['', 'es'],
      ['en-ES', 'es'],
    ] as const)
      expect(isWithin(tag, language), tag).to.equal(false);
  });
});

describe('digitsTagOf', () => {
  it('says the digits of Arabic where engines do not agree on them', () => {
    expect(['ar', 'ar-US', 'ar-MA'].map(digitsTagOf)).to.deep.equal([
      'ar-u-nu-latn',
      'ar-US-u-nu-latn',
      'ar-MA-u-nu-latn',
    ]);
  });

  it('leaves the others alone', () => {
    for (const tag of ['ar-EG', 'ar-sa', 'ar-Arab', 'ar-u-nu-arab', 'es-MX', 'fa', 'xx'])
      expect(digitsTagOf(tag)).to.equal(tag);
  });
});

describe('formatTagOf', () => {
  it('is the whole tag of the page, where that is of the language', () => {
    for (const tag of ['es-US', 'es-419', 'ES-mx', 'es-Latn-ES', 'es-u-nu-latn'])
      expect(formatTagOf('es', tag), tag).to.equal(tag);
    expect(formatTagOf('es-MX', 'es-MX')).to.equal('es-MX');
    expect(formatTagOf('es', 'es')).to.equal('es');
  });

  it('is the language where the page is in another', () => {
    for (const tag of ['', 'en-US', 'est', 'e']) expect(formatTagOf('es', tag)).to.equal('es');
  });
});
