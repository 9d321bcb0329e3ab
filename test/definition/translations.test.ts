/** A translation says the same as its original in everything but its words. */
import { expect } from 'chai';
import type { ProcedureDefinition } from '../../src/definition/definition.js';
import { toPointer } from '../../src/definition/issues.js';
import { parseDefinition } from '../../src/definition/parse-definition.js';
import { procedureDefinitionShape } from '../../src/definition/generated/shapes.js';
import {
  compareTranslation,
  type TranslationDifference,
} from '../../src/definition/translations.js';
import { leavesOf } from '../../src/definition/walk.js';
import { fullDefinition } from '../fixtures/full-definition.js';
import { changed, valueAt, without, type Data } from '../fixtures/minimal-definition.js';

function read(data: Data): ProcedureDefinition {
  const { definition, issues } = parseDefinition(data);
  expect(issues.filter(({ severity }) => severity === 'error')).to.deep.equal([]);
  return definition!;
}

const original = read(fullDefinition());

function differencesOf(translation: Data, of = original): readonly TranslationDifference[] {
  return compareTranslation(of, read(translation));
}

function pointersOf(differences: readonly TranslationDifference[]): readonly string[] {
  return differences.map(({ what, pointer }) => `${what} ${pointer}`);
}

/** Whether two texts at the same place are taken for the same, each in its language. */
function isSameText(
  [before, from]: readonly [string, string],
  [after, to]: readonly [string, string],
): boolean {
  const inLanguage = (text: string, language: string): ProcedureDefinition =>
    read(changed('/summary', text, changed('/language', language, fullDefinition())));
  const differences = compareTranslation(inLanguage(before, from), inLanguage(after, to));
  for (const { what, pointer } of differences)
    expect([what, pointer]).to.deep.equal(['numbers-in-text', '/summary']);
  return differences.length === 0;
}

