/** H21 to H26 and H36: elements that come, go, move, are copied, hidden and shown. */
import { expect } from 'chai';
import type { CDPSession, Page } from 'puppeteer-core';
import {
  englishDefinition,
  explainer,
  fallbackIsVisible,
  inlineDefinition,
  onHostPage,
  tags,
  type Answer,
  type Tag,
  whenDefined,
} from './host-page.js';

/** Counts what the element tells the page. */
const countEvents = `
  globalThis.told = [];
  for (const type of ['ready', 'error', 'change'])
    addEventListener('decision-aid-' + type, (event) => told.push(event.type.slice(13)));
`;

function told(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => (globalThis as unknown as { told: string[] }).told);
}

const emptyPage: Answer = (_request, response) => {
  response
    .writeHead(200, { 'content-type': 'text/html' })
    .end('<!doctype html><title>Frame</title>');
};

describe('DecisionAidElement and its life on a host page', () => {
  describe('H21: moved, removed and copied', () => {
    const body = `<div id="here">${explainer()}</div><div id="there"></div>`;

    for (const way of ['append', 'moveBefore'] as const) {
      it(`keeps what the reader chose when it is moved by ${way}`, () =>
        onHostPage({ body, script: countEvents }, async ({ page, status, requests }) => {
          await status('ready');
          const kept = await page.evaluate(async (method) => {
            const element = document.querySelector('procedure-explainer')!;
            const inner = element.shadowRoot!;
            const radio = (): HTMLInputElement =>
              inner.querySelectorAll<HTMLInputElement>('input[name="option"]')[2]!;
            radio().click();
            await element.updateComplete;
            const before = inner.querySelector('[part="chosen-option"]');
            const there = document.querySelector('#there')!;
            if (method === 'append') there.append(element);
            else
              (there as unknown as { moveBefore: (a: Node, b: null) => void }).moveBefore(
                element,
                null,
              );
            await element.updateComplete;
            const after = inner.querySelector('[part="chosen-option"]');
            inner.querySelectorAll<HTMLInputElement>('input[name="depth"]')[1]!.click();
            await element.updateComplete;
            return { isSame: before === after && before !== null, checked: radio().checked };
          }, way);
          expect(kept).to.deep.equal({ isSame: true, checked: true });
          expect(await told(page)).to.deep.equal(['ready', 'change', 'change']);
          expect(requests.filter((one) => one.path === englishDefinition)).to.have.lengthOf(1);
        }));
    }

    it('keeps what the reader chose when it is taken out for a while', () =>
      onHostPage({ body, script: countEvents }, async ({ page, status }) => {
        await status('ready');
        const kept = await page.evaluate(async () => {
          const element = document.querySelector('procedure-explainer')!;
          element.option = 'night-splint';
          await element.updateComplete;
          element.remove();
          await new Promise((resolve) => setTimeout(resolve, 20));
          element.depth = 'full';
          document.querySelector('#there')!.append(element);
          await element.updateComplete;
          const [{ checked }] = element.shadowRoot!.querySelectorAll<HTMLInputElement>(
            'input[name="depth"]:last-of-type',
          ) as unknown as [HTMLInputElement];
          return { option: element.option, isFull: !checked, status: element.status };
        });
        expect(kept).to.deep.equal({ option: 'night-splint', isFull: true, status: 'ready' });
        expect(await told(page)).to.deep.equal(['ready']);
      }));

    it('starts afresh as a copy, with the attributes and nothing else', () =>
      onHostPage({ body, script: countEvents }, async ({ page, status }) => {
        await status('ready');
        await page.evaluate(() => {
          const element = document.querySelector('procedure-explainer')!;
          element.shadowRoot!.querySelector<HTMLElement>('input[name="option"]')!.click();
          document.querySelector('#there')!.append(element.cloneNode(true));
        });
        await status('ready', '#there > *');
        const options = await page.evaluate(() =>
          [...document.querySelectorAll('procedure-explainer')].map(({ option }) => option),
        );
        expect(options).to.deep.equal(['no-treatment', null]);
        expect(await told(page)).to.deep.equal(['ready', 'change', 'ready']);
      }));

    it('stops loading when it is taken out, and starts again when it is back', () => {
      const closed: string[] = [];
      let count = 0;
      const slowOnce: Answer = (_request, response) => {
        count += 1;
        if (count > 1) return void response.writeHead(404).end();
        response.on('close', () => closed.push(response.writableFinished ? 'sent' : 'aborted'));
      };
      return onHostPage(
        {
          body: explainer('src="/aid.json"'),
          script: countEvents,
          answers: { '/aid.json': slowOnce },
          expected: [/status of 404/, /not-found/],
        },
        async ({ page, status }) => {
          await status('loading');
          await page.evaluate(async () => {
            const element = document.querySelector('procedure-explainer')!;
            element.remove();
            await new Promise((resolve) => setTimeout(resolve, 50));
            document.body.append(element);
          });
          await status('failed');
          expect(closed).to.deep.equal(['aborted']);
          expect(await told(page)).to.deep.equal(['error']);
        },
      );
    });
  });

  it('H22: keeps its looks and works when it is moved to another document and back', () =>
    onHostPage(
      {
        body: `${explainer()}<iframe src="/frame.html" width="900" height="700"></iframe>`,
        policy: null,
        answers: { '/frame.html': emptyPage },
      },
      async ({ page, status }) => {
        await status('ready');
        const looks = await page.evaluate(async () => {
          const element = document.querySelector('procedure-explainer')!;
          const look = async (): Promise<readonly string[]> => {
            await element.updateComplete;
            const inner = element.shadowRoot!;
            const view = element.ownerDocument.defaultView!;
            return ['.root', '.option', '.button'].map((selector) => {
              const { display, borderTopWidth, color } = view.getComputedStyle(
                inner.querySelector(selector)!,
              );
              return [display, borderTopWidth, color].join(' ');
            });
          };
          const frame = document.querySelector('iframe')!.contentDocument!;
          const home = await look();
          frame.body.append(element);
          const abroad = await look();
          const { shadowRoot } = element;
          shadowRoot!.querySelectorAll<HTMLElement>('input[name="option"]')[1]!.click();
          await element.updateComplete;
          const hasChosen = shadowRoot!.querySelector('[part="chosen-option"]') !== null;
          document.body.append(element);
          return { home, abroad, hasChosen, back: await look() };
        });
        expect(looks.abroad).to.deep.equal(looks.home);
        expect(looks.back).to.deep.equal(looks.home);
        expect(looks.hasChosen).to.be.true;
      },
    ));

  for (const mode of ['open', 'closed'] as const) {
    it(`H23: works inside the ${mode} shadow root of another element, and its events come out`, () =>
      onHostPage(
        {
          body: '<div id="outer"></div>',
          library: 'all',
          script: `${countEvents} addEventListener('decision-aid-ready', ({ target }) => told.push(target.id));`,
          allowed: [englishDefinition],
        },
        async ({ page }) => {
          await whenDefined(page, 'procedure-explainer');
          const found = await page.evaluate(
            async (kind, src) => {
              const root = document.querySelector('#outer')!.attachShadow({ mode: kind });
              const element = document.createElement('procedure-explainer');
              element.src = src;
              root.append(element);
              while (element.status !== 'ready') {
                await new Promise((resolve) => setTimeout(resolve, 5));
              }
              await element.updateComplete;
              const inner = element.shadowRoot!;
              inner.querySelector<HTMLElement>('input[name="option"]')!.click();
              element.showSection('recovery');
              await element.updateComplete;
              return inner.activeElement?.id;
            },
            mode,
            englishDefinition,
          );
          expect(found).to.equal('recovery');
          expect(await told(page)).to.deep.equal(['ready', 'outer', 'change']);
        },
      ));
  }

  describe('H24: in places that hide it', () => {
    const places = {
      'display: none': [`<div class="place">${explainer()}</div>`, '.place { display: none }'],
      'the hidden attribute': [`<div class="place" hidden>${explainer()}</div>`, ''],
      'closed details': [
        `<details class="place"><summary>More</summary>${explainer()}</details>`,
        '',
      ],
      'a dialog': [`<dialog class="place">${explainer()}</dialog>`, ''],
      'a slot that is not shown': [
        `<div class="place" hidden><div>${explainer()}</div></div>`,
        '.place > div { contain: content; content-visibility: auto }',
      ],
    } as const;
    for (const [place, [body, styles]] of Object.entries(places)) {
      it(`is there when ${place} is shown`, () =>
        onHostPage({ body, styles }, async ({ page, status }) => {
          await status('ready');
          const sizes = await page.evaluate(async () => {
            const box = document.querySelector<HTMLElement>('.place')!;
            const element = document.querySelector('procedure-explainer')!;
            const wasVisible = element.checkVisibility({ contentVisibilityAuto: true });
            box.hidden = false;
            box.style.display = 'block';
            if (box instanceof HTMLDetailsElement) box.open = true;
            if (box instanceof HTMLDialogElement) box.showModal();
            await new Promise(requestAnimationFrame);
            const { width, height } = element.getBoundingClientRect();
            return { wasVisible, width, height };
          });
          expect(sizes.wasVisible).to.be.false;
          expect(sizes.width).to.be.greaterThan(300);
          expect(sizes.height).to.be.greaterThan(1000);
        }));
    }

    it('does nothing in a template, and works as its copy', () =>
      onHostPage(
        { body: `<template>${explainer()}</template>`, script: countEvents },
        async ({ page, status, requests }) => {
          expect(requests.filter(({ path }) => path === englishDefinition)).to.be.empty;
          await page.evaluate(() => {
            const { content } = document.querySelector('template')!;
            document.body.append(content.cloneNode(true));
          });
          await status('ready');
          expect(await told(page)).to.deep.equal(['ready']);
        },
      ));
  });

  for (const tag of tags) {
    it(`H25: <${tag}> rendered anew each tick leaves no element, observer or listener behind`, () =>
      onHostPage(
        {
          body: '<div id="app"></div>',
          library: 'all',
          script: '/* */',
          policy: null,
          allowed: [englishDefinition],
        },
        async ({ page }) => {
          await whenDefined(page, ...tags);
          const client = await page.createCDPSession();
          const renderAnew = (times: number, data: string): Promise<void> =>
            page.evaluate(
              async (count, one, src, json) => {
                const app = document.querySelector('#app')!;
                for (let tick = 0; tick < count; tick += 1) {
                  // By turns: loading when it goes, ready when it goes.
                  app.innerHTML =
                    tick % 2 ? `<${one} src="${src}"></${one}>` : `<${one}>${json}</${one}>`;
                  await new Promise((resolve) => setTimeout(resolve, 4));
                }
                app.replaceChildren();
              },
              times,
              tag,
              englishDefinition,
              data,
            );
          const data = inlineDefinition();
          await drawWhole(page, tag, data);
          await renderAnew(10, data);
          const before = await leftOver(page, client, tag);
          await renderAnew(30, data);
          const after = await leftOver(page, client, tag, before);
          expect(after.elements).to.equal(0);
          expect(after.observers).to.equal(before.observers);
          expect(after.requests).to.be.at.most(before.requests);
          expect(after.listeners).to.be.at.most(before.listeners);
          expect(after.nodes).to.be.at.most(before.nodes + fewNodes);
        },
      ));
  }

  describe('H26: defined after it is on the page', () => {
    const loadLate = (page: Page): Promise<void> =>
      page.evaluate(async () => {
        const script = document.createElement('script');
        script.type = 'module';
        // A policy of the host may want trusted addresses; this page has none.
        script.src = '/lib/cdn/decision-aid.js';
        document.head.append(script);
        await customElements.whenDefined('procedure-explainer');
        await document.querySelector('procedure-explainer')!.updateComplete;
      });

    it('takes the attributes', () =>
      onHostPage(
        { body: explainer(), library: 'none', policy: null, allowed: ['/lib/cdn/decision-aid.js'] },
        async ({ page, status }) => {
          expect(await fallbackIsVisible(page)).to.be.true;
          await loadLate(page);
          await status('ready');
        },
      ));

    it('takes a property that was set before', () =>
      onHostPage(
        {
          body: explainer('', ''),
          library: 'none',
          policy: null,
          script: countEvents,
          allowed: ['/lib/cdn/decision-aid.js', englishDefinition],
        },
        async ({ page, status }) => {
          await page.evaluate(async (address) => {
            const data: unknown = await (await fetch(address)).json();
            Object.assign(document.querySelector('procedure-explainer')!, {
              definition: data,
              option: 'release-surgery',
              headingLevel: 3,
            });
          }, englishDefinition);
          await loadLate(page);
          await status('ready');
          const shown = await page.evaluate(() => {
            const element = document.querySelector('procedure-explainer')!;
            return [
              Object.hasOwn(element, 'definition'),
              element.definition?.id,
              element.shadowRoot!.querySelector('[part="chosen-option"] .heading')?.localName,
            ];
          });
          expect(shown).to.deep.equal([false, 'carpal-tunnel-syndrome', 'h4']);
          expect(await told(page)).to.deep.equal(['ready']);
        },
      ));

    it('tells of a definition that became the text of an attribute, and takes the property later', () =>
      onHostPage(
        {
          body: explainer('definition="[object Object]"'),
          script: countEvents,
          expected: [/definition-as-attribute/],
          allowed: [englishDefinition],
        },
        async ({ page, status }) => {
          await status('failed');
          expect(await fallbackIsVisible(page)).to.be.true;
          await page.evaluate(async (address) => {
            const element = document.querySelector('procedure-explainer')!;
            element.definition = await (await fetch(address)).text();
            await element.updateComplete;
          }, englishDefinition);
          await status('ready');
          expect(await told(page)).to.deep.equal(['error', 'ready']);
        },
      ));

    it('waits without complaint for data that comes later', () =>
      onHostPage(
        { body: explainer(''), script: countEvents, allowed: [englishDefinition] },
        async ({ page, status }) => {
          await status('idle');
          expect(await fallbackIsVisible(page)).to.be.true;
          await page.evaluate((address) => {
            document.querySelector('procedure-explainer')!.src = address;
          }, englishDefinition);
          await status('ready');
          expect(await told(page)).to.deep.equal(['ready']);
        },
      ));

    it('takes inline JSON that a framework puts in after it', () =>
      // Where Trusted Types are asked for, a page must not write into scripts, not even into data.
      onHostPage({ body: explainer(''), policy: null }, async ({ page, status }) => {
        await status('idle');
        await page.evaluate(
          (text) => {
            const script = document.createElement('script');
            script.type = 'application/json';
            script.append(text);
            document.querySelector('procedure-explainer')!.append(script);
          },
          inlineDefinition().replace(/<\/?script[^>]*>/g, ''),
        );
        await status('ready');
      }));
  });

  it('H36: twenty on a page share their style sheets, and are all there', () =>
    onHostPage(
      {
        body: explainer(`src="${englishDefinition}"`, '').repeat(20),
        allowed: [englishDefinition],
      },
      async ({ page, status }) => {
        await status('ready');
        await page.waitForFunction(() =>
          [...document.querySelectorAll('procedure-explainer')].every(
            (element) => element.status === 'ready',
          ),
        );
        const shared = await page.evaluate(async () => {
          const elements = [...document.querySelectorAll('procedure-explainer')];
          await Promise.all(elements.map((element) => element.updateComplete));
          const sheets = elements.map((element) => element.shadowRoot!.adoptedStyleSheets);
          return {
            ready: elements.filter(({ status }) => status === 'ready').length,
            styles: document.querySelectorAll('style').length,
            sheets: new Set(sheets.flat()).size,
            each: sheets[0]!.length,
          };
        });
        expect(shared).to.deep.equal({
          ready: 20,
          styles: 0,
          sheets: shared.each,
          each: shared.each,
        });
      },
    ));
});

