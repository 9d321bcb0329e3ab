/** What the shipped definitions say in words rests on their findings, and as much of it for each option. */
import { expect } from 'chai';
import type { ProcedureDefinition } from '../../../src/definition/definition.js';
import { resultsOf, type Result } from '../../../src/evidence/results.js';
import { definitionIn, fileNames, wordsOfDefinition } from './shipped.js';
import { sharesIn, type Share } from './shares.js';

const english = fileNames.filter((fileName) => fileName.endsWith('.en.json'));

type Consideration = NonNullable<ProcedureDefinition['considerations']>[number];
type Fit = Consideration['fits'][number];

/** The shares in percent of each arm: as published, and by its count. */
function armsOf({ measure }: Result): readonly (readonly number[])[] {
  switch (measure.kind) {
    case 'frequency':
      return measure.arms.map(({ percent, count, total }) => [
        ...(percent === undefined ? [] : [percent]),
        ...(count === undefined || !total ? [] : [(100 * count) / total]),
      ]);
    case 'range-over-studies':
      return measure.arms.map(({ low, high }) => [low, high]);
    case 'qualitative':
      return measure.arms.map(({ text }) => sharesIn(text).map(percentOf));
    default:
      return [];
  }
}

/** The shares of those who had been given another option by then. */
function crossoversOf({ measure }: Result): readonly (readonly number[])[] {
  if (measure.kind !== 'frequency') return [];
  return measure.arms.flatMap(({ crossover = [] }) => crossover.map((of) => [percentOf(of)]));
}

/** What each finding came to, at each of its times. */
function allResultsOf(definition: ProcedureDefinition): readonly Result[] {
  return definition.outcomes.flatMap((outcome) => resultsOf(outcome, definition));
}

function percentOf({ count, total }: Pick<Share, 'count' | 'total'>): number {
  return (100 * count) / total;
}

/** If a share is one of these percentages, rounded to a whole number of that many or as exactly as it is told. */
function isOneOf(percentages: readonly number[], { count, total, text }: Share): boolean {
  const step = /\d\.\d/.test(text) ? 0.05 : 0.5;
  return percentages.some((percent) => Math.abs((percent * total) / 100 - count) <= step + 1e-9);
}

/** Shares that no finding of the definition gives, and why they may be told. */
const otherShares: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'sciatica.en.json': {
    '1 to 3 in 100,000': 'How common cauda equina syndrome is: of the condition, and of no option.',
  },
};

describe('src/content/definitions, the shares that are told', () => {
  it('are found in a text', () => {
    expect(
      sharesIn('About 73 to 81 in 100, or 8 in 10,000, or 1.6%. In all, 61 of 68 people did.'),
    ).to.deep.equal([
      { text: '73 to 81 in 100', count: 73, total: 100 },
      { text: '73 to 81 in 100', count: 81, total: 100 },
      { text: '8 in 10,000', count: 8, total: 10_000 },
      { text: '61 of 68 people', count: 61, total: 68 },
      { text: '1.6%', count: 1.6, total: 100 },
    ]);
  });

  for (const fileName of english) {
    const definition = definitionIn(fileName);
    const { quiz } = definition;
    const wrongAnswers = new Set(
      (quiz?.questions ?? []).flatMap((question) =>
        'choices' in question
          ? question.choices.filter(({ correct }) => !correct).map(({ text }) => text)
          : [],
      ),
    );

    it(`are those of the findings, in the overview, what matters, the quiz, the options and answers: ${fileName}`, () => {
      const percentages = allResultsOf(definition)
        .flatMap((result) => armsOf(result).flat())
        .flatMap((percent) => [percent, 100 - percent]);
      const told = wordsOfDefinition(fileName)
        .filter(({ pointer }) =>
          /^\/(overview|quiz|considerations|questionsPeopleAsk|options|condition)\//.test(pointer),
        )
        .filter(({ words }) => !wrongAnswers.has(words))
        .flatMap(({ pointer, words }) => sharesIn(words).map((share) => ({ pointer, ...share })));
      expect(told.length).to.be.greaterThan(10);
      const unfounded = told.filter(
        (share) => !isOneOf(percentages, share) && !otherShares[fileName]?.[share.text],
      );
      expect(unfounded).to.deep.equal([]);
    });

    it(`leave as many others as there are: ${fileName}`, () => {
      const wrong = wordsOfDefinition(fileName).flatMap(({ pointer, words }) =>
        [...words.matchAll(/(\d+) (?:in|of) (\d+)\b[^\d]*?\. The other (\d+)/g)]
          .filter(([, count, total, others]) => Number(count) + Number(others) !== Number(total))
          .map(([text]) => ({ pointer, text })),
      );
      expect(wrong).to.deep.equal([]);
    });
  }
});

/** On what the reason of a fit rests. */
function restsOn(why: string): {
  readonly share: boolean;
  readonly study: boolean;
  readonly nothing: boolean;
} {
  return {
    share: sharesIn(why).length > 0,
    study: /\b(?:study|studies|reviews?|guideline|NHS text)\b/i.test(
      why.replace(/found no [^.]*/g, ''),
    ),
    nothing: /\bfound no (?:\w+ )?(?:number|count|study|result)/.test(why),
  };
}

