/** The author preview as its author has it: the page of the package in a browser, on any server. */
import path from 'node:path';
import { expect } from 'chai';
import { launch, type Browser, type ElementHandle, type Page } from 'puppeteer-core';
import { serve, type Served } from '../../../scripts/serve/server.mjs';
import { findChromium } from '../../support/browsers.mjs';
import { root } from './package.js';

const pages = path.join(root, 'dist/preview');

describe('dist/preview/index.html', function () {
  this.timeout(120_000);

  let browser: Browser;
  let page: Page;
  let troubles: string[];
  let asked: string[];

  before(async () => {
    const { executablePath, args, env, headless } = await findChromium();
    browser = await launch({ executablePath, args, env, headless });
  });

  after(() => browser.close());

  beforeEach(async () => {
    const context = await browser.createBrowserContext();
    page = await context.newPage();
    await page.setViewport({ width: 1300, height: 900 });
    troubles = [];
    asked = [];
    page.on('console', (message) => {
      if (['error', 'warn'].includes(message.type())) troubles.push(message.text());
    });
    page.on('pageerror', (error) => {
      troubles.push(String(error));
    });
    page.on('request', (request) => {
      asked.push(request.url());
    });
    page.on('dialog', (dialog) => {
      void dialog.accept();
    });
  });

  afterEach(async () => {
    const [origin = ''] = asked.map((url) => new URL(url).origin);
    expect(
      asked.filter((url) => !url.startsWith(origin) && !/^(?:blob|data):/.test(url)),
    ).to.deep.equal([]);
    await page.browserContext().close();
    expect(troubles).to.deep.equal([]);
  });

  /** Waits until the words of the count of what to mend fit. */
  async function told(words: RegExp): Promise<void> {
    await page.waitForFunction(
      (source) =>
        new RegExp(source).test(
          document.querySelector('author-preview')?.shadowRoot?.querySelector('.count')
            ?.textContent ?? '',
        ),
      { timeout: 60_000 },
      words.source,
    );
  }

  /** Waits for an element inside of others. Puppeteer hears of no change in a shadow root, and so looks again. */
  async function found(selector: string): Promise<ElementHandle> {
    const end = Date.now() + 60_000;
    while (Date.now() < end) {
      const handle = await page.$(selector);
      if (handle) return handle;
      await new Promise((done) => setTimeout(done, 50));
    }
    throw new Error(`There is no ${selector}.`);
  }

  async function opened(address: string): Promise<void> {
    await page.goto(address);
    await found('author-preview >>> .cm-content');
  }

  /** Presses the button that begins with these words, in a root. */
  async function press(words: string, inside = 'author-preview'): Promise<void> {
    await found(`${inside} >>> button`);
    for (const button of await page.$$(`${inside} >>> button`)) {
      const text = await button.evaluate(({ textContent }) => textContent.trim());
      if (text.startsWith(words) && (await button.isVisible())) {
        await button.click();
        return;
      }
    }
    throw new Error(`There is no button "${words}".`);
  }

  async function typeAtTheTop(words: string): Promise<void> {
    await page.focus('author-preview >>> .cm-content');
    await page.keyboard.down('Control');
    await page.keyboard.press('Home');
    await page.keyboard.up('Control');
    await page.keyboard.type(words);
  }

  describe('on any server', () => {
    let served: Served;

    before(async () => {
      served = await serve({ roots: { '/': pages } });
    });

    after(() => served.close());

    it('begins with a definition that says what to write, and leads to each place', async () => {
      await opened(`${served.url}/index.html`);
      await told(/\d+ errors, \d+ warnings?, 1 note/);
      await (await found('author-preview >>> .problems .place')).click();
      const selected = await page.evaluate(
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
      await opened(`${served.url}/index.html`);
      await told(/errors/);
      await typeAtTheTop('x');
      await told(/^\s*1 error\. What readers see is the last text without errors\./);
      expect(await page.$('author-preview >>> procedure-explainer')).to.not.equal(null);
      await page.keyboard.press('Backspace');
      await told(/warning/);
    });

    it('keeps what was not saved, and gives it back', async () => {
      await opened(`${served.url}/index.html`);
      await told(/errors/);
      await typeAtTheTop('x');
      await told(/^\s*1 error/);
      await opened(`${served.url}/index.html`);
      await told(/^\s*1 error/);
      const message = await page.$eval(
        'author-preview >>> .message',
        ({ textContent }) => textContent,
      );
      expect(message).to.include('was not saved');
    });

    it('fits a phone, one part at a time', async () => {
      await page.setViewport({ width: 390, height: 844 });
      await opened(`${served.url}/index.html`);
      await told(/errors/);
      for (const [part, selector] of [
        ['Mend', '.problems'],
        ['Numbers', 'author-numbers'],
        ['See', '.readers'],
        ['Write', '.cm-content'],
      ] as const) {
        await press(part);
        expect(await (await found(`author-preview >>> ${selector}`)).isVisible(), part).to.equal(
          true,
        );
        expect(await page.evaluate(() => document.documentElement.scrollWidth), part).to.be.at.most(
          390,
        );
      }
    });
  });
});
