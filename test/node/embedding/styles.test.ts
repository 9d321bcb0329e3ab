/** H1 to H6, H14, H15, H17, H18 and H34: what the style of a host page does to an element, and must not do. */
import { expect } from 'chai';
import type { Page } from 'puppeteer-core';
import {
  atOwnWords,
  explainer,
  fewest,
  large,
  markupOf,
  onHostPage,
  tags,
  type HostOptions,
  type HostPage,
  type Tag,
} from './host-page.js';

/** The parts of the usual resets that reach furthest. */
const resets = {
  'normalize.css': `
    html { line-height: 1.15; -webkit-text-size-adjust: 100%; } body { margin: 0; }
    h1 { font-size: 2em; margin: 0.67em 0; } button, input { font-family: inherit; font-size: 100%;
    line-height: 1.15; margin: 0; overflow: visible; } fieldset { padding: 0.35em 0.75em 0.625em; }
    legend { box-sizing: border-box; display: table; white-space: normal; } summary { display: list-item; }`,
  'the preflight of Tailwind': `
    *, ::before, ::after { box-sizing: border-box; margin: 0; padding: 0; border: 0 solid; }
    html { line-height: 1.5; tab-size: 4; font-family: ui-sans-serif, sans-serif; }
    h1, h2, h3, h4, h5, h6 { font-size: inherit; font-weight: inherit; } a { color: inherit;
    text-decoration: inherit; } ol, ul, menu { list-style: none; } img, svg { display: block;
    vertical-align: middle; } button, input { font: inherit; letter-spacing: inherit; color: inherit;
    border-radius: 0; background-color: transparent; } summary { display: list-item; }`,
  'the reboot of Bootstrap': `
    *, *::before, *::after { box-sizing: border-box; } body { margin: 0; font-family: system-ui;
    font-size: 1rem; font-weight: 400; line-height: 1.5; color: #212529; text-align: start; }
    p { margin-top: 0; margin-bottom: 1rem; } label { display: inline-block; } legend { float: left;
    width: 100%; padding: 0; font-size: calc(1.275rem + .3vw); } legend + * { clear: left; }
    a { color: #0d6efd; text-decoration: underline; } table { caption-side: bottom; }`,
};

/** Rules without any manners for the elements that are inside. */
const globalRules = `
  button, input, label, svg, path, a, p, h2, h3, h4, li, fieldset, legend, details, summary, section, header,
  table, td, th { position: absolute !important; float: right !important; opacity: 0.2 !important;
    width: 7px !important; color: red !important; background: yellow !important; fill: red !important;
    font: 7px monospace !important; text-transform: uppercase !important; transform: rotate(20deg) !important; }
  :focus { outline: none !important; } [hidden] { display: block !important; }
  .section, .root, .button, .notice { display: none !important; }`;

/** Our private names, and names that are near to ours. */
const nearNames = `
  * { --_surface: black; --_text: black; --_accent: banana; --_measure: 1px; --_radius: 99px;
    --_font: fantasy; --_gap: 9em; --decision-aid: red; --decision-aid-colour: red; --accent: red; }`;

const foreignStyles = {
  ...Object.fromEntries(Object.entries(resets).map(([name, text]) => [`H1: ${name}`, text])),
  'H5: rules for all elements': globalRules,
  'H6: our private names': nearNames,
};

