/** H27, H28 and H30: frames, storage that is not there, and networks that are not there. */
import { expect } from 'chai';
import type { Page } from 'puppeteer-core';
import {
  englishDefinition,
  explainer,
  fallbackIsVisible,
  inlineDefinition,
  onHostPage,
  quickClock,
  strictPolicy,
  markupOf,
  tags,
  useEverything,
  type Answer,
} from './host-page.js';

/** A page for a frame, under the same policy as the host. */
function framePage(body: string): Answer {
  return (_request, response) => {
    response
      .writeHead(200, {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': strictPolicy.replace("default-src 'none'", "default-src 'self'"),
      })
      .end(
        `<!doctype html><html lang="en"><title>Frame</title>
         <script type="module" src="/lib/cdn/decision-aid.js"></script>${body}</html>`,
      );
  };
}

const framePolicy = `${strictPolicy}; frame-src 'self'`;

/** What is shown in the innermost frame. */
async function shownInFrame(page: Page): Promise<string> {
  const deepest = page.frames().at(-1)!;
  return deepest.evaluate(async () => {
    await customElements.whenDefined('procedure-explainer');
    const element = document.querySelector('procedure-explainer')!;
    const end = performance.now() + 5000;
    while (['idle', 'loading'].includes(element.status) && performance.now() < end) {
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    await element.updateComplete;
    element.shadowRoot!.querySelector<HTMLElement>('input[name="option"]')?.click();
    await element.updateComplete;
    const codes = element.issues.map(({ code }) => code).join();
    return `${element.status} ${element.option ?? codes}`;
  });
}

describe('DecisionAidElement in frames', () => {
  const inside = { '/frame.html': framePage(explainer('', inlineDefinition())) };
  const loading = { '/frame.html': framePage(explainer()) };

  it('H27: works in a frame of the same site', () =>
    onHostPage(
      {
        body: '<iframe src="/frame.html" width="900"></iframe>',
        policy: framePolicy,
        answers: loading,
        library: 'none',
        allowed: ['/lib/cdn/decision-aid.js', englishDefinition],
      },
      async ({ page }) => {
        expect(await shownInFrame(page)).to.equal('ready no-treatment');
      },
    ));

  it('H27: loads in a frame whose page stands in an attribute, from the site of the page around', () =>
    onHostPage(
      {
        body: `<iframe width="900" srcdoc='<!doctype html><html lang="en">
          <script type="module" src="/lib/cdn/decision-aid.js"></script>${explainer()}'></iframe>`,
        policy: framePolicy,
        library: 'none',
        allowed: ['/lib/cdn/decision-aid.js', englishDefinition],
      },
      async ({ page }) => {
        expect(await shownInFrame(page)).to.equal('ready no-treatment');
      },
    ));

  it('H27: works in a frame in a frame', () =>
    onHostPage(
      {
        body: '<iframe src="/middle.html" width="900"></iframe>',
        policy: framePolicy,
        answers: {
          ...loading,
          '/middle.html': framePage('<iframe src="/frame.html" width="800"></iframe>'),
        },
        library: 'none',
        allowed: ['/frame.html', '/lib/cdn/decision-aid.js', englishDefinition],
      },
      async ({ page }) => {
        expect(await shownInFrame(page)).to.equal('ready no-treatment');
      },
    ));

  it('H27: works in a frame that may run scripts and nothing else, with the definition inside', () =>
    onHostPage(
      {
        body: '<iframe sandbox="allow-scripts" src="/frame.html" width="900"></iframe>',
        policy: framePolicy,
        answers: inside,
        library: 'none',
        allowed: ['/lib/cdn/decision-aid.js'],
      },
      async ({ page }) => {
        expect(await shownInFrame(page)).to.equal('ready no-treatment');
      },
    ));

  it('H27: loads in such a frame what the server lets others have', () =>
    onHostPage(
      {
        body: '<iframe sandbox="allow-scripts" src="/frame.html" width="900"></iframe>',
        policy: framePolicy,
        answers: { '/frame.html': framePage(explainer(`src="/lib${englishDefinition}"`)) },
        library: 'none',
        allowed: ['/lib/cdn/decision-aid.js', `/lib${englishDefinition}`],
      },
      async ({ page, requests }) => {
        expect(await shownInFrame(page)).to.equal('ready no-treatment');
        const { headers } = requests.find(({ path }) => path.endsWith('.json'))!;
        expect(headers.origin).to.equal('null');
      },
    ));
});

describe('DecisionAidElement and storage', () => {
  /** All of it is counted, and throws as it does where a browser blocks it. */
  const prelude = `
    globalThis.touched = [];
    const refuse = (name) => () => {
      touched.push(name);
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'])
      Object.defineProperty(window, name, { get: refuse(name) });
    Object.defineProperty(Document.prototype, 'cookie', { get: refuse('cookie'), set: refuse('cookie') });
    Object.defineProperty(Navigator.prototype, 'storage', { get: refuse('storage') });
    for (const name of ['getItem', 'setItem', 'removeItem']) Storage.prototype[name] = refuse(name);
    history.pushState = refuse('pushState');
    history.replaceState = refuse('replaceState');
    navigator.sendBeacon = refuse('sendBeacon');
  `;

  for (const tag of tags) {
    it(`H28, T15: is never touched by <${tag}>`, () =>
      onHostPage({ body: markupOf(tag), prelude }, async (host) => {
        await useEverything(host, tag);
        await host.page.evaluate((one) => {
          document.querySelector(one)!.remove();
        }, tag);
        const touched = await host.page.evaluate(
          () => (globalThis as unknown as { touched: string[] }).touched,
        );
        expect(touched).to.deep.equal([]);
      }));
  }

  it('H28: is not needed in a frame that has none', () =>
    onHostPage(
      {
        body: '<iframe sandbox="allow-scripts" src="/frame.html"></iframe>',
        policy: framePolicy,
        answers: { '/frame.html': framePage(explainer('', inlineDefinition())) },
        library: 'none',
        allowed: ['/lib/cdn/decision-aid.js'],
      },
      async ({ page }) => {
        const frame = page.frames().at(-1)!;
        const hasStorage = await frame.evaluate(() => {
          try {
            return Boolean(localStorage);
          } catch {
            return false;
          }
        });
        expect(hasStorage).to.be.false;
        expect(await shownInFrame(page)).to.equal('ready no-treatment');
      },
    ));
});

describe('DecisionAidElement without a network', () => {
  it('H30: before loading, shows what the page put inside, and loads once it is back', () =>
    onHostPage(
      {
        body: explainer(''),
        allowed: [englishDefinition],
        expected: [/ERR_INTERNET_DISCONNECTED/, /network-failed/],
      },
      async ({ page, status }) => {
        // The files of the library are on their way with the page, those of later parts too.
        await page.waitForNetworkIdle({ idleTime: 200 });
        await page.setOfflineMode(true);
        await page.evaluate((src) => {
          document.querySelector('procedure-explainer')!.src = src;
        }, englishDefinition);
        await status('failed');
        expect(await fallbackIsVisible(page)).to.be.true;
        await page.setOfflineMode(false);
        const words = await page.evaluate(() => {
          const button = document
            .querySelector('procedure-explainer')!
            .shadowRoot!.querySelector<HTMLElement>('[part="failed"] button')!;
          button.click();
          return button.textContent.trim();
        });
        expect(words).to.equal('Try again');
        await status('ready');
        expect(await fallbackIsVisible(page)).to.be.false;
      },
    ));

  it('H30: while loading, ends in words and not in waiting', () => {
    const halfAnswered: Answer = (_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json' }).write('{"title": "');
    };
    return onHostPage(
      {
        body: explainer('src="/half.json"'),
        answers: { '/half.json': halfAnswered },
        prelude: quickClock,
        expected: [/timed-out/],
      },
      async ({ page, status }) => {
        await status('loading');
        // All but the definition: the files of the library are on their way with the page, those of later parts too.
        await page.waitForNetworkIdle({ idleTime: 200, concurrency: 1 });
        await page.setOfflineMode(true);
        await status('failed');
        expect(await fallbackIsVisible(page)).to.be.true;
      },
    );
  });

  it('H30: after loading, changes nothing', () =>
    onHostPage({ body: explainer() }, async (host) => {
      await host.status('ready');
      await host.page.setOfflineMode(true);
      const { length } = host.requests;
      await useEverything(host);
      expect(host.requests).to.have.lengthOf(length);
    }));
});
