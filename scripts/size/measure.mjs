/** The bytes of files, compressed each by itself, as they travel. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { rollup } from 'rollup';
import { forBrowsers, onLog } from '../build/bundle.mjs';
import { readElementFiles } from '../build/element-files.mjs';

/** @typedef {{ files: number, raw: number, gzip: number, brotli: number }} Size */

/** @param {readonly (string | Buffer)[]} contents */
export function measure(contents) {
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
  const size = { files: contents.length, raw: 0, gzip: 0, brotli: 0 };
  for (const content of contents) {
    const bytes = Buffer.from(content);
    size.raw += bytes.length;
    size.gzip += gzipSync(bytes, { level: 9 }).length;
    size.brotli += brotliCompressSync(bytes, { params }).length;
  }
  return size;
}

/** What a page with one element fetches from the folder of the script tag: before it shows, and with what may come later. */
export function measurePage(cdn, tag) {
  const read = (names) => names.map((name) => readFileSync(path.join(cdn, name)));
  const { elements, later } = readElementFiles(cdn, [tag]);
  const eager = ['decision-aid.js', ...elements[tag]];
  return { eager: measure(read(eager)), all: measure(read([...eager, ...later[tag]])) };
}

/**
 * What a consumer ships who bundles the published modules: Lit for production, minified, all dependencies in it.
 *
 * @param {string} dist
 * @param {string} code what the consumer writes, in a module of that folder
 */
export async function measureBundle(dist, code) {
  const entry = path.join(dist, 'entry-to-measure.js');
  const resolveId = (id) => (id === entry ? entry : null);
  const bundled = await rollup({
    input: entry,
    plugins: [
      { name: 'entry', load: (id) => (id === entry ? code : null), resolveId },
      ...forBrowsers,
    ],
    onLog,
  });
  const { output } = await bundled.generate({ format: 'es' });
  await bundled.close();
  const byName = new Map(output.map((chunk) => [chunk.fileName, chunk]));
  const eager = new Set([output.find(({ isEntry }) => isEntry).fileName]);
  for (const name of eager) byName.get(name).imports.forEach((other) => eager.add(other));
  return {
    eager: measure([...eager].map((name) => byName.get(name).code)),
    all: measure(output.map((chunk) => chunk.code)),
  };
}
