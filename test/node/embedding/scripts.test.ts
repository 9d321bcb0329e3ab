/** H32, H33 and T13 to T16, T26, T29, T30: scripts and markup of the page that are in the way, or listen. */
import { expect } from 'chai';
import type { Page } from 'puppeteer-core';
import {
  atOwnWords,
  englishDefinition,
  explainer,
  fewest,
  inlineDefinition,
  onHostPage,
  markupOf,
  tags,
  useEverything,
  whenDefined,
  type HostOptions,
  type Tag,
} from './host-page.js';

/** As old frameworks left the prototypes. */
const pollution = `
  for (const name of ['each', 'extend', 'clone', 'toJSONString', 'toQueryString', 'inspect', 'merge', 'forEach'])
    Object.prototype[name] = function () { return 'polluted'; };
  for (const name of ['each', 'contains', 'include', 'remove', 'clean', 'associate', 'last', 'first', 'compact'])
    Array.prototype[name] = function () { return 'polluted'; };
  Array.prototype.toJSON = function () { return 'polluted'; };
  String.prototype.toJSON = function () { return 'polluted'; };
  String.prototype.startsWithAny = String.prototype.escapeHTML = function () { return 'polluted'; };
  Function.prototype.delay = Function.prototype.pass = function () { return 'polluted'; };
  Number.prototype.times = function () { return 'polluted'; };
`;

/** As libraries that follow asynchronous work patch what a browser has. */
const patches = `
  const NativePromise = Promise;
  class ZoneAwarePromise {
    constructor(act) { this.inner = new NativePromise(act); }
    then(...steps) { return ZoneAwarePromise.resolve(this.inner.then(...steps)); }
    catch(step) { return this.then(undefined, step); }
    finally(step) { return ZoneAwarePromise.resolve(this.inner.finally(step)); }
    static resolve(value) { return new ZoneAwarePromise((done) => done(value)); }
    static reject(reason) { return new ZoneAwarePromise((_, fail) => fail(reason)); }
    static all(list) { return ZoneAwarePromise.resolve(NativePromise.all(list)); }
    static race(list) { return ZoneAwarePromise.resolve(NativePromise.race(list)); }
  }
  globalThis.Promise = ZoneAwarePromise;
  const { fetch: nativeFetch, setTimeout: nativeTimeout } = globalThis;
  globalThis.fetch = (...rest) => ZoneAwarePromise.resolve(nativeFetch(...rest));
  globalThis.setTimeout = (act, ...rest) => nativeTimeout((...values) => act(...values), ...rest);
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  const wrapped = new WeakMap();
  const wrap = (listener) => {
    if (typeof listener !== 'function') return listener;
    if (!wrapped.has(listener)) wrapped.set(listener, function (event) { return listener.call(this, event); });
    return wrapped.get(listener);
  };
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    return addEventListener.call(this, type, wrap(listener), options);
  };
  EventTarget.prototype.removeEventListener = function (type, listener, options) {
    return removeEventListener.call(this, type, wrap(listener), options);
  };
  const NativeObserver = MutationObserver;
  globalThis.MutationObserver = function (act) { return new NativeObserver((...rest) => act(...rest)); };
`;

/** All that the language itself has, with its prototypes; and those of the page that all the others inherit from. */
const freezing = `
  for (const name of Object.getOwnPropertyNames(globalThis)) {
    const value = Object.getOwnPropertyDescriptor(globalThis, name).value;
    if (!/^[A-Z]/.test(name) || typeof value !== 'function') continue;
    const isOfLanguage = !/^(HTML|SVG|CSS|Event)/.test(name) && !('prototype' in value && value.prototype instanceof EventTarget);
    if (isOfLanguage || name === 'EventTarget') {
      // Lit puts a name on Symbol, and fails where it cannot.
      if (name !== 'Symbol') Object.freeze(value);
      Object.freeze(value.prototype);
    }
  }
  for (const value of [Math, JSON, Reflect, Intl, Object.getPrototypeOf([][Symbol.iterator]()), Object.getPrototypeOf(Uint8Array)])
    Object.freeze(value);
`;

/** Everything an element shows, in words and in structure. */
function shown(page: Page, tag: Tag): Promise<string> {
  return page.evaluate(async (one) => {
    const element = document.querySelector<HTMLElementTagNameMap[typeof one]>(one)!;
    element.setAttribute('option', 'release-surgery');
    element.setAttribute('depth', 'full');
    await element.updateComplete;
    const walker = document.createTreeWalker(
      element.shadowRoot!,
      NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    );
    let text = '';
    while (walker.nextNode()) {
      const node = walker.currentNode;
      text +=
        node instanceof Element
          ? `<${node.localName} ${node
              .getAttributeNames()
              .map((name) => `${name}=${node.getAttribute(name)}`)
              .join(' ')}>`
          : node.nodeValue;
    }
    return text;
  }, tag);
}