/** If one of the outcomes that a consideration is about cannot come from an option at all. */
function cannotCome(
  definition: ProcedureDefinition,
  { about }: Consideration,
  { option }: Fit,
): boolean {
  return (about ?? []).some(
    (subject) =>
      'outcome' in subject &&
      definition.outcomes
        .find(({ id }) => id === subject.outcome)
        ?.gaps?.some((gap) => gap.option === option && gap.reason === 'does-not-apply'),
  );
}

describe('src/content/definitions, how options go with what matters', () => {
  it('tells what a reason rests on', () => {
    expect(restsOn('In one study, 41 in 100 people had surgery.')).to.deep.equal({
      share: true,
      study: true,
      nothing: false,
    });
    expect(restsOn('We found no study of it.')).to.deep.equal({
      share: false,
      study: false,
      nothing: true,
    });
    expect(restsOn('It takes pressure off the nerve.')).to.deep.equal({
      share: false,
      study: false,
      nothing: false,
    });
  });

  for (const fileName of english) {
    const definition = definitionIn(fileName);

    it(`rests on as much for each option, or says that nothing was found: ${fileName}`, () => {
      const ofOutcomes = (definition.considerations ?? []).filter(({ about }) =>
        about?.some((subject) => 'outcome' in subject),
      );
      const uneven = ofOutcomes.flatMap((consideration) => {
        const reasons = consideration.fits.map((fit) => ({ ...fit, ...restsOn(fit.why ?? '') }));
        const rated = reasons.filter(({ fit }) => fit !== 'not-known');
        const someShare = rated.some(({ share }) => share);
        // Where nothing was found for one option, the others are not rated on what sounds likely.
        const someSearch = reasons.some(({ share, study, nothing }) => share || study || nothing);
        return rated
          .filter(({ nothing }) => !nothing)
          .filter((fit) => !cannotCome(definition, consideration, fit))
          .filter(({ share, study }) => (someShare && !share) || (someSearch && !share && !study))
          .map(({ option, why }) => ({ consideration: consideration.id, option, why }));
      });
      expect(uneven).to.deep.equal([]);
    });

    it(`tells a share with those of the other groups of its study: ${fileName}`, () => {
      const alone = (definition.considerations ?? []).flatMap(({ id, fits }) => {
        const told = fits.flatMap(({ why }) => sharesIn(why ?? ''));
        const isTold = (percentages: readonly number[]): boolean =>
          percentages.length === 0 || told.some((share) => isOneOf(percentages, share));
        return told
          .filter(
            (share) =>
              !allResultsOf(definition)
                .filter((result) =>
                  [...armsOf(result), ...crossoversOf(result)].some(
                    (arm) => isOneOf(arm, share) || isRest(arm, share),
                  ),
                )
                .some((result) => armsOf(result).every(isTold)),
          )
          .map(({ text }) => ({ id, text }));
      });
      expect(alone).to.deep.equal([]);
    });
  }
});

/** If a share is of those of an arm who did not have the outcome. */
function isRest(percentages: readonly number[], share: Share): boolean {
  return isOneOf(
    percentages.map((percent) => 100 - percent),
    share,
  );
}

/** Words for numbers; two is left out, since "both" and "either" are said in other ways. */
const numbersInLetters: Readonly<Record<string, readonly string[]>> = {
  en: 'three four five six seven eight nine ten eleven twelve'.split(' '),
  es: 'tres cuatro cinco seis siete ocho nueve diez once doce'.split(' '),
};

function numbersInLettersOf(words: string, language: string): readonly number[] {
  return (words.toLowerCase().match(/\p{L}+/gu) ?? [])
    .map((word) => numbersInLetters[language]!.indexOf(word) + 3)
    .filter((number) => number >= 3)
    .sort((a, b) => a - b);
}

describe('src/content/definitions, numbers in letters', () => {
  it('are found in a text', () => {
    expect(numbersInLettersOf('After three to twelve months', 'en')).to.deep.equal([3, 12]);
    expect(numbersInLettersOf('Después de doce, o tres', 'es')).to.deep.equal([3, 12]);
  });

  for (const original of english) {
    const fileName = original.replace('.en.json', '.es.json');
    it(`are the same in Spanish, place by place: ${fileName}`, () => {
      const translated = new Map(
        wordsOfDefinition(fileName).map(({ pointer, words }) => [pointer, words]),
      );
      const differing = wordsOfDefinition(original)
        .filter(({ pointer }) => !/^\/(sources|glossary\/\d+\/forms)\//.test(pointer))
        .map(({ pointer, words }) => ({ pointer, words, other: translated.get(pointer) ?? '' }))
        .filter(
          ({ words, other }) =>
            String(numbersInLettersOf(words, 'en')) !== String(numbersInLettersOf(other, 'es')),
        );
      expect(differing).to.deep.equal([]);
    });
  }
});
