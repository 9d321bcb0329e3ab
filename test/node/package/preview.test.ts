/** The author preview as its author has it: the page of the package in a browser, on any server. */
import path from 'node:path';
import { expect } from 'chai';
import { serve, type Served } from '../../../scripts/serve/server.mjs';
import { root } from './package.js';
import { PreviewPage } from './preview-page.js';

const pages = path.join(root, 'dist/preview');

describe('dist/preview/index.html', function () {
  this.timeout(120_000);

  const preview = new PreviewPage();

  before(() => preview.launch());

  after(() => preview.end());

  beforeEach(() => preview.begin());

  afterEach(() => preview.close());

  describe('on any server', () => {
    let served: Served;

    before(async () => {
      served = await serve({ roots: { '/': pages } });
    });

    after(() => served.close());

    it('begins with a definition that says what to write, and leads to each place', async () => {
      await preview.open(`${served.url}/index.html`);
      await preview.told(/\d+ errors, \d+ warnings?, 1 note/);
      await (await preview.found('author-preview >>> .problems .place')).click();
      const selected = await preview.page.evaluate(
        () =>
          (
            document.querySelector('author-preview')!.shadowRoot as unknown as {
              activeElement: Element;
            }
          ).activeElement.className,
      );
      expect(selected).to.include('cm-content');
    });

    it('tells of a fault while it is typed, and still shows the last text without one', async () => {
      await preview.open(`${served.url}/index.html`);
      await preview.told(/errors/);
      await preview.typeAtTheTop('x');
      await preview.told(/^\s*1 error\. What readers see is the last text without errors\./);
      expect(await preview.page.$('author-preview >>> procedure-explainer')).to.not.equal(null);
      await preview.page.keyboard.press('Backspace');
      await preview.told(/warning/);
    });

    it('keeps what was not saved, and gives it back', async () => {
      await preview.open(`${served.url}/index.html`);
      await preview.told(/errors/);
      await preview.typeAtTheTop('x');
      await preview.told(/^\s*1 error/);
      await preview.open(`${served.url}/index.html`);
      await preview.told(/^\s*1 error/);
      const message = await preview.page.$eval(
        'author-preview >>> .message',
        ({ textContent }) => textContent,
      );
      expect(message).to.include('was not saved');
    });

    it('fits a phone, one part at a time', async () => {
      await preview.page.setViewport({ width: 390, height: 844 });
      await preview.open(`${served.url}/index.html`);
      await preview.told(/errors/);
      for (const [part, selector] of [
        ['Mend', '.problems'],
        ['Numbers', 'author-numbers'],
        ['See', '.readers'],
        ['Write', '.cm-content'],
      ] as const) {
        await preview.press(part);
        expect(
          await (await preview.found(`author-preview >>> ${selector}`)).isVisible(),
          part,
        ).to.equal(true);
        expect(
          await preview.page.evaluate(() => document.documentElement.scrollWidth),
          part,
        ).to.be.at.most(390);
      }
    });
  });
});
