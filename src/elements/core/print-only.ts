/**
 * Prints one part of an element and nothing else of the page. Style sheets do it, for paper only, so that the page on
 * the screen is never touched; they are constructed, since a strict policy would refuse any others.
 */

/** Marks what is printed, with an empty value, and what it stands in, with the value `around`. */
const marker = 'data-decision-aid-printed';

// An id that is nowhere makes the rule weigh more than what a page has above all on its paper, such as a logo.
const nowhere = '#decision-aid-nowhere'.repeat(3);

const rules = `@media print {
  :not([${marker}], :has([${marker}]), [${marker}=''] *, ${nowhere}) { display: none !important; }
  [${marker}=''] { break-before: auto !important; }
}`;

let finishLast: (() => void) | undefined;

/**
 * Asks the browser to print one part. Where printing is not allowed, as in some frames, nothing happens. All that was
 * changed is undone when the printing is over, or at the next thing the reader does if the browser does not tell.
 */
export function printOnly(part: HTMLElement): void {
  const view = part.ownerDocument.defaultView;
  if (!view) return;
  finishLast?.();
  const listening = new AbortController();
  const undo = mark(part, view);
  const finish = (): void => {
    listening.abort();
    undo();
    finishLast = undefined;
  };
  finishLast = finish;
  for (const type of ['afterprint', 'pointerdown', 'keydown']) {
    view.addEventListener(type, finish, { capture: true, signal: listening.signal });
  }
  try {
    view.print();
  } catch {
    finish();
  }
}

/** Marks a part and what it stands in, in each root up to the document; returns how to undo it. */
function mark(part: HTMLElement, view: Window & typeof globalThis): () => void {
  const marked = [part, ...around(part)];
  const roots = new Set(marked.map((element) => element.getRootNode() as Document | ShadowRoot));
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(rules);
  for (const root of roots) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  for (const element of marked) element.setAttribute(marker, element === part ? '' : 'around');
  return () => {
    for (const element of marked) element.removeAttribute(marker);
    for (const root of roots) {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
    }
  };
}

/** The hosts and slots that an element is drawn in. A plain parent needs no mark: it is found by what is inside. */
function around(part: Element): readonly Element[] {
  const found: Element[] = [];
  let inside = part;
  for (;;) {
    const { assignedSlot, parentElement } = inside;
    const root = inside.getRootNode();
    if (assignedSlot) found.push((inside = assignedSlot));
    else if (parentElement) inside = parentElement;
    else if ('host' in root) found.push((inside = (root as ShadowRoot).host));
    else return found;
  }
}
