/** Right sentences near to what the rules look for, added to right definitions: none of them is told. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { checkDefinition, type CheckOptions } from '../../../src/checks/check-definition.js';
import type { Data } from '../../fixtures/minimal-definition.js';
import { shippedText, today } from './shipped.js';
import { append, at } from './wrong-edits/edit.js';

const folder = path.resolve(import.meta.dirname, '../../fixtures/good');

/** A definition of the fixtures, or a shipped one. */
function textOf(name: string): string {
  const file = path.join(folder, `${name}.json`);
  return existsSync(file) ? readFileSync(file, 'utf8') : shippedText(name);
}

/** A line: where a sentence belongs, and the sentence. */
type Line = readonly [place: string, sentence: string];

/** The lines of a file, by the definition that they are for. */
function chaptersOf(file: string): readonly (readonly [name: string, lines: readonly Line[]])[] {
  const chapters = readFileSync(path.join(folder, file), 'utf8').split('\n# ').slice(1);
  return chapters.map((chapter) => {
    const [name = '', ...lines] = chapter.trim().split('\n');
    return [name, lines.map((line) => line.split(/: (.*)/) as unknown as Line)] as const;
  });
}

/** Several sentences are tried at once, since a check takes long; those of one place, one after the other. */
function drafts(name: string, lines: readonly Line[]): readonly Data[] {
  const rounds: Data[] = [];
  const used = new Map<string, number>();
  for (const [place, sentence] of lines) {
    const round = used.get(place) ?? 0;
    used.set(place, round + 1);
    const draft = (rounds[round] ??= JSON.parse(textOf(name)) as Data);
    append(place, Array.isArray(at(draft, place)) ? { text: sentence } : sentence)(draft);
  }
  return rounds;
}

function alarms(draft: Data, options: CheckOptions = {}): readonly string[] {
  return checkDefinition(draft, { today, ...options })
    .findings.filter(({ severity }) => severity !== 'note')
    .map(({ code, pointer }) => `${code} ${pointer}`);
}

describe('checkDefinition, on right sentences', () => {
  for (const [name, lines] of chaptersOf('sentences.txt'))
    it(`says nothing of ${lines.length} of them (${name})`, () => {
      expect(drafts(name, lines).flatMap((draft) => alarms(draft))).to.deep.equal([]);
    });

  for (const [name, lines] of chaptersOf('translated-sentences.txt'))
    it(`says nothing of ${lines.length} of them beside their translations (${name})`, () => {
      const [originals, translations] = ['en', 'es'].map((language, index) =>
        drafts(
          `${name}.${language}`,
          lines.map(([place, both]) => [place, both.split(' | ')[index]!] as const),
        ),
      );
      const told = translations!.flatMap((draft, index) =>
        alarms(draft, { original: JSON.stringify(originals![index]) }),
      );
      expect(told).to.deep.equal([]);
    });
});
