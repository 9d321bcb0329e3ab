/** The contestants of the checklist, each in a frame of its own. */
import {
  define,
  emptyElements,
  freshFrame,
  htmlOf,
  nodesIn,
  rest,
  rootWith,
  stylesOf,
  time,
  wordsOf,
} from './frames.js';

const tag = 'second-opinion-checklist';

/** What is clicked, in this order; the first of a kind is done to warm up. */
const boxes = {
  tick: '[part="steps"] [type="checkbox"]',
  mark: '[part="records"] [type="radio"]',
};
const acts = ['tick', 'mark', 'tick', 'mark', 'tick', 'mark'];

/** The control of each act: of records, the second of three states in every row. */
function boxesIn(root) {
  return acts.map((kind, at) => {
    const place = Math.floor(at / 2);
    return root.querySelectorAll(boxes[kind])[kind === 'mark' ? 3 * place + 1 : place];
  });
}

/** The element: from the text of a definition, and from a click to all that follows from it. */
export async function ours(library, text) {
  const view = freshFrame();
  await rest();
  let elements;
  const evaluation = await time(view, async () => {
    elements = await emptyElements(view, library, tag, 1);
  });
  await rest();
  const ready = await time(view, () => define(elements, text));
  const [element] = elements;
  const nodes = nodesIn(element.shadowRoot);
  const times = await actOn(view, element.shadowRoot, () => element.updateComplete);
  return { evaluation, ready, ...times, nodes };
}

/**
 * The same page by hand: a text of HTML that is known beforehand, one listener, and for each act the smallest pieces
 * that change because of it.
 */
export async function byHand(text, { page, patches, styles, words }) {
  const view = freshFrame();
  await rest();
  let root;
  const evaluation = await time(view, () => {
    root = rootWith(
      view,
      view.document.body.appendChild(view.document.createElement('div')),
      styles,
    );
  });
  await rest();
  let next = 0;
  const ready = await time(view, () => {
    view.JSON.parse(text);
    root.innerHTML = page;
    root.addEventListener('change', () => {
      for (const { path, html } of patches[next]) at(root, path).innerHTML = html;
      next += 1;
    });
  });
  const nodes = nodesIn(root);
  const times = await actOn(view, root, () => undefined);
  if (wordsOf(root) !== words) throw new Error('By hand it says something else.');
  return { evaluation, ready, ...times, nodes };
}

async function actOn(view, root, settle) {
  const times = { tick: [], mark: [] };
  for (const [place, box] of boxesIn(root).entries()) {
    await rest();
    times[acts[place]].push(
      await time(view, async () => {
        box.click();
        await settle();
      }),
    );
  }
  const later = ([, second, third]) => (second + third) / 2;
  return { tick: later(times.tick), mark: later(times.mark) };
}

/** Writes down what the element shows, and what each act changes. */
export async function writeDown(library, text) {
  const view = freshFrame();
  const [element] = await emptyElements(view, library, tag, 1);
  await define([element], text);
  const root = element.shadowRoot;
  const page = htmlOf(root);
  const patches = [];
  let before = treeOf(page);
  for (const box of boxesIn(root)) {
    box.click();
    await element.updateComplete;
    await new Promise((resolve) => setTimeout(resolve, 300));
    const after = treeOf(htmlOf(root));
    patches.push(changes(before, after, []));
    before = after;
  }
  return { page, patches, styles: stylesOf(root), words: wordsOf(root) };
}

function treeOf(html) {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content;
}

/** The smallest elements whose inside is another than before, by their places from the root. */
function changes(before, after, path) {
  if (before.isEqualNode(after)) return [];
  const isAlike =
    before.childNodes.length === after.childNodes.length &&
    [...before.childNodes].every((child, place) => isSameTag(child, after.childNodes[place]));
  if (!isAlike) return [{ path, html: after.innerHTML }];
  return [...before.children].flatMap((child, place) =>
    changes(child, after.children[place], [...path, place]),
  );
}

/** Whether two nodes can differ only inside. */
function isSameTag(one, other) {
  if (one.nodeType !== 1) return one.isEqualNode(other);
  return one.nodeName === other.nodeName && one.cloneNode().isEqualNode(other.cloneNode());
}

function at(root, path) {
  return path.reduce((place, index) => place.children[index], root);
}
