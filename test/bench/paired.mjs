/**
 * Comparing ways of doing the same in one page: each in a fresh frame of the same origin, in alternating order, with
 * garbage collected between. What is told is the median of paired ratios with its bootstrap interval, because a
 * machine that is busy is busy for all of a round.
 */
import puppeteer from 'puppeteer-core';
import { findChromium } from '../support/browsers.mjs';
import { serve } from '../../scripts/serve/server.mjs';

/**
 * Opens an empty page with fine timers and a garbage collector that can be called, and closes it afterwards.
 *
 * @param handler answers requests before that page does, as for `serve`
 */
export async function onBenchPage(act, handler = () => false) {
  const server = await serve({
    handler: (request, response, url) => {
      if (handler(request, response, url)) return true;
      response.writeHead(200, {
        'content-type': 'text/html; charset=utf-8',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-embedder-policy': 'require-corp',
      });
      response.end('<!doctype html><html lang="en"><title>Bench</title><body></body></html>');
      return true;
    },
  });
  const { executablePath, args, env, headless } = await findChromium();
  const browser = await puppeteer.launch({
    executablePath,
    env,
    headless,
    protocolTimeout: 600_000,
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

/**
 * Runs contestants in turn, in another order each round, and returns what they returned, by rounds.
 *
 * @param contestants functions by name
 */
export async function contest(rounds, contestants, warmUps = 2) {
  const results = [];
  for (let index = -warmUps; index < rounds; index += 1) {
    const names = Object.keys(contestants);
    const order = names.map((_, place) => names[(place + Math.max(0, index)) % names.length]);
    const result = {};
    for (const name of order) result[name] = await contestants[name]();
    if (index >= 0) results.push(result);
  }
  return results;
}

export function median(list) {
  const sorted = [...list].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The median, and the middle 95 % of medians of samples drawn from the list again. */
function withInterval(list) {
  const medians = Array.from({ length: 2000 }, () =>
    median(list.map(() => list[Math.floor(Math.random() * list.length)])),
  ).sort((a, b) => a - b);
  return { value: median(list), low: medians[50], high: medians[1949] };
}

/**
 * A row that compares with a yardstick of the same rounds.
 *
 * @param against the name of the yardstick
 * @param targets what the ratio must be at most, and what we aim at
 */
export function ratioRow(title, results, against, targets = [], pick = ({ ready }) => ready) {
  const of = (name) => {
    const values = results.map((one) => one[name] && pick(one[name]));
    return values.every(Number.isFinite) ? median(values) : undefined;
  };
  const { value, low, high } = withInterval(
    results.map((one) => pick(one.ours) / pick(one[against])),
  );
  return {
    title,
    ours: of('ours'),
    same: of('same'),
    plain: of('plain'),
    lit: of('lit'),
    ratio: `${value.toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)})`,
    verdict: verdict(value, targets),
  };
}

/** A row with one number of ours and no yardstick. */
export function plainRow(title, values, targets = []) {
  const ours = median(values);
  const range = `${Math.min(...values).toFixed(0)}–${Math.max(...values).toFixed(0)}`;
  return { title, ours, ratio: values.length > 1 ? range : '', verdict: verdict(ours, targets) };
}

function verdict(value, [must, aim = must]) {
  if (must === undefined) return '';
  const told = value <= aim ? 'aim met' : value <= must ? 'met' : 'MISSED';
  return `${must === aim ? must : `${must} / ${aim}`}: ${told}`;
}

/** Prints rows as one table, its columns in line. */
export function printTable(rows) {
  const number = (value) => (value === undefined ? '' : value.toFixed(value < 10 ? 2 : 1));
  const lines = [
    ['', 'ours', 'same page', 'plain', 'bare Lit', 'ratio or range', 'must / aim'],
    ...rows.map(({ title, ours, same, plain, lit, ratio, verdict: told }) => [
      title,
      ...[ours, same, plain, lit].map(number),
      ratio,
      told,
    ]),
  ];
  const widths = lines[0].map((_, column) => Math.max(...lines.map((line) => line[column].length)));
  for (const line of lines)
    console.log(
      line
        .map((word, column) =>
          column > 0 && column < 5 ? word.padStart(widths[column]) : word.padEnd(widths[column]),
        )
        .join('  ')
        .trimEnd(),
    );
}
