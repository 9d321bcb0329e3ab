/** Whoever builds a release again gets the files that were published, so that they can be checked. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { copyOfRepository, type Copy } from '../house/copy.js';
import { filesIn, root } from './package.js';

describe('scripts/build.mjs', function () {
  this.timeout(600_000);

  let copy: Copy;

  before(() => {
    copy = copyOfRepository();
  });

  after(() => {
    copy.remove();
  });

  it('gives the same bytes at another time, in another folder, zone and language', () => {
    execFileSync(process.execPath, ['scripts/build.mjs'], {
      cwd: copy.folder,
      stdio: 'pipe',
      env: { ...process.env, TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' },
    });
    const hashes = (folder: string): Record<string, string> =>
      Object.fromEntries(
        filesIn('dist', folder).map((file) => [
          file,
          createHash('sha256')
            .update(readFileSync(path.join(folder, file)))
            .digest('hex'),
        ]),
      );
    expect(hashes(copy.folder)).to.deep.equal(hashes(root));
  });
});
