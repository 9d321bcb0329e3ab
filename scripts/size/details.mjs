/** What the library is made of, by source file and by room. */
import path from 'node:path';
import { build } from 'esbuild';
import { kB, printColumns } from './print.mjs';

/** The parts of the script-tag module by source file, minified and before compression. */
export async function printDetails(root) {
  const { metafile } = await build({
    entryPoints: [path.join(root, 'src/entries/script-tag/script-tag.ts')],
    absWorkingDir: root,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['production'],
    metafile: true,
    write: false,
  });
  const [output] = Object.values(metafile.outputs);
  const parts = Object.entries(output.inputs)
    .map(([name, { bytesInOutput }]) => [name.replace(/^.*node_modules\//, ''), bytesInOutput])
    .filter(([, bytes]) => bytes > 0)
    .sort(([, a], [, b]) => b - a);
  const byFolder = new Map();
  for (const part of parts) {
    const folder = folderOf(part[0]);
    byFolder.set(folder, [...(byFolder.get(folder) ?? []), part]);
  }
  const share = (bytes) => `${((100 * bytes) / output.bytes).toFixed(1)} %`;
  const sum = (list) => list.reduce((total, [, bytes]) => total + bytes, 0);
  console.log('\nWhat the script-tag module is made of, minified and before compression:\n');
  printColumns(
    [...byFolder]
      .map(([folder, list]) => [folder, sum(list)])
      .sort(([, a], [, b]) => b - a)
      .map(([folder, bytes]) => [folder, kB(bytes), share(bytes)]),
  );
  console.log('');
  printColumns(parts.map(([name, bytes]) => [name, kB(bytes), share(bytes)]));
}

/** The room of a source file, or the package that a file is from. */
function folderOf(name) {
  if (!name.startsWith('src/'))
    return name
      .split('/')
      .slice(0, name.startsWith('@') ? 2 : 1)
      .join('/');
  const parts = path.posix.dirname(name).split('/');
  return parts.slice(0, ['elements', 'content'].includes(parts[1]) ? 4 : 2).join('/');
}