interface LeftOver {
  readonly elements: number;
  readonly observers: number;
  readonly requests: number;
  readonly listeners: number;
  readonly nodes: number;
}

/** Far fewer than an element has. */
const fewNodes = 20;

/** Draws one whole, once: the templates of what comes later stay from then on, however often it is drawn. */
const drawWhole = (page: Page, tag: Tag, data: string): Promise<void> =>
  page.evaluate(
    async (one, json) => {
      const app = document.querySelector('#app')!;
      app.innerHTML = `<${one}>${json}</${one}>`;
      const element = app.querySelector(one)!;
      while (element.status !== 'ready') {
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
      await element.updateComplete;
      app.replaceChildren();
    },
    tag,
    data,
  );

/**
 * What is alive after the garbage is gone. What was removed may have to end what it had begun, and an engine keeps the
 * nodes of what it is to draw, and of what it has drawn last, until it has drawn the next frame.
 */
async function leftOver(
  page: Page,
  client: CDPSession,
  tag: Tag,
  before?: LeftOver,
): Promise<LeftOver> {
  let found = await alive(page, client, tag);
  const isMore = (): boolean =>
    found.elements > 0 ||
    (before !== undefined &&
      (found.nodes > before.nodes + fewNodes || found.listeners > before.listeners));
  for (let turn = 0; turn < 60 && isMore(); turn += 1) found = await alive(page, client, tag);
  return found;
}

async function alive(page: Page, client: CDPSession, tag: Tag): Promise<LeftOver> {
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => setTimeout(resolve, 60));
      }),
  );
  for (let turn = 0; turn < 3; turn += 1) await client.send('HeapProfiler.collectGarbage');
  const count = async (expression: string): Promise<number> => {
    const objectGroup = 'left-over';
    const { result } = await client.send('Runtime.evaluate', { expression, objectGroup });
    const { objects } = await client.send('Runtime.queryObjects', {
      prototypeObjectId: result.objectId!,
      objectGroup,
    });
    const counted = await client.send('Runtime.callFunctionOn', {
      objectId: objects.objectId!,
      functionDeclaration: 'function () { return this.length; }',
      returnByValue: true,
    });
    await client.send('Runtime.releaseObjectGroup', { objectGroup });
    return counted.result.value as number;
  };
  const elements = await count(`customElements.get('${tag}').prototype`);
  const observers = await count('MutationObserver.prototype');
  const requests = await count('AbortController.prototype');
  const { jsEventListeners, nodes } = await client.send('Memory.getDOMCounters');
  return { elements, observers, requests, listeners: jsEventListeners, nodes };
}
