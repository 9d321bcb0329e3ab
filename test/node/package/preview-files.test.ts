/** The author preview without the command: files that are opened, closed and given to the browser. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { serve, type Served } from '../../../scripts/serve/server.mjs';
import { root } from './package.js';
import { PreviewPage } from './preview-page.js';

const definitions = path.join(root, 'src/content/definitions');
const original = 'Original, for a translation';

describe('dist/preview/index.html, with files', function () {
  this.timeout(120_000);

  const preview = new PreviewPage();
  let served: Served;
  let folder: string;
  let file: string;
  let address: string;

  before(async () => {
    served = await serve({ roots: { '/': path.join(root, 'dist/preview') } });
    address = `${served.url}/index.html`;
    await preview.launch();
  });

  after(async () => {
    await preview.end();
    await served.close();
  });

  beforeEach(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'decision-aid-files-'));
    file = path.join(folder, 'mine.json');
    await writeFile(file, await readFile(path.join(definitions, 'sciatica.es.json')));
    await preview.begin();
    await preview.open(address);
    await preview.told(/errors/);
  });

  afterEach(async () => {
    await preview.close();
    await rm(folder, { recursive: true });
  });

  const words = (selector: string): Promise<string> =>
    preview.page.$eval(`author-preview >>> ${selector}`, ({ textContent }) => textContent.trim());

  it('opens no file that is not in UTF-8, and says at which line', async () => {
    const text = await preview.text();
    const latin = Buffer.from('{\n  "title": "Ciática: ¿qué opciones tengo?"\n}', 'latin1');
    await writeFile(file, latin);
    const message =
      'mine.json is not in UTF-8, first at line 2, so that letters would be lost. Save it as UTF-8, and open it again.';
    for (const field of ['Open a file', original]) {
      await preview.choose(field, file);
      await preview.reads('.message', message);
      expect(await preview.text()).to.equal(text);
      await preview.typeAtTheTop(' ');
      await preview.page.keyboard.press('Backspace');
      await preview.press('Begin a new one');
      await preview.reads('.message', 'A new definition has begun.');
    }
  });

  it('opens no file that is too large for a definition', async () => {
    await writeFile(file, Buffer.alloc(50_000_000, 'x'));
    await preview.choose('Open a file', file);
    await preview.reads('.message', 'mine.json has 50000000 bytes, and is no definition.');
    expect(await preview.text()).to.include('new-definition');
  });

  it('counts a file that was opened as saved until it is edited, and opens the same one again', async () => {
    await preview.choose('Open a file', file);
    await preview.reads('.message', 'mine.json is open.');
    expect(await words('.save + span')).to.equal('');
    await preview.press('Begin a new one');
    await preview.reads('.message', 'A new definition has begun.');
    await preview.choose('Open a file', file);
    await preview.reads('.message', 'mine.json is open.');
    expect(preview.questions).to.deep.equal([]);

    await preview.open(address);
    await preview.told(/errors/);
    expect(await preview.text()).to.include('new-definition');
    await preview.choose('Open a file', file);
    await preview.reads('.message', 'mine.json is open.');
    await preview.typeAtTheTop(' ');
    const edited = await preview.text();
    await preview.open(address);
    await preview.reads('.message', 'which was not saved.');
    expect(await preview.text()).to.equal(edited);
  });

  it('lets go of the original and its earlier version with the translation, and on its own', async () => {
    const english = path.join(definitions, 'sciatica.en.json');
    const other = await readFile(path.join(definitions, 'knee-osteoarthritis.en.json'), 'utf8');
    for (const leave of [
      () => preview.press('Begin a new one'),
      () => preview.press('Close the original'),
      () => preview.drop('other.json', other),
    ]) {
      await preview.choose('Open a file', file);
      await preview.reads('.message', 'mine.json is open.');
      await preview.choose(original, english);
      await preview.reads('author-translation', 'to look at.');
      expect(await words('.actions + .actions')).to.include('sciatica.en.json');
      await preview.choose('The original as it was when it was translated', english);
      await preview.reads('.actions + .actions', 'Close the original');
      await leave();
      await preview.found('author-preview >>> #editor:not([hidden])');
      expect(await preview.page.$('author-preview >>> author-translation')).to.equal(null);
      expect(await words('.actions + .actions')).to.equal(original);
    }
    await preview.reads('.message', 'other.json is open.');
    await preview.page.waitForFunction(
      () =>
        (document.querySelector('author-preview') as unknown as { shown?: { id: string } }).shown
          ?.id === 'knee-osteoarthritis',
    );
    expect(await words('.problems')).to.not.include('translation');
    await preview.choose(original, english);
    await preview.reads('author-translation', 'This is not a translation');
    expect((await words('.actions + .actions')).match(/sciatica\.en\.json/g)).to.have.lengthOf(1);
  });

  it('takes no file whose reading ends when its author wants it no more', async () => {
    await preview.choose('Open a file', file);
    await preview.reads('.message', 'mine.json is open.');
    const english = path.join(definitions, 'sciatica.en.json');
    const earlier = 'The original as it was when it was translated';
    const other = await readFile(path.join(definitions, 'knee-osteoarthritis.en.json'), 'utf8');
    const begin = (): Promise<void> => preview.press('Begin a new one');
    for (const [field, leave, message] of [
      [earlier, () => preview.press('Close the original'), 'mine.json is open.'],
      [original, begin, 'A new definition has begun.'],
      ['Open a file', begin, 'A new definition has begun.'],
      [original, () => preview.drop('other.json', other), 'other.json is open.'],
    ] as const) {
      if (field === earlier) {
        await preview.choose(original, english);
        await preview.reads('author-translation', 'to look at.');
      }
      const goOn = await preview.reading(() => preview.choose(field, english));
      await leave();
      await preview.reads('.message', message);
      const text = await preview.text();
      await goOn();
      expect(await words('.actions + .actions'), field).to.equal(original);
      expect(await preview.text(), field).to.equal(text);
    }
  });

  it('asks before a file takes the place of what its author has written while it was read', async () => {
    await preview.choose('Open a file', file);
    await preview.reads('.message', 'mine.json is open.');
    const english = path.join(definitions, 'sciatica.en.json');
    const goOn = await preview.reading(() => preview.choose('Open a file', english));
    await preview.typeAtTheTop(' ');
    const text = await preview.text();
    preview.answer = false;
    await goOn();
    expect(preview.questions).to.have.lengthOf(1);
    expect(await preview.text()).to.equal(text);
    preview.answer = true;
    await preview.choose('Open a file', english);
    await preview.reads('.message', 'sciatica.en.json is open.');
    expect(preview.questions).to.have.lengthOf(2);
  });

  it('keeps a text that was given as a file, since the browser may have refused it', async () => {
    await preview.choose('Open a file', file);
    await preview.reads('.message', 'mine.json is open.');
    await preview.typeAtTheTop(' ');
    const edited = await preview.text();
    const client = await preview.page.createCDPSession();
    await client.send('Browser.setDownloadBehavior', {
      behavior: 'deny',
      browserContextId: preview.page.browserContext().id!,
    });
    await preview.press('Save as a file');
    await preview.reads('.message', 'sciatica.es.json');
    await preview.open(address);
    await preview.reads('.message', 'It was given to your browser then as sciatica.es.json:');
    expect(await preview.text()).to.equal(edited);
    expect(await words('.message')).to.not.include('not saved');
  });

  it('keeps the form of numbers while a number is missing, with what is wrong beside it', async () => {
    const drop = async (file: string): Promise<void> => {
      await preview.drop(file, await readFile(path.join(definitions, file), 'utf8'));
      await preview.reads('.message', `${file} is open.`);
    };
    await drop('carpal-tunnel-syndrome.en.json');
    const before = await preview.text();
    await preview.press('Numbers as a form');
    const shows = (title: string): Promise<unknown> =>
      preview.page.waitForFunction(
        (expected) =>
          document
            .querySelector('author-preview')!
            .shadowRoot!.querySelector('author-numbers')!
            .shadowRoot!.querySelector('option')?.textContent === expected,
        {},
        title,
      );
    await shows('Feeling better overall');
    const form = 'author-preview >>> author-numbers >>>';
    await preview.found(`${form} fieldset input`);
    const fill = async (column: string, number: string): Promise<void> => {
      for (const label of await preview.page.$$(`${form} fieldset label`)) {
        if ((await label.evaluate(({ textContent }) => textContent.trim())) !== column) continue;
        // By keys: what is told beside a row moves the fields below it, away from a pointer.
        await (await label.$('input'))!.focus();
        await preview.chord('a');
        await preview.page.keyboard.press('Backspace');
        await preview.page.keyboard.type(number);
        await preview.page.keyboard.press('Tab');
        return;
      }
    };
    const trouble = 'The text still has the old number.';
    const totalShown = (): Promise<string> =>
      preview.page.$$eval(
        `${form} fieldset label`,
        (labels) =>
          labels.find(({ textContent }) => textContent.trim() === 'total')!.querySelector('input')!
            .value,
      );
    const total = await totalShown();
    await fill('total', '');
    await preview.reads('author-numbers', trouble);
    expect(await preview.text()).to.equal(before);
    // The form is still there, and takes the number again.
    await fill('total', total);
    await preview.page.waitForFunction(
      (words) =>
        !document
          .querySelector('author-preview')!
          .shadowRoot!.querySelector('author-numbers')!
          .shadowRoot!.textContent.includes(words),
      { timeout: 10_000 },
      trouble,
    );
    expect(await preview.text()).to.equal(before);

    // Nothing of what was typed goes over to another text, whose findings have the same names.
    await fill('total', '');
    await preview.reads('author-numbers', trouble);
    await drop('carpal-tunnel-syndrome.es.json');
    await shows('Sentirse mejor en general');
    expect(await totalShown()).to.equal(total);
    expect(
      await preview.page.$$eval(`${form} fieldset .trouble:not([hidden])`, ({ length }) => length),
    ).to.equal(0);
  });
});
