/** H7, H8, H40 and H41: languages and directions of a page, and those who rewrite it. */
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect } from 'chai';
import type { Page } from 'puppeteer-core';
import { explainer, onHostPage, spanishDefinition, whenDefined } from './host-page.js';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');

const withLanguages = {
  markup: `<script type="module" src="/lib/cdn/decision-aid.js"></script>
    <script defer src="/lib/cdn/locales/es.js"></script>
    <script defer src="/lib/cdn/locales/ar.js"></script>
    <script defer src="/lib/cdn/guidance/es.js"></script>`,
};

interface Layout {
  readonly dir: string;
  readonly lang: string;
  /** Whether a radio button stands left of its words. */
  readonly isRadioLeft: boolean;
}

function layoutOf(page: Page, selector = 'procedure-explainer'): Promise<Layout> {
  return page.evaluate(async (one) => {
    const element = document.querySelector(one) as HTMLElementTagNameMap['procedure-explainer'];
    await element.updateComplete;
    const root = element.shadowRoot!.querySelector<HTMLElement>('.root')!;
    const left = (inner: string): number => root.querySelector(inner)!.getBoundingClientRect().left;
    return {
      dir: getComputedStyle(root).direction,
      lang: root.lang,
      isRadioLeft: left('.segment input') < left('.segment span'),
    };
  }, selector);
}

