/** What the README says is so. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { checkLocales } from '../../scripts/localize/check.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const names = new Intl.DisplayNames('en', { type: 'language' });

describe('The README', () => {
  it('tells how many interface messages no person has checked', () => {
    const readme = readFileSync(path.join(root, 'README.md'), 'utf8').replace(/\s+/g, ' ');
    const told = /<!-- unchecked -->(.*?)<!-- \/unchecked -->/.exec(readme)?.[1];
    const { locales } = checkLocales(path.join(root, 'locales'));
    const counts = locales.map(
      ({ locale, units, unchecked }) => `${unchecked} of ${units} in ${names.of(locale) ?? locale}`,
    );
    expect(told).to.equal(counts.join(', '));
  });
});
