/**
 * Builds everything that is published, into dist/: modules, the script-tag files, the schema, the definitions, what
 * editors and frameworks read, and what the package is made of. The same sources give the same bytes.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeBlocks } from './build/blocks.mjs';
import { writeIntegrity, writePreload } from './build/integrity.mjs';
import { writeIssues } from './build/issues.mjs';
import { writeSchemas } from './build/json-schema.mjs';
import { writeLlms } from './build/llms.mjs';
import { compileModules } from './build/modules.mjs';
import { writeNotices } from './build/notices.mjs';
import { writePreview } from './build/preview.mjs';
import { writeSbom } from './build/sbom.mjs';
import { readElements } from './elements/list.mjs';
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

/** Takes modules out of a folder, and leaves their types. */
function removeModules(folder) {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (/\.js(\.map)?$/.test(name)) rmSync(path.join(folder, name));
  }
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
const guides = path.join(root, 'stories/guides');
for (const name of readdirSync(guides, { recursive: true, encoding: 'utf8' })) {
  if (name.endsWith('.md')) cpSync(path.join(guides, name), path.join(dist, 'guides', name));
}
run('rollup/dist/bin/rollup', '--config', 'rollup.config.mjs', '--silent');
// What only these bundles are made of is of no use to others. The types of the checks stay, since theirs tell of them.
rmSync(path.join(dist, 'entries/script-tag'), { recursive: true });
await writePreview(dist);
for (const room of ['cli', 'authoring', 'workbench', 'entries/preview'])
  rmSync(path.join(dist, room), { recursive: true });
removeModules(path.join(dist, 'checks'));
for (const file of ['checks.js', 'checks.js.map']) rmSync(path.join(dist, 'entries', file));
writeNotices(path.join(dist, 'authors'));
writeNotices(path.join(dist, 'preview'));
chmodSync(path.join(dist, 'authors/decision-aid.js'), 0o755);
writeIntegrity(path.join(dist, 'cdn'));
writeNotices(path.join(dist, 'cdn'));
writePreload(
  path.join(dist, 'cdn'),
  readElements(root).map(({ tag }) => tag),
);
writeBlocks({
  guide: path.join(root, 'stories/guides/hospital-web-teams.md'),
  cdn: path.join(dist, 'cdn'),
});
run(
  '@custom-elements-manifest/analyzer/cem.js',
  'analyze',
  '--config',
  'scripts/build/manifest.config.mjs',
  '--quiet',
);
writeLlms({ root, dist });
writeSbom({ root, dist });