describe('DecisionAidElement and the style of the host page', () => {
  for (const tag of tags) {
    describe(`around <${tag}>`, () => {
      let blank: readonly Box[];

      before(() =>
        onHostPage(framed(tag), async (host) => {
          await showMost(host, tag);
          blank = await boxes(host.page, tag);
          expect(blank).to.have.length.of.at.least(fewest(tag, 100));
        }),
      );

      for (const [name, styles] of Object.entries(foreignStyles)) {
        it(`${name} change nothing inside`, () =>
          onHostPage(framed(tag, styles), async (host) => {
            await showMost(host, tag);
            expectSame(await boxes(host.page, tag), blank);
            expect(
              await computed(host.page, tag, '.root', 'color', 'background-color'),
            ).to.deep.equal(['rgb(22, 35, 45)', 'rgb(255, 255, 255)']);
          }));
      }

      it('H2: that unsets everything leaves a block inside, in our own colours', () =>
        onHostPage(
          {
            body: markupOf(tag),
            styles: '* { all: unset !important; color: red !important; }',
          },
          async (host) => {
            await showMost(host, tag);
            const { page } = host;
            expect(await computed(page, tag, '.ground', 'display')).to.deep.equal(['block']);
            expect(
              await computed(page, tag, '.root', 'display', 'color', 'font-size'),
            ).to.deep.equal(['block', 'rgb(22, 35, 45)', '16px']);
            expect(await overflowing(page, tag)).to.deep.equal([]);
          },
        ));

      it('H3: of tight lines leaves ours, and its letter spacing is honoured', () =>
        onHostPage(
          {
            body: markupOf(tag),
            styles: '* { box-sizing: content-box; line-height: 1; letter-spacing: 2px; }',
            viewport: { width: 400, height: 800 },
          },
          async (host) => {
            await showEverything(host, tag);
            const [spacing, line = '', size = '', sizing] = await computed(
              host.page,
              tag,
              '.root p:not([role])',
              'letter-spacing',
              'line-height',
              'font-size',
              'box-sizing',
            );
            expect(spacing).to.equal('2px');
            expect(parseFloat(line) / parseFloat(size)).to.be.at.least(1.4);
            expect(sizing).to.equal('border-box');
            expect(await overflowing(host.page, tag)).to.deep.equal([]);
          },
        ));

      const places = {
        'at 320 px, which is 1280 px at 400 %': [{ width: 320, height: 256 }, ''],
        'at 320 px with text at 200 %': [{ width: 320, height: 600 }, 'html { font-size: 200% }'],
        'on a phone held sideways': [{ width: 640, height: 320 }, ''],
        'with text at 200 %': [{ width: 1280, height: 800 }, 'html { font-size: 200% }'],
      } as const;
      for (const [title, [viewport, styles]] of Object.entries(places)) {
        it(`H14: nothing has to be scrolled both ways ${title}`, () =>
          onHostPage({ body: markupOf(tag), styles, viewport }, async (host) => {
            await showEverything(host, tag);
            expect(await overflowing(host.page, tag)).to.deep.equal([]);
          }));
      }

      it('H15: with more space between words, letters and lines cuts nothing off', () =>
        onHostPage(
          {
            body: markupOf(tag),
            styles: moreSpace,
            viewport: { width: 320, height: 800 },
          },
          async (host) => {
            await showEverything(host, tag);
            expect(
              await computed(host.page, tag, '.root', 'letter-spacing', 'word-spacing'),
            ).to.deep.equal(['1.92px', '2.56px']);
            expect(await overflowing(host.page, tag)).to.deep.equal([]);
            // The tools of readers get into shadow roots too.
            await host.page.evaluate(
              (one, text) => {
                const sheet = new CSSStyleSheet();
                sheet.replaceSync(text);
                document.querySelector(one)!.shadowRoot!.adoptedStyleSheets.push(sheet);
              },
              tag,
              moreSpace,
            );
            expect(await overflowing(host.page, tag)).to.deep.equal([]);
          },
        ));

      for (const scheme of ['light', 'dark'] as const) {
        it(`H17: in ${scheme} colours gets words with a contrast of 7:1`, () =>
          onHostPage(
            { body: markupOf(tag), styles: `:root { color-scheme: ${scheme}; }` },
            async (host) => {
              await showEverything(host, tag);
              await atOwnWords(host.page, tag);
              const selectors = ['.root', 'a', '.notice', '.fine'];
              if (large.includes(tag)) selectors.push('.help-own > .help-action', '.strip-more');
              // A checklist has no marked words, and a quiz has them in what it says of an answer.
              if (/explainer|comparator/.test(tag)) selectors.push('.term');
              for (const selector of selectors) {
                expect(await contrastOf(host.page, tag, selector), selector).to.be.at.least(7);
              }
              const [surface] = await computed(host.page, tag, '.root', 'background-color');
              expect(surface === 'rgb(255, 255, 255)').to.equal(scheme === 'light');
            },
          ));
      }

      it('H18: nothing moves, whether or not a reader asked for that', () =>
        onHostPage({ body: markupOf(tag) }, async (host) => {
          await showEverything(host, tag);
          const moving = await host.page.evaluate(
            (one) =>
              [...document.querySelector(one)!.shadowRoot!.querySelectorAll('*')]
                .filter((inner) => {
                  const styles = getComputedStyle(inner);
                  const { animationName, transitionDuration, scrollBehavior } = styles;
                  return (
                    animationName !== 'none' ||
                    transitionDuration !== '0s' ||
                    scrollBehavior !== 'auto'
                  );
                })
                .map(({ className }) => String(className)),
            tag,
          );
          expect(moving).to.deep.equal([]);
        }));

      it('H6: with junk for our public names keeps words readable', () =>
        onHostPage(
          {
            body: markupOf(tag),
            styles: `:root { --decision-aid-accent: 12px; --decision-aid-on-accent: banana;
              --decision-aid-text: url(x); --decision-aid-surface: 7; --decision-aid-radius: red;
              --decision-aid-font: 12; }`,
          },
          async (host) => {
            await showEverything(host, tag);
            await atOwnWords(host.page, tag);
            for (const selector of ['.root', 'a', '.notice']) {
              expect(await contrastOf(host.page, tag, selector), selector).to.be.at.least(7);
            }
            expect(await overflowing(host.page, tag)).to.deep.equal([]);
          },
        ));
    });
  }

  describe('H4: the size of text', () => {
    const sizes = {
      'is 16 px where the root has 62.5 % and the body nothing': ['html { font-size: 62.5% }', 16],
      'is 16 px where the root has 8 px': ['html { font-size: 8px } body { font-size: 1rem }', 16],
      'follows a body that puts 62.5 % right again': [
        'html { font-size: 62.5% } body { font-size: 1.8rem }',
        18,
      ],
      'follows a reader who has set text to 200 %': ['html { font-size: 200% }', 32],
      'does not follow the root where a part of the page is larger': [
        'html { font-size: 10px } procedure-explainer { font-size: 20px }',
        20,
      ],
    } as const;
    for (const [title, [styles, size]] of Object.entries(sizes)) {
      it(title, () =>
        onHostPage({ body: explainer(), styles }, async ({ page, status }) => {
          await status('ready');
          const tag = 'procedure-explainer';
          expect(await computed(page, tag, '.root', 'font-size')).to.deep.equal([`${size}px`]);
          const [heading = ''] = await computed(page, tag, 'h2', 'font-size');
          // The title is 1.35 em where there is less than 40 em, so that the first option stays on the first screen.
          expect(parseFloat(heading)).to.be.at.least(size * 1.35);
        }),
      );
    }
  });

  describe('H34: parents that ask for a width', () => {
    const parents: Readonly<Record<string, (inside: string) => string>> = {
      'a dialog': (inside) => `<dialog open>${inside}</dialog>`,
      'a row of flexible boxes': (inside) => `<div class="row">${inside}</div>`,
      'a box in such a row': (inside) => `<div class="row"><div>${inside}</div></div>`,
      'a box there that grows': (inside) =>
        `<div class="row"><div class="grow">${inside}</div></div>`,
      'a grid': (inside) => `<div class="grid">${inside}</div>`,
      'a float': (inside) => `<div class="float">${inside}</div>`,
      'a cell of a table': (inside) => `<table><tr><td>${inside}</td></tr></table>`,
    };
    const styles = `.row { display: flex } .grow { flex: 1 } .float { float: left }
      .grid { display: grid; grid-template-columns: 1fr } dialog { position: static }`;
    for (const width of [1000, 320]) {
      it(`give it room, and no more than there is, at ${width} px`, () =>
        onHostPage(
          {
            body: Object.values(parents)
              .map((place) => place(explainer()))
              .join('<hr>'),
            styles: `${styles} hr { clear: both }`,
            viewport: { width, height: 600 },
          },
          async ({ page, status }) => {
            await status('ready', 'td > procedure-explainer');
            const widths = await page.evaluate(() =>
              [...document.querySelectorAll('procedure-explainer')].map(
                (one) => one.getBoundingClientRect().width,
              ),
            );
            for (const [index, name] of Object.keys(parents).entries()) {
              expect(widths[index], name).to.be.at.least(Math.min(600, width - 60));
            }
            expect(
              await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
            ).to.be.at.most(0);
          },
        ));
    }
  });

  it('H34: under a header that stays, in parents that cut off, the section moved to can be seen', () =>
    onHostPage(
      {
        body: `<header class="bar">Hospital</header><div class="clip">${explainer()}</div><div class="after"></div>`,
        styles: `body { margin: 0 } .bar { position: sticky; top: 0; height: 60px; background: #eee; z-index: 9 }
          .clip { overflow: hidden; contain: layout paint style; transform: translateZ(0) } .after { height: 900px }`,
      },
      async (host) => {
        await showMost(host, 'procedure-explainer');
        const { page } = host;
        for (const section of ['recovery', 'questions', 'about']) {
          const top = await page.evaluate(async (id) => {
            const element = document.querySelector('procedure-explainer')!;
            element.showSection(id);
            await element.updateComplete;
            const heading = element.shadowRoot!.activeElement;
            return heading?.id === id ? heading.getBoundingClientRect().top : -1;
          }, section);
          expect(top, section).to.be.within(60, 700);
        }
        const cut = await page.evaluate(() => {
          const clip = document.querySelector('.clip')!;
          return clip.scrollHeight - clip.clientHeight;
        });
        expect(cut).to.be.at.most(1);
      },
    ));
});

