/**
 * The explainer, from the text of a definition to everything laid out, and a change of the option that is read about,
 * beside the same content in plain DOM. Also the reading of a definition alone.
 *
 * The plain page is made from what our element shows: the same elements, words and styles as one text of HTML, with a
 * listener for each control. It knows its content beforehand, so it does less than a page written by hand could do.
 * Scripts are evaluated before the clock starts. Instead of waiting for a frame, which would add the same idle time to
 * both, the layout is asked for.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { median, onBenchPage, pairedRow, pairs, roundsOf } from './paired.mjs';

const dist = path.join(path.dirname(fileURLToPath(import.meta.url)), '../../dist');
const [firstOption, secondOption] = ['night-splint', 'release-surgery'];

/** What both contestants are given; installed in the page once. */
function install(library, parser, text, options) {
  const [first, second] = options;
  const bench = { recipe: undefined };
  globalThis.bench = bench;

  async function freshFrame() {
    const frame = document.createElement('iframe');
    frame.width = '900';
    frame.height = '900';
    document.body.replaceChildren(frame);
    const view = frame.contentWindow;
    view.document.open();
    view.document.write('<!doctype html><html lang="en"><body></body></html>');
    view.document.close();
    return view;
  }

  async function rest() {
    globalThis.gc();
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 10)));
  }

  const layOut = (view) => view.document.body.offsetHeight;

  bench.ours = async (count) => {
    const view = await freshFrame();
    view.eval(library);
    const elements = Array.from({ length: count }, () =>
      view.document.body.appendChild(view.document.createElement('procedure-explainer')),
    );
    await Promise.all(elements.map((element) => element.updateComplete));
    layOut(view);
    await rest();
    const start = performance.now();
    for (const element of elements) element.definition = text;
    await Promise.all(elements.map((element) => element.updateComplete));
    layOut(view);
    const ready = performance.now() - start;

    const [element] = elements;
    element.option = first;
    await element.updateComplete;
    layOut(view);
    await rest();
    const before = performance.now();
    const radios = element.shadowRoot.querySelectorAll('input[name="option"]');
    radios[element.definition.options.findIndex(({ id }) => id === second)].click();
    await element.updateComplete;
    layOut(view);
    return { ready, change: performance.now() - before, nodes: nodesIn(element.shadowRoot) };
  };

  /** Writes down what our element shows, for the other contestant. */
  bench.writeDown = async () => {
    const view = await freshFrame();
    view.eval(library);
    const element = view.document.body.appendChild(
      view.document.createElement('procedure-explainer'),
    );
    element.definition = text;
    await element.updateComplete;
    const inner = element.shadowRoot;
    const html = (node) => node.innerHTML.replace(/<!--.*?-->/gs, '');
    const page = html(inner);
    element.option = second;
    await element.updateComplete;
    bench.recipe = {
      page,
      contents: html(inner.querySelector('.contents')),
      chosen: html(inner.querySelector('[part="chosen-option"]')),
      styles: inner.adoptedStyleSheets
        .flatMap((sheet) => [...sheet.cssRules])
        .map(({ cssText }) => cssText)
        .join('\n'),
    };
  };

  bench.byHand = async (count) => {
    const view = await freshFrame();
    const { page, contents, chosen, styles } = bench.recipe;
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(styles);
    view.document.adoptedStyleSheets = [sheet];
    const places = Array.from({ length: count }, () =>
      view.document.body.appendChild(view.document.createElement('div')),
    );
    const listen = (place) => {
      for (const control of place.querySelectorAll('input, button')) {
        control.addEventListener('click', () => undefined);
      }
    };
    layOut(view);
    await rest();
    const start = performance.now();
    for (const place of places) {
      view.JSON.parse(text);
      place.innerHTML = page;
      listen(place);
    }
    layOut(view);
    const ready = performance.now() - start;

    const [place] = places;
    const article = view.document.createElement('article');
    article.className = 'chosen';
    place.querySelector('[part="options"]').after(article);
    article.innerHTML = chosen;
    layOut(view);
    await rest();
    const before = performance.now();
    article.innerHTML = chosen;
    listen(article);
    place.querySelector('.contents').innerHTML = contents;
    listen(place.querySelector('.contents'));
    layOut(view);
    return { ready, change: performance.now() - before, nodes: nodesIn(place) };
  };

  /** Reads a definition in a fresh frame: the first time, and once the engine knows the code. */
  bench.parse = async () => {
    const view = await freshFrame();
    view.eval(`${parser};globalThis.parser = parser`);
    await rest();
    const time = (act) => {
      const start = performance.now();
      act();
      return performance.now() - start;
    };
    const firstTime = time(() => view.parser.parseDefinition(text));
    for (let turn = 0; turn < 20; turn += 1) view.parser.parseDefinition(text);
    const later = time(() => view.parser.parseDefinition(text));
    return { firstTime, later, json: time(() => view.JSON.parse(text)) };
  };

  function nodesIn(place) {
    return place.querySelectorAll('*').length;
  }
}

/** Runs the benchmark and returns its tables, as rows of words. */
export async function benchExplainer(share = 1) {
  const library = readFileSync(path.join(dist, 'cdn/decision-aid.iife.js'), 'utf8');
  const text = readFileSync(path.join(dist, 'definitions/carpal-tunnel-syndrome.en.json'), 'utf8');
  const { outputFiles } = await build({
    entryPoints: [path.join(dist, 'entries/definition.js')],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    globalName: 'parser',
    target: 'es2022',
  });
  return onBenchPage(async (page) => {
    await page.evaluate(install, library, outputFiles[0].text, text, [firstOption, secondOption]);
    await page.evaluate(() => globalThis.bench.writeDown());
    const contest = (rounds, count) =>
      pairs(
        roundsOf(rounds, share),
        () => page.evaluate((many) => globalThis.bench.ours(many), count),
        () => page.evaluate((many) => globalThis.bench.byHand(many), count),
      );
    const one = await contest(20, 1);
    const ten = await contest(8, 10);
    const fifty = await contest(4, 50);
    const parses = [];
    for (let turn = 0; turn < 10; turn += 1) {
      parses.push(await page.evaluate(() => globalThis.bench.parse()));
    }
    const parse = (what) => median(parses.map((result) => result[what])).toFixed(2);
    const ready = ({ ready: time }) => time;
    return [
      [
        'Explainer of carpal tunnel syndrome',
        'ours, ms',
        'by hand, ms',
        'ratio',
        'target of the quiz',
      ],
      pairedRow('from text to laid out, 1', one, ready, 'at most 3.0'),
      pairedRow('from text to laid out, 10', ten, ready),
      pairedRow('from text to laid out, 50', fifty, ready, 'at most 2.0'),
      pairedRow('change of the option', one, ({ change }) => change, 'at most 1.5'),
      ['elements', String(one[0][0].nodes), String(one[0][1].nodes), '', ''],
      ['a definition read, first time (JSON.parse)', parse('firstTime'), parse('json'), '', ''],
      ['a definition read, later (JSON.parse)', parse('later'), parse('json'), '', ''],
    ];
  });
}
