/**
 * Says in each bundle what it is and whose work is in it, and gives the licences that those works come with. Derived
 * from the modules that are in a bundle, so that it holds whatever a bundle is made of.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const own = readJson(path.join(root, 'package.json'));

export const noticesFile = 'THIRD-PARTY-NOTICES.txt';

/** A plugin of Rollup that stands after the one that takes comments out. */
export function notices() {
  return {
    name: 'notices',
    renderChunk: (code, { modules }) => ({ code: `${bannerOf(modules)}${code}`, map: null }),
  };
}

/**
 * Gathers what the bundles say of themselves into one file that lies beside them, with each licence in full.
 *
 * @param {string} folder where the bundles are, and the file goes
 */
export function writeNotices(folder) {
  const bundles = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const names = bundles
    .filter((name) => name.endsWith('.js'))
    .flatMap((name) => namesIn(readFileSync(path.join(folder, name), 'utf8')));
  const parts = [...new Set(names)].sort().map((name) => {
    const found = packageAt(path.join(root, 'node_modules', name));
    return `${found.name} ${found.version} (${found.license})\n\n${found.text.trim()}\n`;
  });
  const title =
    `${own.name} ${own.version} is licensed under ${own.license}. The scripts in this folder hold the works below,\n` +
    'which are licensed as they say.\n';
  writeFileSync(path.join(folder, noticesFile), [title, ...parts].join(`\n${'-'.repeat(80)}\n\n`));
}

/** The packages that a bundle names as part of it. */
export function namesIn(code) {
  const [banner = ''] = /^(?:#!.*\n)?\/\*![^]*?\*\//.exec(code) ?? [];
  return [...banner.matchAll(/^ \* - (\S+) /gm)].map(([, name]) => name);
}

/** What stands first in a bundle. Minifiers keep a comment that begins so. */
function bannerOf(modules) {
  const packages = new Map();
  for (const [id, { renderedLength }] of Object.entries(modules)) {
    const folder = renderedLength > 0 ? packageFolder(id) : undefined;
    if (folder && !packages.has(folder)) packages.set(folder, packageAt(folder));
  }
  const others = [...packages.values()]
    .map(
      ({ name, version, license, copyright }) =>
        ` * - ${name} ${version}, ${license}, ${copyright}\n`,
    )
    .sort();
  const held = others.length === 0 ? '' : ` * With, under the licenses in ${noticesFile}:\n`;
  return `/*!\n * ${own.name} ${own.version}, ${own.license}\n${held}${others.join('')} */\n`;
}

/** The folder of the package that a module is from; none for our own modules, and for those of plugins. */
function packageFolder(id) {
  if (id.startsWith('\0')) return undefined;
  return /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(id)?.[0];
}

/** What a package says of its licence. One that says nothing must not be published in ours. */
function packageAt(folder) {
  const { name, version, license } = readJson(path.join(folder, 'package.json'));
  const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
  const text = file ? readFileSync(path.join(folder, file), 'utf8') : '';
  const copyright = text
    .split('\n')
    .find((line) => /^copyright/i.test(line.trim()))
    ?.trim();
  if (!license || !copyright)
    throw new Error(`${name} is in a bundle, and gives no license with a copyright.`);
  return { name, version, license, text, copyright };
}

function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}
