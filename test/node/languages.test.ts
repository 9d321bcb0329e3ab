/** The tables of languages agree with CLDR, as Node has it, and have all languages that are shipped. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { marks, plurals, readings, type Reading } from '../../src/languages/languages.js';
import { languageOf } from '../../src/languages/tags.js';
import { languages } from '../support/languages.js';

const root = path.resolve(import.meta.dirname, '../..');
const known = languages.filter((language) => Intl.NumberFormat.supportedLocalesOf(language).length);

/** The marks of a tag: before decimals, and between thousands. */
function marksByIntl(tag: string): string {
  const parts = new Intl.NumberFormat(tag, { numberingSystem: 'latn' }).formatToParts(1234567.5);
  const mark = (type: string): string =>
    parts
      .find((part) => part.type === type)!
      .value.replace(/\s/, ' ')
      .replace("'", '’');
  return mark('decimal') + mark('group');
}

/** Every country that speaks it, as far as CLDR has it: those that write in a way of their own. */
function tagsOf(language: string): readonly string[] {
  const letters = Array.from({ length: 26 }, (_, at) => String.fromCharCode(65 + at));
  const tags = letters.flatMap((a) => letters.map((b) => `${language}-${a}${b}`));
  return [language, ...Intl.NumberFormat.supportedLocalesOf(tags)];
}

describe('marks, plurals and readings of languages', () => {
  it('have a row for every language of the interface and of a definition', () => {
    const files = readdirSync(path.join(root, 'locales'));
    const ofInterface = files.flatMap((name) => /^(.+)\.xlf$/.exec(name)?.[1] ?? []);
    expect(ofInterface).to.not.be.empty;
    const folder = path.join(root, 'src/content/definitions');
    const ofDefinitions = readdirSync(folder).map((name) => {
      const { language } = JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as {
        language: string;
      };
      return language;
    });
    for (const language of ['en', ...ofInterface, ...ofDefinitions])
      expect(languageOf(language), language).to.not.equal(undefined);
  });

  it('are compared for nearly all languages', () => {
    const unknown = languages.filter((language) => !known.includes(language));
    expect(unknown).to.have.members(['ht']);
  });

  for (const language of known) {
    const reading: Reading = readings[language];

    it(`have the plural categories of ${language}`, () => {
      const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
      expect(plurals[language].split(' ')).to.have.members(pluralCategories);
    });

    it(`have the direction of ${language}`, () => {
      const { script } = new Intl.Locale(language).maximize();
      expect(reading.direction).to.equal(script === 'Arab' ? 'rtl' : undefined);
    });

    it(`say whether ${language} has digits of its own`, () => {
      const zeros = tagsOf(language).map((tag) => new Intl.NumberFormat(tag).format(0));
      expect(zeros.filter((zero) => zero !== '0' && zero !== reading.zero)).to.deep.equal([]);
    });

    it(`have the marks of ${language} and of its countries`, () => {
      const byCountry = marks[language];
      const [usual, others] =
        typeof byCountry === 'string' ? [byCountry, {}] : [byCountry[''], byCountry];
      expect(usual).to.equal(marksByIntl(language));
      for (const [countries, expected] of Object.entries(others))
        for (const country of countries.split(' ').filter(Boolean))
          expect(marksByIntl(`${language}-${country}`), country).to.equal(expected);
    });
  }
});
