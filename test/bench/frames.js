/** What benchmarks do in their page: fresh frames of its origin, rest between two measurements, and the clock. */

/** An empty document in a frame of its own; the one before is gone. */
export function freshFrame() {
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

/** Collects garbage, and waits until what was drawn is painted. */
export async function rest() {
  globalThis.gc();
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 10)));
}

/** How long an act takes until the frame is laid out, in milliseconds. Nothing waits for a frame of the screen. */
export async function time(view, act) {
  const start = performance.now();
  await act();
  view.document.body.offsetHeight;
  return performance.now() - start;
}

/** The HTML of a place, without the comments that Lit leaves. */
export function htmlOf(place) {
  return place.innerHTML.replace(/<!--.*?-->/gs, '');
}

/** All rules of a shadow root. */
export function stylesOf(root) {
  return root.adoptedStyleSheets
    .flatMap((sheet) => [...sheet.cssRules])
    .map(({ cssText }) => cssText)
    .join('\n');
}

/** Gives a place a shadow root with styles. */
export function rootWith(view, place, styles) {
  const root = place.attachShadow({ mode: 'open' });
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(styles);
  root.adoptedStyleSheets = [sheet];
  return root;
}

/** The words of a place, as one line. Text of style sheets is none. */
export function wordsOf(place) {
  const words = (node) => {
    if (node.nodeType === 3) return node.data;
    return node.localName === 'style' ? '' : [...node.childNodes].map(words).join('');
  };
  return words(place).replace(/\s+/g, '');
}

/** Elements in a place. */
export function nodesIn(place) {
  return place.querySelectorAll('*').length;
}

/** Elements of the library in a document, waiting for a definition. */
export async function emptyElements(view, library, tag, copies, settings = {}) {
  view.eval(library);
  if (!view.customElements.get(tag)) throw new Error(`There is no <${tag}>: npm run build.`);
  const elements = Array.from({ length: copies }, () =>
    Object.assign(view.document.body.appendChild(view.document.createElement(tag)), settings),
  );
  await Promise.all(elements.map((element) => element.updateComplete));
  return elements;
}

/** Gives elements their definition. */
export async function define(elements, text) {
  for (const element of elements) element.definition = text;
  await Promise.all(elements.map((element) => element.updateComplete));
  const failed = elements.find(({ status }) => status !== 'ready');
  if (failed) throw new Error(JSON.stringify(failed.issues));
}
