/// <reference types="node" />
/** An element as HTML that needs no script. */
import { readFile } from 'node:fs/promises';
import { renderStatic } from '../static/render-static.js';
import type { StaticTag } from '../static/pages.js';

/** What an element says of the definition in a file. */
export async function renderFile(file: string, element: string): Promise<string> {
  return renderStatic(await readFile(file, 'utf8'), element as StaticTag);
}
