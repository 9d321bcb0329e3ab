/** Takes a table of numbers back into the text of a definition, and touches nothing else in it. */
import type { ProcedureDefinition } from '../../definition/definition.js';
import { toPointer } from '../../definition/issues.js';
import { valueAt } from '../values.js';
import { edited, type Edit } from './edits.js';
import { findingRows, keyOf, valueColumns, type FindingRow, type ValueColumn } from './rows.js';

/** A row as it came back: its cells as they were written, and the line that it stood in. */
export interface ReturnedRow {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** One value that differs. */
export interface Change {
  readonly pointer: string;
  /** Of what, for people. */
  readonly of: string;
  readonly from: string;
  readonly to: string;
}

/** Why a row cannot be taken. */
export interface Trouble {
  readonly line: number;
  readonly message: string;
  readonly mend: string;
}

/** What came of it. */
export interface TakenBack {
  /** The text with the changes. */
  readonly text: string;
  readonly changes: readonly Change[];
  readonly troubles: readonly Trouble[];
  /** How many rows of the definition the table does not have. */
  readonly absent: number;
}

const wholeColumns: readonly ValueColumn[] = ['count', 'total'];
const wordColumns: readonly ValueColumn[] = ['text', 'unit'];

/** Takes rows back into the text that they were made from, or into a later one. */
export function takeBack(
  text: string,
  definition: ProcedureDefinition,
  rows: readonly ReturnedRow[],
): TakenBack {
  const known = new Map(findingRows(definition).map((row) => [keyOf(row), row]));
  const changes: Change[] = [];
  const troubles: Trouble[] = [];
  const edits: Edit[] = [];
  const seen = new Set<string>();
  for (const { line, cells } of rows) {
    const key = keyOf({
      outcome: cells['outcome'] ?? '',
      finding: cells['finding'] ?? '',
      time: cells['time'] ?? '',
      arm: cells['arm'] ?? '',
    });
    const row = known.get(key);
    if (!row || seen.has(key)) {
      troubles.push({
        line,
        message: row ? `The row "${key}" stands twice.` : `No finding has the row "${key}".`,
        mend: row
          ? 'Keep one of them.'
          : 'Leave outcome, finding, time and arm as they were exported; add a finding in the definition.',
      });
      continue;
    }
    seen.add(key);
    for (const column of valueColumns) {
      const found = changeIn(row, column, (cells[column] ?? '').trim(), line);
      if (!found) continue;
      if ('message' in found) troubles.push(found);
      else {
        changes.push(found.change);
        edits.push(found.edit);
      }
    }
  }
  return {
    text: edited(text, withWholeRanges(edits, definition, troubles)),
    changes,
    troubles,
    absent: known.size - seen.size,
  };
}

function changeIn(
  row: FindingRow,
  column: ValueColumn,
  written: string,
  line: number,
): { readonly change: Change; readonly edit: Edit } | Trouble | undefined {
  const cell = row.cells[column];
  const before = cell?.value === undefined ? '' : String(cell.value);
  if (written === before) return undefined;
  const of = `${keyOf(row)}, ${column}`;
  if (!cell) {
    return {
      line,
      message: `A finding of the kind ${row.kind} has no ${column}: ${of}.`,
      mend: `Take "${written}" out of the column ${column}.`,
    };
  }
  if (wholeColumns.includes(column) && /^\d{1,3}(?:[.,]\d{3})+$/.test(written)) {
    return {
      line,
      message: `"${written}" can be read in two ways, with thousands or with decimals: ${of}.`,
      mend: `Write the whole number in digits alone, such as ${written.replace(/[.,]/g, '')}.`,
    };
  }
  const isWords = wordColumns.includes(column);
  if (!isWords && written !== '' && !/^-?\d+(?:\.\d+)?$/.test(written)) {
    return {
      line,
      message: `"${written}" is no number: ${of}.`,
      mend: 'Write digits with a point before decimals, such as 46.8, and no sign or space.',
    };
  }
  const value = written === '' ? undefined : isWords ? written : Number(written);
  if (value === cell.value) return undefined;
  return {
    change: { pointer: toPointer(cell.path), of, from: before, to: written },
    edit: { path: cell.path, value },
  };
}

/** A range has two ends and says where it is from: one that is new or taken away is so as a whole. */
function withWholeRanges(
  edits: readonly Edit[],
  definition: ProcedureDefinition,
  troubles: Trouble[],
): readonly Edit[] {
  const ranges = new Map<string, Edit[]>();
  const others: Edit[] = [];
  for (const edit of edits) {
    if (edit.path.at(-2) !== 'interval') others.push(edit);
    else {
      const key = toPointer(edit.path.slice(0, -1));
      ranges.set(key, [...(ranges.get(key) ?? []), edit]);
    }
  }
  for (const [pointer, both] of ranges) {
    const path = both[0]!.path.slice(0, -1);
    const there = valueAt(definition, path);
    const values = both.map(({ value }) => value);
    const isWhole = both.length === 2 && values.every((value) => value !== undefined);
    const isGone = both.length === 2 && values.every((value) => value === undefined);
    if (isGone) others.push({ path, value: undefined });
    else if (there !== undefined && values.every((value) => value !== undefined))
      others.push(...both);
    else if (isWhole) {
      const ends = Object.fromEntries(
        both.map(({ path: end, value }) => [String(end.at(-1)), value] as const),
      );
      others.push({ path, value: { ...ends, from: 'published' } });
    } else {
      troubles.push({
        line: 0,
        message: `A range has both ends or none: ${pointer}.`,
        mend: 'Fill in low and high, or leave both empty.',
      });
    }
  }
  return others;
}
