/** What must be true of the house as a whole, and the linter cannot see file by file. */
import { heightOf, roomOf, ROOMS } from '../lint/rooms.mjs';

/** @typedef {import('./read.mjs').House} House */

/** Files that nothing in src imports: what they export is published. */
const isPublished = (file) => ['entries', 'cli'].includes(roomOf(file).room);

/**
 * Groups of files that import each other, round and round. Imports of types count: they make two files one thing to a
 * reader, though no engine minds them.
 *
 * @param {House} house
 * @returns {readonly string[]} one line for each circle
 */
export function cycles(house) {
  const state = new Map();
  const way = [];
  const found = [];
  const visit = (file) => {
    state.set(file, 'open');
    way.push(file);
    for (const { target } of house.get(file).imports) {
      if (!target) continue;
      if (state.get(target) === 'open') {
        found.push([...way.slice(way.indexOf(target)), target].join(' > '));
      } else if (!state.has(target)) visit(target);
    }
    way.pop();
    state.set(file, 'done');
  };
  for (const file of house.keys()) if (!state.has(file)) visit(file);
  return found;
}

/**
 * Imports from a room into one that stands above it, for types or not.
 *
 * @param {House} house
 * @returns {readonly string[]}
 */
export function climbs(house) {
  const found = [];
  for (const [file, { imports }] of house) {
    const from = roomOf(file);
    for (const { target } of imports) {
      const to = target && roomOf(target);
      if (!to || to.name === from.name) continue;
      if (!ROOMS.has(to.room) || heightOf(to.room) >= heightOf(from.room)) {
        found.push(`${file} > ${target}`);
      }
    }
  }
  return found;
}

/**
 * Imports of files that are not there.
 *
 * @param {House} house
 * @returns {readonly string[]}
 */
export function deadEnds(house) {
  return [...house].flatMap(([file, { imports }]) =>
    imports
      .filter(({ source, target }) => source.startsWith('.') && /\.[jt]s$/.test(source) && !target)
      .map(({ source }) => `${file} > ${source}`),
  );
}

/**
 * Files of logic with more lines than a reader should have to hold.
 *
 * @param {House} house
 * @param {number} most
 * @returns {readonly string[]}
 */
export function longFiles(house, most) {
  return [...house]
    .filter(([file, { lines }]) => lines > most && !isSheetOrData(file))
    .map(([file, { lines }]) => `${file} has ${lines} lines`);
}

// A sheet is read rule by rule, and texts entry by entry: their length is no load on a reader.
const isSheetOrData = (file) => /\.styles\.ts$|^generated\/|^languages\/table/.test(file);

/**
 * Exports that no other file of src imports and that no published path leads to: they are there for tests alone, or
 * for nobody. A type that its own file names is part of what that file offers.
 *
 * @param {House} house
 * @returns {readonly string[]} `file: name`
 */
export function unusedExports(house) {
  const used = new Set();
  const mark = (file, name) => {
    const { exports, imports } = house.get(file);
    if (name === '*') {
      for (const one of exports) mark(file, one);
      for (const { passedOn = [] } of imports) {
        for (const one of passedOn.filter((other) => other !== '*')) mark(file, one);
      }
    }
    const key = `${file}: ${name}`;
    if (used.has(key)) return;
    used.add(key);
    if (exports.includes(name)) return;
    for (const { target, names, passedOn = [] } of imports) {
      if (!target) continue;
      if (passedOn.includes(name)) mark(target, names[passedOn.indexOf(name)]);
      else if (passedOn.includes('*')) mark(target, name);
    }
  };
  for (const [file, { imports }] of house) {
    if (isPublished(file)) mark(file, '*');
    for (const { target, names, passedOn } of imports) {
      if (target && !passedOn) for (const name of names) mark(target, name);
    }
  }
  return [...house].flatMap(([file, { exports, typesInUse }]) =>
    exports
      .filter((name) => !typesInUse.has(name))
      .map((name) => `${file}: ${name}`)
      .filter((key) => !used.has(key)),
  );
}
