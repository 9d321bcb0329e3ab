/**
 * What is measured on a processor as fast as this one: elements as they arrive, answers, figures, growth, and the reading
 * of a definition. Beside ours stand the same page by hand, plain content by hand, and bare Lit.
 */
import { bundle, published } from './bundle.mjs';
import { checklistDefinition, grown, quizDefinition, shipped } from './definitions.mjs';
import { contest, onBenchPage, plainRow, ratioRow } from './paired.mjs';

const quiz = { tag: 'consent-comprehension-quiz' };
const together = { ...quiz, settings: { pace: 'all-together' } };
const checklist = { tag: 'second-opinion-checklist' };

/** Questions with one right answer; the first act of a kind warms up. */
const answers = [0, 1, 2, 4, 5].map((at) => [
  { by: '.question input', at: at < 4 ? 4 * at : 4 * at + 1 },
  { by: '.question > .button', at },
]);

/**
 * Measures an element beside what is asked for, and returns the results by rounds.
 *
 * @param beside which yardsticks: `same`, `plain`, `lit`
 */
async function measure(rounds, { tag, settings, text, copies, acts = [] }, beside) {
  const scripts = {
    ours: await published(`entries/define/${tag}.js`),
    plain: await bundle('quiz-by-hand.js'),
    lit: await bundle('quiz-by-lit.js'),
  };
  const inPage = await bundle('in-page.js', 'bench');
  return onBenchPage(async (page) => {
    await page.evaluate(inPage);
    await page.evaluate(
      async (all, given, needsRecipe) => {
        globalThis.scripts = all;
        globalThis.given = given;
        const { bench } = globalThis;
        if (needsRecipe) given.recipe = await bench.writeDown({ ...given, script: all.ours });
      },
      scripts,
      { tag, settings, text, copies, acts },
      beside.includes('same'),
    );
    const run = (name, script) => () =>
      page.evaluate(
        (what, which) => {
          const { bench, scripts: all, given } = globalThis;
          return bench[what]({ ...given, script: all[which] });
        },
        name,
        script,
      );
    const yardsticks = {
      same: run('samePage'),
      plain: run('questionsAlone', 'plain'),
      lit: run('questionsAlone', 'lit'),
    };
    const contestants = Object.fromEntries(beside.map((name) => [name, yardsticks[name]]));
    return contest(rounds, { ours: run('ours', 'ours'), ...contestants });
  });
}

/** What an element shows at last, and its styles: what the same page is written from. */
export async function recipeOf({ tag, settings, text }) {
  const script = await published(`entries/define/${tag}.js`);
  const inPage = await bundle('in-page.js', 'bench');
  return onBenchPage(async (page) => {
    await page.evaluate(inPage);
    return page.evaluate((given) => globalThis.bench.writeDown(given), {
      script,
      tag,
      settings,
      text,
    });
  });
}

const later = ({ times: [, ...next] = [] }) =>
  next.reduce((sum, one) => sum + one, 0) / next.length;

/** As for rivals: from the text of the script on, beside an object that is there already. */
const whole = (one) => one.whole;

const evaluationOf = (results) =>
  plainRow(
    '  before it, evaluation of the script',
    results.map(({ ours }) => ours.evaluation),
  );

const nodesOf = (results, against) => ({
  title: '  elements drawn',
  ours: results[0].ours.nodes,
  [against]: results[0][against].nodes,
  ratio: '',
  verdict: '',
});

