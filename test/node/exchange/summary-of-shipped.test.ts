/** The page to take along, of every definition that the package ships, for any two options and for any worksheet. */
import { expect } from 'chai';
import { clinicianNote } from '../../../src/exchange/summary/note.js';
import { comparisonOf } from '../../../src/exchange/summary/compared.js';
import { summaryOf } from '../../../src/exchange/summary/summary.js';
import { summaryText } from '../../../src/exchange/summary/text.js';
import type { Words } from '../../../src/outline/words.js';
import { overviewOf } from '../../../src/evidence/overview.js';
import { resultsAbout } from '../../../src/evidence/findings.js';
import { guidance } from '../../../src/generated/guidance/en/index.js';
import { registerLocale } from '../../../src/localization/locales.js';
import { Localizer } from '../../../src/localization/localizer.js';
import { checklistLists } from '../../../src/worksheet/checklist-lists.js';
import { emptyWorksheet } from '../../../src/worksheet/worksheet.js';
import { templatesByLanguage } from '../../../stories/generated/languages.js';
import { worksheetsOf } from '../../fixtures/random-worksheet.js';
import fc from '../../support/property.js';
import { definitionIn, fileNames } from '../content/shipped.js';

const languages = ['en', 'es', 'ar'];

function textOf(pieces: readonly Words[]): string {
  return pieces.map(({ text }) => text).join('');
}

describe('summaryOf, of a shipped definition', function () {
  this.timeout(60_000);

  before(() => {
    for (const language of ['es', 'ar']) registerLocale(language, templatesByLanguage[language]!);
  });

  for (const file of fileNames) {
    const definition = definitionIn(file);
    const lists = checklistLists(definition, guidance.secondOpinion);
    const ids = definition.options.map(({ id }) => id);
    const pairs = ids.flatMap((first) =>
      ids.filter((id) => id !== first).map((second) => ({ first, second })),
    );

    it(`never has one figure without the other beside it, and says of each where it is from: ${file}`, () => {
      const speaker = { localizer: new Localizer(definition.language) };
      for (const pair of pairs) {
        const { together, apart } = comparisonOf(emptyWorksheet, pair, { definition, speaker });
        expect(together.length + apart.length).to.equal(overviewOf(definition).rows.length);
        for (const { figures } of apart) expect(figures).to.deep.equal([]);
        for (const { figures, caption, name } of together) {
          expect([0, 2]).to.include(figures.length);
          const isFigure = figures.some(({ number }) => number.whose === 'interface');
          if (isFigure) expect(caption, name.text).not.to.equal(undefined);
        }
      }
    });

    it(`never says that no number was found where one stands at another time: ${file}`, () => {
      const localizer = new Localizer('en');
      for (const pair of pairs) {
        const { together, apart } = comparisonOf(emptyWorksheet, pair, {
          definition,
          speaker: { localizer },
        });
        for (const row of overviewOf(definition).rows) {
          const said = [...together, ...apart].find(({ name }) => name.text === row.row.name)!;
          const hasNumber = [pair.first, pair.second].some((option) =>
            resultsAbout(row.results, option).some(({ measure }) =>
              ['frequency', 'events', 'rate'].includes(measure.kind),
            ),
          );
          const lines = said.lines.map(textOf);
          if (hasNumber) expect(lines).not.to.include('No number found for either of them.');
        }
      }
    });

    it(`has its text and its note for any worksheet, in every language: ${file}`, () => {
      fc.assert(
        fc.property(
          worksheetsOf(definition),
          fc.constantFrom(...languages),
          (worksheet, language) => {
            const localizer = new Localizer(language);
            const said = { definition, worksheet, lists, localizer };
            const request = {
              ...said,
              safety: guidance.safety,
              safetyLanguage: 'en',
              day: '2026-11-27',
            };
            const text = summaryText(summaryOf(request), {
              localizer,
              definition: definition.language,
              guidance: 'en',
            });
            expect(text).not.to.match(/undefined|NaN|\[object|\{\w+\}|\[\[/);
            const note = clinicianNote(said);
            expect(note.split(/\s+/).length).to.be.at.most(60);
            expect(note).not.to.match(/undefined|\{\w+\}/);
          },
        ),
        { numRuns: 40 },
      );
    });
  }
});