describe('DecisionAidElement and the languages and directions of the page', () => {
  describe('H7: the direction', () => {
    const cases = {
      'of English in a page of the other': ['lang="en" dir="rtl"', explainer(), 'ltr', 'en'],
      'of English in a page in Hebrew, which is not loaded': [
        'lang="he" dir="rtl"',
        explainer(),
        'ltr',
        'en',
      ],
      'of English in an element of the other': [
        'lang="en-GB"',
        explainer(`${source()} dir="rtl"`),
        'ltr',
        'en-GB',
      ],
      'of the language of the page': ['lang="ar" dir="rtl"', explainer(), 'rtl', 'ar'],
      'of the language of the element': [
        'lang="en"',
        explainer(`${source()} lang="ar_EG"`),
        'rtl',
        'ar-EG',
      ],
      'of the language of the element in a page of the other': [
        'lang="ar" dir="rtl"',
        explainer(`${source()} lang="en"`),
        'ltr',
        'en',
      ],
    } as const;
    for (const [name, [html, body, dir, lang]] of Object.entries(cases)) {
      it(`${name} is followed`, () =>
        onHostPage({ html, body, library: withLanguages }, async ({ page, status }) => {
          await status('ready');
          expect(await layoutOf(page)).to.deep.equal({ dir, lang, isRadioLeft: dir === 'ltr' });
        }));
    }

    it('is followed when the page changes it', () =>
      onHostPage({ body: explainer(), library: withLanguages }, async ({ page, status }) => {
        await status('ready');
        await page.evaluate(() => {
          document.documentElement.dir = 'rtl';
          document.documentElement.lang = 'ar';
        });
        expect(await layoutOf(page)).to.include({ dir: 'rtl', lang: 'ar', isRadioLeft: false });
      }));

    it('of words in another language is their own', () =>
      onHostPage(
        { html: 'lang="ar" dir="rtl"', body: explainer(), library: withLanguages },
        async ({ page, status }) => {
          await status('ready');
          const title = await page.evaluate(() => {
            const inner = document.querySelector('procedure-explainer')!.shadowRoot!;
            const words = inner.querySelector('h2 span')!;
            return [getComputedStyle(words).direction, words.getAttribute('lang')];
          });
          expect(title).to.deep.equal(['ltr', 'en']);
        },
      ));
  });

  describe('H8: the language', () => {
    it('is the own one of each of two elements', () =>
      onHostPage(
        {
          body: `${explainer(`${source()} id="a"`)}
            <div lang="es">${explainer(`src="${spanishDefinition}" id="b"`)}</div>`,
          library: withLanguages,
        },
        async ({ page, status }) => {
          await status('ready', '#a');
          await status('ready', '#b');
          const texts = await page.evaluate(() =>
            [...document.querySelectorAll('procedure-explainer')].map(
              ({ shadowRoot }) => shadowRoot!.textContent,
            ),
          );
          expect(texts[0]).to.include('Your options').and.not.include('Sus opciones');
          expect(texts[1]).to.include('Sus opciones').and.not.include('Your options');
          // The general guidance too is in the language of the definition.
          expect(texts[1]).not.to.include('About this information');
        },
      ));

    it('is found on a grandparent, across shadow roots', () =>
      onHostPage(
        {
          html: 'lang="en"',
          body: '<section lang="es-MX" data-decision-aid-elements="procedure-explainer"><div id="outer"></div></section>',
          library: withLanguages,
          allowed: [spanishDefinition],
        },
        async ({ page }) => {
          await whenDefined(page, 'procedure-explainer');
          const lang = await page.evaluate(async (src) => {
            const root = document.querySelector('#outer')!.attachShadow({ mode: 'open' });
            const inner = document.createElement('div');
            const element = document.createElement('procedure-explainer');
            element.src = src;
            inner.attachShadow({ mode: 'open' }).append(element);
            root.append(inner);
            while (element.status !== 'ready') {
              await new Promise((resolve) => setTimeout(resolve, 5));
            }
            await element.updateComplete;
            return element.shadowRoot!.querySelector<HTMLElement>('.root')!.lang;
          }, spanishDefinition);
          expect(lang).to.equal('es-MX');
        },
      ));

    for (const order of ['before', 'after'] as const) {
      it(`takes the files of a language that come ${order} the main file`, () => {
        const main = '<script defer src="/lib/cdn/decision-aid.iife.js"></script>';
        const spanish = `<script defer src="/lib/cdn/locales/es.js"></script>
          <script defer src="/lib/cdn/guidance/es.js"></script>`;
        return onHostPage(
          {
            html: 'lang="es"',
            body: explainer(),
            library: { markup: order === 'before' ? spanish + main : main + spanish },
          },
          async ({ page, status }) => {
            await status('ready');
            expect(await layoutOf(page)).to.include({ lang: 'es' });
          },
        );
      });
    }
  });

  it('T20: takes texts from the file of a language, and nothing else', async () => {
    const generated = pathToFileURL(path.join(root, 'dist/generated/messages/es.js')).href;
    const { templates } = (await import(generated)) as { templates: Record<string, unknown> };
    const hostile = { _$litType$: 1, strings: ['<img src="/x.png" class="hostile">'], values: [] };
    const files = [
      {
        locale: 'es',
        templates: Object.fromEntries(Object.keys(templates).map((id) => [id, hostile])),
      },
      {
        locale: 'fr',
        templates: { a: 1, b: null, c: { strTag: true, strings: [1], values: [hostile] } },
      },
    ];
    await onHostPage(
      {
        html: 'lang="es"',
        body: explainer(),
        script: `globalThis.decisionAidLanguages = ${JSON.stringify(files)};`,
      },
      async ({ page, status }) => {
        await status('ready');
        const found = await page.evaluate(() => {
          const inner = document.querySelector('procedure-explainer')!.shadowRoot!;
          return {
            images: inner.querySelectorAll('img, .hostile').length,
            text: inner.textContent,
          };
        });
        expect(found.images).to.equal(0);
        expect(found.text).to.include('Your options').and.not.include('hostile');
      },
    );
  });

  it('H40: a translator that rewrites all words does not stop the element', () =>
    onHostPage({ body: explainer(), library: withLanguages }, async ({ page, status }) => {
      await status('ready');
      const shown = await page.evaluate(async () => {
        const element = document.querySelector('procedure-explainer')!;
        const inner = element.shadowRoot!;
        // As the translator of Chromium does: each text goes into a new element in its place.
        const translate = (): void => {
          const walker = document.createTreeWalker(inner, NodeFilter.SHOW_TEXT);
          const texts: Text[] = [];
          while (walker.nextNode()) texts.push(walker.currentNode as Text);
          for (const text of texts.filter(({ data }) => data.trim() !== '')) {
            const outside = document.createElement('font');
            const inside = document.createElement('font');
            inside.append(`«${text.data}»`);
            outside.append(inside);
            text.replaceWith(outside);
          }
        };
        const click = async (selector: string, index: number): Promise<void> => {
          translate();
          inner.querySelectorAll<HTMLElement>(selector)[index]!.click();
          await element.updateComplete;
        };
        await click('input[name="option"]', 1);
        await click('input[name="depth"]', 1);
        await click('input[name="reader"]', 1);
        await click('input[name="option"]', 3);
        await click('input[name="depth"]', 0);
        await click('.term', 0);
        element.lang = 'es';
        await element.updateComplete;
        translate();
        element.headingLevel = 4;
        await element.updateComplete;
        const parts = inner.querySelectorAll('[part="chosen-option"]');
        return { option: element.option, parts: parts.length, text: inner.textContent };
      });
      expect(shown).to.include({ option: 'release-surgery', parts: 1 });
      expect(shown.text).to.include('Carpal tunnel release surgery');
    }));

  it('H41: an extension that puts things in among ours does not stop the element', () =>
    onHostPage({ body: explainer() }, async ({ page, status }) => {
      await status('ready');
      const option = await page.evaluate(async () => {
        const element = document.querySelector('procedure-explainer')!;
        const inner = element.shadowRoot!;
        const intrude = (): void => {
          for (const one of inner.querySelectorAll('label, fieldset, section, ul, p')) {
            const icon = document.createElement('span');
            icon.className = 'extension';
            one.prepend(icon);
            one.after(icon.cloneNode());
          }
          inner.querySelectorAll('input').forEach((input) => {
            input.setAttribute('data-extension', 'seen');
          });
        };
        for (const index of [0, 1, 2]) {
          intrude();
          inner.querySelectorAll<HTMLElement>('input[name="option"]')[index]!.click();
          await element.updateComplete;
          inner.querySelectorAll<HTMLElement>('input[name="depth"]')[index % 2]!.click();
          await element.updateComplete;
        }
        return element.option;
      });
      expect(option).to.equal('steroid-injection');
    }));
});

function source(): string {
  return 'src="/definitions/carpal-tunnel-syndrome.en.json"';
}
