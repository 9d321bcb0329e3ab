/** The author preview in a browser, as its author acts on it. */
import { expect } from 'chai';
import { launch, type Browser, type ElementHandle, type Page } from 'puppeteer-core';
import { findChromium } from '../../support/browsers.mjs';

/** A page of the preview, of which each test has its own. */
export class PreviewPage {
  page!: Page;
  /** What the page asked in a dialog, and what is answered. */
  questions: string[] = [];
  answer = true;
  /** The statuses with which the command is to refuse; the console tells of each. */
  refusals: readonly number[] = [];
  #browser!: Browser;
  #troubles: string[] = [];
  #asked: string[] = [];

  async launch(): Promise<void> {
    const { executablePath, args, env, headless } = await findChromium();
    this.#browser = await launch({ executablePath, args, env, headless });
  }

  async end(): Promise<void> {
    await this.#browser.close();
  }

  /** Opens a page without a past. */
  async begin(): Promise<void> {
    const context = await this.#browser.createBrowserContext();
    this.page = await context.newPage();
    await this.page.setViewport({ width: 1300, height: 900 });
    this.#troubles = [];
    this.#asked = [];
    this.questions = [];
    this.answer = true;
    this.refusals = [];
    this.page.on('console', (message) => {
      if (['error', 'warn'].includes(message.type())) this.#troubles.push(message.text());
    });
    this.page.on('pageerror', (error) => {
      this.#troubles.push(String(error));
    });
    this.page.on('request', (request) => {
      this.#asked.push(request.url());
    });
    this.page.on('dialog', (dialog) => {
      this.questions.push(dialog.message());
      void (this.answer ? dialog.accept() : dialog.dismiss());
    });
  }

  /** Closes the page: it asked nobody else, and no console had anything to tell. */
  async close(): Promise<void> {
    const [origin = ''] = this.#asked.map((url) => new URL(url).origin);
    const elsewhere = this.#asked.filter(
      (url) => !url.startsWith(origin) && !/^(?:blob|data):/.test(url),
    );
    expect(elsewhere).to.deep.equal([]);
    await this.page.browserContext().close();
    const refused = this.#troubles.map(
      (trouble) => /^Failed to load resource: .* status of (\d+)/.exec(trouble)?.[1] ?? trouble,
    );
    expect(refused).to.deep.equal(this.refusals.map(String));
  }

  async open(address: string): Promise<void> {
    await this.page.goto(address);
    await this.found('author-preview >>> .cm-content');
  }

  /** Waits until an element of the preview, or what is inside of it, has these words. */
  async reads(selector: string, words: string): Promise<void> {
    await this.page.waitForFunction(
      (name, wanted) => {
        const element = document.querySelector('author-preview')?.shadowRoot?.querySelector(name);
        const text = (element?.shadowRoot ?? element)?.textContent ?? '';
        return text.replace(/\s+/g, ' ').includes(wanted);
      },
      { timeout: 60_000 },
      selector,
      words,
    );
  }

  /** Waits until the words of the count of what to mend fit. */
  async told(words: RegExp): Promise<void> {
    await this.page.waitForFunction(
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
  async found(selector: string): Promise<ElementHandle> {
    const handle = await this.appears(selector, 60_000);
    if (!handle) throw new Error(`There is no ${selector}.`);
    return handle;
  }

  /** Waits until an element inside of others is to be seen. */
  async sees(selector: string): Promise<void> {
    const element = await this.found(selector);
    await this.page.waitForFunction(
      (one) => one.checkVisibility({ visibilityProperty: true }),
      { timeout: 60_000 },
      element,
    );
  }

  /** An element inside of others, if it comes within so many milliseconds. */
  async appears(selector: string, patience: number): Promise<ElementHandle | undefined> {
    const end = Date.now() + patience;
    while (Date.now() < end) {
      const handle = await this.page.$(selector);
      if (handle) return handle;
      await new Promise((done) => setTimeout(done, 50));
    }
    return undefined;
  }

  /** Presses the button that begins with these words, in a root. */
  async press(words: string, inside = 'author-preview'): Promise<void> {
    await this.found(`${inside} >>> button`);
    for (const button of await this.page.$$(`${inside} >>> button`)) {
      const text = await button.evaluate(({ textContent }) => textContent.trim());
      if (text.startsWith(words) && (await button.isVisible())) {
        await button.click();
        return;
      }
    }
    throw new Error(`There is no button "${words}".`);
  }

  /** Drops a file on the editor, as from the desktop. */
  async drop(name: string, text: string): Promise<void> {
    const editor = await this.found('author-preview >>> .cm-content');
    await editor.evaluate(
      (element, file, content) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([content], file, { type: 'application/json' }));
        const { x, y } = element.getBoundingClientRect();
        for (const type of ['dragover', 'drop'])
          element.dispatchEvent(
            new DragEvent(type, {
              dataTransfer,
              bubbles: true,
              composed: true,
              cancelable: true,
              clientX: x + 40,
              clientY: y + 40,
            }),
          );
      },
      name,
      text,
    );
  }

  /** Chooses a file for the field with these words. */
  async choose(words: string, file: string): Promise<void> {
    for (const label of await this.page.$$('author-preview >>> label')) {
      const text = await label.evaluate(({ textContent }) => textContent.trim());
      const input = text === words ? await label.$('input[type="file"]') : null;
      if (!input) continue;
      await input.uploadFile(file);
      return;
    }
    throw new Error(`There is no field "${words}".`);
  }

  /** Has the browser save files in a folder without a question. */
  async savesTo(folder: string): Promise<void> {
    const client = await this.page.createCDPSession();
    await client.send('Browser.setDownloadBehavior', {
      behavior: 'allow',
      downloadPath: folder,
      browserContextId: this.page.browserContext().id!,
    });
  }

  /** The text that is edited. */
  text(): Promise<string> {
    return this.page.evaluate(
      () => (document.querySelector('author-preview') as unknown as { text: string }).text,
    );
  }

  async chord(key: 'Home' | 'End' | 'a' | 'f'): Promise<void> {
    await this.page.keyboard.down('Control');
    await this.page.keyboard.press(key);
    await this.page.keyboard.up('Control');
  }

  /** Begins with something that reads a file, which is read no further before the returned function is called. */
  async reading(begin: () => Promise<void>): Promise<() => Promise<void>> {
    await this.page.evaluate(() => {
      // What stands here covers that of all blobs.
      File.prototype.arrayBuffer = async function () {
        Reflect.deleteProperty(File.prototype, 'arrayBuffer');
        await new Promise((resolve) => Object.assign(globalThis, { goOn: resolve }));
        return this.arrayBuffer();
      };
    });
    await begin();
    await this.page.waitForFunction(() => 'goOn' in globalThis);
    return () =>
      this.page.evaluate(async () => {
        const page = globalThis as { goOn?: () => void };
        page.goOn!();
        delete page.goOn;
        await new Promise((resolve) => setTimeout(resolve, 100));
      });
  }

  async typeAtTheTop(words: string): Promise<void> {
    await this.page.focus('author-preview >>> .cm-content');
    await this.chord('Home');
    await this.page.keyboard.type(words);
  }

  /** Puts the cursor behind the first place with these words, by the search of the editor. */
  async goBehind(words: string): Promise<void> {
    await this.page.focus('author-preview >>> .cm-content');
    await this.chord('Home');
    await this.chord('f');
    const field = await this.found('author-preview >>> .cm-search input[name="search"]');
    await field.type(words);
    await this.page.keyboard.press('Enter');
    await this.page.keyboard.press('Escape');
    await this.page.keyboard.press('ArrowRight');
  }
}
