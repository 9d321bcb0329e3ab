/** No number of the shipped definitions stands without what a reader needs to weigh it, and no option is weighed otherwise. */
import { expect } from 'chai';
import type { ProcedureDefinition } from '../../../src/definition/definition.js';
import { resultsOf, type Result } from '../../../src/evidence/results.js';
import { numbersIn } from '../../../src/languages/numbers.js';
import { definitionIn, fileNames, wordsOfDefinition, type Words } from './shipped.js';

/** How each language says that it was so at that time, and that nothing was found. */
const wordings: Readonly<Record<string, { byThen: RegExp; nothing: RegExp }>> = {
  en: { byThen: /\bby then\b/i, nothing: /\bfound no (?:\w+ )?(?:number|count|study|result)/ },
  es: {
    byThen: /para entonces/i,
    nothing:
      /no encontramos (?:ningún|ninguna|un|una) (?:\p{L}+ )?(?:número|recuento|estudio|resultado)/iu,
  },
};

/** What is read together: the paragraphs of a part of an option, or one text. A question asks for what is said after it. */
function passagesOf(fileName: string): readonly Words[] {
  const passages = new Map<string, Words>();
  for (const { pointer, place, words } of wordsOfDefinition(fileName)) {
    if (!/^\/(?:quiz|considerations|questionsPeopleAsk|options|condition)\//.test(pointer))
      continue;
    if (/\/(?:question|topic)$/.test(pointer)) continue;
    const whole = pointer.replace(/\/(?:summary|more\/\d+)$/, '');
    const before = passages.get(whole)?.words ?? '';
    passages.set(whole, { place, pointer: whole, words: `${before} ${words}`.trim() });
  }
  return [...passages.values()];
}

function allResultsOf(definition: ProcedureDefinition): readonly Result[] {
  return definition.outcomes.flatMap((outcome) => resultsOf(outcome, definition));
}

/** A result of a group of which some had been given another option by then. */
interface Crossed {
  /** The numbers that tell the result, all of them in one text. */
  readonly told: readonly number[];
  /** A word that stands with them, where they could be of anything. */
  readonly word?: RegExp;
  /** How many had been given the other option, and out of how many. */
  readonly count: number;
  readonly total: number;
}

/** Each result of a group with a crossover: a share with its length of time, or a number of events. */
function crossedIn(definition: ProcedureDefinition): readonly Crossed[] {
  return allResultsOf(definition).flatMap(({ measure, period }) => {
    switch (measure.kind) {
      case 'frequency':
        return measure.arms.flatMap(({ percent, crossover = [] }) =>
          // A year is "one year".
          crossover.map(({ count, total }) => ({
            told: [percent!, ...(period && period.from > 1 ? [period.from] : [])],
            count,
            total,
          })),
        );
      case 'events':
        return measure.arms.flatMap(({ events, crossover = [] }) =>
          crossover.map(({ count, total }) => ({ told: [events!], word: /event/i, count, total })),
        );
      default:
        return [];
    }
  });
}

/** Averages of the same groups: a change on a scale has no place for a crossover. */
const alsoCrossed: Readonly<Record<string, readonly Crossed[]>> = {
  'knee-osteoarthritis': [{ told: [16, 32.5], count: 13, total: 50 }],
};

describe('src/content/definitions, the frames of their numbers', () => {
  for (const fileName of fileNames) {
    const definition = definitionIn(fileName);
    const { id, language, quiz, considerations } = definition;
    const { byThen, nothing } = wordings[language]!;
    const passages = passagesOf(fileName);
    const numbersOf = ({ words }: Words): readonly number[] =>
      numbersIn(words, language).map(Number);

    it(`tell with a result how many of its group had changed their treatment by then: ${fileName}`, () => {
      const crossed = [...crossedIn(definition), ...(alsoCrossed[id] ?? [])];
      expect(crossed).not.to.deep.equal([]);
      const telling = passages.flatMap((passage) =>
        crossed
          .filter(({ word }) => word?.test(passage.words) ?? true)
          .filter(({ told }) => told.every((number) => numbersOf(passage).includes(number)))
          .map((one) => ({ passage, ...one })),
      );
      expect(telling).not.to.deep.equal([]);
      const alone = telling.filter(
        ({ passage, count, total }) =>
          !byThen.test(passage.words) &&
          ![count, total].every((number) => numbersOf(passage).includes(number)),
      );
      expect(alone.map(({ passage }) => passage.place)).to.deep.equal([]);
    });

    it(`tell with a number of events how many people were in the group: ${fileName}`, () => {
      const arms = allResultsOf(definition)
        .flatMap(({ measure }) => (measure.kind === 'events' ? measure.arms : []))
        .filter(({ events }) => events);
      const alone = passages
        .filter(({ pointer }) => /^\/(?:options|considerations)\//.test(pointer))
        .flatMap((passage) =>
          arms
            .filter(({ events }) =>
              new RegExp(String.raw`\b${events} (?:serious )?event`).test(passage.words),
            )
            .filter(({ total }) => !numbersOf(passage).includes(total ?? Number.NaN))
            .map(({ events }) => `${passage.place}: ${events}`),
        );
      expect(alone).to.deep.equal([]);
    });

    it(`give the answer of no question away in another: ${fileName}`, () => {
      const questions = quiz?.questions ?? [];
      const answers = questions.flatMap((question, place) => {
        if (question.kind !== 'how-many') return [];
        const result = allResultsOf(definition).find(
          ({ finding, time }) =>
            finding.id === question.finding && (!question.time || time === question.time),
        );
        const { measure } = result!;
        const percent =
          measure.kind === 'frequency' ? measure.arms[question.arm]?.percent : undefined;
        return [{ place, answer: Math.round(percent!) }];
      });
      expect(answers).not.to.deep.equal([]);
      const given = wordsOfDefinition(fileName).flatMap(({ pointer, words }) => {
        const [, place] = /^\/quiz\/questions\/(\d+)\//.exec(pointer) ?? [];
        if (place === undefined) return [];
        return answers
          .filter((one) => one.place !== Number(place))
          .filter(({ answer }) =>
            new RegExp(String.raw`\b${answer} (?:in|of|de cada) 100\b`).test(words),
          )
          .map(({ answer }) => `${pointer}: ${answer}`);
      });
      expect(given).to.deep.equal([]);
    });

    it(`rate no option for which nothing was found, where another is not rated for that: ${fileName}`, () => {
      const uneven = (considerations ?? []).flatMap((consideration) => {
        const found = consideration.fits.map((one) => ({
          ...one,
          isNothing: nothing.test(one.why ?? ''),
        }));
        if (!found.some(({ fit, isNothing }) => fit === 'not-known' && isNothing)) return [];
        return found
          .filter(({ fit, isNothing }) => fit !== 'not-known' && isNothing)
          .map(({ option }) => `${consideration.id}: ${option}`);
      });
      expect(uneven).to.deep.equal([]);
    });
  }
});
