/** The author preview as the command opens it: a file is written in a browser, seen by its readers, and saved. */
import type { ChildProcess } from 'node:child_process';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { badTexts } from '../../support/bad-texts.js';
import { root } from './package.js';
import { PreviewPage } from './preview-page.js';
import { endPreview, startPreview } from './preview-program.js';

const name = 'carpal-tunnel-syndrome.en.json';
const definitions = path.join(root, 'src/content/definitions');

describe('dist/preview/index.html, opened by the command', function () {
  this.timeout(180_000);

  const preview = new PreviewPage();
  let folder: string;
  let command: ChildProcess;
  let address: string;

  before(() => preview.launch());

  after(() => preview.end());

  beforeEach(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'decision-aid-preview-'));
    await cp(path.join(definitions, name), path.join(folder, name));
    ({ command, address } = await startPreview(folder, name));
    await preview.begin();
    await preview.open(address);
    await preview.told(/notes?\.|Nothing to mend/);
  });

  afterEach(async () => {
    try {
      await preview.close();
    } finally {
      await endPreview(command);
      await rm(folder, { recursive: true });
    }
  });

  it('shows a number as readers see it while it is typed, and saves it under the id and the language', async () => {
    await preview.goBehind('"percent": 80,');
    await preview.reads('risk-benefit-comparator', '80 in 100');
    // From 80 to 81.
    await preview.page.keyboard.press('ArrowLeft');
    await preview.page.keyboard.press('Backspace');
    await preview.page.keyboard.type('1');
    await preview.reads('risk-benefit-comparator', '81 in 100');
    await preview.told(/error/);
    await preview.press(`Save ${name}`);
    await preview.reads('.message', `${name} is saved.`);
    const before = await readFile(path.join(definitions, name), 'utf8');
    const after = await readFile(path.join(folder, name), 'utf8');
    expect(after).to.equal(before.replace('"percent": 80,', '"percent": 81,'));
    const { id, language } = JSON.parse(after) as Readonly<Record<string, string>>;
    expect(name).to.equal(`${id}.${language}.json`);
  });

  it('tells what a field means where the pointer rests', async () => {
    await preview.goBehind('"importance"');
    const line = await preview.found('author-preview >>> .cm-activeLine');
    const box = (await line.boundingBox())!;
    const tooltip = 'author-preview >>> .cm-tooltip .meaning';
    // Along the line, as a hand does: the name stands somewhere in it.
    for (let step = 0; step < 30; step += 1) {
      await preview.page.mouse.move(box.x + 40 + 8 * step, box.y + box.height / 2);
      await preview.page.mouse.move(box.x + 41 + 8 * step, box.y + box.height / 2);
      if (await preview.appears(tooltip, 500)) break;
    }
    const words = await (await preview.found(tooltip)).evaluate(({ textContent }) => textContent);
    expect(words).to.match(/^importance .+\.$/);
  });

  it('loses no letter to bad texts and hundreds of random edits', async () => {
    const content = 'author-preview >>> .cm-content';
    const kept = (): Promise<string | undefined> =>
      preview.page.evaluate((file) => {
        const found = localStorage.getItem(`decision-aid-preview ${file}`);
        return found === null ? undefined : (JSON.parse(found) as { text: string }).text;
      }, name);
    /** Pastes in place of all there is, as a hand does. */
    const paste = (text: string): Promise<void> =>
      preview.page.$eval(
        content,
        (element, words) => {
          const data = new DataTransfer();
          data.setData('text/plain', words);
          element.dispatchEvent(
            new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
          );
        },
        text,
      );
    for (const text of badTexts.filter((one) => one !== '')) {
      await preview.page.focus(content);
      await preview.chord('a');
      await paste(text);
      // An editor has one kind of line end.
      expect(await kept()).to.equal(text);
    }
    const small = '{\n "id": "knee",\n "language": "en"\n}\n';
    await preview.chord('a');
    await paste(small);
    let seed = 11;
    const random = (most: number): number => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed % most;
    };
    const keys = ['Backspace', 'Delete', 'ArrowLeft', 'ArrowRight', 'ArrowUp', 'End'] as const;
    for (let round = 0; round < 400; round += 1) {
      if (random(3) === 0) await preview.page.keyboard.press(keys[random(keys.length)]!);
      else await preview.page.keyboard.sendCharacter('x{}[]",:1 “🙂'.at(random(11))!);
    }
    const shown = await preview.page.$$eval(`${content} .cm-line`, (lines) =>
      lines.map(({ textContent }) => textContent).join('\n'),
    );
    expect(shown).to.equal(await kept());
    await preview.told(/error/);
    // What was not saved is there again, and what was saved was not touched.
    await preview.open(address);
    await preview.told(/error/);
    expect(await kept()).to.equal(shown);
    expect(await readFile(path.join(folder, name), 'utf8')).to.equal(
      await readFile(path.join(definitions, name), 'utf8'),
    );
  });
});
