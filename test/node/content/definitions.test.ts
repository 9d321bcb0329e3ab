/** The definitions that the package ships keep to the format, and say the same in every language. */
import { expect } from 'chai';
import type { ProcedureDefinition } from '../../../src/definition/definition.js';
import { parseDefinition } from '../../../src/definition/parse-definition.js';
import { schemaVersion } from '../../../src/definition/schema/vocabulary.js';
import { compareTranslation } from '../../../src/definition/translations.js';
import { definitionIn, fileNames, textOf } from './shipped.js';

const english = fileNames.filter((fileName) => fileName.endsWith('.en.json'));

describe('src/content/definitions', () => {
  it('are there, in English at least', () => {
    expect(english).to.include('carpal-tunnel-syndrome.en.json');
    const originals = fileNames.map((fileName) => fileName.replace(/\.[\w-]+\.json$/, '.en.json'));
    expect(english).to.include.members(originals);
  });

  for (const fileName of fileNames) {
    describe(fileName, () => {
      it('has no issues, not even a warning', () => {
        expect(parseDefinition(textOf(fileName)).issues).to.deep.equal([]);
      });

      it('is written in the format as it is now', () => {
        expect((JSON.parse(textOf(fileName)) as ProcedureDefinition).schemaVersion).to.equal(
          schemaVersion,
        );
      });

      it('is named after its id and language', () => {
        const { id, language } = definitionIn(fileName);
        expect(fileName).to.equal(`${id}.${language}.json`);
      });

      it('tells that no clinician has reviewed it, for as long as none has', () => {
        const { about, disclaimer } = definitionIn(fileName);
        const isReviewed = about.reviewers.some(({ view }) => view === 'clinician');
        if (!isReviewed) expect(disclaimer ?? []).not.to.deep.equal([]);
      });

      it('cites every source that it lists', () => {
        const { sources } = definitionIn(fileName);
        const text = textOf(fileName);
        // Its id stands once where it is described, and again where it is cited.
        const uncited = sources.filter(({ id }) => text.split(`"${id}"`).length <= 2);
        expect(uncited.map(({ id }) => id)).to.deep.equal([]);
      });
    });
  }

  for (const original of english) {
    const fileName = original.replace('.en.json', '.es.json');
    if (!fileNames.includes(fileName)) {
      it(`are to be translated to Spanish: ${fileName} does not exist yet`);
      continue;
    }
    it(`say the same in Spanish, with the same numbers: ${fileName}`, () => {
      expect(compareTranslation(definitionIn(original), definitionIn(fileName))).to.deep.equal([]);
    });

    it(`tell where the translation stands: ${fileName}`, () => {
      const { translation } = definitionIn(fileName);
      const { version } = definitionIn(original);
      expect(translation).to.include({ from: 'en', version });
    });
  }
});
