/** What the tests of the package share: where it is, what it says of itself, and what npm would publish. */
import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, mkdir, readFile, rm, symlink } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');
export const dist = path.join(root, 'dist');

if (!existsSync(path.join(dist, 'entries/index.js'))) {
  throw new Error('There is no built library in dist: run npm run build first.');
}

type Target = string | { readonly types?: string; readonly default?: string };

interface PackageFile {
  readonly name: string;
  readonly version: string;
  readonly exports: Readonly<Record<string, Target>>;
  readonly bin: Readonly<Record<string, string>>;
  readonly sideEffects: readonly string[];
  readonly files: readonly string[];
  readonly types: string;
  readonly unpkg: string;
  readonly jsdelivr: string;
  readonly customElements: string;
  readonly 'web-types': string;
  readonly dependencies: Readonly<Record<string, string>>;
}

export const packageFile = readJson<PackageFile>('package.json');

export function read(file: string): string {
  return readFileSync(path.join(root, file), 'utf8');
}

export function readJson<Value>(file: string): Value {
  return JSON.parse(read(file)) as Value;
}

/** Every file below a folder of the package, by its path in the package; or in a copy of it that lies elsewhere. */
export function filesIn(folder: string, top = root): readonly string[] {
  return readdirSync(path.join(top, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(top, path.join(entry.parentPath, entry.name)))
    .map((file) => file.split(path.sep).join('/'))
    .sort();
}

/** One thing that can be imported: under which name, and from which files. */
export interface Entry {
  /** As written after the name of the package: `.` or `./define.js`. */
  readonly subpath: string;
  /** What a consumer writes. */
  readonly specifier: string;
  readonly target: string | undefined;
  readonly types: string | undefined;
}

/** All entries of the map of exports; a pattern counts once for each file it fits. */
export const entries: readonly Entry[] = Object.entries(packageFile.exports).flatMap(
  ([subpath, target]) => {
    const files =
      typeof target === 'string' ? { types: undefined, default: target } : { ...target };
    const pattern = files.default ?? files.types ?? '';
    return wordsFor(pattern).map((word) => ({
      subpath: subpath.replace('*', word),
      specifier: `${packageFile.name}${subpath.slice(1)}`.replace('*', word),
      target: files.default?.replace('*', word),
      types: files.types?.replace('*', word),
    }));
  },
);

/** The modules among them, without the bundles for script tags. */
export const moduleEntries = entries.filter(
  ({ subpath, target }) => target?.endsWith('.js') && !subpath.startsWith('./cdn/'),
);

/** What `*` can stand for; a pattern without one fits itself. */
function wordsFor(pattern: string): readonly string[] {
  if (!pattern.includes('*')) return [''];
  const [before = '', after = ''] = pattern.replace(/^\.\//, '').split('*');
  return filesIn(before.slice(0, before.lastIndexOf('/')))
    .filter((file) => file.startsWith(before) && file.endsWith(after) && !file.endsWith('.map'))
    .map((file) => file.slice(before.length, file.length - after.length));
}

interface Finished {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program of Node in a process of its own, without the options of this one. */
export function runNode(
  args: readonly string[],
  cwd = root,
  settings: Readonly<Record<string, string>> = {},
): Promise<Finished> {
  const env: NodeJS.ProcessEnv = { ...process.env, ...settings };
  delete env.NODE_OPTIONS;
  return new Promise((resolve) => {
    const options = { cwd, env, maxBuffer: 256 * 1024 * 1024 };
    execFile(process.execPath, args, options, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code ?? 1) : 0, stdout, stderr });
    });
  });
}

/** The path of a file in a package that is installed here. */
export function installed(file: string): string {
  return path.join(root, 'node_modules', file);
}

export interface Packed {
  readonly files: readonly { readonly path: string; readonly size: number }[];
  readonly tarball: string;
}

let packed: Promise<Packed> | undefined;

/** What `npm pack` makes of the package as it is built now; made once. */
export function pack(): Promise<Packed> {
  packed ??= packNow();
  return packed;
}

async function packNow(): Promise<Packed> {
  const folder = await temporaryFolder();
  const { code, stdout, stderr } = await runNpm([
    'pack',
    '--json',
    '--ignore-scripts',
    '--pack-destination',
    folder,
  ]);
  if (code !== 0) throw new Error(stderr);
  const [result] = JSON.parse(stdout) as [{ filename: string; files: Packed['files'] }];
  return { files: result.files, tarball: path.join(folder, result.filename) };
}

/** Runs npm, by the one that runs the tests or the one of this Node. */
export function runNpm(args: readonly string[], cwd = root): Promise<Finished> {
  const asked = process.env.npm_execpath;
  if (asked?.endsWith('.js')) return runNode([asked, ...args], cwd);
  const beside = path.join(
    path.dirname(process.execPath),
    '../lib/node_modules/npm/bin/npm-cli.js',
  );
  const onWindows = path.join(path.dirname(process.execPath), 'node_modules/npm/bin/npm-cli.js');
  const found = [beside, onWindows].find(existsSync);
  if (!found) throw new Error('npm was not found: run the tests by "npm test".');
  return runNode([found, ...args], cwd);
}

const temporaryFolders: string[] = [];

/** A new folder that is gone after the tests. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'decision-aid-package-'));
  temporaryFolders.push(folder);
  return folder;
}

/** A folder in which the package is installed, as a consumer has it; returns its path. */
export async function consumer(): Promise<string> {
  const folder = await temporaryFolder();
  await mkdir(path.join(folder, 'node_modules'));
  await symlink(root, path.join(folder, 'node_modules', packageFile.name), 'junction');
  return folder;
}

export async function readBytes(file: string): Promise<ArrayBuffer> {
  const bytes = await readFile(file);
  return Uint8Array.from(bytes).buffer;
}

after(async () => {
  for (const folder of temporaryFolders) await rm(folder, { recursive: true, force: true });
});
