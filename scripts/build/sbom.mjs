/**
 * The bill of materials in CycloneDX: the packages that come with ours, as the lock file has them. npm makes it; left
 * out is what only our own tests and tools need, and what would differ from one build to the next.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Writes dist/sbom.cdx.json. */
export function writeSbom({ root, dist }) {
  const args = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'];
  const { status, stdout, stderr } = spawnSync('npm', args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    // On Windows, npm is a script of the shell.
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm could not make the bill of materials: ${stderr}`);
  const { name } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const sbom = published(JSON.parse(stdout), name);
  writeFileSync(path.join(dist, 'sbom.cdx.json'), `${JSON.stringify(sbom, null, 2)}\n`);
}

function published(sbom, name) {
  const kept = sbom.components.filter(
    ({ scope, properties }) => scope === 'required' && !properties.some(isForDevelopment),
  );
  const refs = new Set(kept.map((one) => one['bom-ref']));
  const own = sbom.metadata.component['bom-ref'];
  delete sbom.serialNumber;
  delete sbom.metadata.timestamp;
  // npm takes the name of the folder.
  sbom.metadata.component.name = name;
  return {
    ...sbom,
    components: kept,
    dependencies: sbom.dependencies
      .filter(({ ref }) => ref === own || refs.has(ref))
      .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((one) => refs.has(one)) })),
  };
}

function isForDevelopment({ name, value }) {
  return name === 'cdx:npm:package:development' && value === 'true';
}
