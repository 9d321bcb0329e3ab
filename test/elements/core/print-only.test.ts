import { expect } from 'chai';
import { printOnly } from '../../../src/elements/core/print-only.js';
import { hurry } from '../../support/clock.js';
import { append, cleanUp, quiet, replace } from '../../support/fixture.js';
import { emulateInTest, isChromium } from '../../support/media.js';
import { isShown } from '../../support/roles.js';
import { watchListeners } from '../../support/listeners.js';

const marker = 'data-decision-aid-printed';

/** A page with a part to print: in the document, or in shadow roots inside each other, the outermost first. */
function page(depth: number): { part: HTMLElement; roots: (Document | ShadowRoot)[] } {
  const roots: (Document | ShadowRoot)[] = [document];
  let place: ParentNode = append(document.createElement('main'));
  for (let level = 0; level < depth; level += 1) {
    const host = document.createElement('div');
    place.append(beside(), host, beside());
    const root = host.attachShadow({ mode: 'open' });
    roots.push(root);
    const wrapper = document.createElement('section');
    root.append(beside(), wrapper);
    place = wrapper;
  }
  const part = document.createElement('article');
  part.textContent = 'Part';
  const inside = document.createElement('b');
  inside.textContent = 'inside';
  part.append(inside);
  place.append(beside(), part, beside());
  return { part, roots };
}

function beside(): HTMLElement {
  const element = document.createElement('p');
  element.className = 'beside';
  element.textContent = 'beside';
  return element;
}

function allIn(roots: readonly (Document | ShadowRoot)[], selector: string): HTMLElement[] {
  return roots.flatMap((root) => [...root.querySelectorAll<HTMLElement>(selector)]);
}

/** Marks and style sheets that are there. */
function traces(roots: readonly (Document | ShadowRoot)[]): number {
  return (
    allIn(roots, `[${marker}]`).length +
    roots.reduce((sum, { adoptedStyleSheets }) => sum + adoptedStyleSheets.length, 0)
  );
}

function print(result: () => void = () => undefined): { times: number } {
  const calls = { times: 0 };
  replace(window, 'print', () => {
    calls.times += 1;
    result();
  });
  cleanUp(() => {
    dispatchEvent(new Event('afterprint'));
  });
  return calls;
}

