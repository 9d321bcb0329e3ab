/**
 * Runs every gate, one after another, and says how it went. Its last line is always
 * "N passed, N failed, N skipped". A gate that runs no tests counts as one check.
 *
 *     npm test                                         everything
 *     node scripts/test.mjs --only lint,node           some gates
 *     node scripts/test.mjs --only browser test/a.test.ts  some test files, without coverage
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { transform } from 'esbuild';
import { generate } from './generate.mjs';

const rootDir = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const results = path.join(rootDir, 'test-results');

const PROGRAMS = {
  tsc: 'typescript/bin/tsc',
  eslint: 'eslint/bin/eslint.js',
  prettier: 'prettier/bin/prettier.cjs',
  mocha: 'mocha/bin/mocha.js',
  c8: 'c8/bin/c8.js',
  wtr: '@web/test-runner/dist/bin.js',
};

/** Rooms whose every branch is tested in Node, without a DOM. */
const FULLY_TESTED = [
  'languages',
  'definition',
  'evidence',
  'guidance',
  'outline',
  'worksheet',
  'session',
  'exchange',
];

/** Entry points and what only Node or a built bundle runs: not loaded by a browser test. */
const NOT_LOADED_IN_TESTS = /^src\/([^/]+\.ts$|(entries|cli|generated)\/)/;

/**
 * @typedef {object} Outcome
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {string} note
 */

const GATES = {
  typecheck: {
    title: 'Types',
    run: () =>
      checks(
        [node('tsc'), '-p', 'tsconfig.json', '--noEmit'],
        [node('tsc'), '-p', 'test'],
        [node('tsc'), '-p', 'scripts/lint/tsconfig.pure.json'],
      ),
  },
  lint: { title: 'Lint', run: () => checks([node('eslint'), '.', '--max-warnings', '0']) },
  format: {
    title: 'Format',
    run: () => checks([node('prettier'), '--check', '--log-level', 'warn', '.']),
  },
  build: { title: 'Build', run: () => checks(['scripts/build.mjs']) },
  size: { title: 'Size', run: () => checks(['scripts/size.mjs']) },
  node: { title: 'Tests in Node', run: testInNode },
  browser: { title: 'Tests in browsers', run: testInBrowsers },
};

const { values, positionals: files } = parseArgs({
  options: { only: { type: 'string' } },
  allowPositionals: true,
});
const chosen = values.only?.split(',') ?? Object.keys(GATES);
const unknown = chosen.filter((name) => !(name in GATES));
if (unknown.length > 0) {
  console.error(`No gate "${unknown.join('", "')}". Gates: ${Object.keys(GATES).join(', ')}.`);
  process.exit(2);
}

await generate(rootDir);

/** @type {[string, Outcome & { seconds: number }][]} */
const outcomes = [];
for (const name of chosen) {
  const { title, run } = GATES[name];
  console.log(`\n=== ${title} ===\n`);
  const start = Date.now();
  const outcome = await run().catch((error) => {
    console.error(error);
    return failed(String(error.message));
  });
  outcomes.push([title, { ...outcome, seconds: (Date.now() - start) / 1000 }]);
}
summarize();

// --- gates -------------------------------------------------------------------------------------

/** Runs commands and counts them as one check. All run, so that one look shows all troubles. */
async function checks(...commands) {
  let passed = true;
  for (const command of commands) {
    if ((await execute(command)) !== 0) passed = false;
  }
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0, note: '' };
}

async function testInNode() {
  const wanted = files.filter((file) => !file.startsWith('test/accessibility/'));
  if (files.length > 0 && wanted.length === 0) return failed('none of the named files');
  const resultFile = path.join(results, 'node.json');
  rmSync(resultFile, { force: true });
  const mocha = [node('mocha'), '--config', 'test/.mocharc.json'];
  const environment = { DECISION_AID_RESULTS: resultFile };

  if (files.length > 0) {
    const code = await execute(mocha, {
      ...environment,
      DECISION_AID_TEST_FILES: wanted.join('\n'),
    });
    return counted(readResult(resultFile), code, 'coverage not measured');
  }

  const reportDir = path.join(rootDir, 'coverage/node');
  const code = await execute(
    [
      node('c8'),
      '--reporter=json-summary',
      '--reporter=lcovonly',
      `--reports-dir=${reportDir}`,
      '--extension=.ts',
      ...FULLY_TESTED.map((room) => `--include=src/${room}/**`),
      process.execPath,
      ...mocha,
      '--forbid-only',
    ],
    environment,
  );
  const outcome = counted(readResult(resultFile), code, '');
  const gaps = await branchGaps(path.join(reportDir, 'coverage-summary.json'));
  return withCheck(outcome, 'every branch', gaps);
}

/** What keeps those rooms from having every branch tested. */
async function branchGaps(summaryFile) {
  const summary = readCoverage(summaryFile);
  const gaps = [];
  for (const [file, { branches, statements }] of summary) {
    if (!FULLY_TESTED.some((room) => file.startsWith(`src/${room}/`))) continue;
    if (branches.pct === 100) continue;
    gaps.push(
      `${file}: ${branches.total - branches.covered} of ${branches.total} branches not tested ` +
        `(${statements.pct} % of statements)`,
    );
  }
  const rooms = FULLY_TESTED.flatMap((room) => sourceFiles(`src/${room}`));
  for (const file of await neverLoaded(rooms, summary)) gaps.push(`${file}: no test loads it`);
  return gaps;
}

