/** The translations that are released, against the code and the English guidance as they are now. */
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { problemsIn, readFiles, updateFiles } from '../../../scripts/localize/files.mjs';
import { shortIdOf } from '../../../scripts/localize/modules.mjs';
import { sourcesOf } from '../../../scripts/localize/sources.mjs';
import { statusPage } from '../../../scripts/localize/status.mjs';
import { readUnits, wordsOf } from '../../../scripts/localize/xliff.mjs';
import { templatesByLanguage } from '../../../stories/generated/languages.js';
import { readings } from '../../../src/languages/languages.js';
import { languageOf } from '../../../src/languages/tags.js';

const root = path.resolve(import.meta.dirname, '../../..');
const locales = path.join(root, 'locales');
const definitions = path.join(root, 'src/content/definitions');
const toMend = 'run "npm run localize"';

/** Every file of a folder with what is in it. */
function contentsOf(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    readdirSync(folder)
      .sort()
      .map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]),
  );
}

/** Whether words were left in English. One word can be the same in two languages: "No". */
function isUntranslated(source: string, target: string): boolean {
  const words = source.replace(/\{\w+\}/g, '').match(/\p{L}+/gu) ?? [];
  return source === target && words.length > 1;
}

describe('locales', () => {
  let sources: Awaited<ReturnType<typeof sourcesOf>>;
  let scratch: string;

  // Reading all of the code takes long.
  before(async function () {
    this.timeout(120_000);
    sources = await sourcesOf(root);
  });

  beforeEach(() => {
    scratch = mkdtempSync(path.join(tmpdir(), 'locales-'));
    cpSync(locales, scratch, { recursive: true });
  });

  afterEach(() => {
    rmSync(scratch, { recursive: true });
  });

  it('have all of the texts that are there now, and no others', () => {
    updateFiles(scratch, sources);
    for (const [name, text] of Object.entries(contentsOf(scratch)))
      expect(text === contentsOf(locales)[name], `${name}: ${toMend}`).to.equal(true);
  });

  it('are whole', () => {
    expect(problemsIn(locales)).to.deep.equal([]);
  });

  it('are counted in STATUS.md', async () => {
    const page = readFileSync(path.join(locales, 'STATUS.md'), 'utf8');
    expect(page, toMend).to.equal(await statusPage({ locales, definitions }));
  });

  for (const [language, xml] of readFiles(locales)) {
    it(`are in a language that the library knows: ${language}`, () => {
      expect(readings).to.have.own.property(languageOf(language) ?? '');
    });

    it(`leave no English in ${language}`, () => {
      const left = [...readUnits(xml).values()]
        .flat()
        .map(({ source, target }) => [wordsOf(source), wordsOf(target)] as const)
        .filter(([source, target]) => isUntranslated(source, target));
      expect(left).to.deep.equal([]);
    });

    it(`are what the interface has in ${language}`, () => {
      const units = readUnits(xml).get('interface') ?? [];
      const built = Object.entries(templatesByLanguage[language] ?? {});
      expect(Object.fromEntries(built.map(([id, one]) => [id, wordsOfBuilt(one)]))).to.deep.equal(
        Object.fromEntries(units.map(({ id, target }) => [shortIdOf(id), wordsOf(target)])),
      );
      expect(built, 'the ends of the ids tell them apart').to.have.length(units.length);
    });
  }
});

/** A built message, with its gaps as numbers. */
function wordsOfBuilt(template: unknown): string {
  if (typeof template === 'string') return template;
  const { strings, values } = template as { strings: readonly string[]; values: readonly number[] };
  return strings
    .map((words, at) => (at === 0 ? words : `{${values[at - 1] ?? NaN}}${words}`))
    .join('');
}
