/** The author preview of the command, and another program that changes or deletes its file. */
import type { ChildProcess } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { PreviewPage } from './preview-page.js';
import { endPreview, fileIn, startPreview } from './preview-program.js';

const name = 'knee.json';
const first = '{ "id": "knee", "language": "en" }';
const other = '{ "id": "knee", "language": "es" }';

describe('dist/preview/index.html, beside another program', function () {
  this.timeout(120_000);

  const preview = new PreviewPage();
  let folder: string;
  let file: string;
  let command: ChildProcess;
  let address: string;

  before(() => preview.launch());

  after(() => preview.end());

  beforeEach(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'decision-aid-conflict-'));
    file = path.join(folder, name);
    await writeFile(file, first);
    ({ command, address } = await startPreview(folder, name));
    await preview.begin();
    await preview.open(address);
    await preview.told(/error/);
  });

  afterEach(async () => {
    try {
      await preview.close();
    } finally {
      await endPreview(command);
      await rm(folder, { recursive: true });
    }
  });

  const downloaded = (): Promise<string> => fileIn(path.join(folder, 'saved'), 'knee.en.json');

  /** Until the command, which looks at the file now and then, has told of each change. */
  const soon = (): Promise<void> => new Promise((done) => setTimeout(done, 1000));

  it('says that the file was changed, and under which name it gives the text', async () => {
    await preview.savesTo(path.join(folder, 'saved'));
    await preview.typeAtTheTop(' ');
    await writeFile(file, other);
    await preview.reads('.message', 'was changed by another program');
    preview.refusals = [412];
    await preview.press('Save knee.json');
    await preview.reads(
      '.message',
      'knee.json was changed by another program since it was read here, and is not overwritten. Your text is given to your browser as knee.en.json.',
    );
    expect(await downloaded()).to.equal(` ${first}`);
    expect(await readFile(file, 'utf8')).to.equal(other);
    await preview.press('Read knee.json again');
    await preview.reads('.message', 'knee.json is read again.');
    expect(await preview.text()).to.equal(other);
  });

  it('does not overwrite what another program wrote while the page was closed', async () => {
    await preview.savesTo(path.join(folder, 'saved'));
    await preview.typeAtTheTop(' ');
    await preview.page.goto('about:blank');
    await writeFile(file, other);
    await preview.open(address);
    await preview.reads('.message', 'knee.json was changed by another program since');
    expect(await preview.text()).to.equal(` ${first}`);
    await soon();
    await preview.reads('.message', 'which was not saved.');
    preview.refusals = [412];
    await preview.press('Save knee.json');
    await preview.reads('.message', 'is not overwritten.');
    await soon();
    await preview.reads('.message', 'is not overwritten.');
    expect(await readFile(file, 'utf8')).to.equal(other);
    expect(await downloaded()).to.equal(` ${first}`);
  });

  it('forgets a text that is in the file', async () => {
    await preview.typeAtTheTop(' ');
    await preview.press('Save knee.json');
    await preview.reads('.message', 'knee.json is saved.');
    expect(await readFile(file, 'utf8')).to.equal(` ${first}`);
    expect(await preview.page.evaluate(() => localStorage.length)).to.equal(0);
  });

  it('asks before the file takes the place of what its author has written while it was read', async () => {
    await preview.page.evaluate(() => {
      const { fetch } = globalThis;
      globalThis.fetch = async (...asked) => {
        globalThis.fetch = fetch;
        const answer = await fetch(...asked);
        await new Promise((resolve) => Object.assign(globalThis, { goOn: resolve }));
        return answer;
      };
    });
    await preview.press('Read knee.json again');
    await preview.page.waitForFunction(() => 'goOn' in globalThis);
    await preview.typeAtTheTop(' ');
    preview.answer = false;
    await preview.page.evaluate(async () => {
      (globalThis as unknown as { goOn: () => void }).goOn();
      await new Promise((resolve) => setTimeout(resolve, 100));
    });
    expect(preview.questions).to.have.lengthOf(1);
    expect(await preview.text()).to.equal(` ${first}`);
  });

  it('says that the file is gone, and when it is back', async () => {
    preview.refusals = [500, 500];
    await preview.typeAtTheTop(' ');
    await rm(file);
    await preview.reads('.message', 'knee.json: The file cannot be read (ENOENT).');
    await preview.reads('.message', 'You can also save the text as a file.');
    // The words stay the same, so that the file comes back only when saving has failed.
    await Promise.all([
      preview.page.waitForResponse((answer) => answer.request().method() === 'PUT'),
      preview.press('Save knee.json'),
    ]);
    await writeFile(file, first);
    await preview.reads('.message', 'knee.json is there again.');
    await preview.press('Save knee.json');
    await preview.reads('.message', 'knee.json is saved.');
    expect(await readFile(file, 'utf8')).to.equal(` ${first}`);
  });
});
