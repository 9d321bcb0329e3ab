/**
 * Every bundle that is published, for pages without a bundler and for authors: `rollup -c` after the modules are
 * compiled, which `npm run build` does. Whoever uses a bundler gets the modules of dist/ as they are.
 */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import commonjs from '@rollup/plugin-commonjs';
import {
  command,
  forAuthors,
  forBrowsers,
  onLog,
  plainLetters,
  renamePolicy,
  withoutExtras,
} from './scripts/build/bundle.mjs';
import { sharedChunks } from './scripts/build/chunks.mjs';
import { FOLDER, loaderEntry } from './scripts/build/element-files.mjs';
import { readElements } from './scripts/elements/list.mjs';

const root = path.dirname(fileURLToPath(import.meta.url));
const compiled = path.join(root, 'dist/entries/script-tag');
const cdn = path.join(root, 'dist/cdn');
const tags = readElements(root).map(({ tag }) => tag);

/**
 * A bundle exports nothing and is wrapped, also where it is a module: where an optimiser takes it for a classic script,
 * the names in it then stay out of the page, and a language file runs in either kind of script tag.
 */
const bundle = (input, name, plugins = []) => ({
  input,
  output: { file: path.join(cdn, name), format: 'iife', inlineDynamicImports: true },
  plugins: [...plugins, ...forBrowsers],
  onLog,
});

/**
 * One file for each element, and those of what they share. A name holds a hash of what is in the file, so that a
 * browser never takes an older one out of its cache for one of this version.
 */
const elements = {
  input: Object.fromEntries(tags.map((tag) => [tag, path.join(compiled, `elements/${tag}.js`)])),
  output: {
    dir: path.join(cdn, FOLDER),
    format: 'es',
    entryFileNames: '[name]-[hash].js',
    chunkFileNames: ({ name, isDynamicEntry }) =>
      isDynamicEntry || name.startsWith('later') ? 'later-[hash].js' : 'shared-[hash].js',
    manualChunks: sharedChunks(),
  },
  plugins: [renamePolicy(), ...forBrowsers],
  onLog,
};

/** What authors use: with its own dependencies in it, so that the package needs none that no reader needs. */
const forAuthor = (input, name, plugins) => ({
  input: path.join(root, 'dist', input),
  output: { file: path.join(root, 'dist/authors', name), format: 'es', inlineDynamicImports: true },
  // What readers need too is there anyway.
  external: [/^node:/, /^lit(\/|$)/, /^@lit\/localize(\/|$)/],
  plugins,
  onLog,
});

/** The author preview: one static page, whose editor and whose checks are files of their own. */
const previewFiles = (input, more) => ({
  input: path.join(root, 'dist/entries/preview', input),
  output: {
    dir: path.join(root, 'dist/preview'),
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: '[name]-[hash].js',
    ...more,
  },
  plugins: [plainLetters(), commonjs(), ...forBrowsers],
  onLog,
});

/** Needs the files of the elements to be built. */
const name = 'decision-aid.js';
const loader = path.join(compiled, 'loader.js');
const first = bundle(name, name, [loaderEntry({ name, loader, cdn, tags })]);

/** One file for each language there is. */
const languageFiles = (folder) =>
  readdirSync(path.join(root, 'src/entries/script-tag', folder))
    .map((file) => file.replace(/\.ts$/, '.js'))
    .sort()
    .map((file) => bundle(path.join(compiled, folder, file), `${folder}/${file}`));

export default [
  forAuthor('entries/checks.js', 'checks.js', forAuthors),
  forAuthor('cli/decision-aid.js', 'decision-aid.js', [...forAuthors, command()]),
  previewFiles('preview.js'),
  previewFiles('checker.js', { inlineDynamicImports: true }),
  elements,
  first,
  bundle(path.join(compiled, 'script-tag.js'), 'decision-aid.iife.js', [
    renamePolicy(),
    withoutExtras(),
  ]),
  ...languageFiles('locales'),
  ...languageFiles('guidance'),
  ...['frame-host.js', 'frame-guest.js'].map((file) =>
    bundle(path.join(compiled, 'frames', file), file),
  ),
];
