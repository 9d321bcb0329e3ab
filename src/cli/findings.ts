/** The commands that give the numbers of a definition to a clinician, and take them back. */
import { writeFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { takeBack, type Change } from '../authoring/findings/changes.js';
import { findingRows } from '../authoring/findings/rows.js';
import { checkDefinition } from '../checks/check-definition.js';
import { valueAt } from '../authoring/values.js';
import type { CheckFinding } from '../checks/finding.js';
import { stepsOf } from '../checks/waves.js';
import { findingsAsCsv, rowsOfCsv } from './csv.js';
import { definitionOf, mustBeUpToDate, returnedText, writeResult } from './files.js';
import type { Output } from './output.js';
import { Stopped, wrong } from './stopped.js';

/** Adds them. */
export function addFindings(program: Command, { write }: Output): void {
  const findings = program
    .command('findings')
    .description('The numbers of a definition as a table, one row an arm, with their sources.');
  findings
    .command('export')
    .description(
      'Writes the table as CSV for a spreadsheet, so that a clinician can hold each number against its paper.',
    )
    .argument('<file>', 'a JSON file')
    .option('-o, --output <file>', 'the file to write; the terminal when left out')
    .option('--force', 'replace a file that is there')
    .action(async (file: string, options: { output?: string; force?: boolean }) => {
      const { definition } = await definitionOf(file);
      const rows = findingRows(definition);
      const table = findingsAsCsv(rows);
      if (options.output === undefined) {
        write(table);
        return;
      }
      await writeResult(options.output, table, { mayReplace: options.force === true });
      write(`${options.output} is written: ${rows.length} rows.\n`);
    });
  findings
    .command('import')
    .description(
      'Takes corrected numbers back into the definition. It changes only what differs, and nothing where a row is wrong or the numbers would be. Texts that still tell the old numbers are named.',
    )
    .argument('<file>', 'the JSON file')
    .argument('<table>', 'the table as CSV')
    .option('--dry-run', 'only say what would change')
    .action(async (file: string, table: string, options: { dryRun?: boolean }) => {
      write(await importTable(file, table, options.dryRun === true));
    });
}

async function importTable(file: string, table: string, isDryRun: boolean): Promise<string> {
  const { definition, text } = await definitionOf(file);
  mustBeUpToDate(file, definition);
  const rows = rowsOfCsv(await returnedText(table, '"CSV UTF-8"'), table);
  const { text: changed, changes, troubles, absent } = takeBack(text, definition, rows);
  if (troubles.length > 0) {
    const lines = troubles.map(
      ({ line, message, mend }) => `${table}${line > 0 ? `:${line}` : ''} ${message} ${mend}`,
    );
    throw new Stopped(wrong, [...lines, `Nothing is changed in ${file}.`].join('\n'));
  }
  const known = new Set(errorsIn(text).map(said));
  const news = errorsIn(changed).filter((one) => !known.has(said(one)));
  // A number that is right is not to wait for the texts that still tell the old one.
  if (news.some(({ pointer }) => !isText(pointer, changed))) {
    throw new Stopped(wrong, [...news.map(said), `Nothing is changed in ${file}.`].join('\n'));
  }
  if (!isDryRun && changes.length > 0) await writeFile(file, changed);
  const told = toldOf(changes, { file, isDryRun, absent });
  if (news.length === 0) return told;
  throw new Stopped(
    wrong,
    [
      told,
      'These texts do not go with the new numbers yet. Change them too:',
      ...news.map(said),
    ].join('\n'),
  );
}

function toldOf(
  changes: readonly Change[],
  { file, isDryRun, absent }: { file: string; isDryRun: boolean; absent: number },
): string {
  return [
    ...changes.map(({ of, from, to }) => `${of}: ${from || 'empty'} becomes ${to || 'empty'}`),
    `${file}: ${changes.length} changes${isDryRun ? ' to make' : ''}${absent > 0 ? `; ${absent} rows are not in the table, and stay as they are` : ''}.`,
    '',
  ].join('\n');
}

function errorsIn(text: string): readonly CheckFinding[] {
  return checkDefinition(text).findings.filter(({ severity }) => severity === 'error');
}

/** What is wrong, with its place. */
function said({ pointer, message, mend }: CheckFinding): string {
  return `${pointer} ${message} ${mend}`;
}

/** Whether a text stands at a place, and not a number. */
function isText(pointer: string, text: string): boolean {
  return typeof valueAt(JSON.parse(text), stepsOf(pointer)) === 'string';
}
