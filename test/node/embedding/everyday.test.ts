/** What ordinary pages do to what is on them, without a thought of us: each situation with all large elements in it. */
import { expect } from 'chai';
import type { Page } from 'puppeteer-core';
import { large, markupOf, onHostPage, tags } from './host-page.js';

/** How an element is, once it has had time to draw itself. */
interface Found {
  readonly tag: string;
  readonly status: string;
  readonly words: number;
  /** Of the part that holds our words, against the room that is there. */
  readonly width: number;
  readonly height: number;
}

/** Waits for all elements of the page, and looks at them. */
function lookAtAll(page: Page): Promise<readonly Found[]> {
  return page.evaluate(async (tags) => {
    type Element = HTMLElementTagNameMap['procedure-explainer'];
    const found: Found[] = [];
    // The script fetches what is on the page, and nothing else.
    const there = tags.filter((tag) => document.querySelector(tag));
    await Promise.all(there.map((tag) => customElements.whenDefined(tag)));
    for (const element of document.querySelectorAll<Element>(tags.join())) {
      const hasEnded = (): boolean => ['ready', 'failed'].includes(element.status);
      while (!hasEnded()) await new Promise((resolve) => setTimeout(resolve, 10));
      element.scrollIntoView();
      const isDrawn = (): boolean => (element.shadowRoot?.querySelector('h2') ?? null) !== null;
      while (!isDrawn()) await new Promise((resolve) => setTimeout(resolve, 10));
      await element.updateComplete;
      const root = element.shadowRoot!.querySelector('.root')!;
      const { width, height } = root.getBoundingClientRect();
      const { localName: tag, status } = element;
      found.push({ tag, status, words: root.textContent.length, width, height });
    }
    return found;
  }, large);
}

const all = large.map((tag) => markupOf(tag)).join('');
const inside = `<div id="place">${all}</div>`;

/** What a script of the page does once all is there. The element `place` is around ours. */
const acts: Readonly<Record<string, (place: HTMLElement) => void | Promise<unknown>>> = {
  'writes its markup anew from its own text': (place) => {
    const made = document.implementation.createHTMLDocument('');
    const copy = made.importNode(place, true);
    place.replaceChildren(...[...copy.childNodes].map((node) => document.adoptNode(node)));
  },
  'puts a copy of the body in the place of the body, as page caches do': () => {
    const kept = document.body.cloneNode(true);
    const empty = document.createElement('body');
    document.documentElement.replaceChild(empty, document.body);
    document.documentElement.replaceChild(kept, empty);
  },
  'turns the order of its parts around in a view transition': async (place) => {
    const turn = (): void => {
      place.replaceChildren(...[...place.childNodes].reverse());
    };
    const { startViewTransition } = document as Partial<Document>;
    await startViewTransition?.call(document, turn).finished.catch(() => undefined);
  },
  'shows a copy of a template': (place) => {
    const template = document.createElement('template');
    template.content.append(...place.childNodes);
    place.append(template.content.cloneNode(true));
  },
  'makes hidden copies on both sides, as a carousel does': (place) => {
    for (const child of [...place.children]) {
      const copy = child.cloneNode(true) as HTMLElement;
      copy.setAttribute('aria-hidden', 'true');
      place.append(copy);
    }
  },
  'takes attributes away that its server does not send': (place) => {
    for (const child of place.children) {
      child.setAttribute('class', 'morph');
      for (const name of child.getAttributeNames()) if (name !== 'src') child.removeAttribute(name);
    }
  },
  'moves a box from an inert, closed place into the page': (place) => {
    const drawer = document.createElement('details');
    place.before(drawer);
    drawer.append(place);
    place.inert = true;
    drawer.open = true;
    place.inert = false;
  },
};

/** Styles of boxes around. */
const boxes: Readonly<Record<string, string>> = {
  'contain: layout paint': 'contain: layout paint',
  'a size of its own': 'contain: strict; height: 500px; overflow: auto',
  'content-visibility: auto': 'content-visibility: auto',
  'a container of queries': 'container-type: inline-size',
  'zoom by CSS': 'zoom: 1.5',
  transform: 'transform: scale(0.9)',
  'display: contents': 'display: contents',
  'user-select: none': 'user-select: none',
  'line-height: 0': 'line-height: 0',
  'font-size: 62.5%': 'font-size: 62.5%',
  'a clamp of lines':
    'display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 3; overflow: hidden',
  'a row that does not wrap': 'display: flex; flex-flow: column nowrap',
  'an inline grid': 'display: inline-grid',
};

/** Room on a page, so many pixels high, that needs no style. */
const room = (height: number): string =>
  `<div><canvas width="1" height="${height}"></canvas></div>`;

