/**
 * Eight icon arrays of 100 and of 1,000: the first drawing, evaluation of the script included, and a change of all
 * eight values. Ours beside the same written by hand, in fresh frames of one page and of one origin, in alternating
 * order, with garbage collected between. A ratio is the median of paired ratios, with its bootstrap interval at 95 %.
 */
import { bundle } from './bundle.mjs';
import { median, onBenchPage, roundsOf, withInterval } from './paired.mjs';

const warmUps = 3;

/** Measures every contestant once, each in a frame of its own; runs in the page. */
async function round(scripts, order) {
  const results = {};
  for (const [name, script, per] of order) {
    const frame = document.createElement('iframe');
    frame.width = '900';
    frame.height = '900';
    document.body.replaceChildren(frame);
    const view = frame.contentWindow;
    const place = view.document.body.appendChild(view.document.createElement('div'));
    globalThis.gc();
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 20)));
    const first = [0.54, 0.8, 0.75, 0.9, 0.12, 0.034, 0.41, 0.2];
    const second = [0.61, 0.3, 0.05, 0.7, 0.22, 0.5, 0.9, 0.013];
    const time = (act) => {
      const start = performance.now();
      act();
      place.getBoundingClientRect();
      view.document.body.offsetHeight;
      return performance.now() - start;
    };
    const ready = time(() => {
      view.eval(scripts[script]);
      view.contestant.draw(place, first, per);
    });
    const drawn = place.shadowRoot.querySelectorAll('svg[role=img]').length;
    if (drawn !== 8) throw new Error(`${name} drew ${drawn} arrays.`);
    const nodes = place.shadowRoot.querySelectorAll('*').length;
    view.contestant.draw(place, first, per);
    globalThis.gc();
    const update = time(() => view.contestant.draw(place, second, per));
    const label = place.shadowRoot.querySelector('svg[role=img]').getAttribute('aria-label');
    if (!label.startsWith(String(0.61 * per))) throw new Error(`${name} did not change: ${label}`);
    results[name] = { ready, update, nodes };
  }
  return results;
}

/** Runs the benchmark and returns its table, as rows of words. */
export async function benchIconArrays(share = 1) {
  const rounds = roundsOf(40, share);
  const scripts = {
    ours: await bundle('icon-arrays-ours.js'),
    byHand: await bundle('icon-arrays-by-hand.js'),
  };
  return onBenchPage(async (page) => {
    const contestants = [
      ['ours 100', 'ours', 100],
      ['by hand 100', 'byHand', 100],
      ['ours 1000', 'ours', 1000],
      ['by hand 1000', 'byHand', 1000],
    ];
    const results = [];
    for (let index = -warmUps; index < rounds; index += 1) {
      const order = index % 2 ? contestants : [...contestants].reverse();
      const result = await page.evaluate(round, scripts, order);
      if (index >= 0) results.push(result);
    }
    const milliseconds = (name, what) => median(results.map((one) => one[name][what])).toFixed(2);
    const ratio = (a, b, what) => {
      const { value, low, high } = withInterval(results.map((one) => one[a][what] / one[b][what]));
      return `${value.toFixed(2)} (${low.toFixed(2)} to ${high.toFixed(2)})`;
    };
    return [
      ['8 icon arrays', 'ours, ms', 'by hand, ms', 'ratio', 'target'],
      ...['ready', 'update'].flatMap((what) =>
        [100, 1000].map((per) => [
          `${what === 'ready' ? 'first drawing' : 'change'}, ${per}`,
          milliseconds(`ours ${per}`, what),
          milliseconds(`by hand ${per}`, what),
          ratio(`ours ${per}`, `by hand ${per}`, what),
          what === 'ready' && per === 100 ? 'at most 3.0' : '',
        ]),
      ),
      ...['ready', 'update'].map((what) => [
        `${what === 'ready' ? 'first drawing' : 'change'}, 1000 to 100, ours`,
        '',
        '',
        ratio('ours 1000', 'ours 100', what),
        'at most 1.2',
      ]),
      [
        'elements',
        String(results[0]['ours 1000'].nodes),
        String(results[0]['by hand 1000'].nodes),
        '',
        `ours for 100: ${results[0]['ours 100'].nodes}`,
      ],
    ];
  });
}
