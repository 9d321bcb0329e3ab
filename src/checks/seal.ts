/**
 * The seal of a text: what shows that it is still the one that people read and agreed to.
 *
 * It finds slips, such as a digit typed by chance or a row of a table pasted into another one. It is no signature:
 * whoever changes a text can seal it again.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { ProcedureDefinition } from '../definition/definition.js';
import type { Path } from '../definition/issues.js';

/** What may change without being another text: how the file is read, and which version it is. */
const OUTSIDE = new Set(['$schema', 'schemaVersion', 'migratedFrom', 'version', 'seal']);

/** Lists whose entries have marks of their own, so that a change is found where it is. */
const LISTS = new Set(['options', 'studies', 'outcomes', 'considerations']);

/** A longer list has one mark: a seal has room for 3,000 letters. */
const MOST_ENTRIES = 100;

/** A mark is 24 bits: one change in 16 million has the mark of what was there before. */
const MARK = 6;

/** A seal: the version, and for each part its name with a mark, or with those of its entries. */
const SEAL = /^(\d+\.\d+\.\d+)((?: [a-zA-Z]+:[0-9a-f]{6}(?:,[0-9a-f]{6})*)+)$/;

/** The seal of a definition as it is now. */
export function sealOf(definition: ProcedureDefinition): string {
  const parts = [...marksOf(definition)].map(([name, marks]) => `${name}:${marks.join(',')}`);
  return [definition.version, ...parts].join(' ');
}

/** What a definition shows of its seal. */
export interface Sealed {
  /** The version that was sealed. */
  readonly version: string;
  /** The parts that are not as they were then. */
  readonly changed: readonly Path[];
}

/** Holds a definition against its seal; undefined where its seal cannot be read, or it has none. */
export function heldAgainstSeal(definition: ProcedureDefinition): Sealed | undefined {
  const [, version, parts] = SEAL.exec(definition.seal ?? '') ?? [];
  if (version === undefined || parts === undefined) return undefined;
  const was = new Map(
    parts
      .trim()
      .split(' ')
      .map((part) => {
        const [name, marks] = part.split(':') as [string, string];
        return [name, marks.split(',')];
      }),
  );
  const is = marksOf(definition);
  const changed = [...new Set([...is.keys(), ...was.keys()])].flatMap((name) =>
    changesIn(name, was.get(name) ?? [], is.get(name) ?? []),
  );
  return { version, changed };
}

/** The entries that are new, or the whole list where entries were left out or stand in another order. */
function changesIn(name: string, was: readonly string[], is: readonly string[]): readonly Path[] {
  if (was.join() === is.join()) return [];
  const news =
    LISTS.has(name) && is.length > 1
      ? is.flatMap((mark, index): readonly Path[] => (was.includes(mark) ? [] : [[name, index]]))
      : [];
  return news.length > 0 && is.length >= was.length ? news : [[name], ...news];
}

function marksOf(definition: ProcedureDefinition): ReadonlyMap<string, readonly string[]> {
  return new Map(
    Object.entries(definition)
      .filter(([name]) => !OUTSIDE.has(name))
      .map(([name, value]: [string, unknown]) => [
        name,
        Array.isArray(value) && LISTS.has(name) && value.length > 0 && value.length <= MOST_ENTRIES
          ? value.map(markOf)
          : [markOf(value)],
      ]),
  );
}

function markOf(value: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(value, inOrder)))).slice(0, MARK);
}

/** The order of fields says nothing. */
function inOrder(_name: string, value: unknown): unknown {
  return typeof value !== 'object' || value === null || Array.isArray(value)
    ? value
    : Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}
