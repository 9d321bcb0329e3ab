/** What there is in each language, and how much of it a person has checked: the page locales/STATUS.md. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { checkFile, isLeftOut } from './check.mjs';
import { readFiles } from './files.mjs';

const languageNames = new Intl.DisplayNames('en', { type: 'language' });

/**
 * @param {{ locales: string, definitions: string }} folders
 * @returns {Promise<string>} Markdown
 */
export async function statusPage({ locales, definitions }) {
  const examples = readdirSync(definitions)
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(path.join(definitions, name), 'utf8')));
  const rows = [...readFiles(locales)].map(([language, xml]) => {
    const { interface: messages, guidance } = checkFile(language, xml);
    return [
      `${languageNames.of(language)} (\`${language}\`)`,
      inWords(messages),
      isLeftOut(guidance) ? 'none: shown in English' : inWords(guidance),
      examplesInWords(examples, language),
    ];
  });
  const head = ['Language', 'Interface', 'General guidance', 'Example definitions'];
  const table = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  const page = `# Where the translations stand

Written by \`npm run localize\`. All is written in English and translated from that. What is not checked has been read by
no person who speaks the language. [How to translate, and how to check](README.md).

${table.join('\n')}
`;
  return format(page, { ...(await resolveConfig(locales)), parser: 'markdown' });
}

/** @param {import('./check.mjs').Count} count */
function inWords({ total, missing, unchecked }) {
  const parts = [`${total} texts`];
  if (missing > 0) parts.push(`${missing} in English`);
  return [...parts, `${unchecked} not checked`].join(', ');
}

/**
 * @param {readonly { id: string, language: string, translation?: { checked: string } }[]} examples
 * @param {string} language
 */
function examplesInWords(examples, language) {
  const own = examples.filter((example) => example.language === language);
  const all = new Set(examples.map(({ id }) => id)).size;
  const unchecked = own.filter(({ translation }) => translation?.checked === 'not-checked').length;
  return own.length === 0 ? 'none' : `${own.length} of ${all}, ${unchecked} not checked`;
}
