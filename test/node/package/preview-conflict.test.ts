/** The author preview of the command, and another program that changes or deletes its file. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { packageFile, root } from './package.js';
import { PreviewPage } from './preview-page.js';

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
    const program = path.join(root, packageFile.bin['decision-aid']!);
    command = spawn(process.execPath, [program, 'preview', name], { cwd: folder });
    address = await new Promise((done) => {
      command.stdout!.on('data', (part) => {
        const found = /http:\/\/127\.0\.0\.1:\d+\//.exec(String(part))?.[0];
        if (found !== undefined) done(found);
      });
    });
    await preview.begin();
    await preview.open(address);
    await preview.told(/error/);
  });

  afterEach(async () => {
    try {
      await preview.close();
    } finally {
      const ended = new Promise((done) => command.once('exit', done));
      command.kill('SIGINT');
      await ended;
      await rm(folder, { recursive: true });
    }
  });

  const downloaded = async (): Promise<string> => {
    const saved = path.join(folder, 'saved/knee.en.json');
    for (let turn = 0; turn < 200; turn += 1) {
      const names = await readdir(path.dirname(saved)).catch((): string[] => []);
      if (names.includes(path.basename(saved))) return readFile(saved, 'utf8');
      await new Promise((done) => setTimeout(done, 50));
    }
    throw new Error('Nothing was saved.');
  };

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
    preview.refusals = [412];
    await preview.press('Save knee.json');
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

  it('says that the file is gone, and when it is back', async () => {
    preview.refusals = [500, 500];
    await preview.typeAtTheTop(' ');
    await rm(file);
    await preview.reads('.message', 'knee.json: The file cannot be read (ENOENT).');
    await preview.press('Save knee.json');
    await preview.reads('.message', 'You can also save the text as a file.');
    await writeFile(file, first);
    await preview.reads('.message', 'knee.json is there again.');
    await preview.press('Save knee.json');
    await preview.reads('.message', 'knee.json is saved.');
    expect(await readFile(file, 'utf8')).to.equal(` ${first}`);
  });
});
