/**
 * Builds everything that is published, into dist/: modules, the script-tag files, the schema, the definitions, and
 * what editors and frameworks read.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeIntegrity } from './build/integrity.mjs';
import { writeIssues } from './build/issues.mjs';
import { writeSchemas } from './build/json-schema.mjs';
import { compileModules } from './build/modules.mjs';
import { generate } from './generate.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const dist = path.join(root, 'dist');

function run(program, ...args) {
  const script = path.join(root, 'node_modules', program);
  const { status } = spawnSync(process.execPath, [script, ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
}

await generate(root);
rmSync(dist, { recursive: true, force: true });
if (!compileModules({ root })) process.exit(1);
await writeSchemas({ root, dist });
await writeIssues({ dist });
mkdirSync(path.join(dist, 'definitions'), { recursive: true });
const definitions = path.join(root, 'src/content/definitions');
for (const name of readdirSync(definitions)) {
  cpSync(path.join(definitions, name), path.join(dist, 'definitions', name));
}
run('rollup/dist/bin/rollup', '--config', 'rollup.config.mjs', '--silent');
// What only these bundles are made of is of no use to others.
rmSync(path.join(dist, 'entries/script-tag'), { recursive: true });
writeIntegrity(path.join(dist, 'cdn'));
run(
  '@custom-elements-manifest/analyzer/cem.js',
  'analyze',
  '--config',
  'scripts/build/manifest.config.mjs',
  '--quiet',
);
