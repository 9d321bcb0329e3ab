/** How a gate went, from what its programs have written. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { transform } from 'esbuild';
import { rootDir } from './run.mjs';

/**
 * @typedef {object} Outcome
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {string} note
 * @property {string[]} [troubles] what failed, each by its name: the end of a long log is what is read first
 */

export function failed(note) {
  return { passed: 0, failed: 1, skipped: 0, note };
}

/** The outcome of a test runner; a bad exit code without a failed test is one failure. */
export function counted(counts, code, note) {
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

/** @param {readonly Outcome[]} outcomes */
export function sum(outcomes) {
  const total = (kind) => outcomes.reduce((count, outcome) => count + outcome[kind], 0);
  const notes = outcomes.map(({ note }) => note).filter(Boolean);
  return {
    passed: total('passed'),
    failed: total('failed'),
    skipped: total('skipped'),
    note: notes.join('; '),
    troubles: outcomes.flatMap(({ troubles = [] }) => troubles),
  };
}

/** Adds one more check to an outcome: passed if there is nothing to say against it. */
export function withCheck(outcome, title, objections) {
  for (const objection of objections) console.error(`${title}: ${objection}`);
  const passed = objections.length === 0;
  return {
    passed: outcome.passed + (passed ? 1 : 0),
    failed: outcome.failed + (passed ? 0 : 1),
    skipped: outcome.skipped,
    note: [outcome.note, `${title}${passed ? '' : ': FAILED'}`].filter(Boolean).join('; '),
    troubles: [...(outcome.troubles ?? []), ...objections],
  };
}

export function readResult(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

export function readCoverage(file) {
  const summary = readResult(file) ?? {};
  delete summary.total;
  return new Map(
    Object.entries(summary).map(([name, figures]) => [
      path.relative(rootDir, path.resolve(rootDir, name)).split(path.sep).join('/'),
      figures,
    ]),
  );
}

export function sourceFiles(folder) {
  if (!existsSync(path.join(rootDir, folder))) return [];
  return readdirSync(path.join(rootDir, folder), { recursive: true })
    .map((name) => path.posix.join(folder, name.split(path.sep).join('/')))
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'));
}

/** Files with code in them that a coverage report knows nothing of. Types, and passing on what another has, are no code. */
export async function neverLoaded(sources, coverage) {
  const missing = [];
  for (const file of sources.filter((name) => !coverage.has(name))) {
    const source = readFileSync(path.join(rootDir, file), 'utf8');
    const { code } = await transform(source, {
      loader: 'ts',
      tsconfigRaw: { compilerOptions: { experimentalDecorators: true } },
    });
    const own = code.replace(/export\s*\{[^}]*\}(?:\s*from\s*"[^"]*")?;?/g, '');
    if (own.trim() !== '') missing.push(file);
  }
  return missing;
}
