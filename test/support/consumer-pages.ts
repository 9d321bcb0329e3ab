/** One Chromium for the pages of a consumer of the package. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { serve, type Served } from '../../scripts/serve/server.mjs';
import { dist } from '../node/package/package.js';
import { findChromium } from './browsers.mjs';

export interface ConsumerPages {
  /** Opens a page, lets a reader use it, and fails if the page has warned or failed. */
  readonly use: (address: string, reader: (page: Page) => Promise<void>) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Serves what was built in the folder of a consumer, and pages that are made by the test. */
export async function openPages(
  folder: string,
  made: ReadonlyMap<string, string>,
): Promise<ConsumerPages> {
  const definition = await readFile(
    path.join(dist, 'definitions/carpal-tunnel-syndrome.en.json'),
    'utf8',
  );
  const { executablePath, args, env, headless } = await findChromium();
  const [browser, server]: [Browser, Served] = await Promise.all([
    launch({ executablePath, args, env, headless }),
    serve({
      roots: { '/': path.join(folder, 'built'), '/modules': path.join(folder, 'node_modules') },
      handler: (_request, response, { pathname }) => {
        const text = pathname === '/definition.json' ? definition : made.get(pathname);
        if (text === undefined) return false;
        const type = { '.json': 'application/json', '.js': 'text/javascript' }[
          path.extname(pathname)
        ];
        response.writeHead(200, { 'content-type': `${type ?? 'text/html'}; charset=utf-8` });
        response.end(text);
        return true;
      },
    }),
  ]);
  return {
    async use(address, reader) {
      const page = await browser.newPage();
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (['warn', 'error', 'assert'].includes(message.type())) complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(String(error)));
      try {
        await page.goto(`${server.url}${address}`, { waitUntil: 'load' });
        page.setDefaultTimeout(10_000);
        await reader(page);
      } catch (error) {
        throw new Error(`${String(error)}\nThe page had said: ${complaints.join('\n')}`, {
          cause: error,
        });
      } finally {
        await page.close();
      }
      if (complaints.length > 0) throw new Error(`The page complained.\n${complaints.join('\n')}`);
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}
