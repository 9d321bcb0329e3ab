/**
 * Brings the translations up to date: takes the messages out of the code and the texts out of the general guidance,
 * writes them into locales/*.xlf, checks those, and writes locales/STATUS.md and src/generated.
 *
 *     npm run localize          every language that has a file
 *     npm run localize -- fr    and a new one
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { generate } from './generate.mjs';
import { problemsIn, updateFiles } from './localize/files.mjs';
import { sourcesOf } from './localize/sources.mjs';
import { statusPage } from './localize/status.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const locales = path.join(root, 'locales');
const definitions = path.join(root, 'src/content/definitions');

const added = process.argv.slice(2);
for (const language of added) {
  if (Intl.getCanonicalLocales(language)[0] !== language) {
    console.error(`"${language}" is no language tag, or is usually written in another way.`);
    process.exit(2);
  }
}

updateFiles(locales, await sourcesOf(root), added);
writeFileSync(path.join(locales, 'STATUS.md'), await statusPage({ locales, definitions }));
await generate(root);

const problems = problemsIn(locales);
console.log('The files are up to date; locales/STATUS.md counts what is in them.');
if (problems.length > 0) {
  console.error(['', 'Put these right, then run this again:', ...problems].join('\n  '));
  process.exit(1);
}
