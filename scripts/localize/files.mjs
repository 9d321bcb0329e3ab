/** The files of the languages: one XLIFF file each, and the table of where they stand. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { checkFile } from './check.mjs';
import { readUnits, updatedFile } from './xliff.mjs';

/**
 * The XLIFF of each language: a language is there when its file is.
 *
 * @param {string} folder
 * @returns {Map<string, string>}
 */
export function readFiles(folder) {
  const names = readdirSync(folder).filter((name) => name.endsWith('.xlf'));
  return new Map(
    names.sort().map((name) => {
      const xml = readFileSync(path.join(folder, name), 'utf8');
      try {
        readUnits(xml);
      } catch (error) {
        throw new Error(`${name} cannot be read as XML.`, { cause: error });
      }
      return [name.slice(0, -4), xml];
    }),
  );
}

/**
 * Brings the file of each language up to date with the English.
 *
 * @param {string} folder
 * @param {ReadonlyMap<string, readonly import('./xliff.mjs').Source[]>} sources
 * @param {readonly string[]} added languages that get a file now
 */
export function updateFiles(folder, sources, added = []) {
  const files = readFiles(folder);
  for (const language of new Set([...files.keys(), ...added])) {
    const xml = updatedFile(files.get(language), language, sources);
    writeFileSync(path.join(folder, `${language}.xlf`), xml);
  }
}

/**
 * What is wrong in the files, each with its mend.
 *
 * @param {string} folder
 * @returns {string[]}
 */
export function problemsIn(folder) {
  return [...readFiles(folder)].flatMap(([language, xml]) => checkFile(language, xml).problems);
}
