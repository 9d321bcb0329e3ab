/**
 * What is measured on a processor four times slower: the longest task that an element with a shipped definition adds to
 * a page at rest, and how an element comes into an article on a slow line. The browser counts a task from 50 ms on.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { bundle } from './bundle.mjs';
import { quizDefinition, shipped } from './definitions.mjs';
import { contest, onBenchPage, plainRow, ratioRow } from './paired.mjs';
import { recipeOf } from './contests.mjs';

const cdn = path.join(path.dirname(fileURLToPath(import.meta.url)), '../../dist/cdn');
const slower = 4;
const slowLine = { download: 1_600_000 / 8, upload: 750_000 / 8, latency: 150 };

const types = { js: 'text/javascript', json: 'application/json' };

/** Answers with the script-tag files, packed as on a server, and with texts by path. */
const filesOf =
  (texts) =>
  (_request, response, { pathname }) => {
    const content =
      texts[pathname] ??
      (pathname.startsWith('/cdn/') && readFileSync(path.join(cdn, pathname.slice(5))));
    if (!content) return false;
    response.writeHead(200, {
      'content-type': `${types[pathname.split('.')[1]] ?? 'text/html'}; charset=utf-8`,
      'content-encoding': 'gzip',
    });
    response.end(gzipSync(content));
    return true;
  };

const inline = (text) =>
  `<script type="application/json">${text.replaceAll('<', '\\u003c')}</script>`;