describe('DecisionAidElement on everyday pages', function () {
  this.timeout(60_000);

  for (const [what, act] of Object.entries(acts)) {
    it(`is whole when a page ${what}`, () =>
      onHostPage({ body: inside }, async ({ page }) => {
        const before = await lookAtAll(page);
        // The function itself runs in the page, which allows no text to become code.
        const place = await page.$('#place');
        await page.evaluate(act as (place: Element) => unknown, place!);
        const after = await lookAtAll(page);
        expect(after.length).to.be.at.least(before.length);
        for (const { tag, status, words, height } of after) {
          const whole = before.find((one) => one.tag === tag)!;
          expect(status, tag).to.equal('ready');
          // Of several copies only the first says when to get help at length.
          expect(words, tag).to.be.at.least(0.9 * whole.words);
          expect(height, tag).to.be.greaterThan(200);
        }
      }));
  }

  for (const [place, [name, style]] of Object.entries(boxes).entries()) {
    it(`has room for its words in a box with ${name}, at 375 px`, () =>
      onHostPage(
        {
          body: `<div class="box">${markupOf(large[place % 4]!)}</div>`,
          styles: `.box { ${style} }`,
          viewport: { width: 375, height: 800 },
        },
        async ({ page }) => {
          const [found] = await lookAtAll(page);
          expect(found!.status).to.equal('ready');
          expect(found!.width).to.be.at.least(300);
          expect(found!.height).to.be.within(600, 14_000);
          const words = await page.$eval('.box > *', (element) => {
            const { fontSize, lineHeight, userSelect } = getComputedStyle(
              element.shadowRoot!.querySelector('p')!,
            );
            return [parseFloat(fontSize), parseFloat(lineHeight), userSelect] as const;
          });
          expect(words[0]).to.be.at.least(16);
          expect(words[1]).to.be.at.least(24);
          expect(words[2]).to.equal('auto');
        },
      ));
  }

  for (const [tag, width] of tags.flatMap((one) => [[one, 1000] as const, [one, 390] as const])) {
    it(`lets what a reader jumps to below, once it is ready, stay in its place while it is drawn above: <${tag}> in ${width} px`, () =>
      onHostPage(
        {
          viewport: { width, height: 800 },
          body: `${room(4000)}${markupOf(tag)}${room(200)}<h2 id="foot">Visiting</h2>${room(4000)}`,
        },
        async ({ page }) => {
          const { waited, top } = await page.evaluate(async (name) => {
            const element = document.querySelector(name)!;
            const heading = document.querySelector('#foot')!;
            // Who waits for all of an element has it drawn.
            while (element.status !== 'ready') await new Promise(requestAnimationFrame);
            // A jump in the frame in which it is ready still ends too high in Chromium.
            await new Promise((resolve) => setTimeout(resolve, 100));
            for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
            const waited = element.clientHeight;
            heading.scrollIntoView();
            while (element.clientHeight < 400) await new Promise(requestAnimationFrame);
            await element.updateComplete;
            for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
            return { waited, top: heading.getBoundingClientRect().top };
          }, tag);
          expect(waited).to.be.below(100);
          expect(top).to.be.closeTo(0, 1);
        },
      ));
  }

  it('is no wider than a phone in boxes that are as wide as what is in them', () =>
    onHostPage(
      {
        body: `<div class="row">${all}</div><div class="words">${all}</div>`,
        styles:
          '.row { display: flex; flex-wrap: wrap } .row > * { flex: none } .words { width: max-content }',
        viewport: { width: 390, height: 800 },
      },
      async ({ page }) => {
        for (const { tag, width } of await lookAtAll(page))
          expect(width, tag).to.be.within(350, 374);
      },
    ));

  it('breaks its words sooner in a row of 200 px that lets it be no wider, and is all within it', () =>
    onHostPage(
      {
        body: all,
        styles:
          'body { display: flex; flex-direction: column; align-items: start; width: 200px } body > * { max-width: 100% }',
        viewport: { width: 800, height: 800 },
      },
      async ({ page }) => {
        for (const { tag, width } of await lookAtAll(page)) expect(width, tag).to.equal(200);
        const beyond = await page.evaluate(() => document.body.scrollWidth - 200);
        expect(beyond).to.equal(0);
      },
    ));

  it('can be read, opened and answered in a form that is disabled, and not where the page is inert', () =>
    onHostPage(
      { body: `<form><fieldset disabled>${markupOf('risk-benefit-comparator')}</fieldset></form>` },
      async ({ page }) => {
        await lookAtAll(page);
        const choose = async (place: number): Promise<boolean> => {
          const radio = await page.evaluateHandle(
            (which) =>
              document
                .querySelector('risk-benefit-comparator')!
                .shadowRoot!.querySelectorAll<HTMLInputElement>('.mode input')[which]!,
            place,
          );
          const { x, y } = await radio.evaluate((one) => {
            one.scrollIntoView({ block: 'center' });
            const { left, top, width, height } = one.getBoundingClientRect();
            return { x: left + width / 2, y: top + height / 2 };
          });
          await page.mouse.click(x, y);
          return radio.evaluate((one) => one.checked);
        };
        expect(await choose(1)).to.equal(true);
        await page.$eval('form', (form) => {
          form.inert = true;
        });
        expect(await choose(0)).to.equal(false);
      },
    ));

  it('keeps its looks under a style of a banner that is !important on all elements', () =>
    onHostPage(
      {
        body: inside,
        styles: `* { margin: 0 !important; padding: 0 !important; border: 0 !important; color: #888 !important;
          font: 10px/0 serif !important; text-align: center !important; background: none !important;
          position: static !important; float: none !important; outline: none !important }`,
      },
      async ({ page }) => {
        await lookAtAll(page);
        const looks = await page.evaluate(
          (tags) =>
            [...document.querySelectorAll(tags.join())].map((element) => {
              const style = getComputedStyle(element.shadowRoot!.querySelector('p')!);
              return [style.fontSize, style.color, style.textAlign, style.lineHeight];
            }),
          large,
        );
        for (const look of looks)
          expect(look).to.deep.equal(['16px', 'rgb(22, 35, 45)', 'start', '25.6px']);
      },
    ));
});
