/** The list of elements, and what follows from it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { modulesOfElements, readElements } from '../../../scripts/elements/list.mjs';
import { elements } from '../../../src/elements/elements.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));

describe('elements, the list of them', () => {
  it('holds each element whose folder is there, once', () => {
    const folders = readdirSync(`${root}/src/elements`).filter((name) => name.includes('-'));
    expect(elements.map(({ tag }) => tag).sort()).to.deep.equal(folders.sort());
  });

  it('is read by scripts as it is', () => {
    expect(readElements(root)).to.deep.equal(
      elements.map(({ tag, name }) => ({ tag, className: name })),
    );
  });

  it('has two modules for each element that register this one alone, and one with all classes', () => {
    const modules = modulesOfElements(root);
    expect([...modules.keys()]).to.deep.equal([
      ...elements.flatMap(({ tag }) => [
        `src/entries/define/${tag}.ts`,
        `src/entries/script-tag/elements/${tag}.ts`,
      ]),
      'src/entries/classes.ts',
    ]);
    for (const [name, code] of modules) {
      expect(readFileSync(`${root}/${name}`, 'utf8'), name).to.include(code);
    }
  });

  it('has stories, named states and tests for each element', () => {
    for (const { tag } of elements) {
      for (const file of [
        `stories/${tag}/${tag}.stories.ts`,
        `stories/${tag}/${tag}.states.ts`,
        `test/elements/${tag}`,
      ]) {
        expect(existsSync(`${root}/${file}`), file).to.equal(true);
      }
    }
  });
});
