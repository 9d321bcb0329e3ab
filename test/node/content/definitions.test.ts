/** The definitions that the package ships keep to the format, and say the same in every language. */
import { expect } from 'chai';
import { parseDefinition } from '../../../src/definition/parse-definition.js';
import { compareTranslation } from '../../../src/definition/translations.js';
import { definitionIn, fileNames, textOf, wordsOfDefinition } from './shipped.js';

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

/** Shares "a in 100" and "a of b people" in a text, with those of ranges. */
function sharesIn(words: string): readonly { text: string; count: number; total: number }[] {
  const found = [
    ...words.matchAll(/(\d[\d,.]*)(?: to (\d[\d,.]*))? in (1\d*0(?:,000)*)\b/g),
    ...words.matchAll(/(\d[\d,.]*)() of (\d[\d,]*) people/g),
  ];
  return found.flatMap(([text, first = '', second = '', total = '']) =>
    [first, second]
      .filter((number) => number !== '')
      .map((number) => ({ text, count: numberOf(number), total: numberOf(total) })),
  );
}

function numberOf(text: string): number {
  return Number(text.replaceAll(',', ''));
}

/** The shares in percent that the findings of a definition give, and the rest of each. */
function percentagesIn(fileName: string): readonly number[] {
  return definitionIn(fileName)
    .outcomes.flatMap(({ findings }) => findings)
    .flatMap(({ measure }) => (measure.kind === 'frequency' ? measure.arms : []))
    .flatMap(({ percent, count, total }) => [
      ...(percent === undefined ? [] : [percent]),
      ...(count === undefined || !total ? [] : [(100 * count) / total]),
    ])
    .flatMap((percent) => [percent, 100 - percent]);
}

describe('src/content/definitions, the shares in the quiz and in what matters', () => {
  it('are found in a text', () => {
    expect(
      sharesIn('About 73 to 81 in 100, or 8 in 10,000. In all, 61 of 68 people did.'),
    ).to.deep.equal([
      { text: '73 to 81 in 100', count: 73, total: 100 },
      { text: '73 to 81 in 100', count: 81, total: 100 },
      { text: '8 in 10,000', count: 8, total: 10_000 },
      { text: '61 of 68 people', count: 61, total: 68 },
    ]);
  });

  for (const fileName of english) {
    it(`are those of the findings: ${fileName}`, () => {
      const percentages = percentagesIn(fileName);
      const { quiz } = definitionIn(fileName);
      const wrongAnswers = new Set(
        (quiz?.questions ?? []).flatMap((question) =>
          'choices' in question
            ? question.choices.filter(({ correct }) => !correct).map(({ text }) => text)
            : [],
        ),
      );
      const told = wordsOfDefinition(fileName)
        .filter(({ pointer }) => /^\/(quiz|considerations)\//.test(pointer))
        .filter(({ words }) => !wrongAnswers.has(words))
        .flatMap(({ pointer, words }) => sharesIn(words).map((share) => ({ pointer, ...share })));
      expect(told).not.to.deep.equal([]);
      const unfounded = told.filter(
        ({ count, total }) =>
          // Rounded to a whole number of that many, as a reader is told it.
          !percentages.some((percent) => Math.abs((percent * total) / 100 - count) <= 0.5),
      );
      expect(unfounded).to.deep.equal([]);
    });
  }
});
