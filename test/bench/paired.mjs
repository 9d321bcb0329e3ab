/**
 * Comparing two ways of doing the same in one page: each in a fresh frame of the same origin, in alternating order, with
 * garbage collected between. What is told is the median of paired ratios with its bootstrap interval, because a
 * machine that is busy is busy for both of a pair.
 */
import puppeteer from 'puppeteer-core';
import { findChromium } from '../support/browsers.mjs';
import { serve } from '../../scripts/serve/server.mjs';

/**
 * Opens an empty page with fine timers and a garbage collector that can be called, and closes it afterwards.
 *
 * @param files texts by path that the server has too; a path without a dot is a page
 */
export async function onBenchPage(act, files = {}) {
  const types = { js: 'text/javascript', json: 'application/json' };
  const server = await serve({
    handler: (_request, response, { pathname }) => {
      const type = types[pathname.split('.')[1]] ?? 'text/html';
      response.writeHead(200, {
        'content-type': `${type}; charset=utf-8`,
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-embedder-policy': 'require-corp',
      });
      response.end(
        files[pathname] ??
          '<!doctype html><html lang="en"><title>Bench</title><body></body></html>',
      );
      return true;
    },
  });
  const { executablePath, args, env, headless } = await findChromium();
  const browser = await puppeteer.launch({
    executablePath,
    env,
    headless,
    args: [...args, '--js-flags=--expose-gc'],
  });
  try {
    const page = await browser.newPage();
    await page.goto(server.url);
    return await act(page, server.url);
  } finally {
    await browser.close();
    await server.close();
  }
}

/** A share of so many rounds, and two at least. */
export function roundsOf(rounds, share) {
  return Math.max(2, Math.round(rounds * share));
}

/** Runs two functions in turn, changing which is first, and returns what they returned, by pairs. */
export async function pairs(rounds, ours, byHand, warmUps = 2) {
  const results = [];
  for (let index = -warmUps; index < rounds; index += 1) {
    const first = index % 2 === 0 ? await ours() : undefined;
    const theirs = await byHand();
    const own = first ?? (await ours());
    if (index >= 0) results.push([own, theirs]);
  }
  return results;
}

export function median(list) {
  const sorted = [...list].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The median, and the middle 95 % of medians of samples drawn from the list again. */
export function withInterval(list) {
  const medians = Array.from({ length: 2000 }, () =>
    median(list.map(() => list[Math.floor(Math.random() * list.length)])),
  ).sort((a, b) => a - b);
  return { value: median(list), low: medians[50], high: medians[1949] };
}

/**
 * A row of a table: medians of both, in milliseconds, and their ratio.
 *
 * @param target a number that the ratio must not be over, or words
 */
export function pairedRow(title, results, pick, target = '') {
  const { value, low, high } = withInterval(results.map(([a, b]) => pick(a) / pick(b)));
  return [
    title,
    median(results.map(([a]) => pick(a))).toFixed(2),
    median(results.map(([, b]) => pick(b))).toFixed(2),
    `${value.toFixed(2)} (${low.toFixed(2)} to ${high.toFixed(2)})`,
    typeof target === 'number' ? verdict(value, target) : target,
  ];
}

/** A target, and whether it is met. */
export function verdict(value, target, unit = '') {
  return `at most ${Number.isInteger(target) ? target : target.toFixed(1)}${unit}: ${value <= target ? 'met' : 'missed'}`;
}

/** A table of words, its columns in line. A row of one word is a title. */
export function printTable(rows) {
  const wide = rows.filter(({ length }) => length > 1);
  const widths = wide[0].map((_, column) => Math.max(...wide.map((row) => row[column].length)));
  for (const row of rows)
    console.log(
      row
        .map((word, column) => word.padEnd(widths[column]))
        .join('  ')
        .trimEnd(),
    );
}
