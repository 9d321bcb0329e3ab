/** H19, H20 and T10 to T12: more than one copy of the library, other elements of the same name, and other registries. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { build } from 'esbuild';
import { libraryVersion } from '../../../src/version.js';
import { englishDefinition, explainer, onHostPage, type Answer } from './host-page.js';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');
const tags = readdirSync(path.join(root, 'src/entries/define'));
const current = readFileSync(path.join(root, 'dist/cdn/decision-aid.js'), 'utf8');
const older = current.replaceAll(`"${libraryVersion}"`, '"0.0.1"');

function script(text: string): Answer {
  return (_request, response) => {
    response
      .writeHead(200, { 'content-type': 'text/javascript', 'access-control-allow-origin': '*' })
      .end(text);
  };
}

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
  const answers = { '/older.js': script(older), '/copy.js': script(current) };

  it('H19: the same address twice is one', () =>
    onHostPage({ body: explainer(), library: modules(main, main) }, ({ status }) =>
      status('ready'),
    ));

  it('H19: the same version at another address is no trouble', () =>
    onHostPage(
      { body: explainer(), library: modules(main, '/copy.js'), answers, policy: twice },
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
          body: explainer(),
          library: modules(
            ...(first === libraryVersion ? [main, '/older.js'] : ['/older.js', main]),
          ),
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
        library: modules(main, '/copy.js'),
        answers,
        expected: [/uncaught: .*policy/i, /Policy violation: trusted-types/, /Content Security/],
      },
      ({ status }) => status('ready'),
    ));

  it('H19: a language file that comes after two copies reaches the one that counts', () =>
    onHostPage(
      {
        html: 'lang="es"',
        body: explainer(),
        library: {
          markup: `${modules(main, '/copy.js').markup}<script type="module" src="/lib/cdn/locales/es.js"></script>`,
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
          answers: { '/host.js': script(`${hostScript}; defineElements({ prefix: 'acme' });`) },
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
          answers: { '/host.js': script(hostScript) },
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
