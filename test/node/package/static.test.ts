/** The guide's way to static HTML, followed to the letter by somebody who has installed the package. */
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect } from 'chai';
import { renderStatic } from '../../../src/static/render-static.js';
import { consumer, dist, read, runNode } from './package.js';

const [, block = ''] =
  /```js\n(import \{ readFile[^]*?renderStatic[^]*?)```/.exec(
    read('stories/guides/hospital-web-teams.md'),
  ) ?? [];

describe('dist/entries/static.js', () => {
  it('writes what the guide says it writes, in the language of the page', async () => {
    const folder = await consumer();
    await copyFile(
      path.join(dist, 'definitions/carpal-tunnel-syndrome.es.json'),
      path.join(folder, 'carpal-tunnel-syndrome.es.json'),
    );
    await writeFile(path.join(folder, 'render.mjs'), block);
    const { code, stderr } = await runNode([path.join(folder, 'render.mjs')], folder);
    expect(stderr).to.equal('');
    expect(code).to.equal(0);
    const html = await readFile(path.join(folder, 'carpal-tunnel-syndrome.es.html'), 'utf8');
    expect(html).to.match(/^<div lang="es" dir="ltr">\n<h2>/);
    expect(html).to.include('Cuándo pedir ayuda').and.not.include('When to get help');
  });

  it('gives the same bytes in Node, compiled or not', async () => {
    const text = await readFile(path.join(dist, 'definitions/sciatica.en.json'), 'utf8');
    const folder = await consumer();
    await writeFile(path.join(folder, 'sciatica.json'), text);
    await writeFile(
      path.join(folder, 'render.mjs'),
      `import { readFileSync } from 'node:fs';
       import { renderStatic } from 'decision-aid-elements/static.js';
       process.stdout.write(renderStatic(readFileSync('sciatica.json', 'utf8'), 'risk-benefit-comparator'));`,
    );
    const { stdout } = await runNode([path.join(folder, 'render.mjs')], folder);
    expect(stdout).to.equal(renderStatic(text, 'risk-benefit-comparator'));
  });
});
