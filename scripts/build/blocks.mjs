/**
 * The blocks of the guide for hospital web teams that load scripts, with the integrity values of this build. They cannot
 * stand in the guide: a value changes with each version, and one that is made up switches the check off in browsers.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Puts the integrity value of each script after its address.
 *
 * @param {string} html
 * @param {string} place where the page has the folder of the scripts: `/decision-aid/`
 * @param {Record<string, string>} values by path in that folder
 */
export function withIntegrity(html, place, values) {
  return html.replace(/(<script\b[^>]*?\bsrc="([^"]+)")/g, (tag, start, address) => {
    if (!address.startsWith(place)) return tag;
    const name = address.slice(place.length);
    if (!(name in values)) throw new Error(`The build has no script ${name}.`);
    return `${start} integrity="${values[name]}"`;
  });
}

/** Writes blocks.html into the folder of the scripts. */
export function writeBlocks({ guide, cdn }) {
  const values = JSON.parse(readFileSync(path.join(cdn, 'sri.json'), 'utf8'));
  const blocks = [...readFileSync(guide, 'utf8').matchAll(/^## (.+)$|^```html\n([\s\S]*?)^```$/gm)];
  let heading = '';
  const copies = blocks.flatMap(([, title, code]) => {
    if (title !== undefined) heading = title;
    return code?.includes('<script type="module" src=') || code?.includes('<script defer src=')
      ? [`<!-- ${heading} -->\n\n${withIntegrity(code, '/decision-aid/', values)}`]
      : [];
  });
  const head = `<!--
Blocks to copy, from the guide for hospital web teams, with the integrity values of this version. Put your own address
in the place of /decision-aid/. Change the values together with the files.
-->
`;
  writeFileSync(path.join(cdn, 'blocks.html'), [head, ...copies].join('\n'));
}
