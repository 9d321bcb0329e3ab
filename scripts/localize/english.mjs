/** The general guidance in English, from which every other language is made. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { safeParse } from 'valibot';
import { importSource } from '../import-source.mjs';

export const ENGLISH = 'src/content/guidance/en.json';

/**
 * Reads the English guidance, and refuses what does not keep to its schema.
 *
 * @param {string} root the folder of the package
 * @returns {Promise<Record<string, any>>}
 */
export async function readEnglish(root) {
  const guidance = JSON.parse(readFileSync(path.join(root, ENGLISH), 'utf8'));
  const [{ guidance: schema }] = await importSource(root, 'src/guidance/schema.ts');
  const { issues = [] } = safeParse(schema, guidance);
  if (issues.length > 0) {
    const problems = issues.map(
      ({ path: place = [], message }) => `/${place.map(({ key }) => key).join('/')}: ${message}`,
    );
    throw new Error([`${ENGLISH} does not keep to its schema:`, ...problems].join('\n  '));
  }
  // The address of the schema is for editors alone.
  delete guidance.$schema;
  return guidance;
}
