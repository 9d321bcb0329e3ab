/**
 * The engines a run uses: Chromium always, Firefox and WebKit where they are installed.
 *
 * DECISION_AID_ENGINES=all makes a missing engine an error; a list such as "chromium,webkit"
 * chooses, for development.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { findChromium, findFirefox, findWebKit } from './browsers.mjs';
import { webKitLauncher } from './webkit-launcher.mjs';

const STOP_TIMEOUT_MS = 20_000;
const ENGINES = ['chromium', 'firefox', 'webkit'];

/**
 * @param {{ cores: number, coverage?: import('./browser-coverage.mjs').BrowserCoverage }} options `coverage`: of Chromium
 * @returns {Promise<{ launchers: Map<string, object>, missing: string[] }>} launchers by engine
 */
export async function findEngines({ cores, coverage }) {
  const asked = process.env.DECISION_AID_ENGINES?.toLowerCase() || undefined;
  const wanted = !asked || asked === 'all' ? ENGINES : asked.split(',').map((name) => name.trim());
  const unknown = wanted.filter((name) => !ENGINES.includes(name));
  if (unknown.length > 0) {
    throw new Error(
      `DECISION_AID_ENGINES names "${unknown.join('", "')}"; it may be "all" or a list of ` +
        `${ENGINES.join(', ')}.`,
    );
  }

  const launchers = new Map();
  if (wanted.includes('chromium')) {
    const { executablePath, args, env, headless } = await findChromium();
    const launchOptions = { executablePath, args, env, headless };
    const concurrency = Math.max(2, Math.floor(cores / 2));
    launchers.set('chromium', puppeteerLauncher(launchOptions, concurrency, coverage));
  }
  const firefox = wanted.includes('firefox') && (await findFirefox());
  if (firefox) {
    const { executablePath } = firefox;
    const launchOptions = { browser: 'firefox', executablePath, headless: true };
    // One page at a time: Firefox does not draw a tab that is not in front.
    launchers.set('firefox', puppeteerLauncher(launchOptions, 1));
  }
  const webKit = wanted.includes('webkit') && findWebKit();
  if (webKit) launchers.set('webkit', webKitLauncher(webKit));

  const missing = wanted.filter((name) => !launchers.has(name));
  if (asked && missing.length > 0) {
    throw new Error(
      `DECISION_AID_ENGINES asks for engines that are not installed: ${missing.join(', ')}. ` +
        'On Debian: apt-get install firefox-esr webkit2gtk-driver xvfb',
    );
  }
  return { launchers, missing };
}

function puppeteerLauncher(launchOptions, concurrency, coverage) {
  const launcher = chromeLauncher({
    puppeteer,
    launchOptions,
    concurrency,
    createPage: async ({ context }) => {
      const page = await context.newPage();
      if (launchOptions.browser !== 'firefox') {
        // Pages run side by side, and each shall believe that it has the focus.
        const client = await page.createCDPSession();
        await client.send('Emulation.setFocusEmulationEnabled', { enabled: true });
      }
      await coverage?.start(page);
      return page;
    },
  });
  return closingPages(launcher, coverage);
}

/**
 * The launcher would use a page again for the next test file, with the media it emulates and its
 * session storage. Here every test file gets a page of its own. A page that crashed cannot be left
 * politely; it must not hold up the run.
 */
function closingPages(launcher, coverage) {
  const leave = launcher.stopSession.bind(launcher);
  const stopSession = async (sessionId, page) => {
    await coverage?.write(page);
    return leave(sessionId);
  };
  launcher.stopSession = async (sessionId) => {
    const page = launcher.getPage(sessionId);
    const giveUp = new AbortController();
    try {
      return await Promise.race([
        stopSession(sessionId, page),
        sleep(STOP_TIMEOUT_MS, undefined, { signal: giveUp.signal }).then(() => {
          throw new Error('The page does not react: it crashed or hangs.');
        }),
      ]);
    } finally {
      giveUp.abort();
      launcher.activePages.delete(sessionId);
      launcher.inactivePages = launcher.inactivePages.filter((one) => one.puppeteerPage !== page);
      page.close().catch(() => undefined);
    }
  };
  return launcher;
}