describe('DecisionAidElement and scripts of the page', () => {
  describe('H32, T29: that change what is built in', () => {
    const scripts = {
      'prototypes as old frameworks leave them': pollution,
      'promises, timers and events': patches,
      'built-in objects, frozen as by SES and Salesforce': freezing,
    };
    for (const tag of tags) {
      let clean: string;

      before(() =>
        onHostPage({ body: markupOf(tag) }, async ({ page, status }) => {
          await status('ready', tag);
          clean = await shown(page, tag);
        }),
      );

      for (const [name, script] of Object.entries(scripts)) {
        it(`change nothing in <${tag}>: ${name}`, async () => {
          for (const body of [markupOf(tag), markupOf(tag, '', inlineDefinition())]) {
            await onHostPage({ body, script }, async (host) => {
              await host.status('ready', tag);
              expect(await shown(host.page, tag)).to.equal(clean);
              await useEverything(host, tag);
            });
          }
        });
      }
    }
  });

  describe('H33, T13: that listen', () => {
    const types = [
      'beforeinput',
      'input',
      'change',
      'keydown',
      'keypress',
      'keyup',
      'submit',
      'reset',
      'select',
      'click',
      'focusin',
      'pointerdown',
    ];
    /** Notes what a listener can learn from an event without looking into the element on purpose. */
    const listening = `
      globalThis.heard = [];
      for (const type of ${JSON.stringify(types)})
        addEventListener(type, ({ target, key, data, isTrusted }) => {
          const { localName, value, checked, id } = target;
          heard.push(JSON.stringify({ type, localName, value, checked, key, data, isTrusted }));
        });
      for (const type of ['ready', 'error', 'change'])
        addEventListener('decision-aid-' + type, (event) => {
          const told = {};
          for (const name in event)
            if (!(name in Event.prototype) && name !== 'isTrusted' && typeof event[name] !== 'function') told[name] = event[name];
          heard.push(JSON.stringify({ type: event.type, ...told }));
        });
    `;
    const inForm: HostOptions = {
      body: `<form id="search"><input name="words" value="x">${explainer()}<button>Send</button></form>`,
      script: `${listening}
        addEventListener('keydown', (event) => event.preventDefault());
        addEventListener('submit', (event) => event.preventDefault());`,
    };

    async function heard(page: Page): Promise<readonly Record<string, unknown>[]> {
      const lines = await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
      return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    }

    /** Puts the focus on a control inside, as a reader does with the keyboard. */
    function focus(
      page: Page,
      selector: string,
      tag: Tag = 'procedure-explainer',
    ): Promise<boolean> {
      return page.evaluate(
        (one, inside) => {
          const control = document
            .querySelector(one)!
            .shadowRoot!.querySelector<HTMLElement>(inside);
          control?.focus();
          return control !== null;
        },
        tag,
        selector,
      );
    }

    it('hear no keys and no values of the controls, and do not take the keys away', () =>
      onHostPage(inForm, async ({ page, status }) => {
        await status('ready');
        await focus(page, 'input[name="option"]');
        await page.keyboard.press('Space');
        await page.keyboard.press('ArrowDown');
        await page.keyboard.press('ArrowDown');
        const option = await page.evaluate(
          () => document.querySelector('procedure-explainer')!.option,
        );
        expect(option).to.equal('steroid-injection');
        const events = await heard(page);
        const others = events.filter(
          ({ type }) => !/^(click|focusin|decision-aid-\w+)$/.test(type as string),
        );
        expect(others).to.deep.equal([]);
        for (const { type, ...rest } of events.filter((one) =>
          /^(click|focusin)$/.test(one.type as string),
        )) {
          expect(rest, type as string).to.deep.equal({
            localName: 'procedure-explainer',
            // Copies of the library, which say nothing of the control.
            isTrusted: false,
          });
        }
      }));

    it('hear ids and versions from our own events, and nothing that was chosen', () =>
      onHostPage(inForm, async ({ page, status }) => {
        await status('ready');
        await focus(page, 'input[name="option"]');
        await page.keyboard.press('Space');
        const ours = (await heard(page)).filter(({ type }) =>
          (type as string).startsWith('decision-aid'),
        );
        expect(ours).to.deep.equal([
          {
            type: 'decision-aid-ready',
            definitionId: 'carpal-tunnel-syndrome',
            definitionVersion: ours[0]?.definitionVersion,
            definitionLanguage: 'en',
            stale: ours[0]?.stale,
          },
          { type: 'decision-aid-change', kind: 'settings', changed: 'option' },
        ]);
      }));

    for (const tag of tags) {
      it(`are not sent the form around <${tag}>, by Enter or by a button of it`, () =>
        onHostPage(
          { body: inForm.body.replaceAll('procedure-explainer', tag), script: listening },
          async ({ page, status }) => {
            await status('ready', tag);
            const before = page.url();
            const kinds = [
              '[type="radio"]',
              '[type="checkbox"]',
              '[type="text"]',
              'select',
              'summary',
              'button',
            ];
            let count = 0;
            for (const kind of kinds) {
              if (!(await focus(page, kind, tag))) continue;
              await page.keyboard.press('Enter');
              count += 1;
            }
            expect(count).to.be.at.least(fewest(tag, 3));
            const data = await page.evaluate(() => [
              ...new FormData(document.querySelector('form')!).keys(),
            ]);
            expect(data).to.deep.equal(['words']);
            expect((await heard(page)).map(({ type }) => type)).not.to.include('submit');
            expect(page.url()).to.equal(before);
          },
        ));
    }

    it('hear nothing of what a reader writes and picks in the comparator', () =>
      onHostPage(
        {
          body: inForm.body.replaceAll('procedure-explainer', 'risk-benefit-comparator'),
          script: inForm.script,
        },
        async ({ page, status }) => {
          const tag = 'risk-benefit-comparator';
          await status('ready', tag);
          await page.evaluate((one) => {
            const { shadowRoot } = document.querySelector(one)!;
            shadowRoot!.querySelector<HTMLDetailsElement>('[part="considerations"]')!.open = true;
          }, tag);
          await focus(page, '[type="text"]', tag);
          await page.keyboard.type('my piano');
          await page.keyboard.press('Enter');
          await focus(page, '[part="consideration"] [type="radio"]', tag);
          await page.keyboard.press('Space');
          await focus(page, 'select', tag);
          await page.keyboard.press('ArrowDown');
          const written = await page.evaluate(
            (one) => document.querySelector(one)!.shadowRoot!.querySelector('.own')?.textContent,
            tag,
          );
          expect(written).to.include('my piano');
          const events = await heard(page);
          expect(
            events
              .filter(({ type }) => /key|input|change$|select/.test(type as string))
              .filter(({ type }) => type !== 'decision-aid-change'),
          ).to.deep.equal([]);
          expect(JSON.stringify(events)).not.to.include('piano');
          const changes = events.filter(({ type }) => type === 'decision-aid-change');
          expect(changes).not.to.be.empty;
          for (const change of changes)
            expect(Object.keys(change)).to.have.members(['type', 'kind', 'changed']);
        },
      ));
  });

  for (const tag of tags) {
    it(`T16: no click in <${tag}> changes the address or the history`, () =>
      onHostPage({ body: markupOf(tag, `src="${englishDefinition}" id="aid"`) }, async (host) => {
        await host.status('ready', tag);
        const { page } = host;
        const [before, length] = [page.url(), await page.evaluate(() => history.length)];
        expect(await useEverything(host, tag)).to.be.at.least(fewest(tag, 15));
        expect(await page.evaluate(() => history.length)).to.equal(length);
        expect(page.url()).to.equal(before);
      }));

    it(`T2, T16: links out of <${tag}> tell the other site nothing`, () =>
      onHostPage({ body: markupOf(tag) }, async (host) => {
        await useEverything(host, tag);
        await atOwnWords(host.page, tag);
        const links = await host.page.evaluate(
          (one) =>
            [...document.querySelector(one)!.shadowRoot!.querySelectorAll('a')]
              .filter((link) => !link.getAttribute('href')!.startsWith('#'))
              .map(({ protocol, rel, referrerPolicy, target }) => ({
                protocol,
                rel,
                referrerPolicy,
                target,
              })),
          tag,
        );
        expect(links).not.to.be.empty;
        for (const { protocol, ...rest } of links) {
          expect(protocol).to.be.oneOf(['https:', 'mailto:', 'tel:']);
          expect(rest).to.deep.equal({
            rel: 'noopener noreferrer',
            referrerPolicy: 'no-referrer',
            target: '',
          });
        }
      }));

    it(`T14: nothing in <${tag}> invites a browser to keep or send what is typed`, () =>
      onHostPage({ body: markupOf(tag) }, async (host) => {
        await useEverything(host, tag);
        const fields = await host.page.evaluate(
          (one) =>
            [
              ...document
                .querySelector(one)!
                .shadowRoot!.querySelectorAll<HTMLInputElement>(
                  '[type="text"], [type="search"], textarea, [contenteditable]',
                ),
            ].map(({ autocomplete, spellcheck }) => ({ autocomplete, spellcheck })),
          tag,
        );
        for (const field of fields)
          expect(field).to.deep.equal({ autocomplete: 'off', spellcheck: false });
      }));
  }

  it('T30: names in the markup of the page take the place of nothing', () => {
    const names = [
      'getRootNode',
      'querySelector',
      'definition',
      'src',
      'status',
      'ownerDocument',
      'defaultView',
      'shadowRoot',
      'matches',
      'customElements',
      'decisionAidLanguages',
      'location',
      'MutationObserver',
    ];
    const clutter = names
      .map(
        (name) =>
          `<a id="${name}" name="${name}"></a><form id="${name}"><input name="${name}"></form>`,
      )
      .join('');
    return onHostPage(
      {
        html: 'lang="es"',
        body: `${clutter}${explainer(undefined, clutter)}`,
        library: {
          markup: `<script defer src="/lib/cdn/locales/es.js"></script>
            <script defer src="/lib/cdn/guidance/es.js"></script>
            <script defer src="/lib/cdn/decision-aid.iife.js"></script>`,
        },
      },
      async (host) => {
        await useEverything(host);
        const text = await host.page.evaluate(
          () => document.querySelector('procedure-explainer')!.shadowRoot!.textContent,
        );
        expect(text).to.include('Sus opciones');
      },
    );
  });

  describe('T30: an image or a form of the page that is named as a member of the document', () => {
    /** What Lit and the loader make nodes and find elements with. */
    const necessary = [
      'createComment',
      'createElement',
      'createTextNode',
      'createTreeWalker',
      'importNode',
      'querySelectorAll',
    ];

    /** Without asking the document for anything that the page may have named. */
    const found = (page: Page): Promise<{ status?: string; words: string; fallback: boolean }> =>
      page.evaluate(async () => {
        const find = (selector: string): HTMLElement =>
          Document.prototype.querySelector.call(document, selector) as HTMLElement;
        const element = find('procedure-explainer') as HTMLElement & { status?: string };
        const isWaiting = (): boolean => ['idle', 'loading'].includes(element.status ?? '');
        while (isWaiting() && performance.now() < 8000)
          await new Promise((resolve) => setTimeout(resolve, 10));
        await (element as Partial<HTMLElementTagNameMap['procedure-explainer']>).updateComplete;
        const { status, shadowRoot } = element;
        return {
          ...(status !== undefined && { status }),
          words: shadowRoot?.textContent ?? '',
          fallback: find('.fallback').checkVisibility(),
        };
      });

    it('changes nothing, whichever member it is, but for the few that make nodes', () => {
      const clutter = `
        const names = new Set();
        for (let one = document; one; one = Object.getPrototypeOf(one))
          for (const name of Object.getOwnPropertyNames(one)) names.add(name);
        for (const name of ${JSON.stringify(necessary)}) names.delete(name);
        const clutter = document.createElement('div');
        for (const name of names)
          for (const tag of ['img', 'form']) {
            const one = document.createElement(tag);
            one.setAttribute('name', name);
            clutter.append(one);
          }
        document.documentElement.append(clutter);
        if (document.URL === location.href) throw new Error('Nothing has another name.');`;
      return onHostPage(
        { body: explainer(), script: clutter, allowed: [englishDefinition] },
        async ({ page }) => {
          await whenDefined(page, 'procedure-explainer');
          const { status, words } = await found(page);
          expect(status).to.equal('ready');
          expect(words).to.include('Your options');
        },
      );
    });

    for (const name of necessary) {
      it(`ends in what the page put inside, and never in waiting, where it is "${name}"`, () =>
        onHostPage(
          { body: `<img name="${name}" alt="">${explainer()}`, expected: [/./] },
          async ({ page, complaint }) => {
            await complaint(/./);
            const { status, fallback } = await found(page);
            expect([undefined, 'failed']).to.include(status);
            expect(fallback).to.equal(true);
          },
        ));
    }
  });
});
