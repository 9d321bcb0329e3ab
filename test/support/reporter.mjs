/**
 * Counts the tests of each engine and writes them to a JSON file for
 * scripts/test.mjs. A test file that could not run counts as one failed test.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { BUNDLES } from './bundles.mjs';

/** @param {{ file: string, rootDir: string, missing: string[] }} options */
export function countingReporter({ file, rootDir, missing }) {
  return {
    stop({ sessions }) {
      const engines = {};
      const troubles = [];
      const times = [];
      for (const session of sessions) {
        const engine = session.browser.name;
        const counts = (engines[engine] ??= { passed: 0, failed: 0, skipped: 0, files: 0 });
        counts.files += 1;
        const tests = session.testResults ? leaves(session.testResults) : [];
        const failed = tests.filter((test) => !test.passed && !test.skipped);
        counts.passed += tests.filter((test) => test.passed && !test.skipped).length;
        counts.skipped += tests.filter((test) => test.skipped).length;
        counts.failed += failed.length;

        const where = `${nameOf(path.relative(rootDir, session.testFile))} in ${engine}`;
        const spent = tests.reduce((sum, { duration = 0 }) => sum + duration, 0);
        times.push({ where, seconds: Math.round(spent / 1000) });
        troubles.push(...failed.map((test) => `${where}: ${test.path}\n    ${reason(test)}`));
        if (failed.length === 0 && (session.errors.length > 0 || !session.passed)) {
          counts.failed += 1;
          troubles.push(`${where}: ${session.errors[0]?.message ?? 'did not finish'}`);
        } else if (tests.length === 0) {
          counts.failed += 1;
          troubles.push(`${where}: has no tests`);
        }
      }
      const slowest = times.sort((a, b) => b.seconds - a.seconds).slice(0, 15);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify({ engines, missing, troubles, slowest }, undefined, 2));
    },
  };
}

/** The test file that a bundle is made from, or its room. */
function nameOf(bundle) {
  return bundle.slice(`${BUNDLES}/`.length).replace(/^(test\/.*)\.js$/, '$1.ts');
}

/** What went wrong in a test, with the place. */
function reason({ error }) {
  const place = error?.stack?.split('\n').find((line) => line.includes('/test/'));
  return [error?.message ?? 'No reason was given.', place?.trim()].filter(Boolean).join(' ');
}

function leaves(suite, titles = []) {
  const here = suite.name ? [...titles, suite.name] : titles;
  return [
    ...suite.tests.map((test) => ({ ...test, path: [...here, test.name].join(' › ') })),
    ...suite.suites.flatMap((inner) => leaves(inner, here)),
  ];
}
