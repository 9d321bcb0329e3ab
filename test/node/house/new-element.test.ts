/** A new element, made in a copy of the repository: it passes the gates at once, and touches little else. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { ESLint } from 'eslint';
import type ts from 'typescript';
import { readElements } from '../../../scripts/elements/list.mjs';
import { generate } from '../../../scripts/generate.mjs';
import { climbs, cycles, unusedExports } from '../../../scripts/house/gates.mjs';
import { readHouse } from '../../../scripts/house/read.mjs';
import { makeElement } from '../../../scripts/new-element.mjs';
import { complaintsOf, copyOfRepository, programOf, root, type Copy } from './copy.js';

const tag = 'pain-diary';
const own = [`src/elements/${tag}/`, `stories/${tag}/`, `test/elements/${tag}/`];
const list = 'src/elements/elements.ts';

describe('makeElement', function () {
  this.timeout(240_000);

  let copy: Copy;
  let made: string[];
  let touched: string[];
  let program: ts.Program;

  before(async () => {
    copy = copyOfRepository();
    const files = await copy.touchedBy(async () => {
      await makeElement({ root: copy.folder, tag });
      await generate(copy.folder);
    });
    const isOwn = (file: string) => own.some((folder) => file.startsWith(folder));
    made = files.filter(isOwn);
    touched = files.filter((file) => !isOwn(file));
    program = programOf(copy, [...made, list]);
  });

  after(() => {
    copy.remove();
  });

  it('makes class, actions, styles, view, states, stories and tests, and puts the element on the list', () => {
    expect(made).to.have.length(8);
    expect(readElements(copy.folder).at(-1)).to.deep.equal({ tag, className: 'PainDiary' });
    expect(existsSync(path.join(copy.folder, `src/entries/define/${tag}.ts`))).to.equal(true);
  });

  it('touches at most three files beside those of the element', () => {
    expect(touched).to.deep.equal(['CHANGELOG.md', list, 'stories/guides/introduction.md']);
  });

  it('makes what compiles', () => {
    expect(complaintsOf(program, copy, made)).to.deep.equal([]);
  });

  it('makes what the linter lets through', async () => {
    // The linter takes the types of the program that is there, since reading all files again takes long.
    const eslint = new ESLint({
      cwd: copy.folder,
      overrideConfig: {
        files: ['**/*.ts'],
        languageOptions: { parserOptions: { project: null, programs: [program] } },
      },
    });
    const results = await eslint.lintFiles([...made, list]);
    const complaints = results.flatMap(({ filePath, messages }) =>
      messages.map(
        ({ message, line }) => `${path.relative(copy.folder, filePath)}:${line} ${message}`,
      ),
    );
    expect(complaints).to.deep.equal([]);
  });

  it('makes no circle, no climb and no export that nobody uses', () => {
    const house = readHouse(path.join(copy.folder, 'src'));
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
