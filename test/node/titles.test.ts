/** Whoever searches for what they are about to change finds its tests: a suite begins with the name of its unit. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';

const root = path.resolve(import.meta.dirname, '../..');

function filesIn(folder: string, end: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(end))
    .map((name) => path.join(folder, name));
}

function read(file: string): string {
  return readFileSync(path.join(root, file), 'utf8');
}

/** Every name that the source, a script or a helper of tests exports. */
const exported = new Set(
  [
    ...filesIn('src', '.ts'),
    ...filesIn('scripts', '.mjs'),
    ...filesIn('test/support', '.ts'),
  ].flatMap((file) =>
    [
      ...read(file).matchAll(
        /^export (?:abstract |async )*(?:function|const|class|interface|type) (\w+)/gmu,
      ),
    ].map(([, name = '']) => name),
  ),
);

/** The titles of the suites of a file that are in no other suite: those that stand out furthest. */
function titlesIn(file: string): string[] {
  const suites = [...read(file).matchAll(/^( *)(?:describe|tester\.run)\(\s*['"`](.*?)['"`],/gmu)];
  const outermost = Math.min(...suites.map(([, indent = '']) => indent.length));
  return suites.flatMap(([, indent = '', title = '']) =>
    indent.length === outermost ? [title] : [],
  );
}

/** Whether a title begins with a tag, an exported name or a path of this repository. */
function namesUnit(title: string): boolean {
  const [tag = ''] = /^<[a-z-]+>/u.exec(title) ?? [];
  if (tag !== '') return existsSync(path.join(root, 'src/elements', tag.slice(1, -1)));
  const [name = ''] = /^[^\s,:]+/u.exec(title) ?? [];
  const isPath = name !== '' && (/^dist\b/u.test(name) || existsSync(path.join(root, name)));
  return isPath || exported.has(name);
}

describe('test, the titles in it', () => {
  it('begin with the name of a unit', () => {
    const files = filesIn('test', '.test.ts');
    expect(files).to.not.have.length(0);
    const nameless = files.flatMap((file) => {
      const titles = titlesIn(file);
      return titles.length === 0
        ? [`${file}: no title`]
        : titles.filter((title) => !namesUnit(title)).map((title) => `${file}: ${title}`);
    });
    expect(nameless).to.deep.equal([]);
  });
});
