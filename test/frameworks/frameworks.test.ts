/**
 * The guide for portal vendors, block by block, in the frameworks it speaks of: with the package as npm would publish
 * it, by the compiler of the framework, and then in a page that a reader uses.
 */
import { writeFile, mkdir, rm, cp } from 'node:fs/promises';
import path from 'node:path';
import { expect } from 'chai';
import { build } from 'esbuild';
import { packageFile, readJson, root, runNode } from '../node/package/package.js';
import { addPackage, installed } from '../support/consumer.js';
import { blockOf } from '../support/guide-blocks.js';
import { openPages, type ConsumerPages } from '../support/consumer-pages.js';
import { firstBox, isTicked, press, waitForHeard } from './reader.js';
import { guide, make, pageOf, place, portals, said } from './portals.js';

const here = path.join(root, 'test/frameworks');

describe('test/frameworks, each with the blocks of the guide', function () {
  this.timeout(240_000);

  let folder: string;
  let browser: ConsumerPages | undefined;
  const made = new Map<string, string>();
  /** What the compilers said, by name: they run side by side while pages are tried. */
  const checked = new Map<string, Promise<string>>();

  before(async () => {
    folder = await installed('frameworks');
    await addPackage(folder);
    await rm(path.join(folder, 'built'), { recursive: true, force: true });
    await mkdir(path.join(folder, 'built'));
    await cp(path.join(here, 'tsconfig.json'), path.join(folder, 'tsconfig.json'));
    for (const portal of portals) await place(portal, folder);
    await cp(path.join(here, 'node'), path.join(folder, 'node'), { recursive: true });
    await writeFile(path.join(folder, 'node/prefix.ts'), blockOf(guide, 'Types', 'ts'));
    await writeFile(path.join(folder, 'node/smart.ts'), blockOf(guide, 'Inside a SMART app', 'ts'));
    checkAll();
    browser = await openPages(folder, made);
  });

  after(() => browser?.close());

  /** One compiler after the other, so that the pages have the other core. */
  function checkAll(): void {
    let last: Promise<unknown> = Promise.resolve();
    const programs: Record<string, readonly string[]> = {
      ...Object.fromEntries([...portals].reverse().map(({ name, check }) => [name, check])),
      'node, by exports': ['typescript/bin/tsc', '-p', 'node'],
      'node, without exports': ['typescript/bin/tsc', '-p', 'node/tsconfig.node10.json'],
    };
    for (const [name, program] of Object.entries(programs)) {
      const answer = last.then(() => said(folder, program));
      checked.set(name, answer);
      last = answer;
    }
  }

  for (const portal of portals) {
    const { name, hasExplainer } = portal;

    describe(`test/frameworks/${name}`, () => {
      it('is built without a warning', async () => {
        // The bundle of Angular is made of what its compiler has written.
        if (name === 'angular') await checked.get(name);
        expect(await make(portal, folder)).to.equal('');
      });

      it('passes properties, hears events, draws again, is hidden and shown, and gives answers back', () =>
        browser!.use(`/${name}/index.html`, async (page) => {
          await waitForHeard(page, /ready: carpal-tunnel-syndrome/);
          if (hasExplainer) {
            const option = await page.$eval('procedure-explainer', (element) => {
              const chosen = element.shadowRoot!.querySelector('[name=option]:checked');
              return chosen?.closest('label')?.textContent;
            });
            expect(option).to.match(/splint/);
          }

          expect(await isTicked(page)).to.be.false;
          await page.locator(firstBox).click();
          const heard = await waitForHeard(page, /saved: \{"worksheetVersion/);
          expect(await isTicked(page)).to.be.true;

          await press(page, 'Draw again');
          expect(await isTicked(page)).to.be.true;
          expect(await waitForHeard(page, /saved: \{/)).to.equal(heard);

          await press(page, 'Hide or show');
          await page.waitForFunction(() => !document.querySelector('second-opinion-checklist'));
          await press(page, 'Hide or show');
          expect(await isTicked(page)).to.be.true;
        }));
    });
  }

  describe('test/frameworks, for compilers', () => {
    for (const { name } of portals) {
      it(`has no mistake in ${name}`, async () => {
        expect(await checked.get(name)).to.equal('');
      });
    }

    it('is found by its exports, from CommonJS and under a prefix too', async () => {
      expect(await checked.get('node, by exports')).to.equal('');
    });

    it('is found where a compiler knows no exports', async () => {
      expect(await checked.get('node, without exports')).to.equal('');
    });
  });

  it('has what the package depends on, and asks for the same versions', () => {
    const { dependencies } = readJson<{ dependencies: Record<string, string> }>(
      'test/frameworks/package.json',
    );
    expect(dependencies).to.include(packageFile.dependencies);
  });

  describe('test/frameworks/react-19, drawn first on a server', () => {
    before(async () => {
      await build({
        absWorkingDir: folder,
        entryPoints: ['react-19/server.tsx'],
        outfile: path.join(folder, 'react-19/server.js'),
        bundle: true,
        packages: 'external',
        platform: 'node',
        format: 'esm',
      });
      const { stdout, stderr } = await runNode([path.join(folder, 'react-19/server.js')], folder);
      expect(stderr).to.equal('');
      made.set('/react-19/server.html', pageOf('hydrate.js', stdout.trim()));
    });

    it('has its tags and what the page put inside, before any script', () => {
      expect(made.get('/react-19/server.html')).to.match(
        /<second-opinion-checklist heading-level="3"><p>Ask your care team/,
      );
    });

    it('is taken over by React in the browser, with the definition and with what the reader does', () =>
      browser!.use('/react-19/server.html', async (page) => {
        expect(await isTicked(page)).to.be.false;
        await page.locator(firstBox).click();
        await waitForHeard(page, /saved: \{"worksheetVersion/);
      }));
  });

  describe('test/frameworks, without a bundler', () => {
    it('is found by an import map, and keeps answers where the page likes', async () => {
      const store = 'export const load = async () => localStorage.answers;\n';
      const save =
        'export const save = (data) => { localStorage.answers = JSON.stringify(data); };\n';
      const page = blockOf(guide, 'Without a bundler', 'html');
      made.set('/html/store.js', `${store}${save}`);
      made.set('/html/index.html', `<!doctype html><html lang="en"><title>Portal</title>${page}`);
      await browser!.use('/html/index.html', async (opened) => {
        expect(await isTicked(opened)).to.be.false;
        await opened.locator(firstBox).click();
        await opened.reload();
        expect(await isTicked(opened)).to.be.true;
      });
    });
  });

  describe('test/frameworks/vitest', () => {
    for (const environment of ['jsdom', 'happy-dom']) {
      it(`draws an element in a test with ${environment}`, async () => {
        await mkdir(path.join(folder, 'vitest'), { recursive: true });
        const spec = blockOf(guide, 'Your own tests', 'ts');
        await writeFile(path.join(folder, 'vitest/aid.spec.ts'), spec);
        const { code, stdout, stderr } = await runNode(
          [
            path.join(folder, 'node_modules/vitest/vitest.mjs'),
            ...['run', '--root', 'vitest', '--environment', environment, '--reporter', 'json'],
            '--testTimeout=60000',
          ],
          folder,
        );
        expect(code, `${stdout}${stderr}`).to.equal(0);
        const { numPassedTests } = JSON.parse(stdout) as { numPassedTests: number };
        expect(numPassedTests).to.equal(1);
        expect(stderr).to.equal('');
      });
    }
  });
});
