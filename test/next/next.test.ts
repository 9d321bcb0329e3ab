/**
 * An application of Next, with the block of the guide for portal vendors and the package as npm would publish it: read
 * and drawn on the server, and taken over in the browser.
 */
import { readFileSync } from 'node:fs';
import { cp, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect } from 'chai';
import { packageFile, readJson, root, runNode } from '../node/package/package.js';
import { firstBox, isTicked, waitForHeard } from '../frameworks/reader.js';
import { addPackage, installed } from '../support/consumer.js';
import { openPages, type ConsumerPages } from '../support/consumer-pages.js';
import { blockOf } from '../support/guide-blocks.js';

const guide = 'stories/guides/portal-vendors.md';

describe('test/next, with the block of the guide', function () {
  this.timeout(240_000);

  let folder: string;
  let browser: ConsumerPages | undefined;

  before(async () => {
    folder = await installed('next');
    await addPackage(folder);
    const ours = path.join(root, 'test/next');
    for (const name of ['app', 'next.config.js', 'tsconfig.json'])
      await cp(path.join(ours, name), path.join(folder, name), { recursive: true });
    const block = blockOf(guide, 'React 19 on a server, such as Next', 'tsx');
    await writeFile(path.join(folder, 'app/checklist.tsx'), block);
    const { code, stdout, stderr } = await runNode(
      [path.join(folder, 'node_modules/next/dist/bin/next'), 'build'],
      folder,
      { NEXT_TELEMETRY_DISABLED: '1' },
    );
    expect(code, `${stdout}${stderr}`).to.equal(0);
    await rm(path.join(folder, 'built'), { recursive: true, force: true });
    await cp(path.join(folder, 'out'), path.join(folder, 'built/next'), { recursive: true });
    browser = await openPages(folder, new Map());
  });

  after(() => browser?.close());

  it('has what the package depends on, and asks for the same versions', () => {
    const { dependencies } = readJson<{ dependencies: Record<string, string> }>(
      'test/next/package.json',
    );
    expect(dependencies).to.include(packageFile.dependencies);
  });

  it('reads a definition on the server, and writes the tag with what the page put inside', () => {
    const page = readFileSync(path.join(folder, 'built/next/index.html'), 'utf8');
    expect(page).to.include('<h1>Carpal tunnel syndrome');
    expect(page).to.match(/<second-opinion-checklist heading-level="3"><p>Ask your care team/);
    expect(page).to.include('Get emergency help now');
  });

  it('is taken over in the browser, with the definition and with what the reader does', () =>
    browser!.use('/next/index.html', async (page) => {
      expect(await isTicked(page)).to.be.false;
      await page.locator(firstBox).click();
      await waitForHeard(page, /saved: \{"worksheetVersion/);
      expect(await isTicked(page)).to.be.true;
    }));
});
