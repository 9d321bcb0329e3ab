/**
 * Runs test files, and runs them again whenever a source or a test is saved.
 *
 *     npm run test:watch -- test/definition/parse.test.ts                  in Node, if they can run there
 *     npm run test:watch -- --only browser test/definition/parse.test.ts   in Chromium
 */
import { spawn } from 'node:child_process';
import { existsSync, watch } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runsInNode } from '../test/support/where.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const watched = ['src', 'test', 'stories', 'scripts', 'locales'];

const { values, positionals } = parseArgs({
  options: { only: { type: 'string' } },
  allowPositionals: true,
});
const files = positionals.map((file) =>
  path.relative(root, path.resolve(file)).split(path.sep).join('/'),
);
const missing = files.filter((file) => !existsSync(path.join(root, file)));

if (files.length === 0 || missing.length > 0) {
  console.error(
    missing.length > 0
      ? `There is no test file ${missing.join(', ')}.`
      : 'Name the test files to watch: npm run test:watch -- test/definition/parse.test.ts',
  );
  process.exitCode = 2;
} else if (values.only !== undefined && !['node', 'browser'].includes(values.only)) {
  console.error(`--only wants "node" or "browser", and not "${values.only}".`);
  process.exitCode = 2;
} else if ((values.only ?? (files.every(runsInNode) ? 'node' : 'browser')) === 'node') {
  watchInNode();
} else {
  watchInBrowsers();
}

/** Each run is a process of its own, because a module that is loaded stays as it is. */
function watchInNode() {
  let isRunning = false;
  let isStale = false;
  let wait;
  const run = () => {
    isStale = isRunning;
    if (isRunning) return;
    isRunning = true;
    start('scripts/test.mjs', '--only', 'node', ...files).once('close', () => {
      isRunning = false;
      if (isStale) run();
    });
  };
  for (const folder of watched) {
    watch(path.join(root, folder), { recursive: true }, () => {
      // An editor that saves a file touches it several times.
      clearTimeout(wait);
      wait = setTimeout(run, 100);
    });
  }
  run();
}

/** The runner of the browser tests watches by itself, and keeps Chromium open. */
function watchInBrowsers() {
  if (!process.stdin.isTTY) {
    console.error('Watching in a browser takes keys: run it in a terminal.');
    process.exitCode = 2;
    return;
  }
  process.env.DECISION_AID_TEST_FILES = files.join('\n');
  process.env.DECISION_AID_ENGINES ??= 'chromium';
  start(
    'node_modules/@web/test-runner/dist/bin.js',
    '--config',
    'test/web-test-runner.config.mjs',
    '--watch',
  );
}

function start(script, ...args) {
  return spawn(process.execPath, [path.join(root, script), ...args], {
    cwd: root,
    stdio: 'inherit',
  });
}
