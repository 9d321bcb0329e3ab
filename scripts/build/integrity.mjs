/** Integrity values for the script-tag files, so that a page can refuse an altered one; and lines to fetch them early. */
import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { integrityOf, readElementFiles } from './element-files.mjs';

/** Writes sri.json: the integrity value of each script by its path in the folder. */
export function writeIntegrity(folder) {
  const scripts = readdirSync(folder, { recursive: true })
    .map((name) => String(name).split(path.sep).join('/'))
    .filter((name) => name.endsWith('.js'))
    .sort();
  const integrity = scripts.map((name) => [name, integrityOf(path.join(folder, name))]);
  writeFileSync(path.join(folder, 'sri.json'), json(Object.fromEntries(integrity)));
}

/** Writes preload.html: what a page can copy, by element. */
export function writePreload(folder, tags) {
  const { elements, integrity } = readElementFiles(folder, tags);
  const line = (file) =>
    `<link rel="modulepreload" href="${file}" integrity="${integrity[file]}" crossorigin>`;
  const blocks = tags.map((tag) => `<!-- ${tag} -->\n${elements[tag].map(line).join('\n')}\n`);
  const map = Object.fromEntries(
    Object.entries(integrity).map(([file, value]) => [`./${file}`, value]),
  );
  const text = `<!--
Optional lines for the head of a page, before its scripts. Put the address of this folder before each "files/".

The blocks with the names of elements let the browser fetch the files of an element at once, not only when the first
script asks for them. Copy those of the elements that the page has; a line that is there twice is needed once.
-->

${blocks.join('\n')}
<!--
Safari holds later files to their integrity values by this map alone, other browsers by the first script too. Its text
stands in the page, so a content security policy has to allow it by hash or nonce.
-->
<script type="importmap">
${json({ integrity: map })}</script>
`;
  writeFileSync(path.join(folder, 'preload.html'), text);
}

function json(value) {
  return `${JSON.stringify(value, null, 2)}\n`;
}
