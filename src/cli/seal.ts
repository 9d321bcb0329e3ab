/** The command that seals definitions. */
import { writeFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { seal, sealTold } from '../authoring/seal.js';
import { checkDefinition } from '../checks/check-definition.js';
import { definitionOf, mustBeUpToDate } from './files.js';
import type { Output } from './output.js';
import { wrong } from './stopped.js';

/** Adds it. */
export function addSeal(program: Command, { write }: Output, end: (code: number) => void): void {
  program
    .command('seal')
    .description(
      'Seals definitions as they were read and agreed to: from then on "check" names each part that is not as it was. A text with errors is not sealed, and a changed one only as a new version.',
    )
    .argument('<files...>', 'JSON files')
    .option('--verify', 'seal nothing, and say whether each is as it was sealed')
    .action(async (names: readonly string[], { verify = false }: { verify?: boolean }) => {
      const files = await Promise.all(names.map((name) => definitionOf(name)));
      for (const { file, text, definition } of files) {
        if (verify) {
          const { message, isSealed } = sealTold(definition);
          write(`${file} ${message}\n`);
          if (!isSealed) end(wrong);
          continue;
        }
        mustBeUpToDate(file, definition);
        const done = seal(text, definition, checkDefinition(text).findings);
        if (done.text !== undefined) await writeFile(file, done.text);
        write(`${file} ${done.message}\n`);
        if (!done.isSealed) end(wrong);
      }
    });
}
