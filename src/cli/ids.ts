/** The ids of the general guidance, with their words. */
import { guidance } from '../generated/guidance/en/index.js';

/** The fields of a definition that take ids of the general guidance, and the words for each. */
export function idsText(): string {
  const { care, glossary } = guidance;
  const tables: readonly (readonly [title: string, words: Readonly<Record<string, string>>])[] = [
    ['team: who is involved', namesOf(care.roles)],
    ['settings: where it happens', namesOf(care.settings)],
    ['imaging: scans', namesOf(care.imaging)],
    ['anaesthesia: ways of not feeling it', namesOf(care.anaesthesia)],
    ['[[words|id]] in texts', Object.fromEntries(glossary.map(({ id, term }) => [id, term]))],
  ];
  return tables
    .map(([title, words]) => {
      const longest = Math.max(...Object.keys(words).map((id) => id.length));
      const lines = Object.entries(words).map(([id, name]) => `  ${id.padEnd(longest)}  ${name}`);
      return `${title}\n${lines.join('\n')}\n`;
    })
    .join('\n');
}

function namesOf(table: Readonly<Record<string, { readonly name: string }>>) {
  return Object.fromEntries(Object.entries(table).map(([id, { name }]) => [id, name]));
}
