/**
 * The contestants, each in a fresh frame. Ready is from the text of a definition to a first screen that is laid out and
 * can be used. What comes in later tasks is not in it, and is waited for before the first act.
 */
import { freshFrame, htmlOf, nodesIn, rest, rootWith, settled, stylesOf, time } from './frames.js';
import { patch, patchesBetween, treeOf } from './patches.js';

/** The element. `whole` has the evaluation of its script too. */
export async function ours({ script, tag, settings, text, copies = 1, acts = [] }) {
  const view = freshFrame();
  await rest();
  const evaluation = await time(view, () => {
    view.eval(script);
  });
  await rest();
  let elements;
  const ready = await time(view, async () => {
    elements = await drawn(view, { tag, settings, text, copies });
  });
  const [{ shadowRoot: root }] = elements;
  const nodes = nodesIn(root);
  if (acts.length > 0) await settled(root);
  const times = await actOn(view, root, acts, () => elements[0].updateComplete);
  return { evaluation, ready, whole: evaluation + ready, times, nodes };
}

async function drawn(view, { tag, settings, text, copies = 1 }) {
  const elements = Array.from({ length: copies }, () =>
    Object.assign(view.document.createElement(tag), settings, { definition: text }),
  );
  const said = elements.map(
    (element) =>
      new Promise((resolve, reject) => {
        element.addEventListener('decision-aid-ready', resolve);
        element.addEventListener('decision-aid-error', ({ issues }) => {
          reject(new Error(JSON.stringify(issues)));
        });
      }),
  );
  view.document.body.append(...elements);
  await Promise.all(said);
  return elements;
}

/** The same page by hand: what the element shows and its styles, known beforehand, and a listener. */
export async function samePage({ recipe, text, copies = 1, acts = [] }) {
  const view = freshFrame();
  await rest();
  let root;
  let act = 0;
  const ready = await time(view, () => {
    for (let copy = 0; copy < copies; copy += 1) {
      view.JSON.parse(text);
      const place = view.document.body.appendChild(view.document.createElement('div'));
      const own = rootWith(view, place, recipe.styles);
      own.innerHTML = recipe.page;
      own.addEventListener('click', ({ target }) => {
        if (target.matches(acts[act]?.at(-1).by ?? ':not(*)')) patch(own, recipe.patches[act]);
      });
      root ??= own;
    }
  });
  const nodes = nodesIn(root);
  const times = await actOn(view, root, acts, () => {
    act += 1;
  });
  return { ready, times, nodes };
}

/** The questions alone, by hand or by bare Lit, from an object that is there already. */
export async function questionsAlone({ script, text, copies = 1 }) {
  const view = freshFrame();
  const { quiz } = view.JSON.parse(text);
  await rest();
  const ready = await time(view, async () => {
    view.eval(script);
    for (let copy = 0; copy < copies; copy += 1) {
      const place = view.document.body.appendChild(view.document.createElement('div'));
      await view.contestant.draw(place, quiz);
    }
  });
  return { whole: ready, nodes: nodesIn(view.document.body) };
}

/** Reads a definition for the first time in a frame. */
export async function read({ script, text }) {
  const view = freshFrame();
  view.eval(script);
  await rest();
  const ready = await time(view, () => view.published.parseDefinition(text));
  return { ready };
}

/** An act is a list of clicks: `by` says on what, and `at` on which of them. */
async function actOn(view, root, acts, settle) {
  const times = [];
  for (const clicks of acts) {
    await rest();
    times.push(
      await time(view, async () => {
        for (const { by, at } of clicks) root.querySelectorAll(by)[at].click();
        await settle();
      }),
    );
    root.normalize?.();
    await settled(root);
  }
  return times;
}

/** Writes down what an element shows and what each act changes, for the same page by hand. */
export async function writeDown({ script, tag, settings, text, acts = [] }) {
  const view = freshFrame();
  view.eval(script);
  const [element] = await drawn(view, { tag, settings, text });
  const { shadowRoot: root } = element;
  await settled(root);
  const page = htmlOf(root);
  const patches = [];
  let before = treeOf(page);
  for (const clicks of acts) {
    for (const { by, at } of clicks) root.querySelectorAll(by)[at].click();
    await element.updateComplete;
    await settled(root);
    const after = treeOf(htmlOf(root));
    patches.push(patchesBetween(before, after));
    before = after;
  }
  return { page, patches, styles: stylesOf(root) };
}

/** Eight icon arrays, drawn for the first time. */
export async function iconArrays(script, per) {
  const view = freshFrame();
  const place = view.document.body.appendChild(view.document.createElement('div'));
  await rest();
  const shares = [0.54, 0.8, 0.75, 0.9, 0.12, 0.034, 0.41, 0.2];
  const ready = await time(view, () => {
    view.eval(script);
    view.contestant.draw(place, shares, per);
  });
  const root = place.shadowRoot;
  const drawn = root.querySelectorAll('.icon-array').length;
  if (drawn !== 8) throw new Error(`${drawn} arrays were drawn.`);
  if (!arrays.has(per)) arrays.set(per, { html: htmlOf(root), styles: stylesOf(root) });
  return { ready, nodes: nodesIn(root) };
}

/** What was drawn first, by the number of marks. */
const arrays = new Map();

/** The arrays that `iconArrays` has drawn first, written at once. */
export async function sameArrays(per) {
  const view = freshFrame();
  const place = view.document.body.appendChild(view.document.createElement('div'));
  await rest();
  const { html, styles } = arrays.get(per);
  const ready = await time(view, () => {
    rootWith(view, place, styles).innerHTML = html;
  });
  return { ready, nodes: nodesIn(place.shadowRoot) };
}
