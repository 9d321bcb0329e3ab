import { expect } from 'chai';
import { listOf, type ListKind } from '../../src/languages/lists.js';

/** Some begin with the sounds that change a word before them in Spanish. */
const words = [
  'surgery',
  'ibuprofeno',
  'hielo',
  'Hilo',
  'oso',
  'hora',
  '8',
  '11',
  '80',
  '110',
  'أ',
];
const lists = [
  [],
  ...words.map((one) => [one]),
  ...words.map((last) => ['rest', last]),
  ...words.map((last) => ['rest', 'a brace', 'tablets', last]),
];
const kinds: readonly (readonly [ListKind, Intl.ListFormatType])[] = [
  ['and', 'conjunction'],
  ['or', 'disjunction'],
];

describe('listOf, in languages that are written down', () => {
  for (const tag of [
    ...['en', 'en-US', 'en-GB'],
    ...['es', 'es-419', 'es-AR', 'es-ES', 'es-MX', 'es-US'],
    ...['ar', 'ar-EG', 'ar-MA', 'ar-SA', 'ar-u-nu-latn'],
  ]) {
    it(`${tag} has words in a row as every engine writes them`, () => {
      for (const [kind, type] of kinds) {
        const engine = new Intl.ListFormat(tag, { type });
        expect(lists.map((list) => listOf(list, kind, tag))).to.deep.equal(
          lists.map((list) => engine.format(list)),
        );
      }
    });
  }

  it('leaves others to the engine', () => {
    expect(['en-CA', 'fr'].map((tag) => listOf(words, 'and', tag))).to.deep.equal([
      undefined,
      undefined,
    ]);
  });
});