const page = (head, body) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bench</title>${head}</head>
  <body style="font: 1em/1.5 system-ui, sans-serif; max-width: 46em">${body}</body></html>`;

/** Counts tasks, shifts and paints from the start, and when there is something to click. */
function watch() {
  const seen = { tasks: [], shift: 0, ready: undefined };
  globalThis.seen = seen;
  new PerformanceObserver((list) => {
    seen.tasks.push(...list.getEntries().map(({ duration }) => duration));
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput } of list.getEntries())
      if (!hadRecentInput) seen.shift += value;
  }).observe({ type: 'layout-shift', buffered: true });
  const look = () => {
    const isReady = [...document.querySelectorAll('[data-bench]')].some((place) =>
      (place.shadowRoot ?? place).querySelector('.heading-0, .question, .title'),
    );
    if (isReady) seen.ready = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Opens an address in a browser context of its own, so that nothing is in its cache. */
async function visit(browser, address, act, line) {
  const context = await browser.createBrowserContext();
  const tab = await context.newPage();
  try {
    await tab.setViewport({ width: 390, height: 844 });
    await tab.emulateCPUThrottling(slower);
    if (line) await tab.emulateNetworkConditions(line);
    await tab.evaluateOnNewDocument(watch);
    await tab.goto(address);
    return await act(tab);
  } finally {
    await context.close();
  }
}

const whenReady = async (tab) => {
  await tab.waitForFunction(() => globalThis.seen.ready !== undefined, { timeout: 60_000 });
  await sleep(1500);
};

const some =
  '<h1>Some <em>words</em></h1><p>of the <b>page</b> itself.</p><label><input type="radio"> One</label> <button>Two</button>';

/** The page is at rest when the script comes, so that starting the browser's own parts is not counted. */
async function longestTask(browser, url, tag) {
  return visit(browser, `${url}/${tag}`, async (tab) => {
    await sleep(1000);
    await tab.evaluate(() => {
      globalThis.seen.tasks.length = 0;
      document.head.append(
        Object.assign(document.createElement('script'), {
          type: 'module',
          src: '/cdn/decision-aid.js',
        }),
      );
    });
    await whenReady(tab);
    const longest = await tab.evaluate(() => Math.max(0, ...globalThis.seen.tasks));
    return { longest };
  });
}

async function articleVisit(browser, address) {
  return visit(
    browser,
    address,
    async (tab) => {
      await whenReady(tab);
      return tab.evaluate(() => ({
        ready: globalThis.seen.ready,
        blocking: globalThis.seen.tasks.reduce((sum, task) => sum + task - 50, 0),
        shift: globalThis.seen.shift,
      }));
    },
    slowLine,
  );
}

const words =
  'Most people with this get better with time, and what helps differs from one to the next. ';
const paragraphs = (count) => `<p>${words.repeat(4)}</p>`.repeat(count);

/** The lines for the head of a page with an element, with the address of the files. */
function linesOf(tag) {
  const all = readFileSync(path.join(cdn, 'preload.html'), 'utf8');
  return all.split(`<!-- ${tag} -->`)[1].split('<!--')[0].replaceAll('"files/', '"/cdn/files/');
}

const targets = { 'risk-benefit-comparator': [100, 50] };

/** Rows by the name of what is measured. */
export const throttled = {
  async tasks(rounds) {
    const tags = [
      'risk-benefit-comparator',
      'procedure-explainer',
      'consent-comprehension-quiz',
      'second-opinion-checklist',
      'decision-aid',
    ];
    const texts = Object.fromEntries(
      tags.map((tag) => [
        `/${tag}`,
        page('', `${some}<${tag} data-bench>${inline(shipped())}</${tag}>`),
      ]),
    );
    return onBenchPage(async (tab, url) => {
      const run = (tag) => () => longestTask(tab.browser(), url, tag);
      const results = await contest(rounds, Object.fromEntries(tags.map((tag) => [tag, run(tag)])));
      return tags.map((tag) =>
        plainRow(
          `${tag}, longest task at ${slower} x, ms`,
          results.map((one) => one[tag].longest),
          targets[tag] ?? [75, 50],
        ),
      );
    }, filesOf(texts));
  },

  async article(rounds) {
    const definition = await quizDefinition(10);
    const script = '<script type="module" src="/cdn/decision-aid.js"></script>';
    const tag = 'consent-comprehension-quiz';
    const questions = JSON.stringify(JSON.parse(definition).quiz);
    const draw = async (file) =>
      `${await bundle(file)};contestant.draw(document.querySelector('[data-bench]'), ${questions});`;
    const { page: html, styles } = await recipeOf({ tag, text: definition });
    const bySame = `const root = document.querySelector('[data-bench]').attachShadow({ mode: 'open' });
      const sheet = new CSSStyleSheet(); sheet.replaceSync(${JSON.stringify(styles)});
      root.adoptedStyleSheets = [sheet]; root.innerHTML = ${JSON.stringify(html)};`;
    // As the guide for hospitals tells pages to do.
    const reserve = (place) => `<style>${place} { display: block; min-block-size: 100vh; }</style>`;
    const byHand = (file) =>
      page(
        `${reserve('[data-bench]')}<script type="module" src="/${file}.js"></script>`,
        `${paragraphs(2)}<div data-bench></div>${paragraphs(8)}`,
      );
    const texts = {
      '/ours': page(
        `${reserve(tag)}${script}`,
        `${paragraphs(2)}<${tag} data-bench>${inline(definition)}</${tag}>${paragraphs(8)}`,
      ),
      '/preloaded': page(
        `${reserve(tag)}${linesOf(tag)}${script}`,
        `${paragraphs(2)}<${tag} data-bench>${inline(definition)}</${tag}>${paragraphs(8)}`,
      ),
      '/same': byHand('same-page'),
      '/plain': byHand('by-hand'),
      '/lit': byHand('by-lit'),
      '/same-page.js': bySame,
      '/by-hand.js': await draw('quiz-by-hand.js'),
      '/by-lit.js': await draw('quiz-by-lit.js'),
    };
    return onBenchPage(async (tab, url) => {
      const run = (name) => () => articleVisit(tab.browser(), `${url}/${name}`);
      const names = ['ours', 'preloaded', 'same', 'plain', 'lit'];
      const results = await contest(
        rounds,
        Object.fromEntries(names.map((name) => [name, run(name)])),
      );
      const own = (pick) => results.map(({ ours }) => pick(ours));
      return [
        ratioRow('In an article, slow line: ready', results, 'plain', [1.4, 1.2]),
        ratioRow('  to the same page', results, 'same'),
        ratioRow(
          '  with the lines of preload.html',
          results.map(({ preloaded, ...others }) => ({ ...others, ours: preloaded })),
          'plain',
          [1.4, 1.2],
        ),
        plainRow(
          '  blocking time, ms',
          own(({ blocking }) => blocking),
          [60, 25],
        ),
        plainRow(
          '  layout shift, in hundredths',
          own(({ shift }) => 100 * shift),
          [0, 0],
        ),
      ];
    }, filesOf(texts));
  },

  async away() {
    const tags = [
      'procedure-explainer',
      'risk-benefit-comparator',
      'consent-comprehension-quiz',
      'second-opinion-checklist',
    ];
    const body = `${paragraphs(60)}${tags.map((tag) => `<${tag}>${inline(shipped())}</${tag}>`).join('')}`;
    const script = '<script type="module" src="/cdn/decision-aid.js"></script>';
    return onBenchPage(
      async (tab, url) => {
        const drawn = await visit(tab.browser(), `${url}/away`, async (one) => {
          await sleep(3000);
          return one.evaluate(
            (names) =>
              names.reduce((sum, name) => {
                const root = document.querySelector(name).shadowRoot;
                return sum + root.querySelectorAll('.root > * *').length;
              }, 0),
            tags,
          );
        });
        return [plainRow('Four elements far from the view: drawn', [drawn], [0, 0])];
      },
      filesOf({ '/away': page(script, body) }),
    );
  },
};
