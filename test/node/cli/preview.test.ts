import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { expect } from 'chai';
import { servePreview, type ServedPreview } from '../../../src/cli/preview.js';
import { folderForTests, run } from './run.js';

describe('servePreview, decision-aid preview', () => {
  const folder = folderForTests();
  let served: ServedPreview;
  let key: string;

  beforeEach(async () => {
    const file = await folder.write('knee.json', '{ "id": "knee" }');
    await mkdir(folder.place('pages'), { recursive: true });
    await writeFile(folder.place('pages/preview.js'), 'export {};');
    served = await servePreview({ file, port: 0, pages: folder.place('pages') });
    key = / key="([0-9a-f]+)"/.exec(await (await fetch(served.address)).text())![1]!;
  });

  afterEach(() => served.close());

  const ask = (name: string, more: RequestInit = {}): Promise<Response> =>
    fetch(served.address + name, {
      ...more,
      headers: { 'x-decision-aid-key': key, ...(more.headers as Record<string, string>) },
    });

  async function markOf(): Promise<string> {
    return ((await (await ask('definition')).json()) as { mark: string }).mark;
  }

  it('gives the page, its scripts and the file, to this machine alone and under a strict policy', async () => {
    expect(served.address).to.match(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    const page = await fetch(served.address);
    expect(page.headers.get('content-security-policy')).to.include("default-src 'none'");
    expect(await page.text()).to.include('<author-preview key="');
    expect((await ask('preview.js')).headers.get('content-type')).to.match(/javascript/);
    const { name, text } = (await (await ask('definition')).json()) as Record<string, string>;
    expect([name, text]).to.deep.equal(['knee.json', '{ "id": "knee" }']);
  });

  it('writes the file as a whole, and never over what another program has written', async () => {
    const mark = await markOf();
    const put = (body: string, of: string) =>
      ask('definition', { method: 'PUT', body, headers: { 'if-match': of } });
    expect((await put('{ "id": "hip" }', mark)).status).to.equal(200);
    expect(await folder.read('knee.json')).to.equal('{ "id": "hip" }');
    await folder.write('knee.json', 'of another');
    const refused = await put('mine', mark);
    expect(refused.status).to.equal(412);
    expect(await refused.json()).to.include({ text: 'of another' });
    expect(await folder.read('knee.json')).to.equal('of another');
    expect((await put('x'.repeat(20_000_000), await markOf())).status).to.equal(413);
  });

  it('tells the page when another program has saved the file', async () => {
    const response = await fetch(`${served.address}changes?key=${key}`);
    const reader = response.body!.getReader();
    const heard = async (words: string): Promise<void> => {
      for (let text = ''; !text.includes(words);)
        text += new TextDecoder().decode((await reader.read()).value);
    };
    await heard(': follow');
    await folder.write('knee.json', '{ "id": "knee-2" }');
    await heard('event: change');
    await reader.cancel();
  });

  it('answers no page of another site', async () => {
    for (const name of ['definition', 'changes'])
      expect((await fetch(served.address + name)).status, name).to.equal(403);
    const status = await new Promise((done, fail) => {
      const asked = request(
        `${served.address}definition`,
        { headers: { host: 'evil.example', 'x-decision-aid-key': key } },
        ({ statusCode }) => {
          done(statusCode);
        },
      );
      asked.on('error', fail);
      asked.end();
    });
    expect(status).to.equal(403);
  });

  it('gives no other file', async () => {
    for (const name of ['knee.json', '..%2fknee.json', 'pages/preview.js', 'gone.js'])
      expect((await ask(name)).status, name).to.equal(404);
    expect(await readFile(folder.place('knee.json'), 'utf8')).to.include('knee');
  });

  it('refuses a folder, and a file whose letters it would lose', async () => {
    const inFolder = await run('preview', folder.place('pages'));
    expect(inFolder.code).to.equal(2);
    expect(inFolder.err).to.include('This is a folder.');
    const latin = await folder.write(
      'latin.json',
      Buffer.from('{ "id":\n"h\u00fcfte" }', 'latin1'),
    );
    const refused = await run('preview', latin);
    expect(refused.code).to.equal(2);
    expect(refused.err).to.include('not in UTF-8, first at line 2. Save it as UTF-8.');
    expect(refused.err).to.include('latin.json');
  });

  it('tells why the file cannot be read or written any more, and leaves it alone', async () => {
    const mark = await markOf();
    const put = () =>
      ask('definition', { method: 'PUT', body: '{}', headers: { 'if-match': mark } });
    const latin = Buffer.from('{ "id": "h\u00fcfte" }', 'latin1');
    await folder.write('knee.json', latin);
    for (const answer of [await ask('definition'), await put()]) {
      expect(answer.status).to.equal(500);
      const { name, trouble } = (await answer.json()) as Record<string, string>;
      expect(name).to.equal('knee.json');
      expect(trouble).to.include('knee.json: The file is not in UTF-8');
    }
    expect(await readFile(folder.place('knee.json'))).to.deep.equal(latin);
    await rm(folder.place('knee.json'));
    for (const answer of [await ask('definition'), await put()])
      expect(await answer.text()).to.include('cannot be read (ENOENT)');
  });

  it('says what it cannot serve, and where', async () => {
    const gone = await run('preview', folder.place('gone.json'));
    expect(gone.code).to.equal(2);
    expect(gone.err).to.include('cannot be read').and.include('npx decision-aid-elements new');
    const taken = await run(
      'preview',
      folder.place('knee.json'),
      '--port',
      new URL(served.address).port,
    );
    expect(taken.code).to.equal(2);
    expect(taken.err).to.include('EADDRINUSE').and.include('--port');
    expect((await run('preview', folder.place('knee.json'), '--port', 'x')).code).to.equal(2);
  });
});
