/**
 * What a reader's browser has to fetch, against the budgets of the house. Fails if one is exceeded. A target is where
 * we mean to come: a budget is lowered when less is needed, and a higher one needs a record of the decision.
 *
 *     npm run size                  the table
 *     npm run size -- --details     and which source files the library is made of
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readElements } from './elements/list.mjs';
import { printDetails } from './size/details.mjs';
import { measure, measureBundle, measurePage } from './size/measure.mjs';
import { kB, printColumns } from './size/print.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const dist = path.join(root, 'dist');
const cdn = path.join(dist, 'cdn');

/** Compressed by gzip, in bytes: what may be, and what shall be. */
const BUDGETS = {
  first: [5_400, 28_000],
  whole: [146_000],
  locale: [16_000],
  guidance: [12_500],
  frame: [1_500],
  parser: [20_500],
};

/** The same for each element: all that a page with it fetches before it shows, and the element through a bundler. */
const ELEMENT_BUDGETS = {
  'procedure-explainer': { page: [74_900, 40_000], bundle: [58_600] },
  'risk-benefit-comparator': { page: [80_200, 40_000], bundle: [68_900] },
  'consent-comprehension-quiz': { page: [73_900, 40_000], bundle: [63_500, 27_000] },
  'second-opinion-checklist': { page: [80_000, 40_000], bundle: [67_700] },
  'decision-summary': { page: [71_900, 40_000], bundle: [61_400] },
};
/** For an element that is new. */
const USUAL = { page: [72_500, 40_000], bundle: [60_400] };

const { values } = parseArgs({ options: { details: { type: 'boolean', default: false } } });

if (!existsSync(path.join(cdn, 'sri.json'))) {
  console.error('There is no built library in dist: run npm run build first.');
  process.exit(2);
}

const tags = readElements(root).map(({ tag }) => tag);
const rows = [row('cdn/decision-aid.js', fromFiles('decision-aid.js'), BUDGETS.first)];
for (const tag of tags) {
  const { eager, all } = measurePage(cdn, tag);
  rows.push(row(`page with <${tag}>`, eager, budgetsOf(tag).page, all));
}
rows.push(row('cdn/decision-aid.iife.js', fromFiles('decision-aid.iife.js'), BUDGETS.whole));
for (const name of ['frame-host.js', 'frame-guest.js'])
  rows.push(row(`cdn/${name}`, fromFiles(name), BUDGETS.frame));
for (const [folder, budget] of Object.entries({
  locales: BUDGETS.locale,
  guidance: BUDGETS.guidance,
})) {
  for (const name of readdirSync(path.join(cdn, folder)).sort()) {
    rows.push(row(`cdn/${folder}/${name}`, fromFiles(`${folder}/${name}`), budget));
  }
}
for (const tag of tags) {
  const { eager, all } = await measureBundle(dist, `import './entries/define/${tag}.js';`);
  rows.push(row(`<${tag}> by a bundler`, eager, budgetsOf(tag).bundle, all));
}
const parser = await measureBundle(dist, `export { parseDefinition } from './entries/index.js';`);
rows.push(row('parseDefinition by a bundler', parser.eager, BUDGETS.parser));

print(rows);
if (values.details) await printDetails(root);

const over = rows.filter(({ size, budget }) => size.gzip > budget);
for (const { title, size, budget } of over) {
  console.error(`Over budget: ${title} has ${kB(size.gzip)}, and ${kB(budget)} are allowed.`);
}
process.exitCode = over.length > 0 ? 1 : 0;

function budgetsOf(tag) {
  return ELEMENT_BUDGETS[tag] ?? USUAL;
}

function fromFiles(...names) {
  return measure(names.map((name) => readFileSync(path.join(cdn, name))));
}

/** `all` is with what may be fetched later, where that is more. */
function row(title, size, [budget, target], all = size) {
  return { title, size, budget, target, all };
}

function print(list) {
  const head = ['', 'files', 'raw', 'gzip', 'brotli', 'budget', 'target', 'with what comes later'];
  const cells = list.map(({ title, size, budget, target, all }) => [
    title,
    String(size.files),
    ...[size.raw, size.gzip, size.brotli].map(kB),
    `${kB(budget)}${size.gzip > budget ? ' !' : ''}`,
    target === undefined ? '-' : kB(target),
    all.files === size.files ? '-' : kB(all.gzip),
  ]);
  console.log(
    'Gzip is what is held against the budget; several files are compressed each by itself.\n',
  );
  printColumns([head, ...cells]);
}
