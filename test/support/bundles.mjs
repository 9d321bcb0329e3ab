/**
 * Bundles the tests that run in browsers: a page that fetches a few files is open sooner than one that fetches each of our
 * modules by itself, and hundreds of pages are opened.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { build, context } from 'esbuild';
import { runsInNode } from './where.mjs';

/** Where the bundles are, from the top. */
export const BUNDLES = 'test-results/bundles';

/**
 * @param {object} options
 * @param {string} options.rootDir
 * @param {readonly string[]} options.files test files, from the top
 * @param {boolean} options.isEachAlone whether a room without a page has a page for each of its files, as when single files
 *   are asked for
 * @param {boolean} options.isWatched whether to bundle again whenever a file is saved, until the process ends
 * @returns {Promise<{ forPages: Map<string, string>, forRooms: string[] }>} the bundles, from the top: by the test file
 *   that each is made from, and those of rooms without a page
 */
export async function bundleTests({ rootDir, files, isEachAlone, isWatched }) {
  const ofRooms = isEachAlone ? [] : files.filter(runsInNode);
  const alone = files.filter((file) => !ofRooms.includes(file));
  const rooms = new Map();
  for (const file of ofRooms) {
    const [, room] = file.split('/');
    rooms.set(room, [...(rooms.get(room) ?? []), file]);
  }
  const bundleOf = (name) => `${BUNDLES}/${name.replace(/\.ts$/, '')}.js`;
  const options = {
    absWorkingDir: rootDir,
    entryPoints: [
      ...alone.map((file) => ({ in: file, out: file.replace(/\.ts$/, '') })),
      ...[...rooms.keys()].map((room) => ({ in: `room:${room}`, out: `rooms/${room}` })),
    ],
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
    plugins: [entries(rootDir, rooms)],
  };
  if (isWatched) await (await context(options)).watch();
  await build(options);
  return {
    forPages: new Map(alone.map((file) => [file, bundleOf(file)])),
    forRooms: [...rooms.keys()].map((room) => bundleOf(`rooms/${room}`)),
  };
}

/**
 * Tests come after support/silence.ts, which then hears all that they have the console say, and their addresses stay those
 * of the files that they were made from. The tests of a room without a page need none of their own: opening one for each
 * file takes longer than the tests do.
 */
function entries(rootDir, rooms) {
  const silence = path.join(rootDir, 'test/support/silence.ts');
  const importing = (file) => `import ${JSON.stringify(file)};`;
  return {
    name: 'entries',
    setup(builder) {
      builder.onResolve({ filter: /^room:/ }, ({ path: name }) => ({
        path: name.slice('room:'.length),
        namespace: 'room',
      }));
      builder.onLoad({ filter: /./, namespace: 'room' }, ({ path: room }) => ({
        contents: rooms
          .get(room)
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
