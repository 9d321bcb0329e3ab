/**
 * Which of the files of the script tag a module goes into. Left to itself, a bundler makes one for each group of elements
 * that have something in common: a dozen small files, which compress badly and are asked for one by one.
 */

/**
 * For `manualChunks` of rollup: a file for what several elements begin with, one for what several have later, and for an
 * element one for what it begins with and others have later.
 */
export function sharedChunks() {
  let chunks;
  return (id, api) => {
    chunks ??= chunksOf(api);
    return chunks.get(id);
  };
}

/** A file with less is not worth asking for, in characters of its modules before they are shortened. */
const worthAFile = 6000;

function chunksOf({ getModuleIds, getModuleInfo }) {
  const ids = [...getModuleIds()];
  const entries = ids.filter((id) => getModuleInfo(id).isEntry);
  const reachedFrom = (start, ways) => {
    const found = new Set([start]);
    for (const id of found)
      for (const way of ways) getModuleInfo(id)[way].forEach((one) => found.add(one));
    return found;
  };
  const atFirst = entries.map((id) => reachedFrom(id, ['importedIds']));
  const inAll = entries.map((id) => reachedFrom(id, ['importedIds', 'dynamicallyImportedIds']));
  const count = (sets, id) => sets.filter((set) => set.has(id)).length;
  const chunks = new Map();
  for (const id of ids) {
    if (count(inAll, id) < 2) continue;
    const first = count(atFirst, id);
    // What one element begins with and another has later must not be drawn into the file of what comes later, nor into
    // the one that every page waits for.
    const only = `begins-${atFirst.findIndex((set) => set.has(id))}`;
    // Nor may what few have later bring into every page what it needs of them.
    const few = `later-${inAll.flatMap((set, place) => (set.has(id) ? place : [])).join('-')}`;
    const later = count(inAll, id) > 2 ? 'later' : few;
    chunks.set(id, first === 0 ? later : first === 1 ? only : 'shared');
  }
  for (const name of new Set(chunks.values())) {
    const own = [...chunks].filter(([, chunk]) => chunk === name).map(([id]) => id);
    const length = own.reduce((sum, id) => sum + getModuleInfo(id).code.length, 0);
    if (!name.startsWith('later') && length < worthAFile)
      for (const id of own) chunks.set(id, 'shared');
  }
  return chunks;
}
