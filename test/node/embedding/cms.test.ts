/** H37 to H39: content management systems and optimisers that change what was written, or leave out the script. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import type { Page } from 'puppeteer-core';
import {
  englishDefinition,
  explainer,
  fallbackIsVisible,
  inlineDefinition,
  onHostPage,
  scriptAnswer,
  strictPolicy,
} from './host-page.js';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');
const classicText = readFileSync(path.join(root, 'dist/cdn/decision-aid.iife.js'), 'utf8');

describe('DecisionAidElement without the script', () => {
  it('H37: what the page put inside can be seen, where scripts are off', () =>
    onHostPage(
      { body: explainer(), prepare: (page) => page.setJavaScriptEnabled(false) },
      async ({ page, requests }) => {
        expect(await fallbackIsVisible(page)).to.be.true;
        expect(requests.map((request) => request.path)).not.to.include(englishDefinition);
      },
    ));

  it('H37: and where the script is blocked or gone', () =>
    onHostPage(
      {
        body: explainer(),
        library: { markup: '<script type="module" src="/gone.js"></script>' },
        expected: [/status of 404/],
      },
      async ({ page }) => {
        expect(await fallbackIsVisible(page)).to.be.true;
      },
    ));

  it('H37: and inline JSON is not read out as words', () =>
    onHostPage({ body: explainer('', inlineDefinition()), library: 'none' }, async ({ page }) => {
      const words = await page.evaluate(
        () => document.querySelector<HTMLElement>('procedure-explainer')!.innerText,
      );
      expect(words.trim()).to.equal('Read our leaflet');
    }));
});

describe('DecisionAidElement and optimisers', () => {
  const ways = {
    'without type=module': '<script src="/lib/cdn/decision-aid.js"></script>',
    'as a classic script in the head': '<script src="/lib/cdn/decision-aid.iife.js"></script>',
    'with async': '<script async src="/lib/cdn/decision-aid.iife.js"></script>',
    'as a module with async':
      '<script async type="module" src="/lib/cdn/decision-aid.js"></script>',
    'from another path': '<script defer src="/assets/bundle.4711.js"></script>',
    'after another script in one file': '<script defer src="/assets/all.js"></script>',
    'as one of several modules': '<script type="module" src="/assets/main.js"></script>',
  };
  const answers = {
    '/assets/bundle.4711.js': scriptAnswer(classicText),
    '/assets/all.js': scriptAnswer(
      `var e = 1, t = 2, i = 3; (function () {})();\n${classicText}\nvar r = 4;`,
    ),
    '/assets/main.js': scriptAnswer(
      `import '/lib/cdn/decision-aid.js'; import '/lib/cdn/locales/es.js';`,
    ),
  };
  for (const [way, markup] of Object.entries(ways)) {
    it(`H39: the script works ${way}`, () =>
      onHostPage(
        {
          body:
            explainer(`src="${englishDefinition}" id="loaded"`) +
            explainer('id="inline"', inlineDefinition()),
          library: { markup },
          answers,
          allowed: ['/lib/cdn/decision-aid.js', '/lib/cdn/locales/es.js'],
        },
        async ({ status }) => {
          await status('ready', '#loaded');
          await status('ready', '#inline');
        },
      ));
  }

  it('H39: the script works inside the page, where the policy lets it', () =>
    onHostPage(
      {
        body: `${explainer()}<script>${classicText.replaceAll('</script', '<\\/script')}</script>`,
        library: 'none',
        policy: strictPolicy.replace("script-src 'self'", "script-src 'self' 'unsafe-inline'"),
      },
      ({ status }) => status('ready'),
    ));

  it('H39: the script works without type=module where the page has taken short names', () =>
    onHostPage(
      {
        body: explainer(),
        script: [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ$_']
          .map((name) => `var ${name} = 1; var ${name}e = 1;`)
          .join(''),
        library: { markup: '<script src="/lib/cdn/decision-aid.js"></script>' },
      },
      ({ status }) => status('ready'),
    ));
});

describe('DecisionAidElement and content management systems', () => {
  /** The words of the first heading that an element shows. */
  function heading(page: Page, selector: string): Promise<string> {
    return page.evaluate((one) => {
      const element = document.querySelector(one)!;
      return element.shadowRoot!.querySelector('h1, h2, h3, h4')!.textContent.trim();
    }, selector);
  }

  it('H38: a plain element in its place is mounted, with its attributes and what is inside', () =>
    onHostPage(
      {
        body: `<div id="place" data-decision-aid="procedure-explainer" data-src="${englishDefinition}"
          data-heading-level="3" data-depth="full" data-track="7"><p class="fallback">Read our leaflet</p></div>`,
      },
      async ({ page, status }) => {
        await status('ready', '#place > procedure-explainer');
        expect(await heading(page, '#place > *')).to.equal(
          'Carpal tunnel syndrome: what are my options?',
        );
        const found = await page.evaluate(() => {
          const element = document.querySelector('#place > *')!;
          return { names: element.getAttributeNames(), inside: element.textContent.trim() };
        });
        expect(found.names).to.have.members(['src', 'heading-level', 'depth']);
        expect(found.inside).to.equal('Read our leaflet');
        expect(await fallbackIsVisible(page)).to.be.false;
      },
    ));

  it('H38: one that is put in later is mounted too, once', () =>
    onHostPage({ body: '', allowed: [englishDefinition] }, async ({ page, status }) => {
      await page.evaluate((src) => {
        const place = document.createElement('div');
        place.id = 'place';
        place.dataset.decisionAid = 'procedure-explainer';
        place.dataset.src = src;
        document.body.append(place);
      }, englishDefinition);
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 20)));
      await status('ready', '#place > procedure-explainer');
      const count = await page.evaluate(() => {
        document.body.append(document.createElement('p'));
        return document.querySelectorAll('procedure-explainer').length;
      });
      expect(count).to.equal(1);
    }));

  it('H38: a place mounts nothing but our own elements', () =>
    onHostPage(
      {
        body: ['script', 'iframe', 'object', 'host-widget', 'img', 'procedure-explanation', '']
          .map((tag) => `<div data-decision-aid="${tag}" data-src="/x.js" data-onload="x"></div>`)
          .join(''),
        script: `customElements.define('host-widget', class extends HTMLElement {});`,
      },
      async ({ page }) => {
        await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 20)));
        const children = await page.evaluate(
          () => document.querySelectorAll('[data-decision-aid] *').length,
        );
        expect(children).to.equal(0);
      },
    ));

  it('H38: an editor that wraps the tag in a paragraph, or closes it itself, is no trouble', () =>
    onHostPage(
      {
        body: `<p>${explainer('id="a" src="' + englishDefinition + '"')}</p>
          <p><procedure-explainer id="b" src="${englishDefinition}" /></p>`,
      },
      async ({ status }) => {
        await status('ready', '#a');
        await status('ready', '#b');
      },
    ));

  it('H38: white space and capitals around are no trouble', () =>
    onHostPage(
      {
        body: `<PROCEDURE-EXPLAINER SRC="\n  ${englishDefinition}  \n">&nbsp;</PROCEDURE-EXPLAINER>`,
      },
      ({ status }) => status('ready'),
    ));

  const spoiled = {
    'curly quotes': (text: string) => text.replaceAll('"', '”'),
    'entities for quotes': (text: string) => text.replaceAll('"', '&quot;'),
    'spaces that do not break': (text: string) => text.replace('{', '{\u00a0'),
    'markup for line breaks': (text: string) => text.replaceAll('\n', '<br>\n'),
    'a paragraph around': (text: string) => `<p>${text}</p>`,
  };
  it('H38: inline JSON that was spoiled gives a code, and what the page put inside', () => {
    const [, open = '', text = '', close = ''] = /^(<script[^>]*>)(.*)(<\/script>)$/s.exec(
      inlineDefinition(),
    )!;
    return onHostPage(
      {
        body: Object.values(spoiled)
          .map((spoil) => explainer('', `${open}${spoil(text)}${close}`))
          .join(''),
        expected: [/error (not-json|html-instead-of-json) at/],
      },
      async ({ page, status, complaints }) => {
        await status('failed', 'procedure-explainer:last-of-type');
        const found = await page.evaluate(() =>
          [...document.querySelectorAll('procedure-explainer')].map((element) => ({
            codes: element.issues.map(({ code }) => code).join(),
            hasFallback: element.querySelector('.fallback')!.checkVisibility(),
          })),
        );
        for (const [index, name] of Object.keys(spoiled).entries()) {
          expect(found[index]?.codes, name).to.be.oneOf(['not-json', 'html-instead-of-json']);
          expect(found[index]?.hasFallback, name).to.be.true;
        }
        expect(complaints).to.have.lengthOf(found.length);
      },
    );
  });
});
