/**
 * Writes down what ran in Chromium, page by page, as Node does with NODE_V8_COVERAGE: reading and adding up all of it once
 * takes far less time than turning each page's into that of our files, as the test runner would.
 */
import { randomUUID } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** The coverage of pages that run bundles of tests. */
export class BrowserCoverage {
  #rootDir;
  #bundles;
  #folder;
  #clients = new WeakMap();

  /** @param {{ rootDir: string, bundles: string, folder: string }} options where the bundles are, and where to write, from the top */
  constructor({ rootDir, bundles, folder }) {
    this.#rootDir = rootDir;
    this.#bundles = bundles;
    this.#folder = path.join(rootDir, folder);
    rmSync(this.#folder, { recursive: true, force: true });
    mkdirSync(this.#folder, { recursive: true });
  }

  /** Begins, before a page has run anything. */
  async start(page) {
    const client = await page.createCDPSession();
    this.#clients.set(page, client);
    await client.send('Profiler.enable');
    // Whether something ran, and not how often: the page is faster then.
    await client.send('Profiler.startPreciseCoverage', { callCount: false, detailed: true });
  }

  /** Writes what ran in a page until now. */
  async write(page) {
    const { result } = await this.#clients.get(page).send('Profiler.takePreciseCoverage');
    const ours = result.flatMap((script) => {
      const pathname = URL.canParse(script.url) ? new URL(script.url).pathname : '';
      if (!pathname.startsWith(`/${this.#bundles}/`)) return [];
      return [{ ...script, url: pathToFileURL(path.join(this.#rootDir, pathname)).href }];
    });
    await writeFile(
      path.join(this.#folder, `${randomUUID()}.json`),
      JSON.stringify({ result: ours }),
    );
  }
}
