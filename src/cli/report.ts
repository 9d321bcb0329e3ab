/** The command that writes a report. */
import { Option, type Command } from 'commander';
import { reportAsHtml } from '../authoring/report/html.js';
import { reportAsMarkdown } from '../authoring/report/markdown.js';
import { reportOf } from '../authoring/report/report.js';
import { originalOf } from './check.js';
import { definitionOf, mustBeSameGuide, writeResult } from './files.js';
import type { Output } from './output.js';

const writers = { html: reportAsHtml, markdown: reportAsMarkdown } as const;

/** Adds it. */
export function addReport(program: Command, { write }: Output): void {
  program
    .command('report')
    .description(
      'Writes a report that a committee can read and sign: what a reader sees first, every number with its source, balance, reading levels, review dates, and how it stands against IPDAS, NICE, Scotland and Norway. It certifies nothing.',
    )
    .argument('<file>', 'a JSON file')
    .addOption(
      new Option('-f, --format <format>', 'how it is written')
        .choices(Object.keys(writers))
        .default('html'),
    )
    .option('--since <file>', 'an earlier version, to list what changed')
    .option('-o, --output <file>', 'the file to write; the terminal when left out')
    .option('--force', 'replace a file that is there')
    .action(
      async (
        file: string,
        options: {
          format: keyof typeof writers;
          since?: string;
          output?: string;
          force?: boolean;
        },
      ) => {
        const { definition, text } = await definitionOf(file);
        const since = options.since === undefined ? undefined : await definitionOf(options.since);
        if (since) mustBeSameGuide(file, definition, since);
        const original = await originalOf(file, text, new Map());
        const report = reportOf(definition, {
          today: new Date(),
          ...(original !== undefined && { original }),
          ...(since && { since: since.definition }),
        });
        const written = writers[options.format](report);
        if (options.output === undefined) {
          write(written);
          return;
        }
        await writeResult(options.output, written, { mayReplace: options.force === true });
        write(`${options.output} is written.\n`);
      },
    );
}
