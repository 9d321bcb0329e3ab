/**
 * Runs every gate, some side by side, and says how it went. Its last line is always
 * "N passed, N failed, N skipped". A gate that runs no tests counts as one check.
 *
 *     npm test                                         everything
 *     node scripts/test.mjs --only lint,node           some gates
 *     node scripts/test.mjs --only browser test/a.test.ts  some test files, without coverage
 */
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { SHARES } from '../test/support/where.mjs';
import { generate } from './generate.mjs';
import { branchGaps, coverageInChromium } from './test/coverage.mjs';
import { counted, failed, readResult, sum, withCheck } from './test/outcomes.mjs';
import { execute, node, results, rootDir } from './test/run.mjs';

const GATES = {
  typecheck: {
    title: 'Types',
    run: (log) =>
      checks(
        log,
        [node('tsc'), '-p', 'tsconfig.json', '--noEmit'],
        [node('tsc'), '-p', 'test'],
        [node('tsc'), '-p', 'scripts/lint/tsconfig.pure.json'],
      ),
  },
  lint: { title: 'Lint', run: (log) => checks(log, [node('eslint'), '.', '--max-warnings', '0']) },
  format: {
    title: 'Format',
    run: (log) => checks(log, [node('prettier'), '--check', '--log-level', 'warn', '.']),
  },
  build: { title: 'Build', run: (log) => checks(log, ['scripts/build.mjs']) },
  size: { title: 'Size', run: (log) => checks(log, ['scripts/size.mjs']) },
  node: { title: 'Tests in Node', run: testInNode },
  others: { title: 'Tests with programs of others', run: testWithOthers },
  browser: { title: 'Tests in browsers', run: testInBrowsers },
};

/** Gates that need nothing of each other run side by side, so that no core waits; what they print follows at their end. */
const SIDE_BY_SIDE = [
  ['typecheck', 'lint', 'format', 'build'],
  ['size', 'others'],
  ['node'],
  ['browser'],
];

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
for (const group of SIDE_BY_SIDE) {
  const gates = group.filter((name) => chosen.includes(name));
  const isAlone = gates.length === 1;
  outcomes.push(...(await Promise.all(gates.map((name) => outcomeOf(name, isAlone)))));
}
summarize();

/** @returns {Promise<[string, Outcome & { seconds: number }]>} */
async function outcomeOf(name, isAlone) {
  const { title, run } = GATES[name];
  const heading = `\n=== ${title} ===\n`;
  const log = isAlone ? undefined : path.join(results, `${name}.txt`);
  if (isAlone) console.log(heading);
  else rmSync(log, { force: true });
  const start = Date.now();
  const outcome = await run(log).catch((error) => {
    console.error(error);
    return failed(String(error.message));
  });
  const seconds = (Date.now() - start) / 1000;
  if (!isAlone) console.log(`${heading}\n${readFileSync(log, 'utf8')}`);
  return [title, { ...outcome, seconds }];
}

// --- gates -------------------------------------------------------------------------------------

/** Runs commands and counts them as one check. All run, so that one look shows all troubles. */
async function checks(log, ...commands) {
  let passed = true;
  for (const command of commands) {
    if ((await execute(command, {}, log)) !== 0) passed = false;
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

  const raw = path.join(results, 'coverage-in-node');
  rmSync(raw, { recursive: true, force: true });
  const shares = await Promise.all(
    SHARES.map(async (share) => {
      const own = path.join(results, `node-${share}.json`);
      const log = path.join(results, `node-${share}.txt`);
      for (const file of [own, log]) rmSync(file, { force: true });
      const code = await execute(
        [...mocha, '--forbid-only'],
        { DECISION_AID_RESULTS: own, DECISION_AID_SHARE: share, NODE_V8_COVERAGE: raw },
        log,
      );
      console.log(readFileSync(log, 'utf8'));
      return counted(readResult(own), code, '');
    }),
  );
  const outcome = sum(shares);
  return withCheck(outcome, 'every branch', await branchGaps(raw));
}

/** What others make of the package: the files of the build, in programs that are installed for it. */
async function testWithOthers(log) {
  const resultFile = path.join(results, 'others.json');
  rmSync(resultFile, { force: true });
  const environment = {
    DECISION_AID_RESULTS: resultFile,
    DECISION_AID_WITH_OTHERS: 'yes',
    ...(files.length > 0 && { DECISION_AID_TEST_FILES: files.join('\n') }),
  };
  const mocha = [node('mocha'), '--config', 'test/.mocharc.json', '--forbid-only'];
  const code = await execute(mocha, environment, log);
  return counted(readResult(resultFile), code, '');
}

async function testInBrowsers() {
  const resultFile = path.join(results, 'browser.json');
  rmSync(resultFile, { force: true });
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
  for (const { where, seconds } of result.slowest) console.log(`${seconds} s: ${where}`);

  const outcome = counted({ ...total, troubles: result.troubles }, code, notes.join('; '));
  if (files.length > 0 || !result.engines.Chromium) return outcome;
  const { lines, gaps } = await coverageInChromium(path.join(results, 'coverage-in-browser'));
  return withCheck(outcome, `coverage ${lines} % of lines`, gaps);
}

// --- summary ---------------------------------------------------------------------------------

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
  for (const trouble of outcomes.flatMap(([, { troubles = [] }]) => troubles)) {
    console.error(`\nFailed: ${trouble}`);
  }
  process.exitCode = total.failed > 0 ? 1 : 0;
  console.log(`\n${counts(total)}`);
}

function counts({ passed, failed: failures, skipped }) {
  return `${passed} passed, ${failures} failed, ${skipped} skipped`;
}
