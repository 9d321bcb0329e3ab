/**
 * The longest task that a quiz adds to a page, on a processor four times slower. The page is at rest when the script
 * comes, so that starting the browser's own parts (fonts, a process for the page) is not counted. The browser counts a
 * task from 50 ms on.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { median, onBenchPage, roundsOf, verdict } from './paired.mjs';

const target = 75;
const slower = 4;

const pageOf = (body) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bench</title></head>
  <body style="font-family: system-ui, sans-serif"><h1>Some <em>words</em></h1><p>of the <b>page</b> itself.</p>
  <label><input type="radio"> One</label> <label><input type="checkbox"> Two</label> <button>Three</button>
  ${body}</body></html>`;

const inline = (text, id = '') =>
  `<script type="application/json"${id}>${text.replaceAll('<', '\\u003c')}</script>`;

function filesOf({ library, byHand, around, text }) {
  const quiz = (attributes, inside) =>
    `<consent-comprehension-quiz pace="all-together"${attributes}>${inside}</consent-comprehension-quiz>`;
  const { styles, ...others } = around;
  return {
    '/library.js': library,
    '/definition.json': text,
    '/inline': pageOf(quiz('', inline(text))),
    '/loaded': pageOf(quiz(' src="/definition.json"', '')),
    '/by-hand.js': `${byHand}
      const root = document.querySelector('main').attachShadow({ mode: 'open' });
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(${JSON.stringify(styles)});
      root.adoptedStyleSheets = [sheet];
      byHand.draw(root, JSON.parse(document.querySelector('#definition').textContent), ${JSON.stringify(others)});`,
    '/by-hand': pageOf(`<main></main>${inline(text, ' id="definition"')}`),
  };
}

/** The longest task of one load, in milliseconds; 0 when none is counted. */
async function load(browser, address, script) {
  const page = await browser.newPage();
  try {
    await page.emulateCPUThrottling(slower);
    await page.evaluateOnNewDocument(() => {
      globalThis.tasks = [];
      new PerformanceObserver((list) => {
        globalThis.tasks.push(...list.getEntries().map(({ duration }) => duration));
      }).observe({ type: 'longtask', buffered: true });
    });
    await page.goto(address);
    await sleep(1000);
    await page.evaluate((src) => {
      globalThis.tasks.length = 0;
      document.head.append(Object.assign(document.createElement('script'), { src }));
    }, script);
    await page.waitForFunction(() =>
      [...document.querySelectorAll('*')].some(({ shadowRoot }) =>
        shadowRoot?.querySelector('.question'),
      ),
    );
    await sleep(1000);
    return await page.evaluate(() => Math.max(0, ...globalThis.tasks));
  } finally {
    await page.close();
  }
}

/** Rows for a table. */
export async function longestTasks(contents, share) {
  const longest = { inline: [], loaded: [], 'by-hand': [] };
  await onBenchPage(async (page, url) => {
    for (let round = -1; round < roundsOf(8, share); round += 1) {
      for (const [name, tasks] of Object.entries(longest)) {
        const script = name === 'by-hand' ? '/by-hand.js' : '/library.js';
        const task = await load(page.browser(), `${url}/${name}`, script);
        if (round >= 0) tasks.push(task);
      }
    }
  }, filesOf(contents));
  const words = (tasks) => (median(tasks) < 50 ? 'under 50' : median(tasks).toFixed(0));
  const row = (title, tasks) => [
    title,
    words(tasks),
    words(longest['by-hand']),
    `${Math.min(...tasks).toFixed(0)} to ${Math.max(...tasks).toFixed(0)}`,
    verdict(median(tasks), target, ' ms'),
  ];
  return [
    [`Longest task, processor ${slower} times slower, 10 questions`, '', '', 'least to most', ''],
    row('  definition in the page', longest.inline),
    row('  definition loaded', longest.loaded),
  ];
}
