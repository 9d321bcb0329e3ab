/** The command checks an original beside its translations. */
import { expect } from 'chai';
import { readFile } from 'node:fs/promises';
import { folderForTests, run, shippedFile } from './run.js';

describe('checkFiles, of an original whose translation stands beside it', () => {
  const folder = folderForTests();
  const id = 'knee-osteoarthritis';

  /** Writes the English file with other words of a sign, beside the Spanish one as it is. */
  async function filesWith(from: string, to: string): Promise<string> {
    const english = await readFile(shippedFile(id), 'utf8');
    expect(english).to.include(from);
    await folder.write(`${id}.es.json`, await readFile(shippedFile(id, 'es')));
    return await folder.write(`${id}.en.json`, english.replace(from, to));
  }

  it('tells where the two say different things, and that a new version may', async () => {
    const file = await filesWith('within 12 to 24 hours', 'within 12 to 42 hours');
    const { out } = await run('check', file);
    expect(out).to.include('unlike-its-translation');
    expect(out).to.include('es, translation-other-number');
    expect(out).to.include('raise version');
  });

  it('tells it once, at the translation, where both are checked', async () => {
    const file = await filesWith('within 12 to 24 hours', 'within 12 to 42 hours');
    const { out } = await run('check', file, file.replace('.en.', '.es.'));
    expect(out).not.to.include('unlike-its-translation');
    expect(out).to.include('translation-other-number');
  });

  it('passes over a neighbour that cannot be read', async () => {
    const file = await filesWith('within 12 to 24 hours', 'within 12 to 24 hours');
    await folder.write(`${id}.es.json`, '{ "translation": ');
    const { out, code } = await run('check', file);
    expect(out).not.to.include('unlike-its-translation');
    expect(code).to.equal(0);
  });
});
