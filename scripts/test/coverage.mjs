/** How much of our files the tests ran, and how much is asked. */
import { rmSync } from 'node:fs';
import path from 'node:path';
import { neverLoaded, readCoverage, sourceFiles } from './outcomes.mjs';
import { execute, node, rootDir } from './run.mjs';

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

/** Rooms of which a share of branches is tested, in percent at least. It rises with their tests, and never falls. */
const MOSTLY_TESTED = { checks: 95, authoring: 90 };

/**
 * Entry points, what authors run in Node, and what a built bundle runs: not counted in a browser. The checks and the
 * page of the author preview run in a browser as they are built, since what they count syllables with is no module.
 */
const NOT_IN_BROWSERS = ['entries', 'cli', 'checks', 'authoring', 'workbench', 'generated'];

/**
 * What keeps those rooms from having every branch tested.
 *
 * @param {string} raw the folder that V8 wrote into
 */
export async function branchGaps(raw) {
  const tested = [...FULLY_TESTED, ...Object.keys(MOSTLY_TESTED)];
  const summary = await reportCoverage(
    raw,
    'coverage/node',
    tested.map((room) => `--include=src/${room}/**`),
  );
  const gaps = [];
  for (const [file, { branches, statements }] of summary) {
    if (!FULLY_TESTED.some((room) => file.startsWith(`src/${room}/`))) continue;
    if (branches.pct === 100) continue;
    gaps.push(
      `${file}: ${branches.total - branches.covered} of ${branches.total} branches not tested ` +
        `(${statements.pct} % of statements)`,
    );
  }
  for (const [room, least] of Object.entries(MOSTLY_TESTED)) {
    const files = [...summary].filter(([file]) => file.startsWith(`src/${room}/`));
    const count = (kind) => files.reduce((total, [, { branches }]) => total + branches[kind], 0);
    const share = (100 * count('covered')) / count('total');
    // No file at all is no share either.
    if (!(share >= least))
      gaps.push(`src/${room}: ${share.toFixed(1)} % of branches tested; ${least} % are asked`);
  }
  const rooms = tested.flatMap((room) => sourceFiles(`src/${room}`));
  for (const file of await neverLoaded(rooms, summary)) gaps.push(`${file}: no test loads it`);
  return gaps;
}

/**
 * Of what needs a page: the share of lines that ran in Chromium, and what it lacks.
 *
 * @param {string} raw the folder that V8 wrote into
 */
export async function coverageInChromium(raw) {
  const elsewhere = [...FULLY_TESTED, ...NOT_IN_BROWSERS];
  const summary = await reportCoverage(raw, 'coverage/browser', [
    // The files of the bundles are not ours; those that they are made from are.
    '--exclude-after-remap',
    '--include=src/**',
    ...[...elsewhere.map((room) => `${room}/**`), '*.ts'].map((name) => `--exclude=src/${name}`),
  ]);
  const percent = (kind) => {
    const count = (what) => [...summary.values()].reduce((sum, file) => sum + file[kind][what], 0);
    return (100 * count('covered')) / count('total');
  };
  const lines = percent('lines').toFixed(2);
  const gaps = [];
  // No file at all is no share either.
  if (!(percent('lines') >= 95 && percent('statements') >= 95))
    gaps.push(
      `${lines} % of lines and ${percent('statements').toFixed(2)} % of statements; 95 % are asked`,
    );
  const sources = sourceFiles('src').filter((file) => {
    const [, room, inRoom] = file.split('/');
    return inRoom !== undefined && !elsewhere.includes(room);
  });
  for (const file of await neverLoaded(sources, summary))
    gaps.push(`${file}: no browser test loads it`);
  return { lines, gaps };
}

/** Adds up what V8 has written into a folder; resolves with the figures of each file. */
async function reportCoverage(raw, reportDir, chosen) {
  rmSync(path.join(rootDir, reportDir), { recursive: true, force: true });
  await execute([
    node('c8'),
    'report',
    '--reporter=json-summary',
    '--reporter=lcovonly',
    `--temp-directory=${raw}`,
    `--reports-dir=${reportDir}`,
    '--extension=.ts',
    ...chosen,
  ]);
  return readCoverage(path.join(rootDir, reportDir, 'coverage-summary.json'));
}
