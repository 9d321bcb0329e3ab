/** A short mark of what a definition says, by which two copies of it can be told apart. It is no protection. */
import type { ProcedureDefinition } from '../../definition/definition.js';

const known = new WeakMap<object, string>();

/**
 * Eight hexadecimal digits. Two definitions that say the same have the same, in whatever order their fields stand.
 *
 * FNV-1a with 64 bits, by Fowler, Noll and Vo (isthe.com/chongo/tech/comp/fnv), over the JSON of the definition with its
 * fields sorted, in units of 16 bits; the upper half of the value.
 */
export function definitionHash(definition: Pick<ProcedureDefinition, 'id' | 'version'>): string {
  const found = known.get(definition) ?? hashOf(sortedJson(definition));
  known.set(definition, found);
  return found;
}

function sortedJson(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) return `[${value.map(sortedJson).join()}]`;
  const fields = value as Readonly<Record<string, unknown>>;
  const names = Object.keys(fields)
    .filter((name) => fields[name] !== undefined)
    .sort();
  return `{${names.map((name) => `${JSON.stringify(name)}:${sortedJson(fields[name])}`).join()}}`;
}

function hashOf(text: string): string {
  // The prime is 2 ** 40 + 0x1b3; two halves of 32 bits, since a number holds 53.
  let [high, low] = [0xcbf29ce4, 0x84222325];
  for (let place = 0; place < text.length; place += 1) {
    low = (low ^ text.charCodeAt(place)) >>> 0;
    const product = low * 0x1b3;
    high = (Math.imul(high, 0x1b3) + (low << 8) + Math.floor(product / 0x1_0000_0000)) >>> 0;
    low = product >>> 0;
  }
  return high.toString(16).padStart(8, '0');
}