/** Rows by the name of what is measured. */
export const contests = {
  async quiz(rounds) {
    const text = await quizDefinition(10);
    const arriving = await measure(rounds, { ...quiz, text }, ['same']);
    const ten = await measure(rounds, { ...together, text, acts: answers }, [
      'same',
      'plain',
      'lit',
    ]);
    return [
      ratioRow('Quiz as it arrives', arriving, 'same', [1.6, 1.3]),
      evaluationOf(arriving),
      nodesOf(arriving, 'same'),
      ratioRow('Quiz of 10, together, to plain', ten, 'plain', [4.5, 3.0], whole),
      ratioRow('  to the same page', ten, 'same'),
      ratioRow('  to bare Lit', ten, 'lit', [], whole),
      ratioRow('An answer, to the same page', ten, 'same', [1.3, 1.1], later),
    ];
  },

  async checklist(rounds) {
    const text = await checklistDefinition(40);
    const results = await measure(rounds, { ...checklist, text }, ['same']);
    return [
      ratioRow('Checklist of 40 as it arrives', results, 'same', [1.5, 1.2]),
      evaluationOf(results),
      nodesOf(results, 'same'),
    ];
  },

  async growth(rounds) {
    const thousand = { ...together, text: await quizDefinition(1000) };
    const fifty = { ...together, text: await quizDefinition(10), copies: 50 };
    return [
      ratioRow(
        'Quiz of 1,000, to plain',
        await measure(rounds, thousand, ['plain', 'lit']),
        'plain',
        [2.5, 2],
        whole,
      ),
      ratioRow(
        '50 quizzes of 10, to plain',
        await measure(rounds, fifty, ['plain', 'lit']),
        'plain',
        [3, 2],
        whole,
      ),
    ];
  },

  async shipped(rounds) {
    const rows = [];
    for (const tag of ['procedure-explainer', 'risk-benefit-comparator', quiz.tag, checklist.tag]) {
      const results = await measure(rounds, { tag, text: shipped() }, ['same']);
      rows.push(ratioRow(`${tag}, shipped`, results, 'same'), nodesOf(results, 'same'));
    }
    return rows;
  },

  async figure(rounds) {
    const scripts = {
      ours: await bundle('icon-arrays-ours.js'),
      plain: await bundle('icon-arrays-by-hand.js'),
      lit: await bundle('icon-arrays-by-lit.js'),
    };
    const inPage = await bundle('in-page.js', 'bench');
    return onBenchPage(async (page) => {
      await page.evaluate(inPage);
      const run = (name, per) => () =>
        page.evaluate(
          (script, many) => globalThis.bench.iconArrays(script, many),
          scripts[name],
          per,
        );
      const rows = [];
      for (const per of [100, 1000]) {
        await run('ours', per)();
        const results = await contest(
          3 * rounds,
          {
            ours: run('ours', per),
            same: () => page.evaluate((many) => globalThis.bench.sameArrays(many), per),
            plain: run('plain', per),
            lit: run('lit', per),
          },
          3,
        );
        rows.push(
          ratioRow(`8 icon arrays of ${per}`, results, 'plain', per === 100 ? [2.5, 2] : []),
        );
      }
      return rows;
    });
  },

  async checking(rounds) {
    const { checkDefinition } = await import('../../dist/authors/checks.js');
    return [
      ['a shipped definition', shipped(), [500, 300]],
      ['a definition of 1 MB', grown(1 << 20), [2000, 1500]],
    ].map(([name, text, targets]) => {
      // As an author has it, whose preview checks again and again.
      checkDefinition(text);
      const times = Array.from({ length: rounds }, () => {
        const start = performance.now();
        checkDefinition(text);
        return performance.now() - start;
      });
      return plainRow(`Checking ${name}, ms`, times, targets);
    });
  },

  async reading(rounds) {
    const script = await published('entries/definition.js');
    const inPage = await bundle('in-page.js', 'bench');
    return onBenchPage(async (page) => {
      await page.evaluate(inPage);
      const rows = [];
      for (const name of ['sciatica.en', 'carpal-tunnel-syndrome.en', 'knee-osteoarthritis.en']) {
        const results = await contest(rounds, {
          ours: () =>
            page.evaluate((one) => globalThis.bench.read(one), { script, text: shipped(name) }),
        });
        // A half and a third of what the first took, 20 ms.
        rows.push(
          plainRow(
            `${name} read, cold, ms`,
            results.map(({ ours }) => ours.ready),
            [10, 7],
          ),
        );
      }
      return rows;
    });
  },
};
