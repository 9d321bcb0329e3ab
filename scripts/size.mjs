/**
 * What a reader's browser has to fetch, against the budgets of the house. Fails if one is exceeded.
 *
 *     npm run size                  the table
 *     npm run size -- --details     and which source files the script-tag module is made of
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { rollup } from 'rollup';
import bundles from '../rollup.config.mjs';
import { forBrowsers, onLog } from './build/bundle.mjs';
import { readElements } from './elements/list.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const dist = path.join(root, 'dist');

/** Compressed by gzip, in bytes. A higher one needs a record of the decision. */
const BUDGETS = { main: 117_000, locale: 16_000, guidance: 12_500 };

/** The same for one element through a bundler, with Lit and the parser; the usual one, or its own. */
const USUAL_ELEMENT_BUDGET = 63_000;
const OWN_ELEMENT_BUDGETS = {
  'procedure-explainer': 67_000,
  'risk-benefit-comparator': 73_500,
  'second-opinion-checklist': 63_500,
};

const { values } = parseArgs({ options: { details: { type: 'boolean', default: false } } });

if (!existsSync(path.join(dist, 'cdn/sri.json'))) {
  console.error('There is no built library in dist: run npm run build first.');
  process.exit(2);
}

const rows = bundles
  .flatMap(({ output }) => output)
  .map(({ file }) => path.relative(dist, file).split(path.sep).join('/'))
  .map((file) => fromFile(file, budgetOf(file)));
for (const { tag } of readElements(root)) {
  const code = await bundle(`import './entries/define/${tag}.js';`);
  rows.push(
    measure(`<${tag}> by a bundler`, code, OWN_ELEMENT_BUDGETS[tag] ?? USUAL_ELEMENT_BUDGET),
  );
}
const parser = `export { parseDefinition } from './entries/index.js';`;
rows.push(measure('parseDefinition by a bundler', await bundle(parser)));

print(rows);
if (values.details) await printDetails();

const over = rows.filter(({ gzip, budget }) => gzip > budget);
for (const { title, gzip, budget } of over) {
  console.error(`Over budget: ${title} has ${kB(gzip)}, and ${kB(budget)} are allowed.`);
}
process.exitCode = over.length > 0 ? 1 : 0;

// --- measuring -----------------------------------------------------------------------------------

function budgetOf(file) {
  if (file.startsWith('cdn/locales/')) return BUDGETS.locale;
  return file.startsWith('cdn/guidance/') ? BUDGETS.guidance : BUDGETS.main;
}

function fromFile(file, budget) {
  return measure(file, readFileSync(path.join(dist, file)), budget);
}

function measure(title, content, budget = Infinity) {
  const bytes = Buffer.from(content);
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
  return {
    title,
    budget,
    raw: bytes.length,
    gzip: gzipSync(bytes, { level: 9 }).length,
    brotli: brotliCompressSync(bytes, { params }).length,
  };
}

/** What a consumer ships who bundles the published modules: Lit for production, minified, all dependencies in it. */
async function bundle(code) {
  const entry = path.join(dist, 'entry-to-measure.js');
  const bundled = await rollup({
    input: entry,
    plugins: [
      { name: 'entry', load: (id) => (id === entry ? code : null), resolveId },
      ...forBrowsers,
    ],
    onLog,
  });
  const { output } = await bundled.generate({ format: 'es', inlineDynamicImports: true });
  await bundled.close();
  return output[0].code;

  function resolveId(id) {
    return id === entry ? entry : null;
  }
}

// --- printing ------------------------------------------------------------------------------------

function print(list) {
  const head = ['', 'raw', 'gzip', 'brotli', 'budget'];
  const cells = list.map(({ title, raw, gzip, brotli, budget }) => [
    title,
    ...[raw, gzip, brotli].map(kB),
    budget === Infinity ? '-' : `${kB(budget)}${gzip > budget ? ' !' : ''}`,
  ]);
  printColumns([head, ...cells]);
}

/** The parts of the script-tag module by source file, minified and before compression. */
async function printDetails() {
  const { metafile } = await build({
    entryPoints: [path.join(root, 'src/entries/script-tag/script-tag.ts')],
    absWorkingDir: root,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['production'],
    metafile: true,
    write: false,
  });
  const [output] = Object.values(metafile.outputs);
  const parts = Object.entries(output.inputs)
    .map(([name, { bytesInOutput }]) => [name.replace(/^.*node_modules\//, ''), bytesInOutput])
    .filter(([, bytes]) => bytes > 0)
    .sort(([, a], [, b]) => b - a);
  const byFolder = new Map();
  for (const part of parts) {
    const folder = folderOf(part[0]);
    byFolder.set(folder, [...(byFolder.get(folder) ?? []), part]);
  }
  const share = (bytes) => `${((100 * bytes) / output.bytes).toFixed(1)} %`;
  const sum = (list) => list.reduce((total, [, bytes]) => total + bytes, 0);
  console.log('\nWhat the script-tag module is made of, minified and before compression:\n');
  printColumns(
    [...byFolder]
      .map(([folder, list]) => [folder, sum(list)])
      .sort(([, a], [, b]) => b - a)
      .map(([folder, bytes]) => [folder, kB(bytes), share(bytes)]),
  );
  console.log('');
  printColumns(parts.map(([name, bytes]) => [name, kB(bytes), share(bytes)]));
}

/** The room of a source file, or the package that a file is from. */
function folderOf(name) {
  if (!name.startsWith('src/'))
    return name
      .split('/')
      .slice(0, name.startsWith('@') ? 2 : 1)
      .join('/');
  const parts = path.posix.dirname(name).split('/');
  return parts.slice(0, ['elements', 'content'].includes(parts[1]) ? 4 : 2).join('/');
}

function printColumns(lines) {
  const widths = lines[0].map((_, column) =>
    Math.max(...lines.map((cells) => cells[column].length)),
  );
  for (const cells of lines) {
    const padded = cells.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column] + 2),
    );
    console.log(padded.join('').trimEnd());
  }
}

function kB(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
