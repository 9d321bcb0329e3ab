import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { runInNewContext } from 'node:vm';
import { expect } from 'chai';
import { filesIn, read, readJson, root } from './package.js';

const first = 'dist/cdn/decision-aid.js';
const whole = 'dist/cdn/decision-aid.iife.js';
const frames = ['dist/cdn/frame-guest.js', 'dist/cdn/frame-host.js'];
const files = filesIn('dist/cdn').filter((file) => file.endsWith('.js'));
const later = files.filter((file) => file.startsWith('dist/cdn/files/'));
const languages = files.filter((file) => /^dist\/cdn\/(locales|guidance)\//.test(file));

/** How often a pattern is found in the whole library: in the first file with all later ones, and in the other one. */
function inEachWhole(pattern: RegExp): readonly number[] {
  return [[first, ...later], [whole]].map(
    (parts) => parts.flatMap((file) => [...read(file).matchAll(pattern)]).length,
  );
}

describe('dist/cdn, the files for script tags', () => {
  it('are the first file, what it fetches, all in one, and two for each language', () => {
    const expected = ['locales', 'guidance'].flatMap((folder) =>
      filesIn(`src/entries/${folder}`).map(
        (file) => `dist/cdn/${folder}/${path.posix.basename(file, '.ts')}.js`,
      ),
    );
    expect(files).to.have.members([first, whole, ...later, ...frames, ...expected]);
    expect(filesIn('dist/cdn')).to.have.members([
      ...files,
      'dist/cdn/blocks.html',
      'dist/cdn/sri.json',
      'dist/cdn/preload.html',
      'dist/cdn/THIRD-PARTY-NOTICES.txt',
    ]);
  });

  it('have a hash in the name of what is fetched, so that no cache gives an older one', () => {
    const names = later.map((file) => path.posix.basename(file).replace(/-[\w-]{8}\.js$/, ''));
    expect(new Set(names)).to.deep.equal(
      new Set([
        ...filesIn('src/entries/define').map((file) => path.posix.basename(file, '.ts')),
        'shared',
        'later',
      ]),
    );
  });

  it('are listed, all that an element needs, in lines to copy', () => {
    const text = read('dist/cdn/preload.html');
    const integrity = readJson<Record<string, string>>('dist/cdn/sri.json');
    const lines = [...text.matchAll(/href="([^"]+)" integrity="([^"]+)"/g)];
    expect(lines.length).to.be.greaterThan(4);
    for (const [, file = '', value] of lines) expect(integrity[file], file).to.equal(value);
    const map = JSON.parse(/<script type="importmap">([^]*?)<\/script>/.exec(text)?.[1] ?? '') as {
      integrity: Record<string, string>;
    };
    expect(map.integrity).to.deep.equal(
      Object.fromEntries(
        Object.entries(integrity)
          .filter(([name]) => name.startsWith('files/'))
          .map(([name, value]) => [`./${name}`, value]),
      ),
    );
  });

  it('have the integrity values that are listed', () => {
    const integrity = readJson<Record<string, string>>('dist/cdn/sri.json');
    const actual = files.map((file) => {
      const hash = createHash('sha384').update(readFileSync(path.join(root, file)));
      return [file.slice('dist/cdn/'.length), `sha384-${hash.digest('base64')}`];
    });
    expect(integrity).to.deep.equal(Object.fromEntries(actual));
  });

  it('stand with those values in the blocks to copy, and each script there has one', () => {
    const integrity = readJson<Record<string, string>>('dist/cdn/sri.json');
    const scripts = [
      ...read('dist/cdn/blocks.html').matchAll(
        /<script\b[^>]*? src="\/decision-aid\/([^"]+)"(?: integrity="([^"]+)")?/g,
      ),
    ];
    const values = scripts.map(([, file = '', value]) => [file, value] as const);
    expect(values.map(([file]) => file)).to.include.members([
      'decision-aid.js',
      'locales/es.js',
      'guidance/es.js',
    ]);
    for (const [file, value] of values) expect(value, file).to.equal(integrity[file]);
  });

  it('have a Trusted Types policy of their own, and not the one of Lit', () => {
    expect(inEachWhole(/createPolicy\(/g)).to.deep.equal([1, 1]);
    expect(inEachWhole(/createPolicy\(\s*(["'`])decision-aid-lit\1/g)).to.deep.equal([1, 1]);
    for (const file of languages) expect(read(file), file).not.to.include('createPolicy');
  });

  it('make no code or markup from text, and write no page', () => {
    for (const file of files) {
      expect(read(file), file).not.to.match(
        /\beval\(|new Function\b|\bFunction\(|document\.write|insertAdjacentHTML|outerHTML|srcdoc/,
      );
    }
  });

  it('ask for nothing but the definition and their own files', () => {
    for (const file of files) {
      const code = read(file);
      expect(code, file).not.to.match(
        /XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts|new (Shared)?Worker|serviceWorker/,
      );
      const imports = [...code.matchAll(/\bimport\s*\(([^)]*)\)/g)].map(([, what]) => what);
      if (file === first) expect(imports).to.have.lengthOf(1);
      else if (!later.includes(file)) expect(imports, file).to.be.empty;
      // The first file names the others by a variable, and these each other by a text; no other address is made.
      for (const what of imports)
        expect(what).to.match(file === first ? /^\w+$/ : /^(["'`])\.\/later-[\w-]{8}\.js\1$/);
    }
    expect(inEachWhole(/\bfetch\(/g)).to.deep.equal([1, 1]);
  });

  it('hold no addresses, except names and what a reader is told', () => {
    // Namespaces of the DOM, an address that is put before a DOI, words of the general guidance, and the file that
    // the console names for authors.
    const names = /^https?:\/\/(www\.w3\.org\/|doi\.org\/|unpkg\.com\/decision-aid-elements@|$)/;
    for (const file of [first, whole, ...later]) {
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

  it('need no module, except those that the first one fetches', () => {
    for (const file of files.filter((one) => !later.includes(one))) {
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
