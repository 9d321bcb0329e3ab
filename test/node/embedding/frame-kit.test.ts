/** H27: a frame of another site that is as high as what is in it. Either side takes the other for hostile. */
import path from 'node:path';
import { expect } from 'chai';
import type { Frame, Page } from 'puppeteer-core';
import { serve, type Served } from '../../../scripts/serve/server.mjs';
import { dist } from '../package/package.js';
import {
  englishDefinition,
  onHostPage,
  strictPolicy,
  type HostOptions,
  type HostPage,
} from './host-page.js';

const hostScript = { markup: '<script type="module" src="/lib/cdn/frame-host.js"></script>' };

/** What a page of the other site holds, by its path. */
type Guests = Readonly<Record<string, (hosts: string) => string>>;

/** A page as the guide has it. */
const guest =
  (body: string, style = '') =>
  (
    hosts: string,
  ): string => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Aid</title>
    <style nonce="test">body { margin: 0 } ${style}</style>
    <script type="module" src="/lib/cdn/frame-guest.js" data-hosts="${hosts}"></script>${body}</html>`;

const withElement = (tag: string): string =>
  `<script type="module" src="/lib/cdn/decision-aid.js"></script><${tag} src="${englishDefinition}"></${tag}>`;

/** A box of a height that the test changes. */
const box = (height: number): string =>
  `<div id="box"></div><style nonce="test">#box { height: ${height}px }</style>`;

/** A page that sends what it likes. */
const hostile = (script: string) => (): string =>
  `<!doctype html><title>Hostile</title><script nonce="test">${script}</script>`;

/** The policy of such a page: that of the guide, and for what this test writes into it. */
const guestPolicy = `${strictPolicy}; style-src 'nonce-test'`.replace(
  "'self'",
  "'self' 'nonce-test'",
);

interface FramesOptions extends Partial<HostOptions> {
  /** The sites that may show the pages; without it, the one that does. */
  readonly hosts?: string;
}

/** Opens a page of one site with frames of another. */
async function withFrames(
  guests: Guests,
  body: (site: string) => string,
  test: (host: HostPage, site: string) => Promise<void>,
  { hosts, ...options }: FramesOptions = {},
): Promise<void> {
  const other: Served = await serve({
    roots: { '/lib': dist, '/definitions': path.join(dist, 'definitions') },
    handler: ({ headers }, response, url) => {
      const page = guests[url.pathname];
      if (!page) return false;
      const around = headers.referer === undefined ? '' : new URL(headers.referer).origin;
      response
        .writeHead(200, {
          'content-type': 'text/html; charset=utf-8',
          'content-security-policy': `${guestPolicy}; frame-ancestors ${around}`,
        })
        .end(page(hosts ?? around));
      return true;
    },
  });
  try {
    await onHostPage(
      {
        library: hostScript,
        policy: `${strictPolicy}; frame-src ${other.url}`,
        body: body(other.url),
        prepare: async (page) => {
          await page.evaluateOnNewDocument(
            `globalThis.heard = []; addEventListener('message', ({ data }) => heard.push(data));`,
          );
        },
        ...options,
      },
      (host) => test(host, other.url),
    );
  } finally {
    await other.close();
  }
}

const frameOf = (site: string, file: string, attributes = ''): string =>
  `<iframe data-decision-aid-frame src="${site}${file}" title="Aid" ${attributes}></iframe>`;

function guestIn(page: Page, file: string): Frame {
  const found = page.frames().find((frame) => frame.url().includes(file));
  if (!found) throw new Error(`There is no frame with ${file}.`);
  return found;
}

/** Waits until the frames of a page have such heights inside their borders; tells what they have if they never do. */
async function heightsAre(page: Page, wanted: readonly number[]): Promise<void> {
  const found = await page.evaluate(async (heights) => {
    const end = performance.now() + 8000;
    const now = (): number[] =>
      [...document.querySelectorAll('iframe')].map(({ clientHeight }) => clientHeight);
    while (now().join() !== heights.join() && performance.now() < end)
      await new Promise((resolve) => setTimeout(resolve, 10));
    return now();
  }, wanted);
  expect(found).to.deep.equal(wanted);
}

