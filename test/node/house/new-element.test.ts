/** A new element, made in a copy of the repository: it passes the gates at once, and touches little else. */
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { ESLint } from 'eslint';
import ts from 'typescript';
import { readElements } from '../../../scripts/elements/list.mjs';
import { generate } from '../../../scripts/generate.mjs';
import { climbs, cycles, unusedExports } from '../../../scripts/house/gates.mjs';
import { readHouse } from '../../../scripts/house/read.mjs';
import { makeElement } from '../../../scripts/new-element.mjs';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const tag = 'pain-diary';
const own = [`src/elements/${tag}/`, `stories/${tag}/`, `test/elements/${tag}/`];
/** Made by scripts, and not committed. */
const isGenerated = (file: string) =>
  /^src\/(generated|entries\/(.*\/)?(guidance|locales|define)|entries\/classes\.ts)/.test(file);

function filesIn(folder: string): Map<string, string> {
  const names = ['src', 'stories', 'test', 'scripts', 'locales'].flatMap((part) =>
    readdirSync(path.join(folder, part), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name)),
  );
  const top = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => path.join(folder, name));
  return new Map(
    [...names, ...top].map((file) => [
      path.relative(folder, file).split(path.sep).join('/'),
      readFileSync(file, 'latin1'),
    ]),
  );
}

describe('makeElement', function () {
  this.timeout(240_000);

  let copy: string;
  let old: Map<string, string>;
  let files: Map<string, string>;
  let made: string[];

  before(async () => {
    // Real paths, since the compiler and the linter follow links.
    copy = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'new-element-')));
    const kept = /^(src|stories|test|scripts|locales|[\w.-]+\.(js|mjs|json|md))$|^\.prettier/;
    for (const name of readdirSync(root).filter((one) => kept.test(one))) {
      cpSync(path.join(root, name), path.join(copy, name), { recursive: true });
    }
    symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'));
    old = filesIn(copy);
    await makeElement({ root: copy, tag });
    await generate(copy);
    files = filesIn(copy);
    made = [...files.keys()].filter((file) => own.some((folder) => file.startsWith(folder)));
  });

  after(() => {
    rmSync(copy, { recursive: true, force: true });
  });

  it('makes class, actions, styles, view, states, stories and tests, and puts the element on the list', () => {
    expect(made).to.have.length(8);
    expect(readElements(copy).at(-1)).to.deep.equal({ tag, className: 'PainDiary' });
    expect([...files.keys()]).to.include(`src/entries/define/${tag}.ts`);
  });

  it('touches at most three files beside those of the element', () => {
    const touched = [...files].filter(
      ([file, text]) => old.get(file) !== text && !made.includes(file) && !isGenerated(file),
    );
    expect(touched.map(([file]) => file).sort()).to.deep.equal([
      'CHANGELOG.md',
      'src/elements/elements.ts',
      'stories/guides/introduction.md',
    ]);
  });

  it('makes what compiles', () => {
    const { config } = ts.readConfigFile(path.join(copy, 'test/tsconfig.json'), (name) =>
      readFileSync(name, 'utf8'),
    ) as { config: unknown };
    const { options } = ts.parseJsonConfigFileContent(config, ts.sys, path.join(copy, 'test'));
    const program = ts.createProgram(
      made.map((file) => path.join(copy, file)),
      options,
    );
    const complaints = made.flatMap((file) => {
      const source = program.getSourceFile(path.join(copy, file))!;
      return [
        ...program.getSyntacticDiagnostics(source),
        ...program.getSemanticDiagnostics(source),
      ].map(({ messageText }) => `${file}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`);
    });
    expect(complaints).to.deep.equal([]);
  });

  it('makes what the linter lets through', async () => {
    const eslint = new ESLint({ cwd: copy });
    const results = await eslint.lintFiles([...made, 'src/elements/elements.ts']);
    const complaints = results.flatMap(({ filePath, messages }) =>
      messages.map(({ message, line }) => `${path.relative(copy, filePath)}:${line} ${message}`),
    );
    expect(complaints).to.deep.equal([]);
  });

  it('makes no circle, no climb and no export that nobody uses', () => {
    const house = readHouse(path.join(copy, 'src'));
    expect([...cycles(house), ...climbs(house)]).to.deep.equal([]);
    expect(unusedExports(house).filter((one) => one.includes(tag))).to.deep.equal([]);
  });

  it('refuses what is no tag, and one that is there', async () => {
    for (const wrong of ['', 'diary', 'Pain-Diary', 'pain-', '../pain-diary', 'pain diary']) {
      const error = await makeElement({ root, tag: wrong }).catch((reason: unknown) => reason);
      expect(error, wrong)
        .to.be.an('error')
        .with.property('message')
        .that.matches(/is no tag/);
    }
    const error = await makeElement({ root, tag: 'procedure-explainer' }).catch((e: unknown) => e);
    expect(error).to.have.property('message', '<procedure-explainer> is there already.');
  });
});

describe('locales, a new language', () => {
  it('has a place in at most three files: its row, its name among the languages, its texts', () => {
    const named = [...filesIn(root)]
      .filter(([file]) => /^(src|scripts|locales|package\.json)/.test(file) && !isGenerated(file))
      // The sample hospital, and what a command writes, are no places where somebody must think of a language.
      .filter(([file]) => !/^scripts\/serve\/|^locales\/(STATUS|README|\w+)\.md$/.test(file))
      .filter(([file, text]) => /(^|\/)ar\.\w+$/.test(file) || /['"`]ar['"`]|^ {2}ar: /m.test(text))
      .map(([file]) => file);
    expect(named.sort()).to.deep.equal(['locales/ar.xlf', 'src/languages/languages.ts']);
  });
});
