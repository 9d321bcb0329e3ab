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

/** Waits until a place has not changed for a while: later tasks are done, and live regions have spoken. */
export async function settled(place) {
  let last = performance.now();
  const observer = new MutationObserver(() => (last = performance.now()));
  observer.observe(place, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
  while (performance.now() - last < 300) await new Promise((resolve) => setTimeout(resolve, 50));
  observer.disconnect();
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

/** Elements in a place. */
export function nodesIn(place) {
  return place.querySelectorAll('*').length;
}
