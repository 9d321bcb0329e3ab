/** What the contestants are made of, as classic scripts for pages of the benchmarks. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const folder = path.dirname(fileURLToPath(import.meta.url));
const dist = path.join(folder, '../../dist');

async function scriptOf(entry, globalName) {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    globalName,
    target: 'es2022',
    conditions: ['production'],
    logOverride: { 'empty-import-meta': 'silent' },
    tsconfig: path.join(folder, '../../tsconfig.json'),
  });
  return `${outputFiles[0].text};globalThis.${globalName} = ${globalName};`;
}

/** The text of a script that sets a variable to what a file of this folder exports. */
export function bundle(file, globalName = 'contestant') {
  return scriptOf(path.join(folder, file), globalName);
}

/** The same for a module that is published, such as `entries/define/procedure-explainer.js`. */
export function published(file, globalName = 'published') {
  return scriptOf(path.join(dist, file), globalName);
}
