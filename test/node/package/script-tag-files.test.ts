import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { runInNewContext } from 'node:vm';
import { expect } from 'chai';
import { filesIn, read, readJson, root } from './package.js';

const main = ['dist/cdn/decision-aid.js', 'dist/cdn/decision-aid.iife.js'];
const files = filesIn('dist/cdn').filter((file) => file.endsWith('.js'));
const languages = files.filter((file) => !main.includes(file));

describe('dist/cdn, the files for script tags', () => {
  it('are the main file in two forms, and one for each language', () => {
    const expected = ['locales', 'guidance'].flatMap((folder) =>
      filesIn(`src/entries/${folder}`).map(
        (file) => `dist/cdn/${folder}/${path.posix.basename(file, '.ts')}.js`,
      ),
    );
    expect(files).to.have.members([...main, ...expected]);
    expect(filesIn('dist/cdn')).to.have.members([...files, 'dist/cdn/sri.json']);
  });

  it('have the integrity values that are listed', () => {
    const integrity = readJson<Record<string, string>>('dist/cdn/sri.json');
    const actual = files.map((file) => {
      const hash = createHash('sha384').update(readFileSync(path.join(root, file)));
      return [file.slice('dist/cdn/'.length), `sha384-${hash.digest('base64')}`];
    });
    expect(integrity).to.deep.equal(Object.fromEntries(actual));
  });

  it('have a Trusted Types policy of their own, and not the one of Lit', () => {
    for (const file of main) {
      const policies = [...read(file).matchAll(/createPolicy\(\s*(["'`])([^"'`]+)\1/g)];
      expect(
        policies.map(([, , name]) => name),
        file,
      ).to.deep.equal(['decision-aid-lit']);
    }
    for (const file of languages) expect(read(file), file).not.to.include('createPolicy');
  });

  it('make no code or markup from text, and write no page', () => {
    for (const file of files) {
      expect(read(file), file).not.to.match(
        /\beval\(|new Function\b|\bFunction\(|document\.write|insertAdjacentHTML|outerHTML|srcdoc/,
      );
    }
  });

  it('ask for nothing but the definition', () => {
    for (const file of files) {
      const code = read(file);
      expect(code, file).not.to.match(
        /XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts|new (Shared)?Worker|serviceWorker|\bimport\s*\(/,
      );
      const fetches = code.match(/\bfetch\(/g) ?? [];
      expect(fetches, file).to.have.lengthOf(main.includes(file) ? 1 : 0);
    }
  });

  it('hold no addresses, except names and what a reader is told', () => {
    // Namespaces of the DOM, an address that is put before a DOI, words of the general guidance, and the file that
    // the console names for authors.
    const names = /^https?:\/\/(www\.w3\.org\/|doi\.org\/|unpkg\.com\/decision-aid-elements@|$)/;
    for (const file of main) {
      const found = read(file).match(/(https?|wss?):\/\/[^\s"'`)$]*/g) ?? [];
      expect(
        found.filter((address) => !names.test(address)),
        file,
      ).to.be.empty;
    }
  });

  it('keep nothing in the browser', () => {
    for (const file of files) {
      expect(read(file), file).not.to.match(/localStorage|indexedDB|document\.cookie|caches\.open/);
    }
  });

  it('lead to no map that is not there', () => {
    for (const file of files) expect(read(file), file).not.to.include('sourceMappingURL');
  });

  it('need no module, except the one that is a module', () => {
    for (const file of files) {
      expect(/\bexport\s*[{*]|\bimport\s*["'{*]/.test(read(file)), file).to.be.false;
    }
  });

  it('hand a language over under one name, before or after the main file', () => {
    for (const file of languages) {
      const globals: { decisionAidLanguages?: unknown[] } = {};
      runInNewContext(read(file), { globalThis: globals });
      expect(Object.keys(globals), file).to.deep.equal(['decisionAidLanguages']);
      expect(globals.decisionAidLanguages, file).to.have.lengthOf(1);
      const waiting: unknown[] = ['another language'];
      runInNewContext(read(file), { globalThis: { decisionAidLanguages: waiting } });
      expect(waiting, file).to.have.lengthOf(2);
    }
  });
});
