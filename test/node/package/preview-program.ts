/** The command that opens the author preview, run as its author does. */
import { spawn, type ChildProcess } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { packageFile, root } from './package.js';

/** Starts it beside a file; resolves with its address. */
export async function startPreview(
  folder: string,
  name: string,
): Promise<{ readonly command: ChildProcess; readonly address: string }> {
  const program = path.join(root, packageFile.bin['decision-aid']!);
  const command = spawn(process.execPath, [program, 'preview', name], { cwd: folder });
  const address = await new Promise<string>((done, fail) => {
    let said = '';
    command.stdout.on('data', (part) => {
      said += String(part);
      const found = /http:\/\/127\.0\.0\.1:\d+\//.exec(said)?.[0];
      if (found !== undefined) done(found);
    });
    command.once('exit', () => {
      fail(new Error(`The command ended: ${said}`));
    });
  });
  return { command, address };
}

/** Ends it as its author does. */
export async function endPreview(command: ChildProcess): Promise<void> {
  const ended = new Promise((done) => command.once('exit', done));
  command.kill('SIGINT');
  await ended;
}

/** A file that a browser writes. */
export async function fileIn(folder: string, name: string): Promise<string> {
  for (let turn = 0; turn < 200; turn += 1) {
    const names = await readdir(folder).catch((): string[] => []);
    if (names.includes(name)) return readFile(path.join(folder, name), 'utf8');
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`There is no ${name}.`);
}
