import path from 'node:path';
import { expect } from 'chai';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { libraryVersion } from '../../../src/version.js';
import {
  entries,
  filesIn,
  installed,
  pack,
  packageFile,
  read,
  readBytes,
  readJson,
  runNode,
} from './package.js';

interface AreTheTypesWrong {
  readonly analysis: {
    readonly problems: readonly { readonly kind: string; readonly resolutionKind?: string }[];
  };
}

interface SourceMap {
  readonly sources: readonly string[];
  readonly sourcesContent?: readonly (string | null)[];
}

const atTheRoot = ['CHANGELOG.md', 'LICENSE', 'README.md', 'package.json'];
const forReaders = [
  'dist/authors/THIRD-PARTY-NOTICES.txt',
  'dist/cdn/THIRD-PARTY-NOTICES.txt',
  'dist/cdn/blocks.html',
  'dist/cdn/preload.html',
  'dist/preview/THIRD-PARTY-NOTICES.txt',
  'dist/preview/index.html',
  'dist/preview/preview.css',
  'dist/llms.txt',
];

describe('package.json, and the files that are published', () => {
  let paths: readonly string[];

  before(async () => {
    paths = (await pack()).files.map(({ path: file }) => file);
  });

  it('holds dist and four files beside it, and nothing else', () => {
    expect(paths.filter((file) => !file.startsWith('dist/'))).to.have.members(atTheRoot);
    expect(paths.filter((file) => file.startsWith('dist/'))).to.have.members(filesIn('dist'));
  });

  it('holds only kinds of files that somebody reads', () => {
    const odd = paths.filter(
      (file) => !/^dist\/(.*\.(js|js\.map|d\.ts|json)|guides\/.*\.md)$/.test(file),
    );
    expect(odd).to.have.members([...atTheRoot, ...forReaders]);
  });

  it('holds the guides, and what they lead to', () => {
    const guides = paths.filter((file) => file.startsWith('dist/guides/'));
    expect(guides).to.include('dist/guides/hospital-web-teams.md');
    for (const guide of guides) {
      for (const [, link = ''] of read(guide).matchAll(/\]\(([^)#:]+\.md)(?:#[^)]*)?\)/g))
        expect(guides, guide).to.include(path.posix.join(path.posix.dirname(guide), link));
    }
  });

  it('holds no tests, stories or sources', () => {
    expect(paths.filter((file) => /(\.(test|stories|states)\.|^src\/|\/test\/)/.test(file))).to.be
      .empty;
  });

  it('holds no map that leads nowhere', () => {
    for (const file of paths.filter((one) => one.endsWith('.map'))) {
      expect(paths, file).to.include(file.slice(0, -'.map'.length));
      const { sources, sourcesContent = [] } = readJson<SourceMap>(file);
      sources.forEach((source, index) => {
        const isPublished = paths.includes(path.posix.join(path.posix.dirname(file), source));
        expect(isPublished || typeof sourcesContent[index] === 'string', `${source} of ${file}`).to
          .be.true;
      });
    }
  });

  it('names no map that is not there', () => {
    for (const file of paths.filter((one) => /\.(js|d\.ts)$/.test(one))) {
      const [, map] = /\/\/# sourceMappingURL=(.+)\s*$/.exec(read(file)) ?? [];
      if (map) expect(paths).to.include(path.posix.join(path.posix.dirname(file), map));
    }
  });

  it('holds no module that no export leads to', () => {
    const waiting = entries.flatMap(({ target, types }) => [target, types]);
    waiting.push(...Object.values(packageFile.bin));
    // The page of the author preview leads to its script, and that to its worker.
    waiting.push('dist/preview/preview.js', 'dist/preview/checker.js');
    const reached = new Set<string>();
    while (waiting.length > 0) {
      const file = waiting.pop()?.replace(/^\.\//, '') ?? '';
      if (reached.has(file) || !paths.includes(file)) continue;
      reached.add(file);
      if (/\.(js|d\.ts)$/.test(file)) waiting.push(...importsOf(file));
    }
    // A module of types alone is reached by its types alone, and the other way round; and by nothing, where no type of it
    // is in what is published.
    const isEmpty = (file: string): boolean => /^export \{\};\s*(\/\/.*)?$/.test(read(file).trim());
    const isReached = (name: string): boolean =>
      reached.has(`${name}.js`) || reached.has(`${name}.d.ts`);
    // The pure rooms are whole, whether or not an entry leads to all of them yet.
    const modules = paths.filter(
      (file) =>
        /\.(js|d\.ts)$/.test(file) &&
        !/^dist\/(definition|evidence|worksheet|exchange|checks)\//.test(file),
    );
    const lost = modules
      .map((file) => file.replace(/\.(js|d\.ts)$/, ''))
      .filter((name) => !isReached(name) && !isEmpty(`${name}.js`));
    expect(lost).to.deep.equal([]);
  });

  it('has one version', () => {
    expect(libraryVersion).to.equal(packageFile.version);
    expect(readJson<{ version: string }>('package-lock.json').version).to.equal(libraryVersion);
    expect(read('dist/cdn/decision-aid.js')).to.include(`"${libraryVersion}"`);
    expect(read('CHANGELOG.md')).to.include(libraryVersion);
  });

  it('pleases publint', async () => {
    const tarball = await readBytes((await pack()).tarball);
    const { messages, pkg } = await publint({ pack: { tarball }, strict: true });
    expect(messages.map((message) => formatMessage(message, pkg))).to.be.empty;
  });

  it('has types that are not wrong, for modules', async () => {
    const patterns = entries.filter(
      ({ subpath, types }) => types && !Object.hasOwn(packageFile.exports, subpath),
    );
    const { stdout, stderr } = await runNode([
      installed('@arethetypeswrong/cli/dist/index.js'),
      (await pack()).tarball,
      ...['--profile', 'esm-only', '--format', 'json'],
      ...['--include-entrypoints', ...patterns.map(({ subpath }) => subpath)],
    ]);
    expect(stdout, stderr).to.match(/^\{/);
    const { problems } = (JSON.parse(stdout) as AreTheTypesWrong).analysis;
    // What is left out by the profile: packages of the old kind. What finds the types without exports is tried in
    // test/frameworks.
    const counted = problems.filter(
      ({ resolutionKind = '' }) => !['node10', 'node16-cjs'].includes(resolutionKind),
    );
    expect(counted).to.be.empty;
  });
});

/** The files that a built module imports, as paths in the package. */
function importsOf(file: string): readonly string[] {
  const code = read(file);
  const found = code.matchAll(/(?:from|import)\s*\(?\s*["'](\.{1,2}\/[^"']+)["']/g);
  return [...found].map(([, source = '']) => {
    const target = path.posix.join(path.posix.dirname(file), source);
    return file.endsWith('.d.ts') ? target.replace(/\.js$/, '.d.ts') : target;
  });
}
