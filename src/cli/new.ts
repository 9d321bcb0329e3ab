/** The command that begins a definition. */
import { InvalidArgumentError, type Command } from 'commander';
import { definitionText } from '../authoring/definition-text.js';
import { starterOf } from '../authoring/starter/starter.js';
import { libraryVersion } from '../version.js';
import { languageTag } from './arguments.js';
import { writeResult } from './files.js';
import type { Output } from './output.js';

/** Where an editor finds the schema of this version, with no package installed. */
const schema = `https://unpkg.com/decision-aid-elements@${libraryVersion}/dist/schema/procedure-definition.json`;

/** Adds it. */
export function addNew(program: Command, { write }: Output): void {
  program
    .command('new')
    .description(
      'Begins a definition: every section is there, and says what to write and why. The format accepts it; "check" lists what is yet to write.',
    )
    .argument('<id>', 'the id, such as sore-knee; never changed once published', definitionId)
    .option('-l, --language <tag>', 'the language you write in', languageTag, 'en')
    .option('-o, --output <file>', 'the file; <id>.<language>.json when left out')
    .option('--schema <address>', 'where your editor finds the schema', schema)
    .option('--force', 'replace a file that is there')
    .action(
      async (
        id: string,
        options: { language: string; output?: string; schema: string; force?: boolean },
      ) => {
        const { language, force } = options;
        const file = options.output ?? `${id}.${language}.json`;
        const starter = starterOf({ id, language, today: new Date(), schema: options.schema });
        await writeResult(file, `${definitionText(starter)}\n`, {
          mayReplace: force === true,
        });
        write(
          `${file} is written. Replace each text that begins with TODO, and each number; what is left to do: npx decision-aid-elements check ${file}\n`,
        );
      },
    );
}

function definitionId(value: string): string {
  if (!/^(?!(constructor|prototype)$)[a-z0-9][a-z0-9-]{0,63}$/.test(value))
    throw new InvalidArgumentError(
      'An id is 1 to 64 lower-case letters, digits and hyphens, such as sore-knee.',
    );
  return value;
}
