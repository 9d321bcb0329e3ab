/**
 * Makes the modules of each language from locales/*.xlf and the English guidance, those of each element, and the tables
 * by which a definition is checked. They are not committed: whatever reads
 * src runs this first, which takes a tenth of a second while neither those files nor the scripts have changed.
 *
 *     npm run generate
 */
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));

/** What the modules are made of and by. */
const INPUTS = [
  'locales',
  'package.json',
  'scripts/build/json-schema.mjs',
  'scripts/definition/descriptions.mjs',
  'scripts/definition/shapes.mjs',
  'scripts/elements/list.mjs',
  'scripts/generate.mjs',
  'scripts/import-source.mjs',
  'scripts/localize',
  'src/content/guidance/en.json',
  'src/definition/schema',
  'src/elements/elements.ts',
  'src/guidance/schema.ts',
  'src/languages',
];

/** The folders that hold such modules and nothing else; .gitignore names them too. */
const FOLDERS = [
  'src/definition/generated',
  'src/generated',
  'src/entries/define',
  'src/entries/guidance',
  'src/entries/locales',
  'src/entries/preview/locales',
  'src/entries/script-tag/elements',
  'src/entries/script-tag/guidance',
  'src/entries/script-tag/locales',
  'stories/generated',
];

/**
 * @param {string} root the folder of the package
 * @returns {Promise<void>}
 */
export async function generate(root = path.resolve(here, '..')) {
  const stamp = path.join(root, 'src/generated/.made-from');
  const inputs = fingerprint(root);
  const isThere = [stamp, ...FOLDERS].every((name) => existsSync(path.resolve(root, name)));
  if (isThere && readFileSync(stamp, 'utf8') === inputs) return;
  // Only now, because loading them takes longer than all that is above.
  const { readEnglish } = await import('./localize/english.mjs');
  const { readFiles } = await import('./localize/files.mjs');
  const { modulesOf } = await import('./localize/modules.mjs');
  const { modulesOfShapes } = await import('./definition/shapes.mjs');
  const { modulesOfDescriptions } = await import('./definition/descriptions.mjs');
  const { modulesOfElements } = await import('./elements/list.mjs');
  const { modules, problems } = modulesOf(
    await readEnglish(root),
    readFiles(path.join(root, 'locales')),
  );
  writeModules(
    root,
    new Map([
      ...modules,
      ...modulesOfElements(root),
      ...(await modulesOfShapes(root)),
      ...(await modulesOfDescriptions(root)),
    ]),
  );
  for (const problem of problems) console.warn(problem);
  if (problems.length > 0) {
    console.warn('Until this is put right, readers of that language get the guidance in English.');
  } else {
    writeFileSync(stamp, inputs);
  }
}

/** @param {string} root */
function fingerprint(root) {
  const hash = createHash('sha256');
  const files = INPUTS.flatMap((name) =>
    statSync(path.join(root, name)).isDirectory()
      ? readdirSync(path.join(root, name))
          .sort()
          .map((file) => `${name}/${file}`)
      : name,
  );
  for (const file of files) hash.update(`${file}\0`).update(readFileSync(path.join(root, file)));
  return hash.digest('hex');
}

/**
 * Writes what has changed, so that a server that watches src reloads no more than that.
 *
 * @param {string} root
 * @param {ReadonlyMap<string, string>} modules
 */
function writeModules(root, modules) {
  for (const [name, code] of modules) {
    const file = path.join(root, name);
    const text = `// Made by "npm run generate".\n${code}`;
    if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const expected = new Set([...modules.keys()].map((name) => path.join(root, name)));
  for (const folder of FOLDERS) {
    for (const name of readdirSync(path.join(root, folder), { recursive: true })) {
      const file = path.join(root, folder, String(name));
      if (!expected.has(file) && !statSync(file).isDirectory()) rmSync(file);
    }
  }
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  await generate();
}
