/**
 * Makes an element: class, actions, styles, view, named states, stories, tests; puts it on the list of elements, and
 * notes it in the changelog and the guide.
 *
 *     npm run new:element -- pain-diary
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { classNameOf, filesOf } from './elements/templates.mjs';
import { generate } from './generate.mjs';

/**
 * @param {object} options
 * @param {string} options.root the folder of the package
 * @param {string} options.tag
 * @returns {Promise<readonly string[]>} the files that were there before and are changed
 */
export async function makeElement({ root, tag }) {
  if (!/^[a-z][a-z0-9]*(-[a-z][a-z0-9]*)+$/.test(tag)) {
    throw new Error(
      `"${tag}" is no tag: write words in lower-case letters with hyphens, as pain-diary.`,
    );
  }
  if (existsSync(path.join(root, 'src/elements', tag)))
    throw new Error(`<${tag}> is there already.`);

  for (const [name, text] of filesOf(tag)) await write(path.join(root, name), text);
  const changes = {
    'src/elements/elements.ts': onTheList,
    'CHANGELOG.md': inTheChangelog,
    'stories/guides/introduction.md': inTheGuide,
  };
  for (const [name, change] of Object.entries(changes)) {
    const file = path.join(root, name);
    await write(file, change(readFileSync(file, 'utf8'), tag));
  }
  return Object.keys(changes);
}

async function write(file, text) {
  const options = await resolveConfig(file);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, await format(text, { ...options, filepath: file }));
}

function onTheList(text, tag) {
  const name = classNameOf(tag);
  const imported = `import { ${name} } from './${tag}/${tag}.js';\n`;
  return replaced(
    replaced(text, /\nexport const elements/, `${imported}\nexport const elements`),
    /\n\] as const;/,
    `\n  ${name},\n] as const;`,
  );
}

function inTheChangelog(text, tag) {
  return replaced(text, /\n### Added\n\n/, `\n### Added\n\n- \`<${tag}>\`: say what it is for.\n`);
}

/** A row after the last one of the table of elements. */
function inTheGuide(text, tag) {
  return replaced(
    text,
    /(\n\| `<[\w-]+>` .*)(?![\s\S]*\n\| `<)/,
    (row) => `${row}\n| \`<${tag}>\` | Say what it is for. |`,
  );
}

function replaced(text, pattern, by) {
  if (!pattern.test(text)) throw new Error(`There is no place for a new element: ${pattern}.`);
  return text.replace(pattern, by);
}

async function main() {
  const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
  const [tag = ''] = process.argv.slice(2);
  try {
    const changed = await makeElement({ root, tag });
    await generate(root);
    console.log(`<${tag}> is there. Say what it is for in src/elements/${tag}/${tag}.ts, and in:`);
    for (const name of changed) console.log(`  ${name}`);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url))
  await main();
