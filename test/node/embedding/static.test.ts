/** A page that has the static HTML of an element inside its tag: for whoever runs no script, and until the script is there. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { dist } from '../package/package.js';
import { renderStatic } from '../../../src/static/render-static.js';
import { pages, type StaticTag } from '../../../src/static/pages.js';
import { englishDefinition, onHostPage } from './host-page.js';
import { shiftsOn, watchShifts } from './shifts.js';

const tags = Object.keys(pages) as StaticTag[];
const definition = readFileSync(path.join(dist, englishDefinition), 'utf8');

function pageWith(tag: StaticTag, inside: string): string {
  return `<h1>Hand clinic</h1><p>Opening hours</p>
    <${tag} src="${englishDefinition}">${inside}</${tag}><p>Imprint</p>`;
}

describe('renderStatic, inside a tag', function () {
  this.timeout(60_000);

  for (const tag of tags) {
    it(`can be read where no script runs, and breaks no policy: <${tag}>`, () =>
      onHostPage(
        {
          body: pageWith(tag, renderStatic(definition, tag)),
          library: 'none',
          policy: "default-src 'none'",
          prepare: (page) => page.setJavaScriptEnabled(false),
        },
        async ({ page }) => {
          const { text, height } = await page.evaluate((name) => {
            const element = document.querySelector<HTMLElement>(name)!;
            return { text: element.innerText, height: document.body.scrollHeight };
          }, tag);
          expect(text)
            .to.include('Get emergency help now')
            .and.include('You have trouble breathing.');
          expect(height).to.be.above(2000);
        },
      ));

    for (const viewport of [
      { width: 390, height: 844 },
      { width: 1200, height: 800 },
    ]) {
      it(`gives way to the element, which moves nothing, at ${viewport.width} px: <${tag}>`, () =>
        onHostPage(
          {
            body: pageWith(tag, renderStatic(definition, tag)),
            prelude: watchShifts,
            viewport,
            // A slow device draws between what a fast one does at once.
            prepare: (page) => page.emulateCPUThrottling(4),
          },
          async ({ page, status }) => {
            await status('ready', tag);
            await page.evaluate((name) => document.querySelector(name)!.updateComplete, tag);
            expect(await shiftsOn(page)).to.equal(0);
          },
        ));
    }
  }

  it('is what keeps the page from moving', () =>
    onHostPage(
      { body: pageWith('procedure-explainer', '<p>A line.</p>'), prelude: watchShifts },
      async ({ page, status }) => {
        await status('ready');
        expect(await shiftsOn(page)).to.be.above(0);
      },
    ));
});
