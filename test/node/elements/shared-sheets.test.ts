/**
 * A shared view has its sheet beside it: `x.ts` and `x.styles.ts`. An element that uses the view lists the sheet. Named
 * states cannot show all of it (no shipped definition has a crossover, for one), so the imports are followed.
 */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'chai';

const elements = path.resolve(import.meta.dirname, '../../../src/elements');

/** The modules that a module is made of, itself included; types are not there when it runs. */
function modulesOf(file: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(file) || !existsSync(file)) return found;
  found.add(file);
  const imports = readFileSync(file, 'utf8').matchAll(
    /^(?:import|export) (?!type )[^;]*?from '(\.[^']+)\.js';/gmu,
  );
  for (const [, to = ''] of imports) modulesOf(path.resolve(path.dirname(file), `${to}.ts`), found);
  return found;
}

/** The sheets that stand beside a module of an element and that the element does not take. */
function sheetsLeftOut(file: string): readonly string[] {
  const modules = modulesOf(file);
  return [...modules]
    .filter((module) => !module.endsWith('.styles.ts'))
    .map((module) => module.replace(/\.ts$/u, '.styles.ts'))
    .filter((sheet) => existsSync(sheet) && !modules.has(sheet))
    .map((sheet) => path.relative(elements, sheet));
}

describe('src/elements/shared, the sheets of its views', () => {
  const tags = readdirSync(elements).filter((name) =>
    existsSync(path.join(elements, name, `${name}.ts`)),
  );

  it('belong to four elements at least', () => {
    expect(tags.length).to.be.at.least(4);
  });

  for (const tag of tags) {
    it(`are listed by <${tag}> for each view that it uses`, () => {
      expect(sheetsLeftOut(path.join(elements, tag, `${tag}.ts`))).to.deep.equal([]);
    });
  }

  it('are each beside the view they are named after, or taken by another sheet', () => {
    const shared = path.join(elements, 'shared');
    const sheets = readdirSync(shared, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.styles.ts'),
    );
    const texts = sheets.map((name) => readFileSync(path.join(shared, name), 'utf8'));
    const alone = sheets.filter((name) => {
      const isBeside = existsSync(path.join(shared, name.replace(/\.styles\.ts$/u, '.ts')));
      return (
        !isBeside && !texts.some((text) => text.includes(`/${path.basename(name, '.ts')}.js'`))
      );
    });
    expect(alone).to.deep.equal([]);
  });

  it('are missed where a view of a view is used without its sheet', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'sheets-'));
    const write = (name: string, text: string): string => {
      const file = path.join(folder, name);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, text);
      return file;
    };
    write('shared/why.styles.ts', 'export const whyStyles = 1;\n');
    write('shared/why.ts', 'export const whyView = 1;\n');
    write(
      'tag/views/page.ts',
      "import {\n  whyView,\n} from '../../shared/why.js';\nexport const pageView = whyView;\n",
    );
    const forgetful = write(
      'tag/tag.ts',
      "import { pageView } from './views/page.js';\nexport const tag = pageView;\n",
    );
    const careful = write(
      'tag/other.ts',
      "import { pageView } from './views/page.js';\nimport { whyStyles } from '../shared/why.styles.js';\nexport const tag = [pageView, whyStyles];\n",
    );
    const onlyTypes = write(
      'tag/types.ts',
      "import type { Why } from '../shared/why.js';\nexport type Tag = Why;\n",
    );
    const left = [forgetful, careful, onlyTypes].map((file) =>
      sheetsLeftOut(file).map((sheet) => path.basename(sheet)),
    );
    rmSync(folder, { recursive: true });
    expect(left).to.deep.equal([['why.styles.ts'], [], []]);
  });
});
