/**
 * The checklist with forty steps, records and questions: from the text of a definition to everything laid out, and from
 * a click to all that follows from it on the page.
 *
 * The plain page is written down from what our element shows, with its styles, as one text of HTML. Of each act it knows
 * the smallest pieces that change, and sets them. A page written by hand would have to find that out.
 *
 * Layout is asked for; painting is not in any of these numbers.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.mjs';
import { checklistDefinition } from './definitions.mjs';
import { onBenchPage, pairedRow, pairs, roundsOf } from './paired.mjs';

const dist = path.join(path.dirname(fileURLToPath(import.meta.url)), '../../dist');
const items = 40;

/** Runs the benchmark and returns its table, as rows of words. */
export async function benchChecklist(share = 1) {
  const library = readFileSync(path.join(dist, 'cdn/decision-aid.iife.js'), 'utf8');
  const text = await checklistDefinition(items);
  const inPage = await bundle('checklist-in-page.js', 'bench');
  return onBenchPage(async (page) => {
    await page.evaluate(inPage);
    await page.evaluate(
      async (script, definition) => {
        const recipe = await globalThis.bench.writeDown(script, definition);
        Object.assign(globalThis, { library: script, text: definition, recipe });
      },
      library,
      text,
    );
    const results = await pairs(
      roundsOf(20, share),
      () => page.evaluate(() => globalThis.bench.ours(globalThis.library, globalThis.text)),
      () => page.evaluate(() => globalThis.bench.byHand(globalThis.text, globalThis.recipe)),
    );
    const [[own, theirs]] = results;
    return [
      [`Checklist of ${items}`, 'ours, ms', 'by hand, ms', 'ratio', 'target'],
      pairedRow('from the text to laid out', results, ({ ready }) => ready, 2.5),
      pairedRow('a step ticked', results, ({ tick }) => tick, 1.5),
      pairedRow('a record marked', results, ({ mark }) => mark, 1.5),
      ['elements', String(own.nodes), String(theirs.nodes), '', ''],
    ];
  });
}
