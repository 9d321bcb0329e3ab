/**
 * Prints one part of an element and nothing else of the page. Style sheets do it, for paper only, so that the page on
 * the screen is never touched; they are constructed, since a strict policy would refuse any others.
 */
import { drawNow } from '../shared/later.js';
import { boxAround } from './host-around.js';
import { addSheet } from './style-sheets.js';

/**
 * Marks what is printed, with an empty value; what it stands in within its own root, with `around`; and what that stands in,
 * with `page`.
 */
const marker = 'data-decision-aid-printed';

// An id that is nowhere makes the rules weigh more than what a page has above all on its paper, such as a logo.
const nowhere = '#decision-aid-nowhere'.repeat(3);

// An application shell, a dialog or a card would cut the part off at its own height. Without a box of their own they can do
// nothing to it; the root and what is in the top layer always have one, which is then as any other.
const rules = `@media print {
  :not([${marker}], [${marker}=''] *, ${nowhere}) { display: none !important; }
  [${marker}='page']:not(${nowhere})::before,
  [${marker}='page']:not(${nowhere})::after { content: none !important; }
  [${marker}='page']:not(${nowhere}) { all: initial !important; display: contents !important; }
  [${marker}=''] { break-before: auto !important; }
}`;

let finishLast: (() => void) | undefined;

/** A browser begins to print within this time, in milliseconds, or it may not: frames and apps often forbid it. */
const moment = 1000;

/**
 * Asks the browser to print one part; resolves to whether it has begun to. All that was changed is undone when the
 * printing is over, or at the next thing the reader does if the browser does not tell.
 */
export async function printOnly(part: HTMLElement): Promise<boolean> {
  const page = part.ownerDocument;
  const view = page.defaultView;
  if (!view) return false;
  // What fills the screen is cut off at its height on paper too, by rules of the browser itself.
  if (page.fullscreenElement) await page.exitFullscreen().catch(() => undefined);
  drawNow(part);
  finishLast?.();
  const listening = new AbortController();
  const undo = mark(part);
  const finish = (): void => {
    listening.abort();
    undo();
    finishLast = undefined;
  };
  finishLast = finish;
  for (const type of ['afterprint', 'pointerdown', 'keydown']) {
    view.addEventListener(type, finish, { capture: true, signal: listening.signal });
  }
  const hasBegun = new Promise<boolean>((resolve) => {
    view.addEventListener(
      'beforeprint',
      () => {
        resolve(true);
      },
      { signal: listening.signal },
    );
    setTimeout(() => {
      resolve(false);
    }, moment);
  });
  try {
    view.print();
    return await hasBegun;
  } catch {
    finish();
    return false;
  }
}

/** Marks a part and what it stands in, in each root up to the document; returns how to undo it. */
function mark(part: HTMLElement): () => void {
  const marked = [part, ...around(part)];
  const roots = new Set(marked.map((element) => element.getRootNode() as Document | ShadowRoot));
  const takeOut = [...roots].map((root) => addSheet(root, rules, part.ownerDocument));
  const ours = part.getRootNode();
  for (const element of marked) {
    const place = element.getRootNode() === ours ? 'around' : 'page';
    element.setAttribute(marker, element === part ? '' : place);
  }
  // What a page has set by `!important` on a tag itself weighs more than any rule of a style sheet.
  const inline = marked.filter(
    (element) =>
      element.getAttribute(marker) === 'page' && /!\s*important/i.test(element.style.cssText),
  );
  const texts = inline.map(({ style }) => style.cssText);
  for (const { style } of inline) style.cssText = '';
  return () => {
    inline.forEach(({ style }, place) => (style.cssText = texts[place]!));
    for (const element of marked) element.removeAttribute(marker);
    for (const takeOutOne of takeOut) takeOutOne();
  };
}

/** All that an element is drawn in: parents, slots and hosts. */
function around(part: Element): readonly HTMLElement[] {
  const found: HTMLElement[] = [];
  for (let box = boxAround(part); box; box = boxAround(box)) found.push(box as HTMLElement);
  return found;
}
