/** The words that tests look for are those of the source, or tests would look for what nobody says any more. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { readUnits, wordsOf } from '../../scripts/localize/xliff.mjs';
import { sentences, words } from '../support/words.js';

const root = path.resolve(import.meta.dirname, '../..');

/** The messages of the interface, with their gaps as numbers. Another test keeps the file up to date. */
const units = readUnits(readFileSync(path.join(root, 'locales/es.xlf'), 'utf8'));
const messages = new Set([...units.values()].flat().map(({ source }) => wordsOf(source)));

const used = [
  ...Object.values<string>(words),
  ...Object.values(sentences).map(({ source }) => source),
];

describe('test/support/words.ts', () => {
  it('has only what the source says', () => {
    expect(used.filter((text) => !messages.has(text))).to.deep.equal([]);
  });

  it('has nothing twice', () => {
    expect(used.filter((text, index) => used.indexOf(text) !== index)).to.deep.equal([]);
  });
});
