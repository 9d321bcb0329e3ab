/** The text of a definition in the layout of those that are shipped. */

/** The longest line that holds several values: what one arm or one answer says fits. Words are as long as they are. */
const LINE = 200;

/**
 * JSON in which whatever fits is one line, and each entry of a list of records has a line of its own: arms stand below
 * each other, as in a table. It is what Prettier makes of it with lines of 200 letters.
 *
 * @param step the spaces, or the tab, by which what is within stands further in
 * @param before what stands before it in its line
 */
export function definitionText(value: unknown, step = '  ', before = ''): string {
  return textOf(value, step, before, 0);
}

/** @param after how many letters come behind it in its line */
function textOf(value: unknown, step: string, before: string, after: number): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const flat = flatText(value);
  if (!hasRows(value) && before.length + flat.length + after <= LINE) return flat;
  const [indent] = /^\s*/.exec(before)!;
  const inner = `${indent}${step}`;
  const isList = Array.isArray(value);
  const [first, last] = isList ? '[]' : '{}';
  const lines = Object.entries(value).map(([name, entry], place, all) => {
    const start = isList ? inner : `${inner}${JSON.stringify(name)}: `;
    return start + textOf(entry, step, start, place < all.length - 1 ? 1 : 0);
  });
  return `${first}\n${lines.join(',\n')}\n${indent}${last}`;
}

function flatText(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(flatText).join(', ')}]`;
  const entries = Object.entries(value);
  if (entries.length === 0) return '{}';
  return `{ ${entries.map(([name, entry]) => `${JSON.stringify(name)}: ${flatText(entry)}`).join(', ')} }`;
}

/** Whether there is a list of records in it, each of which has a line of its own. */
function hasRows(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return (Array.isArray(value) && isRows(value)) || Object.values(value).some(hasRows);
}

const isRows = (list: readonly unknown[]): boolean =>
  list.length > 1 &&
  list.every(
    (entry) =>
      typeof entry === 'object' &&
      entry !== null &&
      !Array.isArray(entry) &&
      Object.keys(entry).length > 1,
  );
