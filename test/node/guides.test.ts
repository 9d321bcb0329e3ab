/** Whoever follows a guide finds the files that it names. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';

const root = path.resolve(import.meta.dirname, '../..');

const guides = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  ...['locales', 'stories/guides', '.github/ISSUE_TEMPLATE'].flatMap((folder) =>
    readdirSync(path.join(root, folder)).map((name) => `${folder}/${name}`),
  ),
].filter((name) => name.endsWith('.md'));

const tests = new Set(
  readdirSync(path.join(root, 'test'), { recursive: true, encoding: 'utf8' }).map((name) =>
    path.basename(name),
  ),
);

/** Names with a star or the like stand for several files; those of `dist`, and .js files, are made. */
function isFile(name: string): boolean {
  if (/^[\w-]+\.test\.ts$/.test(name)) return tests.has(name);
  const isPath = /^(src|test|scripts|stories|locales)\/[\w./-]+$/.test(name);
  return !isPath || name.endsWith('.js') || existsSync(path.join(root, name));
}

/** What a pattern finds in each guide and is not there, with the guide. */
function missing(pattern: RegExp, isThere: (name: string, guide: string) => boolean): string[] {
  const found = guides.flatMap((guide) =>
    [...readFileSync(path.join(root, guide), 'utf8').matchAll(pattern)].map(
      ([, name = '']) => [guide, name] as const,
    ),
  );
  expect(found).to.not.have.length(0);
  return found
    .filter(([guide, name]) => !isThere(name, guide))
    .map(([guide, name]) => `${guide}: ${name}`);
}

describe('stories/guides, and other texts for those who work with this', () => {
  it('name files that are there', () => {
    expect(missing(/`([^`\s]+)`/g, isFile)).to.deep.equal([]);
  });

  it('link to files that are there', () => {
    const leads = (link: string, guide: string) =>
      existsSync(path.join(root, path.dirname(guide), link));
    expect(missing(/\]\((?!\w+:|#)([^)#]+)/g, leads)).to.deep.equal([]);
  });

  // A browser that cannot read a value checks nothing, so a placeholder that is copied switches the check off.
  it('hold no integrity value that is none, and nor do the pages of the sample hospital', () => {
    const pages = readdirSync(path.join(root, 'stories/hospital'), { recursive: true })
      .map((name) => `stories/hospital/${String(name)}`)
      .filter((name) => name.endsWith('.html'));
    const attributes = [...guides, 'CHANGELOG.md', ...pages].flatMap((file) =>
      [
        ...readFileSync(path.join(root, file), 'utf8').matchAll(
          /\bintegrity\s*=\s*["']?([^"'\s>]*)/g,
        ),
      ].map(([, value = '']) => `${file}: ${value}`),
    );
    expect(pages).to.not.have.length(0);
    expect(
      attributes.filter((one) => !/: sha(256|384|512)-[A-Za-z\d+/]{43,86}={0,2}$/.test(one)),
    ).to.deep.equal([]);
  });
});
