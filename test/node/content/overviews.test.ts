/** What stands first in the definitions that are shipped: every option once a row, few words, the same numbers. */
import { expect } from 'chai';
import type { ProcedureDefinition } from '../../../src/definition/definition.js';
import { overviewOf, type Row } from '../../../src/evidence/overview.js';
import { resultsOf } from '../../../src/evidence/results.js';
import { numbersIn } from '../../../src/languages/numbers.js';
import { definitionIn, fileNames, wordsOfDefinition } from './shipped.js';

const english = fileNames.filter((fileName) => fileName.endsWith('.en.json'));

/** How many words a name, the certainty and what is said of the other options have at most, so that a phone shows the whole. */
const mostWords = { name: 5, howSure: 12, also: 14 };

function wordsIn(text: string): number {
  return text.split(/\s+/).length;
}

/** The options of a row: those of its frames, then those that it speaks of besides. */
function placesIn({ frames, parts, rest }: Row): {
  readonly shown: ReadonlySet<string>;
  readonly besides: readonly string[];
} {
  return {
    shown: new Set(
      [...frames, ...parts].flatMap(({ arms }) => arms.flatMap(({ options }) => options)),
    ),
    besides: rest.flatMap(({ options }) => options),
  };
}

/** Every number of every result, by its place. */
function numbersOf(definition: ProcedureDefinition): ReadonlyMap<string, string> {
  return new Map(
    definition.outcomes
      .flatMap((outcome) => resultsOf(outcome, definition))
      .map(({ id, measure }) => [
        id,
        JSON.stringify(measure, (_, value: unknown) =>
          typeof value === 'string' ? undefined : value,
        ),
      ]),
  );
}

describe('src/content/definitions, their overviews', () => {
  for (const fileName of english) {
    const definition = definitionIn(fileName);
    const { overview, options, outcomes } = definition;
    const { rows, isByRule } = overviewOf(definition);

    it(`are written by the authors, who say so: ${fileName}`, () => {
      expect(isByRule).to.equal(false);
      expect(overview?.chosenBy).to.equal('authors');
      expect(overview?.start?.options).to.have.length(2);
    });

    it(`have every option of every row in exactly one place: ${fileName}`, () => {
      const all = options.map(({ id }) => id);
      for (const row of rows) {
        const { shown, besides } = placesIn(row);
        expect([...shown, ...besides], row.row.id).to.have.members(all);
      }
    });

    it(`never say of a harm only that it does not apply: ${fileName}`, () => {
      const bare = rows
        .filter(({ direction }) => direction === 'harm')
        .flatMap(({ row, rest }) =>
          rest
            .filter(({ reason, text }) => reason === 'does-not-apply' && text === undefined)
            .map(() => row.id),
        );
      expect(bare).to.deep.equal([]);
    });

    it(`have what each row rests on say how sure it is: ${fileName}`, () => {
      expect(rows.filter(({ row }) => row.howSure === undefined)).to.deep.equal([]);
    });

    it(`hold no frame with arms of two scales: ${fileName}`, () => {
      const mixed = rows.flatMap(({ frames }) =>
        frames.filter(({ arms }) => {
          const scales = arms.flatMap(({ value }) => ('scale' in value ? [value.scale] : []));
          return new Set(scales.map((scale) => JSON.stringify(scale))).size > 1;
        }),
      );
      expect(mixed).to.deep.equal([]);
    });

    it(`call critical only what stands in a row: ${fileName}`, () => {
      const held = new Set(rows.flatMap((row) => row.outcomes.map(({ id }) => id)));
      const critical = outcomes.filter(({ importance }) => importance === 'critical');
      expect(critical).not.to.deep.equal([]);
      expect(critical.filter(({ id }) => !held.has(id))).to.deep.equal([]);
    });
  }

  for (const fileName of fileNames) {
    it(`are short: ${fileName}`, () => {
      const long = (definitionIn(fileName).overview?.rows ?? []).flatMap(
        ({ name, howSure = '', also = [] }) => [
          ...(wordsIn(name) > mostWords.name ? [name] : []),
          ...(wordsIn(howSure) > mostWords.howSure ? [howSure] : []),
          ...also.flatMap(({ text = '' }) => (wordsIn(text) > mostWords.also ? [text] : [])),
        ],
      );
      expect(long).to.deep.equal([]);
    });
  }

  for (const original of english) {
    const fileName = original.replace('.en.json', '.es.json');

    it(`have the same numbers in Spanish, result by result: ${fileName}`, () => {
      const numbers = numbersOf(definitionIn(original));
      expect(numbers.size).to.be.greaterThan(10);
      expect([...numbersOf(definitionIn(fileName))]).to.deep.equal([...numbers]);
    });

    it(`tell the same numbers in Spanish, place by place: ${fileName}`, () => {
      const told = (name: string, language: string): readonly string[] =>
        wordsOfDefinition(name)
          .filter(({ pointer }) => /^\/(overview|studies)\//.test(pointer))
          .map(({ pointer, words }) => [pointer, ...numbersIn(words, language)].join(' '));
      expect(told(original, 'en').length).to.be.greaterThan(50);
      expect(told(fileName, 'es')).to.deep.equal(told(original, 'en'));
    });
  }
});

describe('src/content/definitions, what must be right in them', () => {
  const sciatica = definitionIn('sciatica.en.json');
  const knee = definitionIn('knee-osteoarthritis.en.json');

  it('tells of sciatica on the first row that 39 in 100 who waited had surgery by then', () => {
    const [first] = overviewOf(sciatica).rows;
    expect(
      first!.frames.flatMap(({ crossovers }) =>
        crossovers.map(({ options, other, share }) => [options, other, Math.round(100 * share)]),
      ),
    ).to.deep.equal([[['waiting-with-care'], 'microdiscectomy', 39]]);
  });

  it('tells of sciatica how long recovery took as times: 12 weeks and 4', () => {
    const { frames } = overviewOf(sciatica).rows.find(({ row }) =>
      row.outcomes.includes('recovery-speed'),
    )!;
    expect(
      frames[0]!.arms.map(({ options, value }) => [options[0], 'time' in value && value.time]),
    ).to.deep.equal([
      ['waiting-with-care', { from: 12, unit: 'weeks' }],
      ['microdiscectomy', { from: 4, unit: 'weeks' }],
    ]);
  });

  it('tells of the knee once, and not in each row, that no study looked at carrying on', () => {
    const { rows, unknownOptions } = overviewOf(knee);
    expect(unknownOptions).to.deep.equal(['carrying-on']);
    const said = rows.flatMap(({ rest }) =>
      rest.filter(
        ({ options, reason, text }) =>
          options.includes('carrying-on') && reason === 'not-known' && text !== undefined,
      ),
    );
    expect(said).to.deep.equal([]);
  });
});
