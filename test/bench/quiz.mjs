/**
 * The quiz, all questions together: from the text of a definition to everything laid out, and from one answer to its
 * feedback, beside the same by hand.
 *
 * "The same page by hand" has the same words, the same styles and the same behaviour, drawn from `JSON.parse` of the
 * same text: also the signs to get help and what stands below the quiz, which are written down from what our element
 * shows. It reads what it is given without a look, and knows one language.
 *
 * "The questions alone by hand" is what our rivals were measured against: nothing but the questions, with a short style
 * sheet, from an object that is there already. Then the evaluation of scripts and styles counts for both.
 *
 * Layout is asked for; painting is not in any of these numbers.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.mjs';
import { quizDefinition } from './definitions.mjs';
import { longestTasks } from './longest-task.mjs';
import { onBenchPage, pairedRow, pairs, roundsOf } from './paired.mjs';

const dist = path.join(path.dirname(fileURLToPath(import.meta.url)), '../../dist');
const pages = [
  { name: '10', count: 10, copies: 1, rounds: 20, most: 3 },
  { name: '100', count: 100, copies: 1, rounds: 10, most: '' },
  { name: '1,000', count: 1000, copies: 1, rounds: 6, most: 2 },
  { name: '50 quizzes of 10', count: 10, copies: 50, rounds: 6, most: 2 },
];

/** Runs the benchmark and returns its tables, as rows of words. */
export async function benchQuiz(share = 1) {
  const library = readFileSync(path.join(dist, 'cdn/decision-aid.iife.js'), 'utf8');
  const byHand = await bundle('quiz-by-hand.js', 'byHand');
  const inPage = await bundle('quiz-in-page.js', 'bench');
  const results = [];
  let around;
  await onBenchPage(async (page) => {
    await page.evaluate(inPage);
    await page.evaluate(
      (scripts) => {
        globalThis.scripts = scripts;
      },
      { library, byHand },
    );
    for (const { count, copies, rounds } of pages) {
      const text = quizDefinition(count);
      around = await page.evaluate(async (definition) => {
        const { library: ours, byHand: theirs } = globalThis.scripts;
        globalThis.text = definition;
        globalThis.around = await globalThis.bench.writeDown(ours, theirs, definition);
        return globalThis.around;
      }, text);
      results.push(
        await pairs(
          roundsOf(rounds, share),
          () =>
            page.evaluate(
              (many) => globalThis.bench.ours(globalThis.scripts.library, globalThis.text, many),
              copies,
            ),
          () =>
            page.evaluate(async (many) => {
              const { bench, scripts, text: definition } = globalThis;
              return {
                same: await bench.byHand(scripts.byHand, definition, many, globalThis.around),
                alone: await bench.byHand(scripts.byHand, definition, many),
              };
            }, copies),
        ),
      );
    }
  });
  const against = (which) =>
    results.map((result) => result.map(([own, theirs]) => [own, theirs[which]]));
  const same = against('same');
  const alone = against('alone');
  const ready = ({ ready: time }) => time;
  const fromScripts = ({ evaluation, ready: time }) => evaluation + time;
  const rows = (results, pick, target = ({ most }) => most) =>
    pages.map((one, index) => pairedRow(`  ${one.name}`, results[index], pick, target(one)));
  const [ten] = same;
  return [
    ['Quiz, all questions together', 'ours, ms', 'by hand, ms', 'ratio', 'target'],
    ['From the text to laid out; the same page by hand'],
    ...rows(same, ready),
    ['From the text to laid out; the questions alone by hand'],
    ...rows(alone, ready, () => ''),
    ['From scripts and text to laid out; the questions alone by hand, as for rivals'],
    ...rows(alone, fromScripts),
    ['From one answer to its feedback; the same page by hand'],
    ...rows(
      same,
      ({ next }) => next,
      () => 1.5,
    ),
    pairedRow('  10, the very first answer', ten, ({ first }) => first),
    ['From one answer to its feedback; the questions alone by hand, as for rivals'],
    ...rows(
      alone,
      ({ next }) => next,
      () => 1.5,
    ),
    [
      'Elements, 10 questions',
      String(ten[0][0].nodes),
      String(ten[0][1].nodes),
      '',
      `questions alone: ${alone[0][0][1].nodes}`,
    ],
    ...(await longestTasks({ library, byHand, around, text: quizDefinition(10) }, share)),
  ];
}
