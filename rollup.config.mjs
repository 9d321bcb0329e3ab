/**
 * Every bundle that is published, for pages without a bundler: `rollup -c` after the modules are compiled, which
 * `npm run build` does. Whoever uses a bundler gets the modules of dist/ as they are.
 */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { forBrowsers, onLog, renamePolicy } from './scripts/build/bundle.mjs';

const root = path.dirname(fileURLToPath(import.meta.url));
const compiled = path.join(root, 'dist/entries/script-tag');
const cdn = path.join(root, 'dist/cdn');

/**
 * A bundle exports nothing and is wrapped, the module too: where an optimiser takes it for a classic script, the names
 * in it then stay out of the page, and a language file runs in either kind of script tag.
 */
const script = (name) => ({
  file: path.join(cdn, name),
  format: 'iife',
  inlineDynamicImports: true,
});

const bundle = (input, outputs, plugins = []) => ({
  input: path.join(compiled, input),
  output: outputs.map(script),
  plugins: [...plugins, ...forBrowsers],
  onLog,
});

/** One file for each language there is. */
const languageFiles = (folder) =>
  readdirSync(path.join(root, 'src/entries/script-tag', folder))
    .map((name) => name.replace(/\.ts$/, '.js'))
    .sort()
    .map((name) => bundle(`${folder}/${name}`, [`${folder}/${name}`]));

export default [
  bundle('script-tag.js', ['decision-aid.js', 'decision-aid.iife.js'], [renamePolicy()]),
  ...languageFiles('locales'),
  ...languageFiles('guidance'),
];