/** Lets both sides say all that they have to say. */
function settle(page: Page): Promise<void> {
  return page.evaluate(async () => {
    let before = -1;
    const { heard } = globalThis as unknown as { heard: readonly unknown[] };
    while (before !== heard.length) {
      before = heard.length;
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
  });
}

function heardBy(page: Page): Promise<readonly Record<string, unknown>[]> {
  return page.evaluate(() => (globalThis as unknown as { heard: Record<string, unknown>[] }).heard);
}

function setBox(frame: Frame, height: number): Promise<void> {
  return frame.evaluate((next) => {
    document.getElementById('box')!.style.height = `${next}px`;
  }, height);
}

describe('dist/cdn/frame-host.js and dist/cdn/frame-guest.js', function () {
  this.timeout(60_000);

  it('make a frame as high as its page, and follow it as it grows and shrinks', () =>
    withFrames(
      { '/box.html': guest(box(700)) },
      (site) => frameOf(site, '/box.html'),
      async ({ page }) => {
        await heightsAre(page, [700]);
        for (const height of [2500, 300, 1200]) {
          await setBox(guestIn(page, 'box.html'), height);
          await heightsAre(page, [height]);
        }
      },
    ));

  it('work with the elements, in a sandbox, and say when they are there', () =>
    withFrames(
      { '/aid.html': guest(withElement('procedure-explainer')) },
      (site) =>
        frameOf(
          site,
          '/aid.html',
          'sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-modals allow-downloads"',
        ),
      async ({ page }) => {
        const shown = await page.evaluate(async () => {
          const frame = document.querySelector('iframe')!;
          const end = performance.now() + 8000;
          while (frame.dataset['decisionAidStatus'] === undefined && performance.now() < end)
            await new Promise((resolve) => setTimeout(resolve, 10));
          return frame.dataset['decisionAidStatus'];
        });
        expect(shown).to.equal('ready');
        await settle(page);
        const inside = await guestIn(page, 'aid.html').evaluate(
          () => document.documentElement.getBoundingClientRect().height,
        );
        expect(inside).to.be.above(1000);
        await heightsAre(page, [Math.ceil(inside)]);
      },
    ));

  it('keep many frames on a page apart', () =>
    withFrames(
      Object.fromEntries(
        [400, 500, 600, 700, 800].map((height) => [`/${height}.html`, guest(box(height))]),
      ),
      (site) =>
        [400, 500, 600, 700, 800].map((height) => frameOf(site, `/${height}.html`)).join(''),
      async ({ page }) => {
        await heightsAre(page, [400, 500, 600, 700, 800]);
        await setBox(guestIn(page, '600.html'), 950);
        await heightsAre(page, [400, 500, 950, 700, 800]);
      },
    ));

  it('take a frame that comes later', () =>
    withFrames(
      { '/box.html': guest(box(640)) },
      () => '<p>Nothing yet</p>',
      async ({ page }, site) => {
        await page.evaluate((src) => {
          const frame = document.createElement('iframe');
          frame.dataset['decisionAidFrame'] = '';
          frame.title = 'Aid';
          frame.src = src;
          document.body.append(frame);
        }, `${site}/box.html`);
        await heightsAre(page, [640]);
      },
    ));

  it('hold a frame between the least and the most that the page allows', () =>
    withFrames(
      { '/low.html': guest(box(20)), '/high.html': guest(box(9000)) },
      (site) =>
        frameOf(site, '/low.html', 'data-min-height="200"') +
        frameOf(site, '/high.html', 'data-max-height="3000"'),
      ({ page }) => heightsAre(page, [200, 3000]),
    ));

  it('stop at a page that is always higher than its frame, and say why', () =>
    withFrames(
      { '/loop.html': guest('<div id="loop"></div>', '#loop { height: calc(100vh + 20px) }') },
      (site) => frameOf(site, '/loop.html'),
      async ({ page }) => {
        await settle(page);
        const height = await page.evaluate(() => document.querySelector('iframe')!.clientHeight);
        expect(height).to.be.below(1000);
        await settle(page);
        await heightsAre(page, [height]);
      },
      { expected: [/a frame asks for another height again and again/] },
    ));

  it('follow the width of a window as it is drawn, however often that changes the height', () =>
    withFrames(
      { '/wide.html': guest('<div id="wide"></div>', '#wide { height: 60vw }') },
      (site) => frameOf(site, '/wide.html', 'width="100%"'),
      async ({ page }) => {
        for (let width = 1000; width > 600; width -= 10)
          await page.setViewport({ width, height: 800 });
        await settle(page);
        const inside = await guestIn(page, 'wide.html').evaluate(() =>
          Math.ceil(document.documentElement.getBoundingClientRect().height),
        );
        await heightsAre(page, [inside]);
      },
    ));

  it('believe no message that makes no sense', () =>
    withFrames(
      {
        '/hostile.html': hostile(`
          const sizes = [1e9, -1, NaN, Infinity, '900', null, {}, [900], 2 ** 60];
          const all = [null, undefined, 0, 'x', [], {}, { decisionAidFrame: 2, height: 900, width: 1 },
            { decisionAidFrame: 'constructor' }, JSON.parse('{"__proto__":{"decisionAidFrame":1,"height":900,"width":1}}'),
            { decisionAidFrame: 1, height: 900 }, { decisionAidFrame: 1, width: 900 },
            ...sizes.slice(1, 8).map((height) => ({ decisionAidFrame: 1, height, width: 1 })),
            ...sizes.slice(1, 8).map((width) => ({ decisionAidFrame: 1, height: 900, width }))];
          addEventListener('message', () => { for (const one of all) parent.postMessage(one, '*'); });`),
        '/huge.html': hostile(
          `addEventListener('message', () => {
            parent.postMessage({ decisionAidFrame: 1, height: 1e9, width: 1, status: '<b>', goTo: 1e9 }, '*');
          });`,
        ),
      },
      (site) =>
        frameOf(site, '/hostile.html', 'height="180"') +
        frameOf(site, '/huge.html', 'data-max-height="500"'),
      async ({ page }) => {
        await heightsAre(page, [180, 500]);
        expect(
          await page.evaluate(() => document.querySelectorAll('[data-decision-aid-status]').length),
        ).to.equal(0);
        expect(await page.evaluate(() => scrollY)).to.equal(0);
      },
    ));

  it('believe no other frame, and no other site in the frame', () =>
    withFrames(
      {
        '/quiet.html': hostile(''),
        '/loud.html': hostile(''),
      },
      (site) =>
        // The second is not of the kit; the third was of another site when the page was made.
        frameOf(site, '/quiet.html', 'height="180"') +
        `<iframe src="${site}/loud.html" title="Advertisement" height="160"></iframe>` +
        `<iframe data-decision-aid-frame title="Gone" height="170" id="gone"></iframe>`,
      async ({ page }, site) => {
        await page.evaluate((address) => {
          const frame = document.querySelector<HTMLIFrameElement>('#gone')!;
          // Another site has taken the place, and src still names the first.
          frame.src = address.replace('127.0.0.1', 'localhost');
          frame.contentWindow!.location.href = address;
        }, `${site}/loud.html`);
        await settle(page);
        const loud = page.frames().filter((frame) => frame.url().endsWith('/loud.html'));
        expect(loud).to.have.length(2);
        for (const frame of loud) {
          await frame.evaluate(() => {
            parent.postMessage({ decisionAidFrame: 1, height: 900, width: 1 }, '*');
          });
        }
        await settle(page);
        expect(await heardBy(page)).to.have.length(2);
        await heightsAre(page, [180, 160, 170]);
      },
      {
        policy: null,
        // The browser says that the greeting went to nobody.
        expected: [/does not match the recipient window's origin/],
      },
    ));

  it('answer no site but those that the page in the frame names', () =>
    withFrames(
      { '/box.html': guest(box(700)) },
      (site) => frameOf(site, '/box.html', 'height="190"'),
      async ({ page }) => {
        await settle(page);
        expect(await heardBy(page)).to.deep.equal([]);
        await heightsAre(page, [190]);
      },
      { hosts: 'https://www.example.org' },
    ));

  it('take no address from a page around but that of a section', () =>
    withFrames(
      { '/box.html': guest(box(700)) },
      (site) => frameOf(site, '/box.html'),
      async ({ page }, site) => {
        await heightsAre(page, [700]);
        await page.evaluate((origin) => {
          const { contentWindow } = document.querySelector('iframe')!;
          for (const section of [
            'https://evil.example',
            'javascript:alert(1)',
            '#a',
            '#a/<b>',
            '#a/b/c/d',
            7,
            null,
            '#/b',
            ' #a/b',
          ])
            contentWindow!.postMessage({ decisionAidFrame: 1, section }, origin);
        }, site);
        await settle(page);
        expect(guestIn(page, 'box.html').url()).to.equal(`${site}/box.html`);
      },
    ));

  it('let no answer out, and nothing that a reader does but the height and the section', () =>
    withFrames(
      { '/quiz.html': guest(withElement('consent-comprehension-quiz')) },
      (site) => frameOf(site, '/quiz.html'),
      async ({ page }) => {
        await settle(page);
        const frame = guestIn(page, 'quiz.html');
        const used = await frame.evaluate(async () => {
          const { renderRoot, updateComplete } = document.querySelector(
            'consent-comprehension-quiz',
          )!;
          let count = 0;
          for (const control of renderRoot.querySelectorAll<HTMLElement>(
            'input, button, summary',
          )) {
            control.focus();
            control.click();
            await updateComplete;
            count += 1;
          }
          return count;
        });
        expect(used).to.be.above(5);
        await settle(page);
        const all = await heardBy(page);
        expect(all).to.not.have.length(0);
        for (const { decisionAidFrame, height, width, status, goTo, ...rest } of all) {
          expect(rest).to.deep.equal({});
          expect([decisionAidFrame, typeof height, typeof width]).to.deep.equal([
            1,
            'number',
            'number',
          ]);
          expect(['ready', undefined]).to.include(status);
          void goTo;
        }
      },
    ));

  it('lead from a link of the page to a section in the frame', () =>
    withFrames(
      { '/aid.html': guest(withElement('procedure-explainer')) },
      (site) => `<p>Above</p>${frameOf(site, '/aid.html')}`,
      async ({ page }) => {
        await settle(page);
        await page.evaluate(() => {
          location.hash = '#carpal-tunnel-syndrome/questions';
        });
        await settle(page);
        expect(guestIn(page, 'aid.html').url()).to.include('#carpal-tunnel-syndrome/questions');
        const focused = await guestIn(page, 'aid.html').evaluate(
          () => document.querySelector('procedure-explainer')!.shadowRoot!.activeElement?.id,
        );
        expect(focused).to.equal('questions');
        expect(await page.evaluate(() => scrollY)).to.be.above(300);
      },
    ));

  it('take a reader along who follows a link in the frame', () =>
    withFrames(
      { '/aid.html': guest(withElement('procedure-explainer')) },
      (site) => `<p>Above</p>${frameOf(site, '/aid.html')}`,
      async ({ page }) => {
        await settle(page);
        await page.mouse.click(150, 150);
        await guestIn(page, 'aid.html').evaluate(() => {
          document.querySelector('procedure-explainer')!.showSection('questions');
        });
        await settle(page);
        expect(await page.evaluate(() => scrollY)).to.be.above(300);
        expect((await heardBy(page)).some(({ goTo }) => Number(goTo) > 300)).to.equal(true);
      },
    ));
});
