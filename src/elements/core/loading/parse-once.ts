/** Reads each definition once, however many elements show it and however often a page gives it. */
import { copyWithinLimits } from '../../../definition/limits.js';
import { parse, parseInSteps, type Reading } from '../../../definition/parse.js';
import { isSame } from '../../../worksheet/worksheet.js';
import { nextTask } from '../../shared/parts.js';

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

/** Texts that are being read, since several elements of a page can have the same. */
const underWay = new Map<string, Promise<Reading>>();

/** What `parse` says; the same object for the same content, and for a definition that it has made. */
export function parseOnce(input: unknown): Reading {
  const isData = typeof input === 'object' && input !== null;
  const made = isData ? checked.get(input) : undefined;
  return made ?? known(input) ?? remember(input, parse(input));
}

/** The same for a text in several tasks, since the whole of one would freeze a slow phone. */
export function parseInTasks(text: string): Promise<Reading> {
  const found = known(text);
  if (found) return Promise.resolve(found);
  const begun = underWay.get(text);
  if (begun) return begun;
  const reading = read(text).finally(() => underWay.delete(text));
  underWay.set(text, reading);
  return reading;
}

async function read(text: string): Promise<Reading> {
  const steps = parseInSteps(text);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return known(text) ?? remember(text, value);
    await nextTask();
  }
}

function known(input: unknown): Reading | undefined {
  const place = recent.findIndex((one) => isSame(one.input, input));
  if (place < 0) return undefined;
  const [found] = recent.splice(place, 1);
  recent.unshift(found!);
  return found!.result;
}

function remember(input: unknown, result: Reading): Reading {
  if (result.definition) checked.set(result.definition, result);
  recent.unshift({ input: kept(input), result });
  recent.length = Math.min(recent.length, most);
  return result;
}

function kept(input: unknown): unknown {
  // A text does not change, and most are longer than any text within data may be.
  if (typeof input === 'string') return input;
  const copy = copyWithinLimits(input);
  return 'value' in copy ? copy.value : undefined;
}
