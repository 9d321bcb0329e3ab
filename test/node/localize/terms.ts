/** The words that were chosen for each language, in locales/<language>.md, and what is found of them in texts. */
import { readFileSync } from 'node:fs';
import path from 'node:path';

const locales = path.resolve(import.meta.dirname, '../../../locales');

/** What was chosen for a language. */
export function termsOf(language: string): string {
  return readFileSync(path.join(locales, `${language}.md`), 'utf8');
}

/** A text in English and what it is in another language. */
export interface Text {
  readonly id: string;
  readonly source: string;
  readonly target: string;
}

/** The cells of each row of the table under a heading. */
export function tableUnder(heading: string, page: string): readonly (readonly string[])[] {
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

/** What is marked as code in a cell. */
export function inCode(cell = ''): readonly string[] {
  return Array.from(cell.matchAll(/`([^`]+)`/g), ([, words = '']) => words);
}

/** Whether words stand in a text from the beginning of a word, in any case; in Arabic also behind "and", "to" and the article. */
function stands(words: string, text: string): boolean {
  const literal = words.replace(/[{}.*+?^$()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<!\\p{L})[وف]?[بكل]?(?:ال|ل)?${literal}`, 'iu').test(text);
}

/** What a text in English must say for an urgency to be meant. "Now" is also "these days", but not where it ends a call; "how soon" asks. */
export const urgencies: Readonly<Record<string, RegExp>> = {
  now: /\bnow( if:|\.)?$/,
  'at once': /\bat once\b/,
  today: /\btoday\b/,
  'the same day': /(?<!\bon )\bthe same day\b/,
  soon: /(?<!\bhow )\bsoon\b/,
};

/** The texts that call for an urgency in English, and do not in the translation. */
export function withoutUrgency(
  texts: readonly Text[],
  page: string,
  calls = urgencies,
): readonly string[] {
  const wordings = tableUnder('How soon', page).flatMap(([english = '', wording = '']) =>
    english.split(', ').map((one) => [one, wording] as const),
  );
  return wordings.flatMap(([english, wording]) =>
    texts
      .filter(({ source, target }) => calls[english]?.test(source) && !target.includes(wording))
      .map(({ id }) => `${id}: "${english}" is "${wording}"`),
  );
}

/** The texts with words that are not in use. */
export function withWordsNotInUse(texts: readonly Text[], page: string): readonly string[] {
  return tableUnder('Not in use', page).flatMap(([not, but, rightIn]) =>
    inCode(not).flatMap((words) =>
      texts
        .filter(({ id, target }) => stands(words, target) && !inCode(rightIn).includes(id))
        .map(({ id }) => `${id}: not "${words}" but ${but ?? ''}`),
    ),
  );
}
