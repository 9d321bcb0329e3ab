/** The commands that give the texts of a definition to a translator, and take them back. */
import type { Command } from 'commander';
import { definitionText } from '../authoring/definition-text.js';
import { applyWorksheet, type Applied, type NotTaken } from '../authoring/translation/apply.js';
import { translationStatus, type TranslationTrouble } from '../authoring/translation/status.js';
import { worksheetOf } from '../authoring/translation/worksheet.js';
import { languageTag, shownName } from './arguments.js';
import { definitionOf, mustBeSameGuide, returnedText, writeResult } from './files.js';
import type { Output } from './output.js';
import { Stopped, well, wrong } from './stopped.js';
import { worksheetAsXliff, xliffAsWorksheet } from './xliff.js';

/** Adds them. */
export function addTranslate(program: Command, output: Output, end: (code: number) => void): void {
  const translate = program
    .command('translate')
    .description('The texts of a definition as a worksheet for a translator, in XLIFF 2.0.');
  addExtract(translate, output);
  addApply(translate, output, end);
  addStatus(translate, output, end);
}

function addExtract(translate: Command, { write }: Output): void {
  translate
    .command('extract')
    .description(
      'Writes the worksheet: each text with its place, the most characters it may have, and its words of medicine.',
    )
    .argument('<original>', 'the JSON file to translate')
    .requiredOption('-t, --to <tag>', 'the language to translate into', languageTag)
    .option('--with <file>', 'a translation that there is already, to go on from')
    .option('--since <file>', 'the original as it was then: what changed is to translate again')
    .option('-o, --output <file>', 'the file to write; the terminal when left out')
    .option('--force', 'replace a file that is there')
    .action(
      async (
        file: string,
        options: { to: string; with?: string; since?: string; output?: string; force?: boolean },
      ) => {
        const { definition } = await definitionOf(file);
        if (options.to === definition.language) {
          throw new Stopped(
            wrong,
            `${file} is in the language ${options.to} already. Name another one with --to.`,
          );
        }
        const translation =
          options.with === undefined ? undefined : await definitionOf(options.with);
        const since = options.since === undefined ? undefined : await definitionOf(options.since);
        for (const other of [translation, since])
          if (other) mustBeSameGuide(file, definition, other);
        const entries = worksheetOf(definition, {
          language: options.to,
          ...(translation && { translation: translation.definition }),
          ...(since && { since: since.definition }),
        });
        const { id, version, language: from } = definition;
        const xliff = worksheetAsXliff({ id, version, from, to: options.to }, entries);
        if (options.output === undefined) {
          write(xliff);
          return;
        }
        await writeResult(options.output, xliff, { mayReplace: options.force === true });
        const open = entries.filter(({ state }) => state === 'initial').length;
        write(`${options.output} is written: ${entries.length} texts, ${open} to translate.\n`);
      },
    );
}

/** How each reason is said, with what mends it. */
const reasons: Readonly<Record<NotTaken, string>> = {
  missing: 'is not translated',
  stale: 'was translated from other words; extract a new worksheet with --with',
  'other-numbers': 'has other numbers; write those of the original',
  'other-marks': 'has other marks; keep [[ ]] around the same words',
  'too-long': 'is too long; say it in fewer words',
};

function addApply(translate: Command, { write }: Output, end: (code: number) => void): void {
  translate
    .command('apply')
    .description(
      'Makes the translation of an original and a worksheet. A text that is missing, stale or has other numbers is not taken.',
    )
    .argument('<original>', 'the JSON file that was translated')
    .argument('<worksheet>', 'the XLIFF file')
    .requiredOption('--by <name>', 'who translated it, as readers are told', shownName)
    .option(
      '--checked-by <name>',
      'who has checked it; each text must be marked as reviewed',
      shownName,
    )
    .option('--draft', 'write it also where texts are not taken, in the words of the original')
    .option('-o, --output <file>', 'the file; <id>.<language>.json when left out')
    .option('--force', 'replace a file that is there')
    .action(async (file: string, worksheet: string, options: ApplyOptions) => {
      const { definition } = await definitionOf(file);
      const { to, texts } = xliffAsWorksheet(
        await returnedText(worksheet, 'XLIFF in UTF-8'),
        worksheet,
      );
      languageTag(to);
      const applied = applyWorksheet(definition, to, texts, {
        by: options.by,
        ...(options.checkedBy !== undefined && { checkedBy: options.checkedBy }),
        today: new Date(),
      });
      const { untaken, taken } = applied;
      write(toldOf(applied));
      if (options.checkedBy !== undefined) mustBeReviewed(applied, worksheet);
      const target = options.output ?? `${definition.id}.${to}.json`;
      if (untaken.length > 0) end(wrong);
      if (untaken.length > 0 && options.draft !== true) {
        write(`${taken} texts could be taken, ${untaken.length} not. Nothing is written.\n`);
        return;
      }
      await writeResult(target, `${definitionText(applied.translation)}\n`, {
        mayReplace: options.force === true,
      });
      write(`${target} is written: ${taken} texts taken, ${untaken.length} not.\n`);
    });
}

interface ApplyOptions {
  readonly by: string;
  readonly checkedBy?: string;
  readonly draft?: boolean;
  readonly output?: string;
  readonly force?: boolean;
}

function toldOf({ untaken }: Applied): string {
  return untaken
    .map(({ pointer, why, detail }) => `${pointer} ${reasons[why]} (${detail})\n`)
    .join('');
}

function mustBeReviewed({ unreviewed }: Applied, worksheet: string): void {
  if (unreviewed.length === 0) return;
  throw new Stopped(
    wrong,
    `${unreviewed.length} texts of ${worksheet} are not marked as reviewed, first ${unreviewed[0]!}. Leave out --checked-by, or have each text reviewed.`,
  );
}

const troubles: Readonly<Record<TranslationTrouble['what'], string>> = {
  missing: 'is in the original only',
  'not-in-original': 'is in the translation only',
  'other-value': 'has another value',
  'other-numbers': 'has other numbers in its text',
  'still-original': 'is still in the words of the original',
  'original-changed': 'was translated from words that have changed',
};

function addStatus(translate: Command, { write }: Output, end: (code: number) => void): void {
  translate
    .command('status')
    .description('Tells what of a translation is missing, stale, or has other numbers.')
    .argument('<original>', 'the JSON file that was translated')
    .argument('<translation>', 'the JSON file of the translation')
    .option('--since <file>', 'the original as it was when it was translated')
    .action(async (file: string, translated: string, options: { since?: string }) => {
      const { definition } = await definitionOf(file);
      const translatedFile = await definitionOf(translated);
      const { definition: translation } = translatedFile;
      const since = options.since === undefined ? undefined : await definitionOf(options.since);
      for (const other of [translatedFile, since])
        if (other) mustBeSameGuide(file, definition, other);
      const status = translationStatus(definition, translation, since?.definition);
      const lines = status.troubles.map(({ pointer, what }) => `${pointer} ${troubles[what]}\n`);
      const older =
        status.olderVersion === undefined
          ? ''
          : `It was made from version ${status.olderVersion}, and the original is ${definition.version}.\n`;
      const checked = translation.translation?.checked === 'by-a-person';
      write(
        `${lines.join('')}${older}${status.texts} texts, ${lines.length} to look at, checked by ${checked ? 'a person' : 'nobody'}.\n`,
      );
      end(lines.length > 0 || older !== '' ? wrong : well);
    });
}
