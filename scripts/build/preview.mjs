/** The page of the author preview, beside its scripts: for any server, and for the command. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** The sheet of the page around the preview. A file, since the policy of the page allows no other. */
const sheet = `:root { color-scheme: light dark; font-family: system-ui, sans-serif; }
body { margin: 0; padding: 1rem; }
`;

/** @param {string} dist where the modules are compiled to */
export async function writePreview(dist) {
  const module = pathToFileURL(path.join(dist, 'workbench/page.js')).href;
  const { previewPage } = await import(module);
  writeFileSync(path.join(dist, 'preview/index.html'), previewPage());
  writeFileSync(path.join(dist, 'preview/preview.css'), sheet);
}
