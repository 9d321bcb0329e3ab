/// <reference types="node" />
/** Reads files and checks them. */
import { access, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { checkDefinition } from '../checks/check-definition.js';
import type { CheckFinding } from '../checks/finding.js';
import { textOf } from './files.js';

/** A file with what was found. */
export interface CheckedFile {
  readonly file: string;
  /** Its lines, for excerpts. */
  readonly lines: readonly string[];
  readonly findings: readonly CheckFinding[];
  /** Whether it could not be read as a file. */
  readonly isUnreadable: boolean;
}

/** Checks each file; translations beside their originals. */
export async function checkFiles(
  files: readonly string[],
  withNotes: boolean,
): Promise<readonly CheckedFile[]> {
  const read = await Promise.all(files.map((file) => textOf(file)));
  const texts = new Map(
    read.flatMap((one, index) => ('text' in one ? [[path.resolve(files[index]!), one.text]] : [])),
  );
  const checked: CheckedFile[] = [];
  for (const [index, one] of read.entries()) {
    const file = files[index]!;
    if ('trouble' in one) {
      checked.push({ file, lines: [], findings: [one.trouble], isUnreadable: true });
      continue;
    }
    const original = await originalOf(file, one.text, texts);
    const translations = original === undefined ? await translationsOf(file, texts) : [];
    const { findings } = checkDefinition(one.text, {
      ...(original !== undefined && { original }),
      translations,
    });
    checked.push({
      file,
      lines: one.text.split('\n'),
      findings: [...one.quotes, ...findings].filter(
        ({ severity }) => withNotes || severity !== 'note',
      ),
      isUnreadable: false,
    });
  }
  return checked;
}

/** What stands beside an original in other languages. What is checked by itself is compared there. */
async function translationsOf(
  file: string,
  checked: ReadonlyMap<string, string>,
): Promise<readonly string[]> {
  const whole = path.resolve(file);
  const id = /^(.+)\.[\w-]+\.json$/.exec(path.basename(whole))?.[1];
  if (id === undefined) return [];
  const folder = path.dirname(whole);
  const names = (await readdir(folder)).filter((name) => {
    const rest = name.startsWith(`${id}.`) ? name.slice(id.length + 1) : '';
    return /^[\w-]+\.json$/.test(rest) && !checked.has(path.join(folder, name));
  });
  const read = await Promise.all(names.map((name) => textOf(path.join(folder, name))));
  return read.flatMap((one) => ('text' in one ? [one.text] : []));
}

/** The original of a translation: among the files, or beside it by its name. */
export async function originalOf(
  file: string,
  text: string,
  texts: ReadonlyMap<string, string>,
): Promise<string | undefined> {
  const from = /"translation"\s*:\s*\{[^}]*"from"\s*:\s*"([\w-]+)"/.exec(text)?.[1];
  if (from === undefined) return undefined;
  const name = path.resolve(file).replace(/\.[\w-]+\.json$/, `.${from}.json`);
  const among = texts.get(name);
  if (among !== undefined || name === path.resolve(file)) return among;
  try {
    await access(name);
    return await readFile(name, 'utf8');
  } catch {
    return undefined;
  }
}
