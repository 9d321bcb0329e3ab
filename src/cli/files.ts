/// <reference types="node" />
/** Files of authors: what they hold, what keeps them from being read, and where results are written. */
import { readFile, stat, writeFile } from 'node:fs/promises';
import { mostBytes, utf8Of } from '../authoring/utf8.js';
import type { CheckFinding } from '../checks/finding.js';
import { findingsOfText } from '../checks/findings-of-text.js';
import { parseDefinition } from '../definition/parse-definition.js';
import type { ProcedureDefinition } from '../definition/definition.js';
import { Stopped, unable, wrong } from './stopped.js';

/** The text of a file, or why there is none. */
export type ReadText =
  | { readonly text: string; readonly quotes: readonly CheckFinding[] }
  | { readonly trouble: CheckFinding };

/** Reads a file that should be a definition. */
export async function textOf(file: string): Promise<ReadText> {
  let bytes: Buffer;
  try {
    const found = await stat(file);
    if (found.isDirectory())
      return trouble('unreadable', 'This is a folder.', 'Name a file that is in it.');
    const { size } = found;
    if (size > mostBytes)
      return trouble(
        'too-large',
        `The file has ${size} bytes, and is no definition.`,
        'Name the right file.',
      );
    bytes = await readFile(file);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    return trouble(
      'unreadable',
      `The file cannot be read (${code}).`,
      'Check its name, and that you may read it.',
    );
  }
  const read = utf8Of(bytes);
  return 'text' in read
    ? { text: read.text, quotes: quotesIn(read.text) }
    : trouble(
        'not-utf-8',
        `The file is not in UTF-8, first at line ${read.line}.`,
        'Save it as UTF-8.',
        read.line,
      );
}

/** Reads a file that came back from another program, which may have saved it in an older encoding. */
export async function returnedText(file: string, saveAs: string): Promise<string> {
  let bytes: Buffer;
  try {
    bytes = await readFile(file);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    throw new Stopped(
      unable,
      `${file} cannot be read (${code}). Check its name, and that you may read it.`,
    );
  }
  const read = utf8Of(bytes);
  if ('text' in read) return read.text;
  throw new Stopped(
    unable,
    `${file} is not in UTF-8, first at line ${read.line}, so that letters would be lost. Save it as ${saveAs}.`,
  );
}

function trouble(code: string, message: string, mend: string, line?: number): ReadText {
  return { trouble: fault(code, message, mend, line) };
}

function fault(
  code: string,
  message: string,
  mend: string,
  line?: number,
  column = 1,
): CheckFinding {
  return {
    code,
    severity: 'error',
    pointer: '',
    ...(line !== undefined && { place: { line, column, endLine: line, endColumn: column + 1 } }),
    message,
    why: 'Nothing of it can be shown to readers.',
    source: 'RFC 8259: JSON',
    mend,
  };
}

/** Quotes of a word processor where JSON needs straight ones: around names and values. */
function quotesIn(text: string): readonly CheckFinding[] {
  const found = /^[\s{,[]*([“”„«])[^"\n]*|:\s*([“”„«])/m.exec(text);
  if (!found || isJson(text)) return [];
  const at = found.index + found[0].search(/[“”„«]/);
  const before = text.slice(0, at).split('\n');
  return [
    fault(
      'curly-quotes',
      'A word processor has put curly quotes where JSON needs straight ones.',
      'Replace “ and ” around names and values by ", and edit the file in a plain text editor.',
      before.length,
      before.at(-1)!.length + 1,
    ),
  ];
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** A definition that the library takes, with its text. */
export interface DefinitionFile {
  readonly file: string;
  readonly text: string;
  readonly definition: ProcedureDefinition;
}

/** Reads a definition, or says why it cannot be used. */
export async function definitionOf(file: string): Promise<DefinitionFile> {
  const read = await textOf(file);
  if ('trouble' in read)
    throw new Stopped(unable, `${file}: ${read.trouble.message} ${read.trouble.mend}`);
  const { definition, issues } = parseDefinition(read.text);
  const isNoJson = issues.some(({ code }) => code === 'not-json');
  const [fault] = [...read.quotes, ...findingsOfText(read.text)];
  // Of a page of HTML, or of what is too large, there is something better to say.
  if (fault && (definition || isNoJson)) {
    const { line = 1 } = fault.place ?? {};
    throw new Stopped(wrong, `${file}:${line} ${fault.message} ${fault.mend}`);
  }
  if (definition) return { file, text: read.text, definition };
  const errors = issues.filter(({ severity }) => severity === 'error');
  const first = errors[0]!;
  throw new Stopped(
    wrong,
    `${file} has ${errors.length === 1 ? 'an error' : `${errors.length} errors`}, first at ${first.pointer || 'its beginning'}: ${first.message} See all with: npx decision-aid-elements check ${file}`,
  );
}

/** What changes the text of a file needs the text of this format, and not what was made of it. */
export function mustBeUpToDate(file: string, { migratedFrom }: ProcedureDefinition): void {
  if (migratedFrom === undefined) return;
  throw new Stopped(
    wrong,
    `${file} is in format ${migratedFrom}. Bring it up to date first: the guide for authors says how.`,
  );
}

/** An earlier version, or a translation, has the same id: of another guide everything would have changed. */
export function mustBeSameGuide(
  file: string,
  { id }: ProcedureDefinition,
  other: DefinitionFile,
): void {
  if (other.definition.id === id) return;
  throw new Stopped(
    wrong,
    `${other.file} is another guide: its id is ${other.definition.id}, and that of ${file} is ${id}. Name the right file.`,
  );
}

/** Writes a result to a file that is not there yet, or one that may be replaced. */
export async function writeResult(
  file: string,
  content: string,
  { mayReplace }: { readonly mayReplace: boolean },
): Promise<void> {
  try {
    await writeFile(file, content, { flag: mayReplace ? 'w' : 'wx' });
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    throw new Stopped(
      unable,
      code === 'EEXIST'
        ? `${file} is there already. Name another file with --output, or replace it with --force.`
        : `${file} cannot be written (${code}). Check that its folder is there, and that you may write in it.`,
    );
  }
}
