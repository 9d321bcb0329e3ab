/// <reference types="node" />
/** The decision-aid command, for those who write definitions. */
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { libraryVersion } from '../version.js';
import { checkFiles } from './check.js';
import { formats, type Format } from './formats.js';
import { addFindings } from './findings.js';
import { idsText } from './ids.js';
import { addNew } from './new.js';
import { addRender } from './render.js';
import type { Output } from './output.js';
import { addPreview } from './preview.js';
import { addReport } from './report.js';
import { addSeal } from './seal.js';
import { Stopped, unable, well, wrong } from './stopped.js';
import { addTranslate } from './translate.js';

/** Runs the command, and resolves with its exit code. */
export async function runCommand(args: readonly string[], output: Output): Promise<number> {
  let code: number = well;
  const end = (with_: number): void => {
    code = with_;
  };
  const program = new Command('decision-aid')
    .description('Checks and shows definitions of decision aids, and helps to write them.')
    .version(libraryVersion)
    .exitOverride()
    .showHelpAfterError()
    .configureOutput({ writeOut: output.write, writeErr: output.complain })
    .addHelpText(
      'after',
      '\nExit codes: 0 all is well; 1 something is wrong with what was given; 2 it could not be done.',
    );
  addNew(program, output);
  addCheck(program, output, end);
  addPreview(program, output);
  addReport(program, output);
  addSeal(program, output, end);
  addFindings(program, output);
  addTranslate(program, output, end);
  addIds(program, output);
  addRender(program, output);
  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    // Help and version are no failure.
    if (error instanceof CommanderError) return error.exitCode === 0 ? well : unable;
    output.complain(`${error instanceof Error ? error.message : String(error)}\n`);
    return error instanceof Stopped ? error.code : unable;
  }
}

function addCheck(program: Command, { write }: Output, end: (code: number) => void): void {
  program
    .command('check')
    .description(
      'Checks definitions: their format, numbers, words, balance, dates and translations. A translation is compared with its original when that is among the files, or beside it as <id>.<language>.json.',
    )
    .argument('<files...>', 'JSON files')
    .addOption(
      new Option('-f, --format <format>', 'how findings are written')
        .choices(Object.keys(formats))
        .default('text'),
    )
    .option('--max-warnings <number>', 'more warnings than that count as a failure', wholeNumber)
    .option('--no-notes', 'leave out what is only for the author to know')
    .action(
      async (
        files: readonly string[],
        options: { format: Format; maxWarnings?: number; notes: boolean },
      ) => {
        const checked = await checkFiles(files, options.notes);
        write(formats[options.format](checked));
        const all = checked.flatMap(({ findings }) => findings);
        const errors = all.filter(({ severity }) => severity === 'error').length;
        const warnings = all.filter(({ severity }) => severity === 'warning').length;
        const isWrong = errors > 0 || warnings > (options.maxWarnings ?? Infinity);
        if (checked.some(({ isUnreadable }) => isUnreadable)) end(unable);
        else if (isWrong) end(wrong);
      },
    );
}

function addIds(program: Command, { write }: Output): void {
  program
    .command('ids')
    .description('Lists the ids of the general guidance, which every definition may name.')
    .action(() => {
      write(idsText());
    });
}

function wholeNumber(value: string): number {
  if (!/^\d+$/.test(value)) throw new InvalidArgumentError('It must be a whole number.');
  return Number(value);
}
