/** Keeps what takes work to make, until what it is made of is another. */

/** A function that gives its last result again while it is called with the same things. */
export function memoizeLast<Things extends readonly unknown[], Result>(
  make: (...things: Things) => Result,
): (...things: Things) => Result {
  let last: { readonly things: Things; readonly result: Result } | undefined;
  return (...things) => {
    if (!last?.things.every((thing, place) => thing === things[place]))
      last = { things, result: make(...things) };
    return last.result;
  };
}
