/** Reads each definition once, however many elements show it and however often a page gives it. */
import { copyWithinLimits } from '../../../definition/limits.js';
import { parse, type Reading } from '../../../definition/parse.js';
import { isSame } from '../../../worksheet/worksheet.js';

/** Definitions that were checked. They are frozen, so that they stay as they were. */
const checked = new WeakMap<object, Reading>();

interface Known {
  /** A text, or a copy of data, since a page may change its own. */
  readonly input: unknown;
  readonly result: Reading;
}

/** What was read last: what one page shows, and not all it has shown. */
const recent: Known[] = [];
const most = 4;

/** What `parse` says; the same object for the same content, and for a definition that it has made. */
export function parseOnce(input: unknown): Reading {
  const isData = typeof input === 'object' && input !== null;
  const known = isData ? checked.get(input) : undefined;
  if (known) return known;
  const place = recent.findIndex((one) => isSame(one.input, input));
  const [found = read(input)] = place < 0 ? [] : recent.splice(place, 1);
  recent.splice(0, recent.length, found, ...recent.slice(0, most - 1));
  return found.result;
}

function read(input: unknown): Known {
  const result = parse(input);
  if (result.definition) checked.set(result.definition, result);
  // A text does not change, and most are longer than any text within data may be.
  if (typeof input === 'string') return { input, result };
  const copy = copyWithinLimits(input);
  return { input: 'value' in copy ? copy.value : undefined, result };
}