describe('compareTranslation', () => {
  it('finds nothing in a copy', () => {
    expect(differencesOf(fullDefinition())).to.deep.equal([]);
  });

  it('finds nothing when all words are others', () => {
    const translation = fullDefinition();
    for (const { path, isWords } of leavesOf(procedureDefinitionShape, fullDefinition())) {
      const pointer = toPointer(path);
      if (!isWords || /\d/.test(valueAt(translation, pointer) as string)) continue;
      changed(pointer, 'Otras palabras', translation);
    }
    expect(valueAt(translation, '/options/1/name')).to.equal('Otras palabras');
    expect(differencesOf(translation)).to.deep.equal([]);
  });

  it('finds each other value that is changed', () => {
    const values: Readonly<Record<string, unknown>> = {
      '/id': 'sore-hip',
      '/version': '1.2.4',
      '/decision/timeCritical': false,
      '/options/1/kind': 'medicine',
      '/options/1/duration/time/from': 5,
      '/options/1/duration/time/unit': 'months',
      '/options/1/stay/overnight': 'usually',
      '/outcomes/0/direction': 'harm',
      '/outcomes/0/findings/0/certainty/level': 'high',
      '/outcomes/0/findings/0/measure/times/0/arms/1/count': 51,
      '/outcomes/0/findings/0/measure/times/0/arms/0/interval/high': 61,
      '/outcomes/0/findings/0/measure/times/0/differences/0/points': 21,
      '/outcomes/4/findings/0/measure/effect': 'hazard-ratio',
      '/outcomes/7/findings/0/measure/scale/better': 'high',
      '/studies/0/design': 'observational',
      '/studies/0/size': 201,
      '/overview/chosenBy': 'patients-and-authors',
      '/overview/rows/0/id': 'primera',
      '/overview/rows/0/importance': 'important',
      '/overview/rows/0/headlines/0/noClearDifference': false,
      '/overview/rows/2/also/1/reason': 'does-not-apply',
      '/practical/1': 'help',
      '/hide/0': 'alcohol',
      '/options/1/figure/image': 'images/ferula.png',
      '/quiz/questions/5/core': false,
      '/quiz/questions/2/correct': false,
      '/considerations/0/fits/0/fit': 'goes-against',
      '/sources/0/link': 'https://rodillas.example/ensayo',
      '/sources/0/year': 2021,
      '/about/reviewBy': '2028-01-15',
    };
    for (const [pointer, value] of Object.entries(values))
      expect(differencesOf(changed(pointer, value, fullDefinition())), pointer).to.deep.equal([
        { pointer, what: 'value' },
      ]);
  });

  it('finds what is left out', () => {
    expect(pointersOf(differencesOf(without('/disclaimer/0', fullDefinition())))).to.deep.equal([
      'only-in-original /disclaimer/0',
    ]);
    expect(pointersOf(differencesOf(without('/rights', fullDefinition())))).to.deep.equal([
      'only-in-original /rights/0/id',
      'only-in-original /rights/0/text',
      'only-in-original /rights/0/sources/0',
    ]);
  });

  it('finds what is added', () => {
    const arms = '/outcomes/5/findings/0/measure/times/0/arms';
    const sign = { text: 'Algo más.' };
    expect(
      pointersOf(differencesOf(changed('/callUs/signs/-', sign, fullDefinition()))),
    ).to.deep.equal(['only-in-translation /callUs/signs/1/text']);
    const arm = fullDefinition();
    without(`${arms}/0/label`, arm);
    expect(pointersOf(compareTranslation(read(arm), original))).to.deep.equal([
      `only-in-translation ${arms}/0/label`,
    ]);
  });

  it('finds entries that changed places', () => {
    const translation = fullDefinition();
    (translation.options as unknown[]).reverse();
    const found = pointersOf(differencesOf(translation));
    expect(found).to.include('value /options/0/id');
    expect(found).to.include('value /options/1/id');
  });

  it('lets each language version have its own language, reviewers, countries and translator', () => {
    const translation = fullDefinition();
    changed('/language', 'es', translation);
    changed('/$schema', 'https://elsewhere.example/schema.json', translation);
    changed('/jurisdictions', ['ES', 'MX', 'AR'], translation);
    changed('/about/reviewers', [], translation);
    without('/translation', translation);
    expect(differencesOf(translation)).to.deep.equal([]);
    expect(compareTranslation(read(translation), original)).to.deep.equal([]);
  });

  it('lets words of the glossary have other forms', () => {
    const forms = ['férula', 'férulas', 'con férula 2'];
    expect(differencesOf(changed('/glossary/0/forms', forms, fullDefinition()))).to.deep.equal([]);
    expect(differencesOf(without('/glossary/0/forms', fullDefinition()))).to.deep.equal([]);
  });

  it('lets things that are counted have the forms that a language has', () => {
    const forms = { one: 'ركبة', two: 'ركبتان', few: 'ركب', many: 'ركبة', other: 'ركبة' };
    const things = [{ id: 'knees', ...forms }];
    expect(differencesOf(changed('/countedThings', things, fullDefinition()))).to.deep.equal([]);
    const another = changed('/countedThings/-', { id: 'hips', ...forms }, fullDefinition());
    expect(pointersOf(differencesOf(another))).to.include(
      'only-in-translation /countedThings/1/id',
    );
  });

  it('does not mind that one of two was brought up to date', () => {
    expect(differencesOf(without('/migratedFrom', fullDefinition()))).to.deep.equal([]);
  });

  it('finds numbers that differ in the words of the overview and of studies', () => {
    for (const pointer of [
      '/studies/0/population',
      '/studies/0/note',
      '/overview/how',
      '/overview/start/why',
      '/overview/rows/0/name',
      '/overview/rows/0/headlines/0/why',
      '/overview/rows/2/also/0/text',
      '/overview/rows/0/howSure',
    ])
      expect(differencesOf(changed(pointer, 'De 40.', fullDefinition())), pointer).to.deep.equal([
        { pointer, what: 'numbers-in-text' },
      ]);
  });

  it('does not let funders, sources or costs be others', () => {
    const found = (pointer: string, value: unknown): readonly string[] =>
      pointersOf(differencesOf(changed(pointer, value, fullDefinition())));
    expect(found('/about/funding/from', [])).to.deep.equal([
      'only-in-original /about/funding/from/0',
    ]);
    expect(found('/costs/0/jurisdiction', 'ES')).to.deep.equal(['value /costs/0/jurisdiction']);
    expect(found('/condition/summary/sources', ['s1', 's1'])).to.deep.equal([
      'only-in-translation /condition/summary/sources/1',
    ]);
  });
});

