/**
 * The applications in the folders beside this file: for each, the block of the guide for portal vendors that is its
 * part with our elements, and the programs by which such an application is checked and built.
 */
import { cp, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { blockOf } from '../support/guide-blocks.js';
import { runNode, root } from '../node/package/package.js';

export const guide = 'stories/guides/portal-vendors.md';
const here = path.join(root, 'test/frameworks');

export interface Portal {
  readonly name: string;
  /** What is taken from the guide: heading, language, and the file that it is here. */
  readonly blocks: readonly (readonly [heading: string, language: string, file: string])[];
  /** A program of the folder and its arguments; it prints what it has against the application. */
  readonly check: readonly string[];
  /** The modules that pages load, bundled by esbuild; or the program that makes the page. */
  readonly pages: readonly string[] | 'vite';
  /** Whether `<procedure-explainer>` is in it, beside the checklist. */
  readonly hasExplainer: boolean;
}

const tsc = 'typescript/bin/tsc';

export const portals: readonly Portal[] = [
  {
    name: 'react-19',
    blocks: [
      ['React 19', 'tsx', 'aid.tsx'],
      ['React 19 on a server, such as Next', 'tsx', 'checklist.tsx'],
    ],
    check: [tsc, '-p', 'react-19'],
    pages: ['main.tsx', 'hydrate.tsx'],
    hasExplainer: true,
  },
  {
    name: 'react-18',
    blocks: [['React 18', 'tsx', 'aid.tsx']],
    check: [tsc, '-p', 'react-18'],
    pages: ['main.tsx'],
    hasExplainer: false,
  },
  {
    name: 'preact',
    blocks: [['Preact', 'tsx', 'aid.tsx']],
    check: [tsc, '-p', 'preact'],
    pages: ['main.tsx'],
    hasExplainer: false,
  },
  {
    name: 'vue',
    blocks: [
      ['Vue 3', 'vue', 'Aid.vue'],
      ['Vue 3', 'ts', 'vite.config.ts'],
    ],
    check: ['vue-tsc/bin/vue-tsc.js', '-p', 'vue'],
    pages: 'vite',
    hasExplainer: true,
  },
  {
    name: 'svelte',
    blocks: [['Svelte 5', 'svelte', 'Aid.svelte']],
    check: [
      'svelte-check/bin/svelte-check',
      '--tsconfig',
      'svelte/tsconfig.json',
      '--fail-on-warnings',
    ],
    pages: 'vite',
    hasExplainer: true,
  },
  {
    name: 'angular',
    blocks: [['Angular', 'ts', 'aid.ts']],
    check: ['@angular/compiler-cli/bundles/src/bin/ngc.js', '-p', 'angular'],
    pages: ['out/main.js'],
    hasExplainer: true,
  },
];

/** Puts the application, with its blocks, into the folder of a consumer. */
export async function place({ name, blocks }: Portal, folder: string): Promise<void> {
  await cp(path.join(here, name), path.join(folder, name), { recursive: true });
  for (const [heading, language, file] of blocks) {
    await writeFile(path.join(folder, name, file), blockOf(guide, heading, language));
  }
}

/** What a program of the consumer prints; nothing, if it has nothing to say. */
export async function said(
  folder: string,
  [program = '', ...args]: readonly string[],
): Promise<string> {
  const { code, stdout, stderr } = await runNode(
    [path.join(folder, 'node_modules', program), ...args],
    folder,
  );
  return code === 0 ? '' : `${stdout}${stderr}` || `ended with code ${code}`;
}

/** Makes the pages of an application, at /<name>/<page>.html; returns what its builder has to say. */
export async function make({ name, pages }: Portal, folder: string): Promise<string> {
  const built = path.join(folder, 'built', name);
  await mkdir(built, { recursive: true });
  if (pages === 'vite') {
    await writeFile(path.join(folder, name, 'index.html'), pageOf('main.ts'));
    return said(folder, [
      'vite/bin/vite.js',
      ...['build', name, '--outDir', built, '--base', './', '--logLevel', 'warn'],
    ]);
  }
  const { warnings } = await build({
    absWorkingDir: folder,
    entryPoints: pages.map((page) => `${name}/${page}`),
    outdir: built,
    bundle: true,
    format: 'esm',
    target: 'es2022',
    logLevel: 'silent',
  });
  for (const page of pages) {
    const script = path.basename(page).replace(/\.tsx$/, '.js');
    const file = script === 'main.js' ? 'index.html' : script.replace('.js', '.html');
    await writeFile(path.join(built, file), pageOf(script));
  }
  return warnings.map(({ text }) => text).join('\n');
}

/** A page in which an application draws itself, or takes over what a server has drawn. */
export function pageOf(script: string, drawn = ''): string {
  return `<!doctype html>
<html lang="en">
  <meta charset="utf-8">
  <title>Portal</title>
  <link rel="icon" href="data:,">
  <main>${drawn}</main>
  <script type="module" src="./${script}"></script>
</html>
`;
}
