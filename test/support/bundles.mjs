/**
 * Bundles the tests that run in browsers: a page that fetches a few files is open sooner than one that fetches each of our
 * modules by itself, and hundreds of pages are opened.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { build, context } from 'esbuild';

/** Where the bundles are, from the top. */
export const BUNDLES = 'test-results/bundles';

/**
 * Where the bundle of a page is, from the top.
 *
 * @param {string} page its name
 */
export function bundleOf(page) {
  return `${BUNDLES}/${outOf(page)}.js`;
}

/** No blanks in an address. */
function outOf(page) {
  return page.replace(/\.ts$/, '').replaceAll(' ', '-');
}

/**
 * @param {object} options
 * @param {string} options.rootDir
 * @param {ReadonlyMap<string, readonly string[]>} options.pages the test files of each page, from the top, by its name
 * @param {boolean} options.isWatched whether to bundle again whenever a file is saved, until the process ends
 */
export async function bundleTests({ rootDir, pages, isWatched }) {
  const options = {
    absWorkingDir: rootDir,
    entryPoints: [...pages.keys()].map((page) => ({ in: `page:${page}`, out: outOf(page) })),
    outdir: BUNDLES,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    // With the warnings that libraries have for developers.
    conditions: ['development'],
    tsconfig: 'tsconfig.json',
    sourcemap: true,
    logLevel: 'warning',
    // All of a module is there, so that coverage counts what nobody uses.
    treeShaking: false,
    ignoreAnnotations: true,
    // What the test runner serves.
    external: ['/__web-*'],
    plugins: [entries(rootDir, pages)],
  };
  if (isWatched) await (await context(options)).watch();
  await build(options);
}

/**
 * Tests come after support/silence.ts, which then hears all that they have the console say, and their addresses stay those
 * of the files that they were made from.
 */
function entries(rootDir, pages) {
  const silence = path.join(rootDir, 'test/support/silence.ts');
  const importing = (file) => `import ${JSON.stringify(file)};`;
  return {
    name: 'entries',
    setup(builder) {
      builder.onResolve({ filter: /^page:/ }, ({ path: name }) => ({
        path: name.slice('page:'.length),
        namespace: 'page',
      }));
      builder.onLoad({ filter: /./, namespace: 'page' }, ({ path: page }) => ({
        contents: pages
          .get(page)
          .map((file) => importing(path.join(rootDir, file)))
          .join('\n'),
        resolveDir: rootDir,
      }));
      builder.onLoad({ filter: /[\\/](?:test|stories)[\\/].*\.ts$/ }, async ({ path: file }) => {
        const text = await readFile(file, 'utf8');
        const address = `/${path.relative(rootDir, file).split(path.sep).join('/')}`;
        return {
          contents:
            (file.endsWith('.test.ts') ? importing(silence) : '') +
            text.replaceAll('import.meta.url', `new URL('${address}', location.origin).href`),
          loader: 'ts',
        };
      });
    },
  };
}
