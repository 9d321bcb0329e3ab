/** A new message, field and language, made in a copy of the repository as the guides tell: how many files they take. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect } from 'chai';
import type ts from 'typescript';
import { jsonSchema } from '../../../scripts/build/json-schema.mjs';
import { generate } from '../../../scripts/generate.mjs';
import { importSource } from '../../../scripts/import-source.mjs';
import { updateFiles, type problemsIn } from '../../../scripts/localize/files.mjs';
import { sourcesOf } from '../../../scripts/localize/sources.mjs';
import { statusPage } from '../../../scripts/localize/status.mjs';
import type { parseDefinition } from '../../../src/definition/parse-definition.js';
import type { compareTranslation } from '../../../src/definition/translations.js';
import { changed } from '../../fixtures/minimal-definition.js';
import { complaintsOf, copyOfRepository, programOf, type Copy } from './copy.js';

const view = 'src/elements/procedure-explainer/views/living.ts';
const shape = 'src/definition/schema/option.ts';
const fixture = 'test/fixtures/full-definition.ts';
const tables = 'src/languages/languages.ts';
const samples = 'test/languages/one-in-x.test.ts';
const status = 'locales/STATUS.md';

const message = 'What to wear on the day';
const field = 'clothes';
/** A language that no table has. */
const language = 'sw';

describe('src, an addition to it', function () {
  this.timeout(120_000);

  let copy: Copy;
  let program: ts.Program;
  let sources: Awaited<ReturnType<typeof sourcesOf>>;
  const touched: Record<'message' | 'field' | 'language', string[]> = {
    message: [],
    field: [],
    language: [],
  };

  // What somebody writes for all three comes first, because the compiler takes long to read the code.
  before(async () => {
    copy = copyOfRepository();
    await generate(copy.folder);
    await note('message', () => {
      edit(view, '<div class="blocks">', `<p>\${msg('${message}')}</p>$&`);
    });
    await note('field', () => {
      const coverage = /\n {2}coverage: .*\n/;
      edit(shape, coverage, `$&  /** What to wear to it. */\n  ${field}: v.optional(text),\n`);
      edit(view, '<div class="blocks">', `<p>\${option.${field} ?? nothing}</p>$&`);
      edit(fixture, coverage, `$&  ${field}: 'Something loose.',\n`);
    });
    await note('language', () => {
      // The rows of a language that is written in the same way.
      for (const file of [tables, samples])
        edit(file, /^ {2}so: (.*),$/gm, `$&\n  ${language}: $1,`);
    });
    program = programOf(copy, [...filesIn('src'), ...filesIn('test/languages'), fixture]);
    sources = await sourcesOf(copy.folder, program);
    await note('message', async () => {
      await localize();
      for (const file of ['locales/ar.xlf', 'locales/es.xlf']) await translate(file, message);
    });
    await note('language', async () => {
      await localize([language]);
      await translate(`locales/${language}.xlf`, '.*?');
    });
  });

  after(() => {
    copy.remove();
  });

  it('that is a message takes the file that says it, and its translation into each language', () => {
    expect(touched.message).to.have.members([view, 'locales/ar.xlf', 'locales/es.xlf', status]);
  });

  it('that is a field of the format takes its shape, the view that shows it, and the fixture', () => {
    expect(touched.field).to.have.members([shape, view, fixture]);
  });

  it('that is a language takes its texts, and, if no table has it, its rows and their samples', () => {
    const texts = `locales/${language}.xlf`;
    expect(touched.language).to.have.members([texts, tables, samples, status]);
  });

  it('compiles, with no table that lacks something', () => {
    const mayLack = [...filesIn('src'), ...filesIn('test/languages')].filter((file) =>
      /\bLanguage\b/.test(read(file)),
    );
    expect(mayLack).to.include.members([tables, samples]);
    expect(complaintsOf(program, copy, [shape, view, fixture, ...mayLack])).to.deep.equal([]);
  });

  it('leaves no text to mend, and is in the modules that pages load', async () => {
    // The check in the copy, since it reads the tables beside it.
    const check = pathToFileURL(path.join(copy.folder, 'scripts/localize/files.mjs')).href;
    const inCopy = (await import(check)) as { problemsIn: typeof problemsIn };
    expect(inCopy.problemsIn(path.join(copy.folder, 'locales'))).to.deep.equal([]);

    const modules = filesIn('src').filter((file) => /^src\/(generated|entries)\//.test(file));
    const ofSpanish = modules.filter((file) => /\bes\b/.test(file));
    expect(ofSpanish).to.not.have.length(0);
    expect(modules).to.include.members(ofSpanish.map((file) => file.replace(/\bes\b/, language)));
    const saying = modules.filter((file) => read(file).includes(message));
    for (const one of ['ar', 'es', language])
      expect(saying.some((file) => new RegExp(`\\b${one}\\b`).test(file))).to.equal(true);
  });

  it('that is a field is read, compared with its translation, and in the JSON Schema', async () => {
    const [parsing, comparing] = await importSource(
      copy.folder,
      'src/definition/parse-definition.ts',
      'src/definition/translations.ts',
    );
    const parse = parsing!['parseDefinition'] as typeof parseDefinition;
    const compare = comparing!['compareTranslation'] as typeof compareTranslation;
    const original = parse(changed(`/options/0/${field}`, 'Something loose.'));
    expect(original.issues).to.deep.equal([]);
    const translation = parse(changed('/language', 'es'));
    expect(compare(original.definition!, translation.definition!)).to.deep.include({
      pointer: `/options/0/${field}`,
      what: 'only-in-original',
    });
    const schema = JSON.stringify(await jsonSchema(copy.folder, 'procedure-definition'));
    expect(schema).to.match(/"clothes":\{[^}]*What to wear to it\./);
  });

  async function note(kind: keyof typeof touched, change: () => void | Promise<void>) {
    touched[kind] = [...new Set([...touched[kind], ...(await copy.touchedBy(change))])];
  }

  function read(file: string): string {
    return readFileSync(path.join(copy.folder, file), 'utf8');
  }

  function edit(file: string, from: string | RegExp, to: string): void {
    const old = read(file);
    const text = old.replace(from, to);
    if (text === old) throw new Error(`${file} has nothing like ${String(from)}.`);
    writeFileSync(path.join(copy.folder, file), text);
  }

  function filesIn(folder: string): string[] {
    return readdirSync(path.join(copy.folder, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => `${folder}/${name}`);
  }

  /** As "npm run localize" does, without reading the code again. */
  async function localize(added: readonly string[] = []): Promise<void> {
    const locales = path.join(copy.folder, 'locales');
    const definitions = path.join(copy.folder, 'src/content/definitions');
    updateFiles(locales, sources, added);
    writeFileSync(path.join(locales, 'STATUS.md'), await statusPage({ locales, definitions }));
    await generate(copy.folder);
  }

  /** Gives texts in a file a translation: their English stands for it, with all its gaps. */
  async function translate(file: string, source: string): Promise<void> {
    edit(
      file,
      new RegExp(`<source>(${source})</source>`, 'g'),
      '$&<target state="needs-review-translation">$1</target>',
    );
    await localize();
  }
});
