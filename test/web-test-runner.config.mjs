/**
 * Tests in browsers. Everything in test/ runs in every engine that is there, except test/node, test/frameworks, test/next,
 * test/editors, test/forms and test/oldest (never in this runner) and test/accessibility (only in Chromium, which alone can emulate media and
 * show the accessibility tree).
 *
 * A room without a page has one page for all its tests, unless single files are asked for: see support/bundles.mjs.
 * DECISION_AID_TEST_FILES (set by scripts/test.mjs) names single files, for development.
 */
import { readdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { BrowserCoverage } from './support/browser-coverage.mjs';
import { bundleTests, BUNDLES } from './support/bundles.mjs';
import { cdpPlugin } from './support/cdp-plugin.mjs';
import { findEngines } from './support/engines.mjs';
import { countingReporter } from './support/reporter.mjs';

const rootDir = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const cores = os.availableParallelism();

/** Files that take as long as many, and how many pages share each out: see support/share.ts. */
const SHARED = new Map([
  ['test/accessibility/audit.test.ts', 10],
  ['test/accessibility/risk-benefit-comparator-states.test.ts', 6],
  ['test/accessibility/whole-numbers.test.ts', 3],
]);

const asked = process.env.DECISION_AID_TEST_FILES?.split('\n').filter(Boolean);
const testFiles = (asked ?? filesIn('test').filter((file) => file.endsWith('.test.ts'))).filter(
  (file) => !/^test\/(node|frameworks|next|editors|forms|oldest)\//.test(file),
);
const { forPages, forRooms } = await bundleTests({
  rootDir,
  files: testFiles,
  isEachAlone: asked !== undefined,
  isWatched: process.argv.includes('--watch'),
});
const inAccessibility = [...forPages.keys()].filter((file) =>
  file.startsWith('test/accessibility/'),
);
const chromiumOnly = inAccessibility.filter((file) => !SHARED.has(file));
const inAllEngines = [...forPages.keys()].filter((file) => !inAccessibility.includes(file));
const bundlesOf = (files) => files.map((file) => forPages.get(file));

const coverage = asked
  ? undefined
  : new BrowserCoverage({ rootDir, bundles: BUNDLES, folder: 'test-results/coverage-in-browser' });
const { launchers, missing } = await findEngines({ cores, coverage });
const chromium = launchers.get('chromium');
console.log(
  `Engines: ${[...launchers.keys()].join(', ')}` +
    (missing.length > 0 ? ` (not installed: ${missing.join(', ')})` : ''),
);

function filesIn(folder) {
  return readdirSync(path.join(rootDir, folder), { recursive: true })
    .map((name) => path.posix.join(folder, name.split(path.sep).join('/')))
    .sort();
}

const page = (testFramework, head = '') => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Test</title>${head}
  </head>
  <body>
    <script type="module" src="${testFramework}"></script>
  </body>
</html>`;

/** Tests that only Chromium runs. */
function chromiumGroups() {
  const groups = [];
  if (chromiumOnly.length > 0)
    groups.push({ name: 'accessibility', files: bundlesOf(chromiumOnly) });
  for (const [file, shares] of SHARED) {
    for (let share = 0; inAccessibility.includes(file) && share < shares; share += 1) {
      const head = `<meta name="share" content="${share}/${shares}" />`;
      groups.push({
        name: `${path.basename(file, '.test.ts')} ${share}`,
        files: bundlesOf([file]),
        testRunnerHtml: (testFramework) => page(testFramework, head),
      });
    }
  }
  return groups.map((group) => ({ ...group, browsers: [chromium] }));
}

/** Rooms without a page. Chromium has the engine of Node, where their tests run too. */
function roomGroups() {
  const browsers = [...launchers.values()].filter((launcher) => launcher !== chromium);
  return forRooms.length > 0 && browsers.length > 0
    ? [{ name: 'rooms', files: forRooms, browsers }]
    : [];
}

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  rootDir,
  files: inAllEngines.length > 0 ? bundlesOf(inAllEngines) : undefined,
  groups: [...(chromium ? chromiumGroups() : []), ...roomGroups()],
  browsers: [...launchers.values()],
  concurrentBrowsers: 3,
  // For the tests that load a module of ours once more, as a page with two bundles does.
  nodeResolve: true,
  plugins: [
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: path.join(rootDir, 'tsconfig.json') }),
    cdpPlugin(),
    a11ySnapshotPlugin(),
  ],
  testRunnerHtml: (testFramework) => page(testFramework),
  testFramework: { config: { ui: 'bdd', timeout: 10_000, forbidOnly: !asked } },
  // The slowest file of the slowest engine has far less to do; a hung or crashed page ends here.
  testsFinishTimeout: 240_000,
  browserStartTimeout: 60_000,
  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: process.stdout.isTTY }),
    countingReporter({
      file: path.join(rootDir, 'test-results/browser.json'),
      rootDir,
      missing,
    }),
  ],
};
