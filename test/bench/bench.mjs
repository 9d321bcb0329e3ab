/**
 * `npm run bench`: how fast we are, in one table with its targets. Numbers to look at, and no test. It measures what is
 * in dist/, so `npm run build` comes first.
 *
 *     npm run bench                                  all of it, 11 rounds
 *     npm run bench -- --only quiz,tasks --rounds 3  some of it, quickly
 *
 * Ours stands beside up to three yardsticks: *the same page*, which is our own HTML and CSS as they are after drawing,
 * written by `innerHTML`; *plain* content written by hand; and *bare Lit*. Milliseconds are medians; a ratio is the median
 * of the ratios of one round. Layout is asked for; painting is not in these numbers, save for those of a slow processor.
 */
import { parseArgs } from 'node:util';
import { contests } from './contests.mjs';
import { printTable } from './paired.mjs';
import { throttled } from './throttled.mjs';

const { values } = parseArgs({
  options: { only: { type: 'string' }, rounds: { type: 'string', default: '11' } },
});
const benches = { ...contests, ...throttled };
const names = values.only?.split(',') ?? Object.keys(benches);
const rounds = Number(values.rounds);
const rows = [];
for (const name of names) {
  const bench = benches[name];
  if (!bench)
    throw new Error(
      `There is no benchmark "${name}". There are ${Object.keys(benches).join(', ')}.`,
    );
  rows.push(...(await bench(rounds)));
}
printTable(rows);
