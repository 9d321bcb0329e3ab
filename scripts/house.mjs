/** Draws the picture of the rooms that stands in CONTRIBUTING.md: npm run house */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { drawHouse } from './house/picture.mjs';
import { readHouse } from './house/read.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

writeFileSync(
  path.join(root, 'stories/guides/images/rooms.svg'),
  drawHouse(readHouse(path.join(root, 'src'))),
);
