/** Tables as CSV, as spreadsheets write and read it. */
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import type { ReturnedRow } from '../authoring/findings/changes.js';
import { valueColumns, type FindingRow } from '../authoring/findings/rows.js';
import { Stopped, wrong } from './stopped.js';

const before = [
  'outcome',
  'finding',
  'time',
  'arm',
  'name of the outcome',
  'kind',
  'when',
] as const;
const after = [
  'who was studied',
  'certainty',
  'how obtained',
  'source',
  'title and address of the source',
  'checked by',
  'checked on',
  'remark',
] as const;
const needed = ['outcome', 'finding', 'time', 'arm', ...valueColumns] as const;

/** Writes one row an arm. The last three columns are for whoever holds the numbers against the papers. */
export function findingsAsCsv(rows: readonly FindingRow[]): string {
  return stringify(
    rows.map((row) => [
      row.outcome,
      row.finding,
      row.time,
      row.arm,
      row.outcomeName,
      row.kind,
      row.when,
      ...valueColumns.map((column) => String(row.cells[column]?.value ?? '')),
      row.population,
      row.certainty,
      row.status,
      row.source,
      row.cited,
      '',
      '',
      '',
    ]),
    {
      header: true,
      columns: [...before, ...valueColumns, ...after],
      // A spreadsheet takes a file without this mark for one in an older encoding.
      bom: true,
      cast: { string: withoutFormula },
    },
  );
}

/** A spreadsheet runs what begins like a formula. A number below zero is none. */
function withoutFormula(text: string): string {
  return /^(?:[=+@\t\r]|-(?!\d+(?:\.\d+)?$))/.test(text) ? `'${text}` : text;
}

/** Reads a table back, with commas or, as spreadsheets of many countries write it, semicolons. */
export function rowsOfCsv(text: string, file: string): readonly ReturnedRow[] {
  const [head = ''] = text.replace(/^\ufeff/, '').split('\n');
  const delimiter = [',', ';', '\t'].reduce((best, one) =>
    head.split(one).length > head.split(best).length ? one : best,
  );
  let records: readonly { record: Record<string, string>; info: { lines: number } }[];
  try {
    records = parse(text, {
      bom: true,
      columns: true,
      delimiter,
      info: true,
      skip_empty_lines: true,
    }) as never;
  } catch (error) {
    throw new Stopped(wrong, `${file} is no table: ${(error as Error).message}. Export it again.`);
  }
  const missing = needed.filter((column) => records[0] && !(column in records[0].record));
  if (records.length === 0 || missing.length > 0) {
    throw new Stopped(
      wrong,
      records.length === 0
        ? `${file} has no rows. Export it again.`
        : `${file} lacks the columns ${missing.join(', ')}. Keep the first line as it was exported.`,
    );
  }
  return records.map(({ record, info }) => ({
    line: info.lines,
    cells: Object.fromEntries(
      Object.entries(record).map(([column, cell]) => [
        column,
        cell.replace(/^'(?=[=+@\t\r-])/, ''),
      ]),
    ),
  }));
}
