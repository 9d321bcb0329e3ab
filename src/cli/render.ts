/// <reference types="node" />
/** The command that writes an element as HTML that needs no script. */
import { InvalidArgumentError, Option, type Command } from 'commander';
import '../entries/guidance/ar.js';
import '../entries/guidance/es.js';
import '../entries/locales/ar.js';
import '../entries/locales/es.js';
import { isLanguageTag } from '../languages/tags.js';
import { pages, type StaticTag } from '../static/pages.js';
import { renderStatic } from '../static/render-static.js';
import { definitionOf, writeResult } from './files.js';
import type { Output } from './output.js';

interface RenderOptions {
  readonly element: StaticTag;
  readonly lang?: string;
  readonly headingLevel: number;
  readonly output?: string;
  readonly force?: boolean;
}

/** Adds it. */
export function addRender(program: Command, { write }: Output): void {
  program
    .command('render')
    .description(
      'Writes what an element says of a definition as HTML that needs no script: to stand inside its tag, or on a page of its own.',
    )
    .argument('<file>', 'a JSON file')
    .addOption(
      new Option('-e, --element <tag>', 'the element')
        .choices(Object.keys(pages))
        .default('procedure-explainer'),
    )
    .option(
      '-l, --lang <tag>',
      'the language of the page, such as es-MX; that of the definition when left out',
      tagOfPage,
    )
    .option('--heading-level <number>', 'the level of the top heading, 1 to 6', headingLevel, 2)
    .option('-o, --output <file>', 'the file to write; the terminal when left out')
    .option('--force', 'replace a file that is there')
    .action(async (file: string, options: RenderOptions) => {
      const { element, lang, output, force } = options;
      const { text } = await definitionOf(file);
      const html = renderStatic(text, element, {
        headingLevel: options.headingLevel,
        ...(lang !== undefined && { lang }),
      });
      if (output === undefined) {
        write(html);
        return;
      }
      await writeResult(output, html, { mayReplace: force === true });
      write(`${output} is written.\n`);
    });
}

/** A page may write a tag in more ways than a definition. */
function tagOfPage(value: string): string {
  if (isLanguageTag(value)) return value;
  throw new InvalidArgumentError('It is no language tag. Write it as in lang="es-MX".');
}

function headingLevel(value: string): number {
  if (/^[1-6]$/.test(value)) return Number(value);
  throw new InvalidArgumentError('It must be a whole number from 1 to 6.');
}
