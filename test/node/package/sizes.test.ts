/** The sizes that the README and the guide for web teams tell are those of the built files. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { readElements } from '../../../scripts/elements/list.mjs';
import { measure, measurePage } from '../../../scripts/size/measure.mjs';
import { root } from './package.js';

const dist = path.join(root, 'dist');
const cdn = path.join(dist, 'cdn');
const thousands = (bytes: readonly number[]): [number, number] => [
  Math.floor(Math.min(...bytes) / 1000),
  Math.ceil(Math.max(...bytes) / 1000),
];
const gzipOf = (...names: readonly string[]): number =>
  measure(names.map((name) => readFileSync(path.join(dist, name)))).gzip;
const words = (file: string): string =>
  readFileSync(path.join(root, file), 'utf8').replace(/\s+/g, ' ');

describe('dist/cdn/, in the words of README and guide', () => {
  const pages = readElements(root).map(({ tag }) => measurePage(cdn, tag));
  const [least, most] = thousands(pages.map(({ eager }) => eager.gzip));
  const [leastInAll, mostInAll] = thousands(pages.map(({ all }) => all.gzip));
  const [, whole] = thousands([gzipOf('cdn/decision-aid.iife.js')]);
  const page = `Compressed, a page with one element fetches ${least} to ${most} kB before it shows, and ${leastInAll} to ${mostInAll} kB in all`;

  it('README.md: a page with one element, and the one file', () => {
    expect(words('README.md')).to.include(`${page}; the one file has ${whole} kB.`);
  });

  it('the guide for web teams: the same, what a language adds, and definitions', () => {
    const languages = ['ar', 'es'].map((name) =>
      gzipOf(`cdn/locales/${name}.js`, `cdn/guidance/${name}.js`),
    );
    const definitions = readdirSync(path.join(dist, 'definitions'))
      .filter((name) => name.endsWith('.json'))
      .map((name) => gzipOf(`definitions/${name}`));
    const [from, to] = thousands(definitions);
    const guide = words('stories/guides/hospital-web-teams.md');
    expect(guide).to.include(
      `${page}. A language adds up to ${thousands(languages)[1]} kB, and a definition of the examples ${from} to ${to} kB.`,
    );
    expect(guide).to.include(`\`decision-aid.iife.js\` has ${whole} kB`);
  });
});
