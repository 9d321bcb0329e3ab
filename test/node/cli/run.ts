/** The command, run in this process: a process of its own is for what only that can show. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { runCommand } from '../../../src/cli/program.js';

const definitions = path.resolve(import.meta.dirname, '../../../src/content/definitions');

/** The ids of the definitions that are shipped. */
export const shippedIds = ['carpal-tunnel-syndrome', 'knee-osteoarthritis', 'sciatica'] as const;

/** The file of a shipped definition. */
export function shippedFile(id: string, language = 'en'): string {
  return path.join(definitions, `${id}.${language}.json`);
}

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command. */
export async function run(...args: readonly string[]): Promise<Ran> {
  let out = '';
  let err = '';
  const code = await runCommand(args, {
    write: (text) => (out += text),
    complain: (text) => (err += text),
  });
  return { code, out, err };
}

/** A folder that is gone after the tests. */
export interface Folder {
  readonly place: (name: string) => string;
  readonly write: (name: string, content: string | Buffer) => Promise<string>;
  readonly read: (name: string) => Promise<string>;
}

/** Gives the tests of a suite a folder. */
export function folderForTests(): Folder {
  let folder = '';
  before(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'decision-aid-authors-'));
  });
  after(() => rm(folder, { recursive: true }));
  const place = (name: string): string => path.join(folder, name);
  return {
    place,
    read: (name) => readFile(place(name), 'utf8'),
    write: async (name, content) => {
      await writeFile(place(name), content);
      return place(name);
    },
  };
}
