/**
 * Tests in browsers. Everything in test/ runs in every engine that is there, except test/node, test/frameworks, test/next,
 * test/editors, test/forms and test/oldest (never in this runner) and test/accessibility (only in Chromium, which alone can emulate media and
 * show the accessibility tree).
 *
 * A room without a page has one page for all its tests, unless single files are asked for: see support/pages-of-rooms.mjs.
 * DECISION_AID_TEST_FILES (set by scripts/test.mjs) names single files, for development.
 */
import { readdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { cdpPlugin } from './support/cdp-plugin.mjs';
import { findEngines } from './support/engines.mjs';
import { pagesOfRooms } from './support/pages-of-rooms.mjs';
import { countingReporter } from './support/reporter.mjs';

const rootDir = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const cores = os.availableParallelism();

/** Files that take as long as many, and how many pages share each out: see support/share.ts. */
const SHARED = new Map([
  ['test/accessibility/audit.test.ts', 8],
  ['test/accessibility/risk-benefit-comparator-states.test.ts', 4],
]);

const asked = process.env.DECISION_AID_TEST_FILES?.split('\n').filter(Boolean);
const testFiles = (asked ?? filesIn('test').filter((file) => file.endsWith('.test.ts'))).filter(
  (file) => !/^test\/(node|frameworks|next|editors|forms|oldest)\//.test(file),
);
const inAccessibility = testFiles.filter((file) => file.startsWith('test/accessibility/'));
const chromiumOnly = inAccessibility.filter((file) => !SHARED.has(file));
const inAllEngines = testFiles.filter((file) => !inAccessibility.includes(file));
const everywhere = asked ? inAllEngines : pagesOfRooms(inAllEngines, rootDir);

const { launchers, missing } = await findEngines({ cores });
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

/** Puts support/silence.ts before everything else in each test file, on its first line. */
const silencePlugin = {
  name: 'silence',
  transform(context) {
    const file = decodeURIComponent(context.path).slice(1);
    if (!testFiles.includes(file)) return undefined;
    return { body: `import '/test/support/silence.ts'; ${context.body}` };
  },
};

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
  if (chromiumOnly.length > 0) groups.push({ name: 'accessibility', files: chromiumOnly });
  for (const [file, shares] of SHARED) {
    for (let share = 0; inAccessibility.includes(file) && share < shares; share += 1) {
      const head = `<meta name="share" content="${share}/${shares}" />`;
      groups.push({
        name: `${path.basename(file, '.test.ts')} ${share}`,
        files: [file],
        testRunnerHtml: (testFramework) => page(testFramework, head),
      });
    }
  }
  return groups.map((group) => ({ ...group, browsers: [chromium] }));
}

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  rootDir,
  files: everywhere.length > 0 ? everywhere : undefined,
  groups: chromium ? chromiumGroups() : [],
  browsers: [...launchers.values()],
  concurrentBrowsers: cores < 4 ? 2 : 3,
  nodeResolve: true,
  plugins: [
    silencePlugin,
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: path.join(rootDir, 'tsconfig.json') }),
    cdpPlugin(),
    a11ySnapshotPlugin(),
  ],
  testRunnerHtml: (testFramework) => page(testFramework),
  testFramework: { config: { ui: 'bdd', timeout: 10_000, forbidOnly: !asked } },
  // The slowest file of the slowest engine has far less to do; a hung or crashed page ends here.
  testsFinishTimeout: 240_000,
  browserStartTimeout: 60_000,
  coverage: !asked && chromium !== undefined,
  coverageConfig: {
    include: ['src/**/*.ts'],
    exclude: ['src/generated/**', 'src/**/*.d.ts'],
    report: true,
    reportDir: path.join(rootDir, 'coverage/browser'),
    reporters: ['lcovonly', 'json-summary', 'text-summary'],
    threshold: { lines: 95, statements: 95, branches: 0, functions: 0 },
  },
  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: process.stdout.isTTY }),
    countingReporter({
      file: path.join(rootDir, 'test-results/browser.json'),
      rootDir,
      missing,
    }),
  ],
};
