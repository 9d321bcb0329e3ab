/** The Spanish definitions use the words that were chosen for Spanish, in locales/es.md. */
import { expect } from 'chai';
import { termsOf, withoutUrgency, withWordsNotInUse, type Text } from '../localize/terms.js';
import { fileNames, wordsOfDefinition } from './shipped.js';

/** What calls for an urgency in a definition, where "at once" is also "together" and one goes home "the same day". */
const calls: Readonly<Record<string, RegExp>> = {
  now: /\b(?:call|go)\b[^.]*\bnow\b/i,
  'at once': /\b(?:call|get care|ask|tell)\b[^.]*\bat once\b/i,
  'the same day': /\b(?:call|care|seen) the same day\b/i,
  soon: /\b(?:call|treated) soon\b/i,
};

/** Words that are not in use, where they mean something else. */
const right = [
  // A splint or an insole that feels odd.
  /(?:sentirla|sentirse) raras?/g,
  // "Stroke" in the words that were chosen for it.
  /ataque cerebral \(derrame o ictus\)/g,
  // The reader looks out for changes; nobody guards them.
  /vigila(?:r|n)?/g,
  // What is written here is not kept, and a date for surgery may be.
  /no se guarda|se la pueden guardar/g,
];

describe('src/content/definitions, the terms in Spanish', () => {
  const terms = termsOf('es');

  for (const fileName of fileNames.filter((name) => name.endsWith('.es.json'))) {
    const english = new Map(
      wordsOfDefinition(fileName.replace('.es.', '.en.')).map(({ pointer, words }) => [
        pointer,
        words,
      ]),
    );
    const texts = wordsOfDefinition(fileName).map(({ pointer, words }): Text => ({
      id: pointer,
      source: english.get(pointer) ?? '',
      target: right.reduce((text, allowed) => text.replace(allowed, ''), words),
    }));

    it(`call for help as urgently as the English: ${fileName}`, () => {
      const calling = texts.filter(({ source }) =>
        Object.values(calls).some((urgency) => urgency.test(source)),
      );
      expect(calling).not.to.deep.equal([]);
      expect(withoutUrgency(calling, terms, calls)).to.deep.equal([]);
    });

    it(`are those that were chosen: ${fileName}`, () => {
      const prose = texts.filter(({ id }) => !/^\/(?:sources|licence)\//.test(id));
      expect(withWordsNotInUse(prose, terms)).to.deep.equal([]);
    });
  }
});
