/** `npm run bench`: how fast we are beside the same written by hand. Numbers to look at, and no test. */
import { benchExplainer } from './explainer.mjs';
import { benchIconArrays } from './icon-arrays.mjs';
import { printTable } from './paired.mjs';

const [only] = process.argv.slice(2);
const benches = { explainer: benchExplainer, 'icon-arrays': benchIconArrays };
for (const [name, run] of Object.entries(benches)) {
  if (only !== undefined && only !== name) continue;
  printTable(await run());
  console.log('');
}
