/** What the README says is so. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { checkFile } from '../../scripts/localize/check.mjs';
import { readFiles } from '../../scripts/localize/files.mjs';

const root = path.resolve(import.meta.dirname, '../..');

describe('README.md', () => {
  it('says that no person has checked the translations, for as long as none has', () => {
    const readme = readFileSync(path.join(root, 'README.md'), 'utf8').replace(/\s+/g, ' ');
    const isAnyChecked = [...readFiles(path.join(root, 'locales'))]
      .flatMap(([language, xml]) => {
        const { interface: messages, guidance } = checkFile(language, xml);
        return [messages, guidance];
      })
      .some(({ total, missing, unchecked }) => total - missing > unchecked);
    expect(readme.includes('No person has checked the translations yet')).to.equal(!isAnyChecked);
  });
});
