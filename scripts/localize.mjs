/**
 * Brings the translations of the interface up to date: takes the messages out of the code into locales/*.xlf, checks
 * that they are translated, and writes src/localization/generated.
 *
 * Nothing is written there while a message lacks its translation: the elements show such a message in English anyway.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkLocales } from './localize/check.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const locales = path.join(root, 'locales');
const generated = path.join(root, 'src/localization/generated');

function litLocalize(command) {
  const script = path.join(root, 'node_modules/@lit/localize-tools/bin/lit-localize.js');
  const config = path.join(locales, 'lit-localize.json');
  const { status } = spawnSync(process.execPath, [script, '--config', config, command], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
}

/** The main module of @lit/localize brings a page-wide runtime along; the library has the tag in a module of its own. */
function useOwnTag(file) {
  const code = readFileSync(file, 'utf8');
  writeFileSync(file, code.replace("from '@lit/localize'", "from '../str.js'"));
}

// It refills the targets that are there and leaves their attributes alone. Should it ever drop a state, the check
// tells.
litLocalize('extract');

const { problems, locales: counts } = checkLocales(locales);
for (const { locale, units, unchecked } of counts) {
  console.log(`${locale}: ${units} messages, ${unchecked} of them not checked by a person`);
}
if (problems.length > 0) {
  console.error(['', 'Put these right, then run this again:', ...problems].join('\n  '));
  process.exit(1);
}

litLocalize('build');
for (const name of readdirSync(generated)) useOwnTag(path.join(generated, name));
