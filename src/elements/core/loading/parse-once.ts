/** Reads each definition once, however many elements show it. */
import { parse, type Reading } from '../../../definition/parse.js';

/** Definitions that were checked. They are frozen, so that they stay as they were. */
const checked = new WeakMap<object, Reading>();

/** The texts that were read last: those of one page, and not of all it has shown. */
const recent: { readonly text: string; readonly result: Reading }[] = [];
const most = 4;

/** What `parse` says; the same object for the same text, and for a definition that it has made. */
export function parseOnce(input: unknown): Reading {
  const known =
    typeof input === 'object' && input !== null
      ? checked.get(input)
      : recent.find(({ text }) => text === input)?.result;
  if (known) return known;
  const result = parse(input);
  if (result.definition) checked.set(result.definition, result);
  if (typeof input === 'string')
    recent.splice(0, recent.length, { text: input, result }, ...recent.slice(0, most - 1));
  return result;
}