describe('printOnly', () => {
  for (const [depth, where] of [
    [0, 'the document'],
    [1, 'a shadow root'],
    [3, 'shadow roots inside each other'],
  ] as const) {
    it(`hides all else on paper, for a part in ${where}, and nothing on the screen`, async () => {
      const { part, roots } = page(depth);
      const calls = print();
      void printOnly(part);
      expect(calls.times).to.equal(1);
      for (const root of roots) expect(root.adoptedStyleSheets).to.have.length(1);
      expect(allIn(roots, '.beside').every(isShown)).to.equal(true);
      if (!isChromium) return;
      await emulateInTest('print');
      expect(allIn(roots, '.beside').filter(isShown)).to.deep.equal([]);
      expect([part, part.firstElementChild!].map(isShown)).to.deep.equal([true, true]);
    });

    it(`leaves no trace afterwards, for a part in ${where}`, () => {
      const { part, roots } = page(depth);
      print();
      const before = traces(roots);
      void printOnly(part);
      expect(traces(roots)).to.be.greaterThan(before);
      dispatchEvent(new Event('afterprint'));
      expect(traces(roots)).to.equal(before);
    });
  }

  it('prints a part that another element shows in its slot, without that element’s frame', async () => {
    const outer = append(document.createElement('div'));
    const frame = outer.attachShadow({ mode: 'open' });
    const title = beside();
    frame.append(title, document.createElement('slot'));
    const host = document.createElement('div');
    const neighbour = beside();
    outer.append(neighbour, host);
    const root = host.attachShadow({ mode: 'open' });
    const part = document.createElement('article');
    part.textContent = 'Part';
    root.append(part);
    print();
    void printOnly(part);
    if (isChromium) {
      await emulateInTest('print');
      expect([title, neighbour].map(isShown)).to.deep.equal([false, false]);
      expect(isShown(part)).to.equal(true);
    }
    dispatchEvent(new Event('afterprint'));
    expect(traces([document, frame, root])).to.equal(0);
  });

  it('keeps the style sheets that the page adds meanwhile', () => {
    const { part, roots } = page(1);
    print();
    void printOnly(part);
    const sheet = new CSSStyleSheet();
    const root = roots[1]!;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    dispatchEvent(new Event('afterprint'));
    expect(root.adoptedStyleSheets).to.deep.equal([sheet]);
  });

  it('leaves no trace where printing is refused', () => {
    const { part, roots } = page(1);
    print(() => {
      throw new DOMException('Not in this frame.', 'SecurityError');
    });
    void printOnly(part);
    expect(traces(roots)).to.equal(0);
  });

  it('breaks nothing where there is no printing at all', () => {
    const { part, roots } = page(1);
    replace(window, 'print', undefined as unknown as typeof window.print);
    void printOnly(part);
    expect(traces(roots)).to.equal(0);
  });

  it('tells whether printing has begun', async () => {
    hurry();
    print(() => {
      dispatchEvent(new Event('beforeprint'));
    });
    expect(await printOnly(page(1).part)).to.equal(true);
    // A frame without the right to print says nothing.
    print();
    expect(await printOnly(page(1).part)).to.equal(false);
    replace(window, 'print', undefined as unknown as typeof window.print);
    expect(await printOnly(page(1).part)).to.equal(false);
  });

  it('leaves no trace after the next key or click where nobody tells that printing is over', () => {
    for (const type of ['keydown', 'pointerdown']) {
      const { part, roots } = page(1);
      const listeners = watchListeners();
      print();
      void printOnly(part);
      document.body.dispatchEvent(new Event(type, { bubbles: true }));
      expect(traces(roots), type).to.equal(0);
      expect(listeners.left()).to.deep.equal([]);
    }
  });

  it('works again and again', () => {
    const { part, roots } = page(1);
    const calls = print();
    for (let times = 0; times < 3; times += 1) {
      void printOnly(part);
      dispatchEvent(new Event('afterprint'));
    }
    expect(calls.times).to.equal(3);
    expect(traces(roots)).to.equal(0);
  });

  it('prints one part at a time, where nobody tells that the last printing is over', () => {
    const { part, roots } = page(1);
    const { part: other, roots: otherRoots } = page(1);
    print();
    void printOnly(part);
    void printOnly(other);
    const marked = allIn([...roots, ...otherRoots], `[${marker}='']`);
    expect([...new Set(marked)]).to.deep.equal([other]);
    dispatchEvent(new Event('afterprint'));
    expect(traces([...roots, ...otherRoots])).to.equal(0);
  });

  it('keeps off the paper what the page wants there above all', async () => {
    const { part } = page(1);
    const logo = append(beside());
    logo.id = 'logo';
    const style = append(document.createElement('style'), document.head);
    style.textContent = '@media print { body #logo { display: block !important; } }';
    print();
    void printOnly(part);
    if (isChromium) {
      await emulateInTest('print');
      expect(isShown(logo)).to.equal(false);
      expect(isShown(part)).to.equal(true);
    }
    dispatchEvent(new Event('afterprint'));
    if (isChromium) expect(isShown(logo)).to.equal(true);
  });

  it('keeps off the paper what the page draws before and after what is around', async function () {
    if (!isChromium) this.skip();
    const { part, roots } = page(2);
    const style = append(document.createElement('style'), document.head);
    const drawn = `content: 'x'; position: fixed; inset: 0; background: white;`;
    style.textContent = `html::before, body::after, main::before { ${drawn} display: block !important; }`;
    const inside = document.createElement('style');
    inside.textContent = `section::before, div::after, article::before { ${drawn} }`;
    roots.at(-1)!.append(inside);
    print();
    void printOnly(part);
    await emulateInTest('print');
    const drawnAround = (element: Element): string[] =>
      ['::before', '::after'].map((name) => getComputedStyle(element, name).content);
    const around = [document.documentElement, document.body, ...allIn(roots, 'main, div, section')];
    const ofPage = around.filter((one) => one.getAttribute(marker) === 'page');
    expect(ofPage.length).to.be.above(2);
    for (const element of ofPage)
      expect(drawnAround(element), element.localName).to.deep.equal(['none', 'none']);
    expect(drawnAround(part)[0]).to.equal('"x"');
    dispatchEvent(new Event('afterprint'));
    expect(drawnAround(document.body)[1]).to.equal('"x"');
  });

  it('takes off what the page has set on a tag itself above all, and gives it back', async () => {
    const { part, roots } = page(1);
    const main = part.getRootNode() instanceof ShadowRoot ? allIn(roots, 'main').at(-1)! : part;
    main.style.setProperty('height', '10px', 'important');
    main.style.setProperty('overflow', 'hidden', 'important');
    const before = main.style.cssText;
    print();
    void printOnly(part);
    if (isChromium) {
      await emulateInTest('print');
      expect(getComputedStyle(main).display).to.equal('contents');
      expect(getComputedStyle(main).height).to.equal('auto');
    }
    dispatchEvent(new Event('afterprint'));
    expect(main.style.cssText).to.equal(before);
  });

  it('leaves full screen first, where the browser would cut a part off', async () => {
    const { part } = page(1);
    const calls = print();
    let hasLeft = false;
    replace(document, 'fullscreenElement', document.body);
    replace(document, 'exitFullscreen', () => {
      hasLeft = true;
      return Promise.resolve();
    });
    void printOnly(part);
    expect(calls.times).to.equal(0);
    await quiet();
    expect([hasLeft, calls.times]).to.deep.equal([true, 1]);
  });

  it('does nothing for a part of a page that is not shown', () => {
    const calls = print();
    const other = document.implementation.createHTMLDocument('');
    void printOnly(other.body);
    expect(calls.times).to.equal(0);
  });
});
