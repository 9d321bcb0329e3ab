/** The words that were chosen for each language, in locales/<language>.md, against those that translations use. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { isTranslated } from '../../../scripts/localize/check.mjs';
import { readFiles } from '../../../scripts/localize/files.mjs';
import { readUnits, wordsOf } from '../../../scripts/localize/xliff.mjs';
import {
  inCode,
  tableUnder,
  termsOf,
  withoutUrgency,
  withWordsNotInUse,
  type Text,
} from './terms.js';

const locales = path.resolve(import.meta.dirname, '../../../locales');

const page = `
## How soon

| English             | Spanish |
| ------------------- | ------- |
| now                 | ahora   |
| today, the same day | hoy     |

## Not in use

| not            | but            | right in |
| -------------- | -------------- | -------- |
| \`rar\`, \`{0} puntos\` | poco frecuente | \`name\` |
`;

describe('locales, the terms in them', () => {
  const text = (id: string, source: string, target: string): Text => ({ id, source, target });

  it('are found by how they begin, and not where they are right', () => {
    const texts = [
      text('bad', '', 'Es Raro.'),
      text('good', '', 'Comparar.'),
      text('name', '', 'raros'),
      text('gap', '', 'De {0} puntos'),
    ];
    expect(withWordsNotInUse(texts, page)).to.deep.equal([
      'bad: not "rar" but poco frecuente',
      'gap: not "{0} puntos" but poco frecuente',
    ]);
  });

  it('are asked for where the English has an urgency', () => {
    const texts = [
      text('call', 'Call now.', 'Llame.'),
      text('calls', 'Call now if:', 'Llame ahora si:'),
      text('kept', 'It is kept now. Go on.', 'Siga.'),
      text('day', 'Call today.', 'Llame mañana.'),
    ];
    expect(withoutUrgency(texts, page)).to.deep.equal([
      'call: "now" is "ahora"',
      'day: "today" is "hoy"',
    ]);
  });

  for (const [language, xml] of readFiles(locales)) {
    const notes = path.join(locales, `${language}.md`);
    const own = existsSync(notes) ? termsOf(language) : '';
    const texts = [...readUnits(xml).values()]
      .flat()
      .filter(isTranslated)
      .map(({ id, source, target }) => text(id, wordsOf(source), wordsOf(target)));

    it(`are written down: ${language}`, () => {
      expect(tableUnder('How soon', own)).not.to.deep.equal([]);
      expect(tableUnder('Not in use', own)).not.to.deep.equal([]);
    });

    it(`are kept: ${language}`, () => {
      expect([...withoutUrgency(texts, own), ...withWordsNotInUse(texts, own)]).to.deep.equal([]);
    });

    it(`name only places that are there: ${language}`, () => {
      const places = tableUnder('Not in use', own).flatMap(([, , rightIn]) => inCode(rightIn));
      expect(places.filter((place) => !texts.some(({ id }) => id === place))).to.deep.equal([]);
    });
  }
});