describe('compareTranslation: numbers in texts', () => {
  const same: readonly (readonly [english: string, other: string, language?: string])[] = [
    ['46 of 86 people', '46 de 86 personas'],
    ['46 of 86 people', 'De 86 personas, 46'],
    ['1,231 people', '1231 personas'],
    ['1,231 people', '1.231 personas'],
    ['1,231 people', '1\u00a0231 personas'],
    ['1,231 people', '1\u202f231 personas'],
    ['1,231 people', '1,231 personas', 'es-MX'],
    ['855,832 operations', '855\u00a0832 operaciones'],
    ['1,234,567', '1.234.567'],
    ['69.9 in 100', '69,9 de cada 100'],
    ['69.9 in 100', '69.9 de cada 100', 'es-US'],
    ['1,234.5', '1.234,5'],
    ['0.05', '0,05'],
    ['0.125', '0,125'],
    ['0.125', '0.125'],
    ['20% of it', 'el 20\u00a0% de ello'],
    ['20%', '20\u202f%'],
    ['80 mg or 40 mg', '80\u00a0mg o 40\u00a0mg'],
    ['in 2024.', 'en 2024,'],
    ['In 2024, 100 people', 'En 2024\u00a0100 personas'],
    ['1st', '1.º'],
    ['3 to 4, then 5', '3 a 4; luego 5'],
    ['from 12 to 24', 'de 12\u00a0a\u00a024'],
    ['levels 3,4,5', 'niveles 3,4,5'],
    ['05/12/2024', '05.12.2024', 'de'],
    ['no numbers', 'ningún número'],
    ['two of three', 'dos de tres'],
    ['5 5', '5 y 5'],
    ['54 people', '٥٤ شخصًا', 'ar'],
    ['1,231.5 mg', '١٬٢٣١٫٥ ملغ', 'ar-EG'],
    ['1,231.5 mg', '1.231,5 ملغ', 'ar-MA'],
    ['54 people', '۵۴ نفر', 'fa'],
    ['54 people', '۵۴ افراد', 'ur'],
    ['54 people', '५४ लोग', 'hi'],
    ['100,000 people', '1,00,000 लोग', 'hi'],
    ['1,234,567', '12,34,567', 'en-IN'],
    ['54 people', '৫৪ জন', 'bn'],
    ['54 people, 1,000 more', '５４人、１，０００人', 'ja'],
    ['54%, 1.5', '５４％、１．５', 'zh'],
    ['1,000 people', '1’000 Personen', 'de-CH'],
    ['1,000 people', "1'000 persone", 'it-CH'],
    ['1,000 people', '1.000 Personen', 'de'],
    ['1,000 people', '1\u00a0000 Personen', 'de-AT'],
    ['1.000 cm', '1,000 cm', 'de'],
    ['1,000.5', '1.000,5', 'de'],
    ['1,000 people', '1 000 personnes', 'fr'],
    ['1,000 people', '1\u00a0000 personnes', 'fr'],
    ['1,000 people', '1\u202f000 personnes', 'fr-CA'],
    ['12,345,678.9', '12 345 678,9', 'ru'],
    ['1,000 people', '1,000 moun', 'ht'],
    ['1,000 people', '1,000 kwa', 'sw'],
  ];
  for (const [before, after, language = 'es'] of same) {
    it(`are the same: ${before} = ${after} (${language})`, () => {
      expect(isSameText([before, 'en'], [after, language])).to.equal(true);
      expect(isSameText([after, language], [before, 'en'])).to.equal(true);
    });
  }

  const different: readonly (readonly [english: string, other: string, language?: string])[] = [
    ['46 of 86', '64 de 86'],
    ['46 of 86', '46 de 68'],
    ['46 of 86', '46'],
    ['46', '46 de 86'],
    ['46', 'cuarenta y seis'],
    ['5 and 5', '5'],
    ['1.5 mg', '15 mg'],
    ['1.5 mg', '1.50 mg'],
    ['0.05', '0,5'],
    ['12.5', '1,25'],
    ['1 23', '123'],
    ['12\u00a034', '1234'],
    ['1,000', '100'],
    ['1,231', '1,213'],
    ['1,231', '1,231'],
    ['10', '010'],
    ['54 people', '٤٥ شخصًا', 'ar'],
    ['54 people', '५५ लोग', 'hi'],
    ['100,000 people', '10,00,000 लोग', 'hi'],
    ['1,000 people', '1,000 Personen', 'de'],
    ['1.000 cm', '1.000 cm', 'de'],
    ['1,000 people', '1.000 Personen', 'de-CH'],
    ['1,000 people', '1 00 personnes', 'fr'],
    ['1,000 people', '10 000 personnes', 'fr'],
    ['1,000 people', '１００人', 'ja'],
  ];
  for (const [before, after, language = 'es'] of different) {
    it(`differ: ${before} ≠ ${after} (${language})`, () => {
      expect(isSameText([before, 'en'], [after, language])).to.equal(false);
      expect(isSameText([after, language], [before, 'en'])).to.equal(false);
    });
  }
});
