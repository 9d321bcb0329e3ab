/** One file of this folder with all that it imports, as a classic script, for pages of the benchmarks. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const folder = path.dirname(fileURLToPath(import.meta.url));

/** The text of a script that sets a variable to what the file exports. */
export async function bundle(file, globalName = 'contestant') {
  const { outputFiles } = await build({
    entryPoints: [path.join(folder, file)],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    globalName,
    target: 'es2022',
    conditions: ['production'],
    tsconfig: path.join(folder, '../../tsconfig.json'),
  });
  return `${outputFiles[0].text};globalThis.${globalName} = ${globalName};`;
}
