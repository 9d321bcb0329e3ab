/** What was found in a text: from one check to the next, an author has changed one of hundreds. */

/** How many texts are remembered at most. */
const most = 20_000;

/** A pure function of texts that remembers what it found. */
export function remembered<Texts extends readonly string[], Found>(
  find: (...texts: Texts) => Found,
): (...texts: Texts) => Found {
  const known = new Map<string, Found>();
  return (...texts) => {
    const key = texts.join('\n');
    if (known.has(key)) return known.get(key)!;
    const found = find(...texts);
    if (known.size >= most) known.clear();
    known.set(key, found);
    return found;
  };
}

/** What is made of something once: patterns are dear to make, and quick once they have run. */
export function madeOnce<From extends object, Made>(
  make: (from: From) => Made,
): (from: From) => Made {
  const known = new WeakMap<From, Made>();
  return (from) => {
    const made = known.get(from) ?? make(from);
    known.set(from, made);
    return made;
  };
}