const moreSpace = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }`;

/** An element in a frame of a certain width. */
function framed(tag: Tag, styles = ''): HostOptions {
  return {
    body: `<div class="frame">${markupOf(tag)}</div>`,
    styles: `${styles} .frame { all: revert; display: block !important; width: 800px !important;
      margin: 0 !important; font: 16px/1.5 sans-serif !important; }`,
  };
}

/** Shows what an element shows to most readers: an option, the main points. */
async function showMost({ page, status }: HostPage, tag: Tag): Promise<void> {
  await status('ready', tag);
  await page.evaluate(async (one) => {
    const element = document.querySelector<HTMLElementTagNameMap[typeof one]>(one)!;
    element.setAttribute('option', element.definition!.options[1]!.id);
    element.setAttribute('pace', 'all-together');
    await element.updateComplete;
    const inner = element.shadowRoot!;
    inner.querySelectorAll('details').forEach((drawer) => (drawer.open = true));
    for (const stage of inner.querySelectorAll<HTMLElement>('h3 > [aria-expanded="false"]')) {
      stage.click();
      await element.updateComplete;
    }
  }, tag);
}

/** Shows everything, with all that can be opened open. */
async function showEverything(host: HostPage, tag: Tag): Promise<void> {
  await showMost(host, tag);
  await host.page.evaluate(async (one) => {
    const element = document.querySelector<HTMLElementTagNameMap[typeof one]>(one)!;
    element.setAttribute('depth', 'full');
    await element.updateComplete;
    element.shadowRoot!.querySelectorAll('details').forEach((inner) => (inner.open = true));
    element.shadowRoot!.querySelectorAll<HTMLElement>('.term').forEach((inner) => {
      inner.click();
    });
  }, tag);
}

interface Box {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where everything is that can be seen, from the corner of the element. */
function boxes(page: Page, tag: Tag): Promise<readonly Box[]> {
  return page.evaluate((one) => {
    const element = document.querySelector(one)!;
    const corner = element.getBoundingClientRect();
    const kinds = '[part], h2, h3, h4, p, li, label, input, button, svg, td, th';
    return [...element.shadowRoot!.querySelectorAll(kinds)]
      .filter((inner) => inner.checkVisibility())
      .map((inner) => {
        const { x, y, width, height } = inner.getBoundingClientRect();
        const name = `${inner.localName}: ${inner.textContent.trim().slice(0, 40)}`;
        return { name, x: x - corner.x, y: y - corner.y, width, height };
      });
  }, tag);
}

function expectSame(actual: readonly Box[], wanted: readonly Box[]): void {
  expect(actual.map(({ name }) => name)).to.deep.equal(wanted.map(({ name }) => name));
  actual.forEach((box, index) => {
    for (const side of ['x', 'y', 'width', 'height'] as const) {
      expect(box[side], `${side} of ${box.name}`).to.be.closeTo(wanted[index]![side], 1);
    }
  });
}

/** What is computed for something inside the element. */
function computed(
  page: Page,
  tag: Tag,
  selector: string,
  ...names: string[]
): Promise<readonly string[]> {
  return page.evaluate(
    (one, inside, properties) => {
      const element = document.querySelector(one)!;
      const styles = getComputedStyle(
        inside === ':host' ? element : element.shadowRoot!.querySelector(inside)!,
      );
      return properties.map((name) => styles.getPropertyValue(name));
    },
    tag,
    selector,
    names,
  );
}

/** What reaches over the edge of the page, or of a box that cuts it off. A table may scroll in a box of its own. */
function overflowing(page: Page, tag: Tag): Promise<readonly string[]> {
  return page.evaluate((wanted) => {
    const { clientWidth, scrollWidth } = document.documentElement;
    const found = scrollWidth > clientWidth ? [`the page is ${scrollWidth} wide`] : [];
    const inner = [...document.querySelector(wanted)!.shadowRoot!.querySelectorAll('*')];
    const isForReadersAlone = (one: Element | null): boolean =>
      one !== null &&
      (getComputedStyle(one).clipPath === 'inset(50%)' || isForReadersAlone(one.parentElement));
    const scrollers = inner.filter(
      (one) => one.matches('[role="region"][tabindex="0"]') && one.querySelector('table'),
    );
    for (const one of inner) {
      if (!one.checkVisibility() || isForReadersAlone(one)) continue;
      const name = `${one.localName}.${one.getAttribute('class')}: ${one.textContent.trim().slice(0, 40)}`;
      const { overflowX, overflowY } = getComputedStyle(one);
      const { left, right } = one.getBoundingClientRect();
      const isInScroller = scrollers.some((scroller) => scroller !== one && scroller.contains(one));
      if (!isInScroller && (right > clientWidth + 1 || left < -1)) {
        found.push(`${name} leaves the page`);
      }
      const isWider = overflowX !== 'visible' && one.scrollWidth > one.clientWidth + 1;
      if (isWider && !scrollers.includes(one)) found.push(`${name} is cut off at its side`);
      const isHigher = /hidden|clip/.test(overflowY) && one.scrollHeight > one.clientHeight + 1;
      if (isHigher) found.push(`${name} is cut off below`);
    }
    return found;
  }, tag);
}

/** The contrast of an element's words with the nearest ground behind them (WCAG 2). */
function contrastOf(page: Page, tag: Tag, selector: string): Promise<number> {
  return page.evaluate(
    (one, inside) => {
      const found = document.querySelector(one)!.shadowRoot!.querySelector(inside)!;
      const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;
      const luminance = (colour: string): number => {
        canvas.fillStyle = colour;
        canvas.fillRect(0, 0, 1, 1);
        const [red = 0, green = 0, blue = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map(
          (part) =>
            part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
        );
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
      };
      let ground = 'white';
      let node: Node | null = found;
      while (node) {
        const { backgroundColor } =
          node instanceof Element ? getComputedStyle(node) : { backgroundColor: 'transparent' };
        if (!/, 0\)$|^transparent$/.test(backgroundColor)) {
          ground = backgroundColor;
          break;
        }
        node = node instanceof ShadowRoot ? node.host : node.parentNode;
      }
      const [a, b] = [luminance(getComputedStyle(found).color), luminance(ground)];
      return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    },
    tag,
    selector,
  );
}
