import { readFile } from 'node:fs/promises';
import { expect } from 'chai';
import { folderForTests, run, shippedFile } from './run.js';

describe('addSeal, decision-aid seal', () => {
  const folder = folderForTests();

  /** A copy of a shipped definition that is not sealed yet. */
  async function unsealed(name: string): Promise<string> {
    const text = await readFile(shippedFile('sciatica'), 'utf8');
    return folder.write(name, text.replace(/,\s*"seal": "[^"]*"/, ''));
  }

  it('puts the seal at the end of the text, and changes nothing else in it', async () => {
    const file = await unsealed('whole.json');
    const { code, out } = await run('seal', file);
    expect({ code, out }).to.deep.equal({ code: 0, out: `${file} is sealed as version 0.1.0.\n` });
    expect(await folder.read('whole.json')).to.equal(
      await readFile(shippedFile('sciatica'), 'utf8'),
    );
  });

  it('keeps the line ends of a file', async () => {
    const file = await unsealed('windows.json');
    const text = (await folder.read('windows.json')).replaceAll('\n', '\r\n');
    await folder.write('windows.json', text);
    await run('seal', file);
    const lines = (await folder.read('windows.json')).split('\r\n');
    expect(lines).to.have.length(text.split('\r\n').length + 1);
    expect(lines.at(-3)).to.match(/^ {2}"seal": "0\.1\.0 /);
  });

  it('lets check name what changed, and seals it again only as a new version', async () => {
    const file = await unsealed('changed.json');
    await run('seal', file);
    const before = await folder.read('changed.json');
    await folder.write('changed.json', before.replace('20 in 100 of all', '21 in 100 of all'));
    const checked = await run('check', file);
    expect(checked.out).to.include('changed-since-sealed');
    expect(checked.out).to.include('at    /condition');

    const again = await run('seal', file);
    expect(again.code).to.equal(1);
    expect(again.out).to.include('has changed since version 0.1.0 was sealed, at /condition.');
    expect(await folder.read('changed.json')).to.not.include('"seal": "0.2.0');

    await folder.write(
      'changed.json',
      (await folder.read('changed.json')).replace('"version": "0.1.0"', '"version": "0.2.0"'),
    );
    expect((await run('seal', file)).out).to.equal(`${file} is sealed as version 0.2.0.\n`);
    expect((await run('seal', file)).out).to.equal(`${file} is sealed as version 0.2.0 already.\n`);
    expect((await folder.read('changed.json')).match(/"seal":/g)).to.have.length(1);
    expect((await run('check', file)).out).to.not.include('changed-since-sealed');
  });

  it('says with --verify how each file stands, and changes none', async () => {
    const sealed = shippedFile('sciatica');
    const bare = await unsealed('bare.json');
    const spoilt = await folder.write(
      'spoilt.json',
      (await readFile(sealed, 'utf8')).replace('"seal": "0.1.0 ', '"seal": "'),
    );
    const changed = await folder.write(
      'other.json',
      (await readFile(sealed, 'utf8')).replace('20 in 100 of all', '21 in 100 of all'),
    );
    expect(await run('seal', '--verify', sealed)).to.deep.include({
      code: 0,
      out: `${sealed} is as it was when version 0.1.0 was sealed.\n`,
    });
    const { code, out } = await run('seal', '--verify', sealed, bare, spoilt, changed);
    expect(code).to.equal(1);
    expect(out.split('\n').slice(1)).to.deep.equal([
      `${bare} is not sealed.`,
      `${spoilt} has a seal that cannot be read.`,
      `${changed} has changed since version 0.1.0 was sealed, at /condition.`,
      '',
    ]);
    expect(await folder.read('bare.json')).to.not.include('"seal"');
  });

  it('does not seal a text with errors', async () => {
    const file = await unsealed('wrong.json');
    const text = await folder.read('wrong.json');
    await folder.write('wrong.json', text.replace('"time": "If you', '"time": "TODO: If you'));
    const { code, out } = await run('seal', file);
    expect(code).to.equal(1);
    expect(out).to.match(/is not sealed: it has an error at \/decision\/time\. /);
    expect(await folder.read('wrong.json')).to.not.include('"seal"');
  });

  it('does not seal a text of an older format', async () => {
    const old = new URL('../../fixtures/definition-1.0.json', import.meta.url);
    const file = await folder.write('old.json', await readFile(old, 'utf8'));
    const { code, err } = await run('seal', file);
    expect(code).to.equal(1);
    expect(err).to.include('is in format 1.0. Bring it up to date first');
  });
});