async function testInBrowsers() {
  const resultFile = path.join(results, 'browser.json');
  rmSync(resultFile, { force: true });
  rmSync(path.join(rootDir, 'coverage/browser'), { recursive: true, force: true });
  const code = await execute([node('wtr'), '--config', 'test/web-test-runner.config.mjs'], {
    ...(files.length > 0 && { DECISION_AID_TEST_FILES: files.join('\n') }),
  });
  const result = readResult(resultFile);
  if (!result) return failed('the test runner gave no result');

  const engines = Object.entries(result.engines);
  const total = { passed: 0, failed: 0, skipped: 0 };
  const notes = [];
  for (const [engine, counts] of engines) {
    for (const kind of Object.keys(total)) total[kind] += counts[kind];
    const executed = counts.passed + counts.failed;
    const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : '';
    notes.push(`${engine} ${executed}${skipped}`);
    if (executed === 0) {
      total.failed += 1;
      console.error(`${engine} executed no tests.`);
    }
  }
  if (result.missing.length > 0) notes.push(`not installed: ${result.missing.join(', ')}`);
  for (const trouble of result.troubles) console.error(`Failed: ${trouble}`);

  const coverageMissed = result.coverage && !result.coverage.passed;
  const outcome = counted(total, coverageMissed ? 0 : code, notes.join('; '));
  if (!result.coverage) return outcome;

  const { lines, statements } = result.coverage.summary;
  const gaps = coverageMissed
    ? [`${lines.pct} % of lines and ${statements.pct} % of statements; 95 % are asked`]
    : [];
  const browserSummary = readCoverage(path.join(rootDir, 'coverage/browser/coverage-summary.json'));
  const sources = sourceFiles('src').filter((file) => !NOT_LOADED_IN_TESTS.test(file));
  for (const file of await neverLoaded(sources, browserSummary)) {
    gaps.push(`${file}: no browser test loads it`);
  }
  return withCheck(outcome, `coverage ${lines.pct} % of lines`, gaps);
}

// --- results -----------------------------------------------------------------------------------

function failed(note) {
  return { passed: 0, failed: 1, skipped: 0, note };
}

/** The outcome of a test runner; a bad exit code without a failed test is one failure. */
function counted(counts, code, note) {
  if (!counts) return failed('the test runner gave no result');
  const outcome = { ...counts, note };
  if (outcome.passed + outcome.failed === 0) {
    console.error('The test runner executed no tests.');
    return { ...outcome, failed: 1, note: ['no tests executed', note].filter(Boolean).join('; ') };
  }
  if (code !== 0 && outcome.failed === 0) {
    console.error(`The test runner ended with code ${code}.`);
    return { ...outcome, failed: 1, note: [`exit code ${code}`, note].filter(Boolean).join('; ') };
  }
  return outcome;
}

/** Adds one more check to an outcome: passed if there is nothing to say against it. */
function withCheck(outcome, title, objections) {
  for (const objection of objections) console.error(`${title}: ${objection}`);
  const passed = objections.length === 0;
  return {
    passed: outcome.passed + (passed ? 1 : 0),
    failed: outcome.failed + (passed ? 0 : 1),
    skipped: outcome.skipped,
    note: [outcome.note, `${title}${passed ? '' : ': FAILED'}`].filter(Boolean).join('; '),
  };
}

function readResult(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

function readCoverage(file) {
  const summary = readResult(file) ?? {};
  delete summary.total;
  return new Map(
    Object.entries(summary).map(([name, figures]) => [
      path.relative(rootDir, path.resolve(rootDir, name)).split(path.sep).join('/'),
      figures,
    ]),
  );
}

function sourceFiles(folder) {
  if (!existsSync(path.join(rootDir, folder))) return [];
  return readdirSync(path.join(rootDir, folder), { recursive: true })
    .map((name) => path.posix.join(folder, name.split(path.sep).join('/')))
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'));
}

/** Files with code in them that a coverage report knows nothing of. Types alone are no code. */
async function neverLoaded(sources, coverage) {
  const missing = [];
  for (const file of sources.filter((name) => !coverage.has(name))) {
    const source = readFileSync(path.join(rootDir, file), 'utf8');
    const { code } = await transform(source, {
      loader: 'ts',
      tsconfigRaw: { compilerOptions: { experimentalDecorators: true } },
    });
    if (code.replace(/export\s*\{\s*\};?/, '').trim() !== '') missing.push(file);
  }
  return missing;
}

function summarize() {
  const width = Math.max(...outcomes.map(([title]) => title.length));
  const total = { passed: 0, failed: 0, skipped: 0 };
  console.log('\n=== Summary ===\n');
  for (const [title, outcome] of outcomes) {
    for (const kind of Object.keys(total)) total[kind] += outcome[kind];
    console.log(
      `${outcome.failed > 0 ? 'FAILED' : 'ok    '}  ${title.padEnd(width)}  ` +
        `${`${outcome.seconds.toFixed(1)} s`.padStart(8)}  ` +
        `${counts(outcome)}${outcome.note ? `  (${outcome.note})` : ''}`,
    );
  }
  process.exitCode = total.failed > 0 ? 1 : 0;
  console.log(`\n${counts(total)}`);
}

function counts({ passed, failed: failures, skipped }) {
  return `${passed} passed, ${failures} failed, ${skipped} skipped`;
}

// --- processes ---------------------------------------------------------------------------------

function node(program) {
  return path.join(rootDir, 'node_modules', PROGRAMS[program]);
}

/** Runs a Node script and resolves with its exit code. */
function execute(args, environment = {}) {
  mkdirSync(results, { recursive: true });
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: rootDir,
      stdio: 'inherit',
      env: { ...process.env, ...environment },
    });
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
}
