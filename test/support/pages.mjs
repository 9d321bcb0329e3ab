/**
 * Which test files share a page in a browser. Opening a page takes longer than most files' tests do. What a file leaves on
 * a page, others find there, so a file that others can disturb is named below.
 */
import { statSync } from 'node:fs';
import path from 'node:path';
import { runsInNode } from './where.mjs';

/** How large the test files of one page are together, in bytes; a room without a page has one page, whatever its size. */
const MOST_IN_PAGE = 60_000;

/** Those of test/accessibility take long, and emulate media until their page is closed. */
const EMULATING = /^test\/accessibility\//;

/** Files that need a page on which no other was. */
const ALONE = new Set([
  // What is said once a page, and what other files show can be told of first.
  'test/elements/core/controllers/mistakes-controller.test.ts',
  // Presses hundreds of keys, each of which takes Firefox longer the more was on the page before.
  'test/elements/risk-benefit-comparator/keyboard-and-attributes.test.ts',
  // Loads another copy of the library, which stays.
  'test/elements/core/controllers/session-controller.test.ts',
  // What is said where no general words are loaded: what other files load stays.
  'test/elements/consent-comprehension-quiz/sections.test.ts',
  'test/elements/shared/language-of-content.test.ts',
]);

/**
 * @param {string} rootDir
 * @param {readonly string[]} files test files, from the top
 * @returns {Map<string, string[]>} the files of each page, by its name
 */
export function sharedPages(rootDir, files) {
  const folders = new Map();
  for (const file of files) {
    const folder = isAlone(file) ? file : file.split('/').slice(0, -1).slice(0, 3).join('/');
    folders.set(folder, [...(folders.get(folder) ?? []), file]);
  }
  const pages = new Map();
  for (const [folder, inFolder] of folders) {
    const parts = inFolder.every(runsInNode) ? [inFolder] : evenParts(rootDir, inFolder);
    for (const [index, part] of parts.entries()) {
      const name =
        part.length === 1 ? part[0] : parts.length === 1 ? folder : `${folder} ${index + 1}`;
      pages.set(name, part);
    }
  }
  return pages;
}

function isAlone(file) {
  return ALONE.has(file) || EMULATING.test(file);
}

/** @returns {string[][]} */
function evenParts(rootDir, files) {
  const sizes = files.map((file) => statSync(path.join(rootDir, file)).size);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const count = Math.ceil(total / MOST_IN_PAGE);
  const parts = [];
  let before = 0;
  for (const [index, file] of files.entries()) {
    // By the middle of each, so that no part is empty or much larger.
    const part = Math.min(count - 1, Math.floor(((before + sizes[index] / 2) / total) * count));
    (parts[part] ??= []).push(file);
    before += sizes[index];
  }
  return parts.filter(Boolean);
}
