/** The words that were chosen for each language, in locales/<language>.md, against those that translations use. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { isTranslated } from '../../../scripts/localize/check.mjs';
import { readFiles } from '../../../scripts/localize/files.mjs';
import { readUnits, wordsOf } from '../../../scripts/localize/xliff.mjs';

const locales = path.resolve(import.meta.dirname, '../../../locales');

interface Text {
  readonly id: string;
  readonly source: string;
  readonly target: string;
}

/** The cells of each row of the table under a heading. */
function tableUnder(heading: string, page: string): readonly (readonly string[])[] {
  const section = page.split(/^## /m).find((one) => one.startsWith(`${heading}\n`)) ?? '';
  const rows = section.split('\n').filter((line) => line.startsWith('|'));
  // The names of the columns, and the line below them.
  return rows.slice(2).map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

function inCode(cell = ''): readonly string[] {
  return Array.from(cell.matchAll(/`([^`]+)`/g), ([, words = '']) => words);
}

/** Whether words stand in a text from the beginning of a word, in any case; in Arabic also behind "and". */
function stands(words: string, text: string): boolean {
  const literal = words.replace(/[{}.*+?^$()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<!\\p{L})[وف]?${literal}`, 'iu').test(text);
}

/** What a text in English must say for an urgency to be meant. "Now" is also "these days", but not where it ends a call; "how soon" asks. */
const urgencies: Readonly<Record<string, RegExp>> = {
  now: /\bnow( if:|\.)?$/,
  'at once': /\bat once\b/,
  today: /\btoday\b/,
  soon: /(?<!\bhow )\bsoon\b/,
};

/** The texts that call for an urgency in English, and do not in the translation. */
function withoutUrgency(texts: readonly Text[], page: string): readonly string[] {
  const wordings = tableUnder('How soon', page).flatMap(([english = '', wording = '']) =>
    english.split(', ').map((one) => [one, wording] as const),
  );
  return wordings.flatMap(([english, wording]) =>
    texts
      .filter(({ source, target }) => urgencies[english]?.test(source) && !target.includes(wording))
      .map(({ id }) => `${id}: "${english}" is "${wording}"`),
  );
}

/** The texts with words that are not in use. */
function withWordsNotInUse(texts: readonly Text[], page: string): readonly string[] {
  return tableUnder('Not in use', page).flatMap(([not, but, rightIn]) =>
    inCode(not).flatMap((words) =>
      texts
        .filter(({ id, target }) => stands(words, target) && !inCode(rightIn).includes(id))
        .map(({ id }) => `${id}: not "${words}" but ${but ?? ''}`),
    ),
  );
}

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
    const own = existsSync(notes) ? readFileSync(notes, 'utf8') : '';
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
