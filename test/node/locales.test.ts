/** Translations are whole: the interface in every language of the release, and the guidance in every language it has. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { checkLocales } from '../../scripts/localize/check.mjs';
import { readUnits, wordsOf } from '../../scripts/localize/xliff.mjs';
import { guidance as english } from '../../src/content/guidance/en/index.js';
import { guidance as spanish } from '../../src/content/guidance/es/index.js';
import { templates as arabicTemplates } from '../../src/localization/generated/ar.js';
import { templates as spanishTemplates } from '../../src/localization/generated/es.js';

const root = path.resolve(import.meta.dirname, '../..');
const folder = path.join(root, 'locales');

const interfaces: readonly (readonly [string, Readonly<Record<string, unknown>>])[] = [
  ['ar', arabicTemplates],
  ['es', spanishTemplates],
];

/** Whether words were left in English. One word can be the same in two languages: "No". */
function isUntranslated(source: string, target: string): boolean {
  return source === target && (source.match(/\p{L}+/gu) ?? []).length > 1;
}

describe('Translations of the interface', () => {
  let scratch: string;

  beforeEach(() => {
    scratch = mkdtempSync(path.join(tmpdir(), 'locales-'));
  });

  afterEach(() => {
    rmSync(scratch, { recursive: true });
  });

  it('are complete', () => {
    const { problems, locales } = checkLocales(folder);
    expect(problems).to.deep.equal([]);
    expect(locales.map(({ locale }) => locale)).to.deep.equal(interfaces.map(([locale]) => locale));
    for (const { units } of locales) expect(units).to.be.greaterThan(0);
  });

  it('have every message that is in the code', function () {
    this.timeout(120_000);
    cpSync(folder, scratch, { recursive: true });
    const file = path.join(scratch, 'lit-localize.json');
    const config = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
    config.tsConfig = path.join(root, 'tsconfig.json');
    writeFileSync(file, JSON.stringify(config));
    const script = path.join(root, 'node_modules/@lit/localize-tools/bin/lit-localize.js');
    const { status, stderr } = spawnSync(process.execPath, [script, '--config', file, 'extract'], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(status, stderr).to.equal(0);
    expect(checkLocales(scratch).problems).to.deep.equal([]);
    for (const [locale] of interfaces) {
      const ids = (of: string): readonly string[] =>
        readUnits(path.join(of, `${locale}.xlf`)).map(({ id }) => id);
      expect(ids(folder), 'a message that the code no longer has').to.deep.equal(ids(scratch));
    }
  });

  for (const [locale, templates] of interfaces) {
    const units = readUnits(path.join(folder, `${locale}.xlf`));

    it(`leave no English in ${locale}`, () => {
      const left = units
        .map(({ source, target }) => [wordsOf(source), wordsOf(target)] as const)
        .filter(([source, target]) => isUntranslated(source, target));
      expect(left).to.deep.equal([]);
    });

    it(`are what is built for ${locale}`, () => {
      const built = Object.entries(templates).map(([id, template]) => [id, wordsOfBuilt(template)]);
      const translated = units.map(({ id, target }) => [id, wordsOf(target)]);
      expect(Object.fromEntries(built)).to.deep.equal(Object.fromEntries(translated));
    });
  }

  it('are reported where they are not whole', () => {
    const unit = (id: string, source: string, target: string): string =>
      `<trans-unit id="${id}"><source>${source}</source>${target}</trans-unit>`;
    const gap = '<x id="0" equiv-text="${a}"/>';
    const units = [
      unit('good', `To ${gap}`, `<target state="signed-off">${gap} a</target>`),
      unit('new', 'Yes', ''),
      unit('empty', 'No', '<target state="signed-off"> </target>'),
      unit('lost', `Or ${gap}`, '<target state="needs-review-translation">O</target>'),
      unit('other', `At ${gap}`, '<target>En <x id="0" equiv-text="${b}"/></target>'),
    ];
    writeFileSync(path.join(scratch, 'lit-localize.json'), '{ "targetLocales": ["xx"] }');
    writeFileSync(
      path.join(scratch, 'xx.xlf'),
      `<xliff version="1.2"><file><body>${units.join('')}</body></file></xliff>`,
    );
    const { problems, locales } = checkLocales(scratch);
    expect(problems).to.deep.equal([
      'xx.xlf: "Yes" (new) has no target',
      'xx.xlf: "No" (empty) has no target',
      'xx.xlf: "Or {0}" (lost) has other placeholders in its target',
      'xx.xlf: "At {0}" (other) has other placeholders in its target',
      'xx.xlf: "At {0}" (other) has the state "" and not "needs-review-translation" or "signed-off"',
    ]);
    expect(locales).to.deep.equal([{ locale: 'xx', units: 5, unchecked: 3 }]);
  });
});

describe('Translations of the guidance', () => {
  it('are all looked at here', () => {
    const languages = readdirSync(path.join(root, 'src/content/guidance'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
    expect(languages).to.have.members([english.language, spanish.language]);
  });

  for (const guidance of [spanish]) {
    const pairs = pairsOf(textsOf(english), textsOf(guidance));

    it(`have the same entries in ${guidance.language} as in English`, () => {
      expect(shapeOf(guidance)).to.deep.equal(shapeOf(english));
    });

    it(`have the same numbers in ${guidance.language}`, () => {
      const differing = pairs.filter(
        ([source, target]) => numbersIn(source).join() !== numbersIn(target).join(),
      );
      expect(differing).to.deep.equal([]);
    });

    it(`leave no English in ${guidance.language}`, () => {
      expect(pairs.filter(([source, target]) => isUntranslated(source, target))).to.deep.equal([]);
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

/** Entries of an object, or of a list by position, but for what languages may have more or fewer of. */
function partsOf(value: object): readonly (readonly [string, unknown])[] {
  return Object.entries(value).filter(([name]) => name !== 'forms' && name !== 'language');
}

function isCode(name: string): boolean {
  return name === 'id' || name === 'jurisdictions';
}

/** A structure in which words count as words only; ids and codes stay. */
function shapeOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return typeof value;
  const parts = partsOf(value).map(([name, part]) => [name, isCode(name) ? part : shapeOf(part)]);
  return Array.isArray(value) ? parts.map(([, part]) => part) : Object.fromEntries(parts);
}

/** All words of a structure, by where they are. */
function textsOf(value: unknown, at = ''): ReadonlyMap<string, string> {
  if (typeof value === 'string') return new Map([[at, value]]);
  const parts = partsOf(value as object).filter(([name]) => !isCode(name));
  return new Map(parts.flatMap(([name, part]) => [...textsOf(part, `${at}/${name}`)]));
}

function pairsOf(
  sources: ReadonlyMap<string, string>,
  targets: ReadonlyMap<string, string>,
): readonly (readonly [source: string, target: string, at: string])[] {
  return [...sources].map(([at, source]) => [source, targets.get(at) ?? '', at] as const);
}

function numbersIn(words: string): readonly string[] {
  return (words.match(/\d+/g) ?? []).sort();
}
