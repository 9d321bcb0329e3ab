import { readFile } from 'node:fs/promises';
import { expect } from 'chai';
import { pages } from '../../../src/static/pages.js';
import { renderStatic } from '../../../src/static/render-static.js';
import { folderForTests, run, shippedFile, shippedIds } from './run.js';

describe('addRender, decision-aid render', () => {
  const folder = folderForTests();
  const file = shippedFile('sciatica');

  it('writes each element of each definition, as renderStatic does', async () => {
    for (const id of shippedIds) {
      for (const tag of Object.keys(pages) as (keyof typeof pages)[]) {
        const { code, out, err } = await run('render', shippedFile(id), '--element', tag);
        expect([code, err], tag).to.deep.equal([0, '']);
        expect(out).to.equal(renderStatic(await readFile(shippedFile(id), 'utf8'), tag));
      }
    }
  });

  it('writes a definition in Spanish with its headings and its emergency signs in Spanish', async () => {
    const { out } = await run('render', shippedFile('sciatica', 'es'));
    expect(out).to.match(/^<div lang="es" dir="ltr">/);
    expect(out).to.include('Cuándo pedir ayuda').and.not.include('When to get help');
  });

  it('takes the language of the page and the level of its heading', async () => {
    const { out } = await run('render', file, '--lang', 'ar-EG', '--heading-level', '4');
    expect(out).to.match(/^<div lang="ar" dir="rtl">\n<h4/);
  });

  it('writes a file, and replaces none unasked', async () => {
    const place = folder.place('sciatica.html');
    expect(await run('render', file, '-o', place)).to.deep.equal({
      code: 0,
      out: `${place} is written.\n`,
      err: '',
    });
    const first = await folder.read('sciatica.html');
    const again = await run('render', file, '-o', place, '-e', 'decision-summary');
    expect(again.code).to.equal(2);
    expect(again.err).to.include('is there already');
    expect(await folder.read('sciatica.html')).to.equal(first);
    expect(
      (await run('render', file, '-o', place, '-e', 'decision-summary', '--force')).code,
    ).to.equal(0);
    expect(await folder.read('sciatica.html')).to.include('My page for the visit');
  });

  it('says what is wrong with a file, a tag, a language and a level', async () => {
    const broken = await folder.write('broken.json', '{"id": "x"}');
    for (const [args, code, words] of [
      [['no-such-file.json'], 2, /cannot be read \(ENOENT\)/],
      [[broken], 1, /has (?:an error|\d+ errors), first at/],
      [[file, '-e', 'risk-comparator'], 2, /Allowed choices are .*decision-aid/],
      [[file, '--lang', 'english please'], 2, /no language tag/],
      [[file, '--heading-level', '7'], 2, /whole number from 1 to 6/],
    ] as const) {
      const ran = await run('render', ...args);
      expect([ran.code, ran.out], args.join(' ')).to.deep.equal([code, '']);
      expect(ran.err).to.match(words);
    }
  });
});
