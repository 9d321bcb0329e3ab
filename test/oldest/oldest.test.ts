/** The oldest Chromium that the README names, with the built files: the last one for Android 7. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { transform } from 'esbuild';
import {
  fallbackIsVisible,
  fewest,
  markupOf,
  onHostPage,
  tags,
  useEverything,
} from '../node/embedding/host-page.js';
import { findOldestChromium } from '../support/browsers.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** As the README and the guide for web teams name them. */
const oldest = { chrome: '119', firefox: '121', safari: '16.4' };

describe('DecisionAidElement in the oldest browsers', () => {
  before(async function () {
    // It is made for one kind of machine; that of the tests of each change is one.
    if (!(await findOldestChromium())) this.skip();
  });

  for (const tag of tags) {
    for (const library of ['module', 'classic'] as const) {
      it(`<${tag}> is ready in Chromium 119, and each of its controls can be used (${library})`, () =>
        onHostPage({ body: markupOf(tag), library, isOldest: true }, async ({ page, status }) => {
          expect(await page.evaluate(() => navigator.userAgent)).to.include('Chrome/119.');
          await status('ready', tag);
          expect(await fallbackIsVisible(page)).to.equal(false);
          const used = await useEverything({ page, status }, tag);
          expect(used).to.be.at.least(fewest(tag, 10));
          await status('ready', tag);
        }));
    }
  }

  it('are silent in Chromium 119 when all elements stand on one page', () =>
    onHostPage(
      { body: tags.map((tag) => markupOf(tag)).join(''), isOldest: true },
      async ({ page, status }) => {
        for (const tag of tags) await status('ready', tag);
        // What an element has for paper is drawn beside the page once it is at rest.
        await page.evaluate(
          () => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 3000 })),
        );
        for (const tag of tags) await status('ready', tag);
      },
    ));

  it('are those of the README and of the guide for web teams', () => {
    for (const file of ['README.md', 'stories/guides/hospital-web-teams.md']) {
      const text = readFileSync(path.join(root, file), 'utf8').replace(/\s+/g, ' ');
      const { chrome, firefox, safari } = oldest;
      expect(text, file).to.include(
        `Chrome and Edge ${chrome}, Firefox ${firefox}, Safari ${safari}`,
      );
    }
  });

  it('understand every script of the package', async () => {
    const cdn = path.join(root, 'dist/cdn');
    const files = readdirSync(cdn, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.js'),
    );
    expect(files.length).to.be.at.least(10);
    const target = Object.entries(oldest).map(([name, version]) => name + version);
    // That of each version of Unicode, of which esbuild knows less than browsers.
    const supported = { 'regexp-unicode-property-escapes': true };
    for (const file of files) {
      const text = readFileSync(path.join(cdn, file), 'utf8');
      const [asIs, lowered] = await Promise.all([
        transform(text, { target: 'esnext' }),
        transform(text, { target, supported }),
      ]);
      expect(lowered.code === asIs.code, `${file} has newer syntax`).to.equal(true);
    }
  });
});
