/** The programs that the gates run. */
import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const rootDir = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
/** Where the programs write what they found. */
export const results = path.join(rootDir, 'test-results');

const PROGRAMS = {
  tsc: 'typescript/bin/tsc',
  eslint: 'eslint/bin/eslint.js',
  prettier: 'prettier/bin/prettier.cjs',
  mocha: 'mocha/bin/mocha.js',
  c8: 'c8/bin/c8.js',
  wtr: '@web/test-runner/dist/bin.js',
};

export function node(program) {
  return path.join(rootDir, 'node_modules', PROGRAMS[program]);
}

/** Runs a Node script and resolves with its exit code. What it prints is shown, or goes to the end of a file. */
export function execute(args, environment = {}, outputFile = undefined) {
  mkdirSync(results, { recursive: true });
  const output = outputFile ? openSync(outputFile, 'a') : 'inherit';
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: rootDir,
      stdio: ['inherit', output, output],
      env: { ...process.env, ...environment },
    });
    child.once('error', reject);
    child.once('close', (code) => {
      if (outputFile) closeSync(output);
      resolve(code ?? 1);
    });
  });
}
