import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import {
  consumer,
  entries,
  filesIn,
  moduleEntries,
  packageFile,
  root,
  runNode,
  type Entry,
} from './package.js';

interface Imported {
  readonly resolved: string;
  readonly exported: readonly string[];
  readonly touched: readonly string[];
  readonly isRegistered: boolean;
}

/** Lit leaves these when it is imported in Node; `customElements` is its stand-in for the one of browsers. */
const fromLit = /^(customElements|lit[A-Z]\w+|reactiveElementVersions)$/;

/** Imports a module and tells what that did to the globals. It runs in a process of its own. */
const script = `
  const [specifier] = process.argv.slice(1);
  const look = () => new Map(Reflect.ownKeys(globalThis).map(
    (key) => [key, Object.getOwnPropertyDescriptor(globalThis, key)]));
  const before = look();
  const module = await import(specifier);
  const touched = [...look()].filter(([key, { value, get }]) => {
    const old = before.get(key);
    // Node makes some of its own globals when they are first read.
    const isLazy = old?.get !== undefined && get === undefined;
    return !old || (!isLazy && (old.get !== get || !Object.is(old.value, value)));
  });
  console.log(JSON.stringify({
    resolved: import.meta.resolve(specifier),
    exported: Object.keys(module),
    touched: touched.map(([key]) => String(key)),
    isRegistered: globalThis.customElements?.get('procedure-explainer') !== undefined,
  }));
`;

describe('package.json exports', () => {
  const imported = new Map<string, Imported>();

  before(async () => {
    const folder = await consumer();
    const importOne = async ({ specifier, subpath }: Entry): Promise<void> => {
      const args = ['--input-type=module', '--eval', script, '--', specifier];
      const { code, stdout, stderr } = await runNode(args, folder);
      if (code !== 0 || stderr !== '') throw new Error(`${specifier}: ${stderr}`);
      imported.set(subpath, JSON.parse(stdout) as Imported);
    };
    await Promise.all(moduleEntries.map(importOne));
  });

  it('leads to files that are there', () => {
    for (const { subpath, target, types } of entries) {
      expect(target ?? types, subpath).to.be.a('string');
      for (const file of [target, types]) {
        if (file) expect(existsSync(path.join(root, file)), file).to.be.true;
      }
    }
  });

  it('has types for each module', () => {
    expect(moduleEntries.filter(({ types }) => types === undefined)).to.be.empty;
  });

  it('has an entry for each tag, each interface language and each language of guidance', () => {
    for (const folder of ['define', 'locales', 'guidance']) {
      for (const file of filesIn(`src/entries/${folder}`)) {
        const subpath = file.replace(/^src\/entries/, '.').replace(/\.ts$/, '.js');
        expect(imported.has(subpath), subpath).to.be.true;
      }
    }
  });

  it('can be followed by Node, and each module imported without a DOM', () => {
    expect(imported.size).to.equal(moduleEntries.length);
    for (const { subpath, target } of moduleEntries) {
      expect(imported.get(subpath)?.resolved, subpath).to.match(
        new RegExp(`${target?.slice(1).replaceAll('.', '\\.')}$`),
      );
    }
  });

  it('leads to modules that leave the globals alone', () => {
    for (const [subpath, { touched }] of imported) {
      const ours = touched.filter((name) => !fromLit.test(name));
      expect(ours, subpath).to.be.empty;
    }
    for (const pure of ['./definition.js', './calendar.js', './fhir.js']) {
      expect(imported.get(pure)?.touched, `${pure} needs no Lit`).to.be.empty;
    }
  });

  it('registers elements by the modules for that, and by no other', () => {
    for (const [subpath, { isRegistered }] of imported) {
      const isFor = /^\.\/define(\.js|\/procedure-explainer\.js)$/.test(subpath);
      expect(isRegistered, subpath).to.equal(isFor);
    }
  });

  it('gives the classes, the functions and nothing by default', () => {
    expect(imported.get('.')?.exported).to.include.members([
      'DecisionAidElement',
      'ProcedureExplainer',
      'defineElements',
      'libraryVersion',
      'parseDefinition',
      'registerGuidance',
      'registerLocale',
    ]);
    for (const [subpath, { exported }] of imported)
      expect(exported, subpath).not.to.include('default');
  });

  it('brings the data', () => {
    expect(entries.map(({ subpath }) => subpath)).to.include.members([
      './custom-elements.json',
      './package.json',
      './schema/procedure-definition.json',
      ...filesIn('src/content/definitions').map(
        (file) => `./definitions/${path.posix.basename(file)}`,
      ),
    ]);
    expect(path.posix.normalize(packageFile.customElements)).to.equal('dist/custom-elements.json');
  });
});
