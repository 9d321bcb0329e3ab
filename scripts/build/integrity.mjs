/** Integrity values for the script-tag files, so that a page can refuse an altered one. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Writes sri.json: the integrity value of each script by its path in the folder. */
export function writeIntegrity(folder) {
  const scripts = readdirSync(folder, { recursive: true })
    .map((name) => String(name).split(path.sep).join('/'))
    .filter((name) => name.endsWith('.js'))
    .sort();
  const integrity = Object.fromEntries(
    scripts.map((name) => {
      const hash = createHash('sha384').update(readFileSync(path.join(folder, name)));
      return [name, `sha384-${hash.digest('base64')}`];
    }),
  );
  writeFileSync(path.join(folder, 'sri.json'), `${JSON.stringify(integrity, null, 2)}\n`);
}
