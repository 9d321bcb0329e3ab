/** Right sentences near to what the rules look for, added to right definitions: none of them is told. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { checkDefinition } from '../../../src/checks/check-definition.js';
import type { Data } from '../../fixtures/minimal-definition.js';
import { shippedText, today } from './shipped.js';
import { append, at } from './wrong-edits/edit.js';

const folder = path.resolve(import.meta.dirname, '../../fixtures/good');

/** A definition of the fixtures, or a shipped one. */
function textOf(name: string): string {
  const file = path.join(folder, `${name}.json`);
  return existsSync(file) ? readFileSync(file, 'utf8') : shippedText(name);
}

/** Several sentences are tried at once, since a check takes long; those of one place, one after the other. */
function drafts(name: string, lines: readonly string[]): readonly Data[] {
  const rounds: Data[] = [];
  const used = new Map<string, number>();
  for (const line of lines) {
    const [place = '', sentence = ''] = line.split(/: (.*)/);
    const round = used.get(place) ?? 0;
    used.set(place, round + 1);
    const draft = (rounds[round] ??= JSON.parse(textOf(name)) as Data);
    append(place, Array.isArray(at(draft, place)) ? { text: sentence } : sentence)(draft);
  }
  return rounds;
}

describe('checkDefinition, on right sentences', () => {
  const chapters = readFileSync(path.join(folder, 'sentences.txt'), 'utf8').split('\n# ').slice(1);
  for (const chapter of chapters) {
    const [name = '', ...lines] = chapter.trim().split('\n');
    it(`says nothing of ${lines.length} of them (${name})`, () => {
      const told = drafts(name, lines).flatMap(
        (draft) => checkDefinition(draft, { today }).findings,
      );
      const alarms = told.filter(({ severity }) => severity !== 'note');
      expect(alarms.map(({ code, pointer }) => `${code} ${pointer}`)).to.deep.equal([]);
    });
  }
});
