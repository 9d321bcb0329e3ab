/** Finds the place in a JSON text that a JSON pointer (RFC 6901) leads to. The text must be valid JSON. */

/** A part of a text, from its first character to the one after its last. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** The value a pointer leads to; for a field that is missing, the object it is missing from. */
export function placeOf(json: string, pointer: string): Place {
  let start = skipSpace(json, 0);
  for (const step of pointer.split('/').slice(1)) {
    const name = step.replace(/~1/g, '/').replace(/~0/g, '~');
    const inner = entriesOf(json, start).find(({ key }) => key === name);
    if (!inner) break;
    start = inner.start;
  }
  return { start, end: endOfValue(json, start) };
}

interface Entry extends Place {
  readonly key: string;
}

/** The entries of the object or list that starts at a place; none for any other value. */
function entriesOf(json: string, from: number): readonly Entry[] {
  if (json[from] !== '{' && json[from] !== '[') return [];
  const entries: Entry[] = [];
  let at = skipSpace(json, from + 1);
  while (at < json.length && json[at] !== '}' && json[at] !== ']') {
    let key = String(entries.length);
    if (json[from] === '{') {
      const end = endOfString(json, at);
      key = JSON.parse(json.slice(at, end)) as string;
      at = skipSpace(json, skipSpace(json, end) + 1);
    }
    const end = endOfValue(json, at);
    entries.push({ key, start: at, end });
    at = skipSpace(json, end);
    if (json[at] === ',') at = skipSpace(json, at + 1);
  }
  return entries;
}

function endOfValue(json: string, from: number): number {
  if (json[from] === '"') return endOfString(json, from);
  if (json[from] !== '{' && json[from] !== '[') return endOfMatch(/[^\s,\]}]*/y, json, from);
  let depth = 0;
  for (let at = from; at < json.length; at += 1) {
    const character = json[at];
    if (character === '"') at = endOfString(json, at) - 1;
    else if (character === '{' || character === '[') depth += 1;
    else if (character === '}' || character === ']') depth -= 1;
    if (depth === 0) return at + 1;
  }
  return json.length;
}

function endOfString(json: string, from: number): number {
  return endOfMatch(/"(?:[^"\\]|\\.)*"/y, json, from);
}

function skipSpace(json: string, from: number): number {
  return endOfMatch(/\s*/y, json, from);
}

function endOfMatch(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : text.length;
}
