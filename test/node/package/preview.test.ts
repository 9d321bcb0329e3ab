/** The author preview as its author has it: the page of the package in a browser, on any server. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { serve, type Served } from '../../../scripts/serve/server.mjs';
import { root } from './package.js';
import { PreviewPage } from './preview-page.js';
import { fileIn } from './preview-program.js';

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
      await preview.sees('author-preview >>> procedure-explainer');
      await preview.page.keyboard.press('Backspace');
      await preview.told(/warning/);
    });

    it('says that it checks, and shows the text that was there to an author who types before it is checked', async () => {
      const slowly = await preview.page.evaluateOnNewDocument(() => {
        globalThis.Worker = class extends Worker {
          override postMessage(message: unknown): void {
            setTimeout(() => {
              super.postMessage(message);
            }, 2_000);
          }
        };
      });
      await preview.open(`${served.url}/index.html`);
      await preview.told(/^\s*Your text is being checked\.\s*$/);
      await preview.typeAtTheTop('x');
      await preview.told(/^\s*1 error\./);
      await preview.sees('author-preview >>> procedure-explainer');
      await preview.told(/What readers see is the last text without errors\./);
      await preview.page.removeScriptToEvaluateOnNewDocument(slowly.identifier);
      await preview.page.keyboard.press('Backspace');
      await preview.told(/warning/);
    });

    it('seals a text without errors, and names what was changed in it afterwards', async () => {
      const spanish = await readFile(
        path.join(root, 'src/content/definitions/sciatica.es.json'),
        'utf8',
      );
      await preview.open(`${served.url}/index.html`);
      await preview.told(/errors/);
      await preview.press('Seal what was agreed');
      await preview.reads('.message', 'Your text is not sealed: it has an error at ');

      await preview.drop('sciatica.es.json', spanish.replace(/,\s*"seal": "[^"]*"/, ''));
      await preview.reads('.message', 'sciatica.es.json is open.');
      await preview.told(/^\s*\d+ (warnings?|notes?)/);
      await preview.press('Seal what was agreed');
      await preview.reads(
        '.message',
        'Your text is sealed as version 0.1.0. Save it with its seal.',
      );
      expect(await preview.text()).to.equal(spanish);

      const changed = spanish.replace('20 de cada 100', '21 de cada 100');
      await preview.drop('sciatica.es.json', changed);
      await preview.reads('.problems', 'This is not as it was when version 0.1.0 was sealed.');
      await preview.press('Seal what was agreed');
      await preview.reads('.message', 'Your text is not sealed again: it has changed since');
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

    it('opens a file that is dropped, asks before it takes the place of what is not saved, and saves it under its id and language', async () => {
      const spanish = await readFile(
        path.join(root, 'src/content/definitions/sciatica.es.json'),
        'utf8',
      );
      const folder = await mkdtemp(path.join(os.tmpdir(), 'decision-aid-saved-'));
      await preview.open(`${served.url}/index.html`);
      await preview.told(/errors/);
      await preview.drop('from-the-desk.json', spanish);
      await preview.reads('.message', 'from-the-desk.json is open.');
      expect(await preview.text()).to.equal(spanish);
      expect(preview.questions).to.deep.equal([]);

      await preview.typeAtTheTop('  ');
      preview.answer = false;
      const goOn = await preview.reading(() => preview.drop('another.json', '{}'));
      await goOn();
      await preview.press('Begin a new one');
      expect(await preview.text()).to.equal(`  ${spanish}`);
      expect(preview.questions).to.have.lengthOf(2);
      expect(preview.questions[0]).to.include('not saved');

      await preview.savesTo(folder);
      await preview.press('Save as a file');
      await preview.reads('.message', 'given to your browser as sciatica.es.json.');
      expect(await fileIn(folder, 'sciatica.es.json')).to.equal(`  ${spanish}`);
      await rm(folder, { recursive: true });
    });

    it('shows a definition in each of the six elements', async () => {
      await preview.open(`${served.url}/index.html`);
      await preview.drop(
        'knee.json',
        await readFile(
          path.join(root, 'src/content/definitions/knee-osteoarthritis.en.json'),
          'utf8',
        ),
      );
      await preview.reads('.message', 'knee.json is open.');
      await preview.told(/note/);
      for (const [choice, words] of [
        ['decision-aid', 'Start where you like.'],
        ['procedure-explainer', 'Your options'],
        ['risk-benefit-comparator', 'What may happen'],
        ['consent-comprehension-quiz', 'Question 1 of'],
        ['second-opinion-checklist', 'Do I want one?'],
        ['decision-summary', 'My page for the visit'],
      ] as const) {
        await (await preview.found('author-preview >>> .seen select')).select(choice);
        await preview.reads(`.readers ${choice}`, words);
      }
    });

    it('sets a translation beside its original, and marks what is the same and what has changed', async () => {
      const folder = await mkdtemp(path.join(os.tmpdir(), 'decision-aid-translation-'));
      const definitions = path.join(root, 'src/content/definitions');
      const [there, here] = await Promise.all(
        ['en', 'es'].map((language) =>
          readFile(path.join(definitions, `sciatica.${language}.json`), 'utf8'),
        ),
      );
      const sentence = 'You cannot move your legs.';
      const files = {
        translation: here!.replace('No puede mover las piernas.', sentence),
        original: there!,
        since: there!.replace('Blood soaks through the dressing.', 'The dressing is wet.'),
      };
      for (const [name, text] of Object.entries(files))
        await writeFile(path.join(folder, `${name}.json`), text);
      const count = (words: string): Promise<void> => preview.reads('author-translation', words);

      await preview.open(`${served.url}/index.html`);
      await preview.choose('Open a file', path.join(folder, 'translation.json'));
      await preview.reads('.message', 'translation.json is open.');
      await preview.choose('Original, for a translation', path.join(folder, 'original.json'));
      await count('1 to look at.');
      await count('same as the original');
      await count(sentence);
      await preview.choose(
        'The original as it was when it was translated',
        path.join(folder, 'since.json'),
      );
      await count('2 to look at.');
      await count('changed since it was translated');
      await count('It was: The dressing is wet.');
      // By its name, as somebody finds it who hears the page.
      for (const field of await preview.page.$$(
        'author-preview >>> author-translation >>> textarea',
      ))
        if ((await field.evaluate(({ value }) => value)) === sentence) {
          await field.click({ count: 3 });
          await preview.page.keyboard.type('No puede mover las piernas.');
          await preview.page.keyboard.press('Tab');
          break;
        }
      await count('1 to look at.');
      await rm(folder, { recursive: true });
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
        await preview.sees(`author-preview >>> ${selector}`);
        expect(
          await preview.page.evaluate(() => document.documentElement.scrollWidth),
          part,
        ).to.be.at.most(390);
      }
    });
  });
});
