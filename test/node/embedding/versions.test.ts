/** H19, H20 and T10 to T12: more than one copy of the library, other elements of the same name, and other registries. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { build } from 'esbuild';
import { libraryVersion } from '../../../src/version.js';
import {
  copyOfLibrary,
  englishDefinition,
  explainer,
  markupOf,
  onHostPage,
  scriptAnswer,
  tags,
} from './host-page.js';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');
function modules(...addresses: readonly string[]): { readonly markup: string } {
  const tags = addresses.map((address) => `<script type="module" src="${address}"></script>`);
  return { markup: tags.join('') };
}

/** Two copies of one version would make two policies of one name, which a page has to allow. */
const twice = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types decision-aid-lit 'allow-duplicates'",
].join('; ');

describe('defineElement, with more than one copy of the package', () => {
  const main = '/lib/cdn/decision-aid.js';
  const older = '/older/decision-aid.js';
  const copy = '/copy/decision-aid.js';
  const answers = {
    ...copyOfLibrary('copy'),
    ...copyOfLibrary('older', (text) => text.replaceAll(`"${libraryVersion}"`, '"0.0.1"')),
  };

  it('H19: the same address twice is one', () =>
    onHostPage({ body: explainer(), library: modules(main, main) }, ({ status }) =>
      status('ready'),
    ));

  it('H19: the same version at another address is no trouble', () =>
    onHostPage(
      { body: explainer(), library: modules(main, copy), answers, policy: twice },
      ({ status }) => status('ready'),
    ));

  it('H19: as a module and as a classic script is no trouble', () =>
    onHostPage(
      {
        body: `${explainer()}<div data-decision-aid="procedure-explainer" data-src="${englishDefinition}"></div>`,
        library: {
          markup: `<script type="module" src="${main}"></script><script defer src="/lib/cdn/decision-aid.iife.js"></script>`,
        },
        policy: twice,
      },
      async ({ page, status }) => {
        await status('ready');
        await status('ready', 'div > procedure-explainer');
        const count = await page.evaluate(
          () => document.querySelectorAll('procedure-explainer').length,
        );
        expect(count).to.equal(2);
      },
    ));

  const orders = {
    'older first': ['0.0.1', libraryVersion],
    'newer first': [libraryVersion, '0.0.1'],
  };
  for (const [order, [first, second]] of Object.entries(orders)) {
    it(`H19: of two versions, ${order}, the first wins, and one line for each tag tells both`, () =>
      onHostPage(
        {
          body: tags.map((tag) => markupOf(tag)).join(''),
          library: modules(...(first === libraryVersion ? [main, older] : [older, main])),
          answers,
          policy: twice,
          expected: [
            new RegExp(`already defined by version ${first}; version ${second} is not used`),
          ],
        },
        async ({ page, status, complaints }) => {
          await status('ready');
          const version = await page.evaluate(
            () =>
              (customElements.get('procedure-explainer') as unknown as { libraryVersion: string })
                .libraryVersion,
          );
          expect(version).to.equal(first);
          expect(complaints).to.have.lengthOf(tags.length);
          expect(new Set(complaints)).to.have.lengthOf(tags.length);
        },
      ));
  }

  it('T12: two copies under a policy without duplicates leave the first one working', () =>
    onHostPage(
      {
        body: explainer(),
        library: {
          markup: `${modules(main).markup}<script defer src="/lib/cdn/decision-aid.iife.js"></script>`,
        },
        expected: [
          // Of the files of the one and the other, those that come later are stopped.
          /element-not-loaded.*policy|createPolicy.*already exists/i,
          /Policy violation: trusted-types/,
          /Content Security/,
        ],
      },
      ({ status }) => status('ready'),
    ));

  it('T12: a copy that comes when all is defined needs no policy, and says nothing', () =>
    onHostPage(
      {
        body: explainer(),
        library: {
          markup: `<script src="/lib/cdn/decision-aid.iife.js"></script>${modules(main).markup}`,
        },
      },
      ({ status }) => status('ready'),
    ));

  it('T12: two copies that load what the page needs make one policy, since the second waits for the first', () =>
    onHostPage({ body: explainer(), library: modules(main, copy), answers }, async (host) => {
      await host.status('ready');
      const ofCopy = host.requests.filter(({ path: one }) => one.startsWith('/copy/'));
      expect(ofCopy.map(({ path: one }) => one)).to.deep.equal(['/copy/decision-aid.js']);
    }));

  it('H19: a copy whose files are gone leaves the page to the next one', () =>
    onHostPage(
      {
        body: explainer(),
        library: modules('/gone/decision-aid.js', main),
        answers: { '/gone/decision-aid.js': copyOfLibrary('gone')['/gone/decision-aid.js']! },
        expected: [/status of 404/, /element-not-loaded/],
      },
      ({ status }) => status('ready'),
    ));

  it('H19: a language file that comes after two copies reaches the one that counts', () =>
    onHostPage(
      {
        html: 'lang="es"',
        body: explainer(),
        library: {
          markup: `${modules(main, copy).markup}
            <script type="module" src="/lib/cdn/locales/es.js"></script>
            <script type="module" src="/lib/cdn/guidance/es.js"></script>`,
        },
        answers,
        policy: twice,
      },
      async ({ page, status }) => {
        await status('ready');
        const text = await page.evaluate(
          () => document.querySelector('procedure-explainer')!.shadowRoot!.textContent,
        );
        expect(text).to.include('Sus opciones');
      },
    ));

  it('T11: another element of that name is left alone, and the page goes on', () =>
    onHostPage(
      {
        body: explainer(),
        script: `customElements.define('procedure-explainer', class extends HTMLElement {});`,
        expected: [/already defined by something else/],
      },
      async ({ page }) => {
        const isTheirs = await page.evaluate(
          () => document.querySelector('procedure-explainer')!.shadowRoot === null,
        );
        expect(isTheirs).to.be.true;
        // A place that asks for it does not get theirs.
        const mounted = await page.evaluate(async () => {
          const place = document.createElement('div');
          place.dataset.decisionAid = 'procedure-explainer';
          document.body.append(place);
          await new Promise((resolve) => setTimeout(resolve, 20));
          return place.childElementCount;
        });
        expect(mounted).to.equal(0);
      },
    ));

  describe('H20: from npm, under other names and in other registries', () => {
    let hostScript: string;

    before(async () => {
      const { outputFiles } = await build({
        stdin: {
          contents: `import { defineElements } from './entries/index.js'; globalThis.defineElements = defineElements;`,
          resolveDir: path.join(root, 'dist'),
        },
        bundle: true,
        format: 'esm',
        conditions: ['production'],
        write: false,
      });
      hostScript = outputFiles[0]?.text ?? '';
    });

    it('works with a prefix, beside one without', () =>
      onHostPage(
        {
          body: `<acme-procedure-explainer src="${englishDefinition}"></acme-procedure-explainer>${explainer()}`,
          library: modules('/host.js', main),
          answers: {
            '/host.js': scriptAnswer(`${hostScript}; defineElements({ prefix: 'acme' });`),
          },
          policy: twice.replace('trusted-types decision', 'trusted-types lit-html decision'),
        },
        async ({ status }) => {
          await status('ready', 'acme-procedure-explainer');
          await status('ready');
        },
      ));

    it('works in a registry of a shadow root, where the browser has them', () =>
      onHostPage(
        {
          body: '<div id="outer"></div>',
          library: modules('/host.js'),
          answers: { '/host.js': scriptAnswer(hostScript) },
          policy: null,
          allowed: [englishDefinition],
        },
        async ({ page }) => {
          const found = await page.evaluate(async (src) => {
            let registry: CustomElementRegistry;
            try {
              registry = new CustomElementRegistry();
            } catch {
              return 'not supported here';
            }
            (globalThis as unknown as { defineElements: (options: object) => void }).defineElements(
              { registry },
            );
            const outer = document.querySelector('#outer')!;
            const shadow = outer.attachShadow({
              mode: 'open',
              customElementRegistry: registry,
            });
            shadow.innerHTML = `<procedure-explainer src="${src}"></procedure-explainer>`;
            const element = shadow.querySelector('procedure-explainer')!;
            while (element.status !== 'ready') {
              await new Promise((resolve) => setTimeout(resolve, 5));
            }
            await element.updateComplete;
            element.shadowRoot!.querySelector<HTMLElement>('input[name="option"]')!.click();
            await element.updateComplete;
            const isGlobal = customElements.get('procedure-explainer') !== undefined;
            return `${element.option}, ${isGlobal ? 'global' : 'scoped'}`;
          }, englishDefinition);
          expect(found).to.be.oneOf(['no-treatment, scoped', 'not supported here']);
        },
      ));
  });
});
