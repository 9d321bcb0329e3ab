/**
 * A folder as somebody has it who uses the package: what npm would publish, installed beside what they use it with.
 * Those things have a lock file of their own, so that they neither meet the tools of this repository nor have to be
 * installed by whoever works on something else.
 */
import { createHash } from 'node:crypto';
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { pack, packageFile, root, runNpm } from '../node/package/package.js';

/** Not in node_modules, since compilers and bundlers take what is there for somebody else’s. */
const cache = path.join(root, 'test-results/consumers');

/** Installs what a folder of test/ names in its lock file, once for each lock file; returns where. */
export async function installed(name: string): Promise<string> {
  const source = path.join(root, 'test', name);
  const lock = await readFile(path.join(source, 'package-lock.json'));
  const version = createHash('sha256').update(lock).digest('hex').slice(0, 12);
  const folder = path.join(cache, `${name}-${version}`);
  if (existsSync(folder)) return folder;

  await mkdir(cache, { recursive: true });
  const partial = await mkdtemp(`${folder}.partial-`);
  const packages = (await readdir(source, { recursive: true })).filter((file) =>
    /(^|\/|\\)(package(-lock)?\.json|\.npmrc)$/.test(file),
  );
  for (const file of packages) await cp(path.join(source, file), path.join(partial, file));
  const { code, stderr } = await runNpm(['ci', '--ignore-scripts', '--prefer-offline'], partial);
  if (code !== 0) {
    await rm(partial, { recursive: true });
    throw new Error(`npm ci in test/${name} failed:\n${stderr}`);
  }
  for (const old of await readdir(cache)) {
    if (old.startsWith(`${name}-`) && !old.includes('.partial-')) {
      await rm(path.join(cache, old), { recursive: true });
    }
  }
  await rename(partial, folder);
  return folder;
}

/** Puts the package into such a folder, from the file that npm would publish. */
export async function addPackage(folder: string): Promise<void> {
  const { tarball } = await pack();
  const place = path.join(folder, 'node_modules', packageFile.name);
  await rm(place, { recursive: true, force: true });
  await mkdir(place);
  await promisify(execFile)('tar', ['-xzf', tarball, '--strip-components=1', '-C', place]);
}
