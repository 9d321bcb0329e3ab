/**
 * `npm run bench`: how fast we are beside the same written by hand. Numbers to look at, and no test. It measures what is
 * in dist/, so `npm run build` comes first. Names pick benchmarks: `npm run bench quiz checklist`. With `quick` among
 * them there are few rounds, to see that it works.
 */
import { benchChecklist } from './checklist.mjs';
import { benchExplainer } from './explainer.mjs';
import { benchIconArrays } from './icon-arrays.mjs';
import { printTable } from './paired.mjs';
import { benchQuiz } from './quiz.mjs';

const benches = {
  explainer: benchExplainer,
  'icon-arrays': benchIconArrays,
  quiz: benchQuiz,
  checklist: benchChecklist,
};
const words = process.argv.slice(2);
const share = words.includes('quick') ? 0.1 : 1;
const names = words.filter((word) => word !== 'quick');
for (const name of names) if (!benches[name]) throw new Error(`There is no benchmark "${name}".`);
for (const [name, run] of Object.entries(benches)) {
  if (names.length > 0 && !names.includes(name)) continue;
  printTable(await run(share));
  console.log('');
}
