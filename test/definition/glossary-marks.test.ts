/** `[[words]]` and `[[words|entry]]` mark words that the glossary explains. */
import { expect } from 'chai';
import {
  hasOpenMark,
  splitAtMarks,
  termKey,
  withoutMarks,
} from '../../src/definition/glossary-marks.js';

const plain = (words: string) => ({ words, term: undefined });
const mark = (words: string, term = words) => ({ words, term });

describe('splitAtMarks', () => {
  const cases: readonly (readonly [string, text: string, pieces: readonly object[]])[] = [
    ['no mark', 'Plain words.', [plain('Plain words.')]],
    ['no text', '', []],
    ['one mark', 'A [[splint]] helps.', [plain('A '), mark('splint'), plain(' helps.')]],
    ['only a mark', '[[splint]]', [mark('splint')]],
    ['marks side by side', '[[a]][[b]]', [mark('a'), mark('b')]],
    ['the name of the entry', '[[Splints|night-splint]]', [mark('Splints', 'night-splint')]],
    ['an empty mark', 'a[[]]b', [plain('a'), mark(''), plain('b')]],
    ['only a bar', '[[|]]', [mark('', '')]],
    ['words without an entry', '[[words|]]', [mark('words', '')]],
    ['an entry without words', '[[|entry]]', [mark('', 'entry')]],
    ['two bars: the second is of no use', '[[a|b|c]]', [mark('a', 'b')]],
    ['a mark that is not closed', 'A [[splint', [plain('A [[splint')]],
    [
      'a mark that is not closed after one that is',
      '[[a]] and [[b',
      [mark('a'), plain(' and [[b')],
    ],
    ['a mark that is not opened', 'A splint]] helps', [plain('A splint]] helps')]],
    ['closed before it is opened', ']]a[[', [plain(']]a[[')]],
    ['a mark in a mark', '[[a [[b]] c]]', [mark('a [[b'), plain(' c]]')]],
    ['single brackets', 'a [b] [c', [plain('a [b] [c')]],
    ['three brackets', '[[[a]]]', [mark('[a'), plain(']')]],
    ['brackets that overlap', '[[]', [plain('[[]')]],
    ['a new line in a mark', '[[a\nb]]', [mark('a\nb')]],
    ['markup in a mark', '[[<b>|x]]', [mark('<b>', 'x')]],
  ];
  for (const [what, text, pieces] of cases) {
    it(`split a text with ${what}`, () => {
      expect(splitAtMarks(text)).to.deep.equal(pieces);
    });
  }

  it('are taken out of a text, and its words stay', () => {
    expect(withoutMarks('A [[splint]] and [[Thinners|blood-thinner]].')).to.equal(
      'A splint and Thinners.',
    );
    expect(withoutMarks('Plain words.')).to.equal('Plain words.');
    expect(withoutMarks('Not [[closed')).to.equal('Not [[closed');
    expect(withoutMarks('[[]]')).to.equal('');
  });

  it('are known to be open', () => {
    for (const text of ['[[a', 'a[[', '[[a]] [[b', '[[', 'a [[b]'])
      expect(hasOpenMark(text), text).to.equal(true);
    for (const text of ['', 'a', '[[a]]', '[a', 'a]]', '[[a]] b]]', '[[a [[b]]', ']]'])
      expect(hasOpenMark(text), text).to.equal(false);
  });

  it('are read by the thousand, open or closed', () => {
    const many = 100_000;
    expect(splitAtMarks('[['.repeat(many))).to.deep.equal([plain('[['.repeat(many))]);
    expect(splitAtMarks(']]'.repeat(many))).to.deep.equal([plain(']]'.repeat(many))]);
    expect(splitAtMarks('[[a]]'.repeat(many))).to.have.lengthOf(many);
    expect(splitAtMarks(`${'[[a]] '.repeat(many)}[[`)).to.have.lengthOf(2 * many);
    expect(hasOpenMark('[['.repeat(many))).to.equal(true);
    expect(withoutMarks('[[a|b]]'.repeat(many))).to.equal('a'.repeat(many));
    expect(splitAtMarks(`[[${'|'.repeat(many)}]]`)).to.deep.equal([mark('', '')]);
  });
});

describe('termKey', () => {
  it('are the same in small and large letters, and with space around them', () => {
    expect(termKey(' Carpal Tunnel ')).to.equal('carpal tunnel');
    expect(termKey('\u00a0NERVIO MEDIÁN\n')).to.equal('nervio medián');
    expect(termKey('')).to.equal('');
  });
});
