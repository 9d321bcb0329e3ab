/** The first file of the script tag, and those that it fetches when the page has a tag. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import {
  copyOfLibrary,
  englishDefinition,
  explainer,
  fallbackIsVisible,
  markupOf,
  onHostPage,
  strictPolicy,
  tags,
  type HostPage,
  type Tag,
} from './host-page.js';

const cdn = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../../dist/cdn');
const main = '/lib/cdn/decision-aid.js';

/** The files that a page has fetched, without the hash in their names, by their own address. */
function filesOf({ requests }: HostPage): readonly string[] {
  return requests
    .map((request) => /\/files\/(.+)-[\w-]{8}\.js(\?.*)?$/.exec(request.path)?.[1] ?? '')
    .filter((name) => name !== '');
}

function addressesOf({ requests }: HostPage): readonly string[] {
  return requests.map((request) => request.path).filter((one) => one.includes('/files/'));
}

describe('dist/cdn/decision-aid.js', () => {
  for (const tag of tags) {
    it(`fetches what <${tag}> needs, once, and no other element`, () =>
      onHostPage({ body: markupOf(tag) }, async (host) => {
        await host.status('ready', tag);
        const files = filesOf(host);
        expect(files).to.include(tag);
        // An aid alone is made of the others.
        const needed = ['shared', 'later', ...(tag === 'decision-aid' ? tags : [tag])];
        expect(files.filter((name) => !needed.includes(name))).to.be.empty;
        const addresses = addressesOf(host);
        expect(new Set(addresses)).to.have.lengthOf(addresses.length);
      }));
  }

  it('fetches nothing where the page has none of our tags, and changes nothing', () =>
    onHostPage({ body: '<p>Visiting hours</p>' }, async (host) => {
      await host.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)));
      expect(filesOf(host)).to.be.empty;
      const links = await host.page.evaluate(() => document.querySelectorAll('link').length);
      expect(links).to.equal(0);
    }));

  it('fetches nothing for what a page itself asks in the way of an aid, if that is no list of our tags', () =>
    onHostPage({ body: '<p>Visiting hours</p>' }, async (host) => {
      await host.page.evaluate(async () => {
        for (const detail of [null, 'procedure-explainer', { length: 1 }, [null, 'x-y', 7]])
          document.dispatchEvent(new CustomEvent('decision-aid-wanted', { detail }));
        await new Promise((resolve) => setTimeout(resolve, 50));
      });
      expect(filesOf(host)).to.be.empty;
    }));

  it('leaves no name of its own in the page', () =>
    onHostPage({ body: explainer() }, async ({ page, status }) => {
      await status('ready');
      const names = await page.evaluate(() => {
        const frame = document.createElement('iframe');
        document.body.append(frame);
        const usual = new Set(Object.getOwnPropertyNames(frame.contentWindow));
        return Object.getOwnPropertyNames(window).filter((name) => !usual.has(name));
      });
      const ours = names.filter((name) => !/^(__|puppeteer|cdc_|\d+$)/.test(name));
      expect(ours).to.have.members([
        'decisionAidLanguages',
        'litElementVersions',
        'litHtmlVersions',
        'litPropertyMetadata',
        'reactiveElementVersions',
      ]);
    }));

  it('brings a tag to life that the page adds later, with what was set on it before', () =>
    onHostPage({ body: '', allowed: [englishDefinition] }, async ({ page, status }) => {
      await page.evaluate((src) => {
        const element = document.createElement('procedure-explainer');
        Object.assign(element, { src, option: 'release-surgery' });
        document.body.append(element);
      }, englishDefinition);
      await status('ready');
      expect(
        await page.evaluate(() => document.querySelector('procedure-explainer')!.option),
      ).to.equal('release-surgery');
    }));

  it('keeps the promise of whenDefined, whoever asks first', () =>
    onHostPage(
      {
        body: explainer(),
        script: `globalThis.defined = customElements.whenDefined('procedure-explainer');`,
      },
      async ({ page, status }) => {
        // Asked for before, and looked at after: what a tool awaits across a collection of garbage, it may lose.
        await status('ready');
        const version = await page.evaluate(async () => {
          const found = await (globalThis as unknown as { defined: Promise<unknown> }).defined;
          return (found as { libraryVersion?: string }).libraryVersion;
        });
        expect(version).to.be.a('string');
      },
    ));

  it('loads what the script tag names, for where nobody can see a tag', () =>
    onHostPage(
      {
        body: '<div id="outer"></div>',
        library: {
          markup: `<script type="module" src="${main}"
            data-decision-aid-elements="procedure-explainer  no-such-element constructor"></script>`,
        },
        allowed: [englishDefinition],
      },
      async ({ page }) => {
        const status = await page.evaluate(async (src) => {
          await customElements.whenDefined('procedure-explainer');
          const element = document.createElement('procedure-explainer');
          element.src = src;
          document.querySelector('#outer')!.attachShadow({ mode: 'closed' }).append(element);
          await new Promise((resolve) => element.addEventListener('decision-aid-ready', resolve));
          return element.status;
        }, englishDefinition);
        expect(status).to.equal('ready');
      },
    ));

  it('has one core for all elements, also where its address has a query', () =>
    onHostPage(
      {
        html: 'lang="es"',
        body: tags.map((tag) => markupOf(tag)).join(''),
        library: {
          markup: `<script type="module" src="${main}?ver=6.5"></script>
            <script type="module" src="/lib/cdn/locales/es.js?ver=6.5"></script>
            <script type="module" src="/lib/cdn/guidance/es.js?ver=6.5"></script>`,
        },
      },
      async (host) => {
        for (const tag of tags) await host.status('ready', tag);
        const addresses = addressesOf(host);
        expect(new Set(addresses)).to.have.lengthOf(addresses.length);
        expect(addresses.filter((one) => one.includes('?'))).to.be.empty;
        const languages = await host.page.evaluate(
          (list) =>
            list.map(
              (tag) =>
                document.querySelector(tag)!.shadowRoot!.querySelector<HTMLElement>('.root')!.lang,
            ),
          [...tags],
        );
        expect(new Set(languages)).to.deep.equal(new Set(['es']));
      },
    ));

  it('works from another site that allows it', () =>
    onHostPage(
      {
        body: explainer(),
        policy: null,
        library: 'none',
        allowed: [main],
      },
      async ({ page, status, origin }) => {
        const other = origin.replace('127.0.0.1', 'localhost');
        expect(other).not.to.equal(origin);
        await page.evaluate((src) => {
          const script = document.createElement('script');
          script.type = 'module';
          script.crossOrigin = 'anonymous';
          script.src = src;
          document.head.append(script);
        }, `${other}${main}`);
        await status('ready');
      },
    ));

  it('fetches nothing twice where the page has the lines of cdn/preload.html', () => {
    const [, lines = ''] =
      /<!-- procedure-explainer -->\n([^]*?)\n\n/.exec(
        readFileSync(path.join(cdn, 'preload.html'), 'utf8'),
      ) ?? [];
    return onHostPage(
      { body: explainer(), head: lines.replaceAll('href="', 'href="/lib/cdn/') },
      async (host) => {
        await host.status('ready');
        await host.page.evaluate(
          () => document.querySelector('procedure-explainer')!.updateComplete,
        );
        const addresses = addressesOf(host);
        const atFirst = addresses.filter((address) => !address.includes('/later-'));
        expect(atFirst).to.have.lengthOf(lines.split('\n').length);
        expect(addresses.length).to.be.greaterThan(atFirst.length);
        expect(new Set(addresses)).to.have.lengthOf(addresses.length);
      },
    );
  });

  describe('where a later file', () => {
    const files = copyOfLibrary('altered');
    const at = (tag: Tag): string => Object.keys(files).find((one) => one.includes(`/${tag}-`))!;
    const shared = Object.keys(files).filter((one) => one.includes('/shared-'));
    const altered = {
      ...files,
      ...Object.fromEntries(
        // Altered after the integrity values were taken.
        Object.entries(
          copyOfLibrary('altered', (text) => `${text};globalThis.altered = true;`),
        ).filter(([name]) => name === at('procedure-explainer')),
      ),
    };
    const gone = Object.fromEntries(
      Object.entries(files).filter(([name]) => !shared.includes(name)),
    );
    const listening = `globalThis.told = [];
      addEventListener('decision-aid-error', ({ subject, issues, target }) =>
        told.push(target.localName + ' ' + subject + ' ' + issues.map(({ code }) => code)));`;

    for (const [what, answers, expected] of [
      ['is altered', altered, [/integrity/]],
      ['is missing', gone, [/status of 404/]],
    ] as const) {
      it(`${what}, the page keeps its own words, and one line and one event tell why`, () =>
        onHostPage(
          {
            body: `${explainer()}${markupOf('procedure-explainer')}`,
            script: listening,
            library: { markup: '<script type="module" src="/altered/decision-aid.js"></script>' },
            answers,
            expected: [
              ...expected,
              /<procedure-explainer> error element-not-loaded at "": .*files\//,
            ],
          },
          async ({ page, complaint, complaints }) => {
            await complaint(/element-not-loaded/);
            expect(
              complaints.filter((text) => text.includes('element-not-loaded')),
            ).to.have.lengthOf(1);
            expect(await fallbackIsVisible(page)).to.be.true;
            const found = await page.evaluate(() => ({
              told: (globalThis as unknown as { told: string[] }).told,
              isAltered: 'altered' in globalThis,
              isDefined: customElements.get('procedure-explainer') !== undefined,
            }));
            expect(found).to.deep.equal({
              told: Array(2).fill('procedure-explainer element element-not-loaded'),
              isAltered: false,
              isDefined: false,
            });
          },
        ));
    }

    it('is one that comes after the first screen, the element lives on without it and says so', () => {
      const parts = Object.keys(files).filter((one) => one.includes('/later-'));
      const changed = Object.fromEntries(
        Object.entries(
          copyOfLibrary('altered', (text) => `${text};globalThis.altered = true;`),
        ).filter(([name]) => parts.includes(name)),
      );
      return onHostPage(
        {
          body: explainer(),
          library: { markup: '<script type="module" src="/altered/decision-aid.js"></script>' },
          answers: { ...files, ...changed },
          expected: [/integrity/, /<procedure-explainer> error element-not-loaded at "": .*later-/],
        },
        async ({ page, complaint, complaints }) => {
          await complaint(/element-not-loaded/);
          const found = await page.evaluate(async () => {
            const element = document.querySelector('procedure-explainer')!;
            await element.updateComplete;
            return {
              status: element.status,
              says: element.shadowRoot!.querySelector('[part="missing"]')?.textContent ?? '',
              isAltered: 'altered' in globalThis,
            };
          });
          expect(found.says).to.include('did not load');
          expect({ ...found, says: '' }).to.deep.equal({
            status: 'ready',
            says: '',
            isAltered: false,
          });
          expect(complaints.filter((text) => text.includes('element-not-loaded'))).to.have.lengthOf(
            1,
          );
        },
      );
    });

    it('is stopped by the policy of the page, the page keeps its own words', () =>
      onHostPage(
        {
          body: explainer(),
          policy: strictPolicy.replace("script-src 'self'", "script-src 'nonce-abc'"),
          library: { markup: `<script nonce="abc" type="module" src="${main}"></script>` },
          expected: [/Policy violation: script-src/, /Content Security/, /element-not-loaded/],
        },
        async ({ page, complaint }) => {
          await complaint(/element-not-loaded/);
          expect(await fallbackIsVisible(page)).to.be.true;
        },
      ));
  });
});
