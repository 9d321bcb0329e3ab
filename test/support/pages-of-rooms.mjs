/**
 * The tests of a room without a page need none of their own: opening one for each file takes longer than the tests do.
 * So a page of a browser runs all tests of such a room.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runsInNode } from './where.mjs';

/**
 * @param {string[]} files test files, from the top
 * @param {string} rootDir
 * @returns {string[]} the files to run in their place, from the top: one for each room without a page
 */
export function pagesOfRooms(files, rootDir) {
  const folder = 'test-results/rooms';
  rmSync(path.join(rootDir, folder), { recursive: true, force: true });
  mkdirSync(path.join(rootDir, folder), { recursive: true });
  const rooms = new Map();
  const others = [];
  for (const file of files) {
    if (!runsInNode(file)) {
      others.push(file);
      continue;
    }
    const [, room] = file.split('/');
    rooms.set(room, [...(rooms.get(room) ?? []), file]);
  }
  for (const [room, parts] of rooms) {
    // The silence is kept from before any of them is loaded.
    const modules = ['test/support/silence.ts', ...parts];
    const text = modules.map((file) => `import '/${file}';\n`).join('');
    writeFileSync(path.join(rootDir, folder, `${room}.js`), text);
  }
  return [...[...rooms.keys()].map((room) => `${folder}/${room}.js`), ...others];
}
