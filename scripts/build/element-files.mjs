/** The files that the first file of the script tag fetches: which element needs which, and their integrity values. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The folder of the files, beside the first one. */
export const FOLDER = 'files';

/** @param {string} file */
export function integrityOf(file) {
  return `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`;
}

/**
 * What was built into the folder.
 *
 * @param {string} cdn the folder of the first file
 * @param {readonly string[]} tags
 * @returns {{ elements: Record<string, string[]>, later: Record<string, string[]>, integrity: Record<string, string> }}
 *   the files of each element that it needs before it shows, its own first; those that come after that; and the
 *   integrity values of all; by paths from the folder
 */
export function readElementFiles(cdn, tags) {
  const names = readdirSync(path.join(cdn, FOLDER)).sort();
  const place = (name) => `${FOLDER}/${name}`;
  const elements = {};
  const later = {};
  for (const tag of tags) {
    const own = names.filter((name) => name.replace(/-[\w-]{8}\.js$/, '') === tag);
    if (own.length !== 1) throw new Error(`There are ${own.length} files of <${tag}>, not one.`);
    const atFirst = withImports(cdn, own[0], atOnce);
    const all = withImports(cdn, own[0], atOnceOrLater);
    elements[tag] = [...atFirst].map(place);
    later[tag] = [...all].filter((name) => !atFirst.has(name)).map(place);
  }
  return {
    elements,
    later,
    integrity: Object.fromEntries(
      names.map((name) => [`${FOLDER}/${name}`, integrityOf(path.join(cdn, FOLDER, name))]),
    ),
  };
}

/** How a file imports others. */
const atOnce = /(?:\bfrom|\bimport)\s*["'`]\.\/([^"'`]+)["'`]/g;
const atOnceOrLater = /(?:\bfrom|\bimport)\s*\(?\s*["'`]\.\/([^"'`]+)["'`]/g;

/** A file and all that it imports. */
function withImports(cdn, own, ways) {
  const found = new Set([own]);
  for (const name of found) {
    const code = readFileSync(path.join(cdn, FOLDER, name), 'utf8');
    for (const [, imported] of code.matchAll(ways)) found.add(imported);
  }
  return found;
}

/** The first file: the loader, told what was built before it. */
export function loaderEntry({ name, loader, cdn, tags }) {
  const address = loader.replaceAll(path.sep, '/');
  return {
    name: 'loader-entry',
    resolveId: (id) => (id === name ? id : null),
    load(id) {
      if (id !== name) return null;
      // As a module names another one, so that a bundler sees nothing to complete.
      const files = JSON.stringify(readElementFiles(cdn, tags)).replaceAll(
        `"${FOLDER}/`,
        `"./${FOLDER}/`,
      );
      return `
        import { ownAddress, startLoader } from ${JSON.stringify(address)};
        startLoader(${files}, { load: (file) => import(file), base: ownAddress() });
      `;
    },
  };
}
