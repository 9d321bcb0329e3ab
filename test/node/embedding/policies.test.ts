/** H9 to H13: content security policies and Trusted Types. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { build } from 'esbuild';
import {
  explainer,
  fewest,
  fallbackIsVisible,
  inlineDefinition,
  onHostPage,
  markupOf,
  scriptAnswer,
  strictPolicy,
  tags,
  useEverything,
  type HostPage,
} from './host-page.js';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');

/** An element of the host that is made with the host's own copy of Lit. */
const hostWidget = `
  import { html, LitElement } from 'lit';
  customElements.define('host-widget', class extends LitElement {
    render() { return html\`<p>\${this.textContent}</p>\`; }
  });
`;

describe('DecisionAidElement and content security policies', () => {
  for (const tag of tags) {
    for (const library of ['module', 'classic'] as const) {
      it(`H9: <${tag}> works as a ${library} script under the strict policy, without a violation`, () =>
        onHostPage({ body: markupOf(tag), library }, async (host) => {
          expect(await useEverything(host, tag)).to.be.at.least(fewest(tag, 15));
        }));
    }

    it(`H9: <${tag}> works where the definition is inside`, () =>
      onHostPage({ body: markupOf(tag, '', inlineDefinition()) }, async (host) => {
        expect(await useEverything(host, tag)).to.be.at.least(fewest(tag, 15));
      }));
  }

  it('H10: works with a nonce and strict-dynamic', () =>
    onHostPage(
      {
        body: explainer(),
        policy: strictPolicy.replace(
          "script-src 'self'",
          "script-src 'nonce-abc' 'strict-dynamic'",
        ),
        library: {
          markup: '<script nonce="abc" type="module" src="/lib/cdn/decision-aid.js"></script>',
        },
      },
      allWorks,
    ));

  describe('H11: without connect-src', () => {
    const policy = strictPolicy.replace(" connect-src 'self';", '');

    it('works where the definition is inside', () =>
      onHostPage({ body: explainer('', inlineDefinition()), policy }, allWorks));

    it('tells that the policy stopped the request, and shows what the page put inside', () =>
      onHostPage(
        {
          body: explainer(),
          policy,
          expected: [
            /Policy violation: connect-src/,
            /Content Security Policy/,
            /blocked-by-policy/,
          ],
        },
        async ({ page, status, requests }) => {
          await status('failed');
          const codes = await page.evaluate(() =>
            document.querySelector('procedure-explainer')!.issues.map(({ code }) => code),
          );
          expect(codes).to.deep.equal(['blocked-by-policy']);
          expect(await fallbackIsVisible(page)).to.be.true;
          expect(requests.filter((request) => request.path.endsWith('.json'))).to.be.empty;
        },
      ));
  });

  it("H12: under trusted-types 'none' stays away, and leaves what the page put inside", () =>
    onHostPage(
      {
        body: explainer(),
        policy: strictPolicy.replace('trusted-types decision-aid-lit', "trusted-types 'none'"),
        expected: [
          /element-not-loaded .*files\/.*trusted-types must name decision-aid-lit/is,
          /Policy violation: trusted-types/,
          /Content Security/,
        ],
      },
      async ({ page, complaint }) => {
        await complaint(/element-not-loaded/);
        expect(await page.evaluate(() => customElements.get('procedure-explainer') === undefined))
          .to.be.true;
        expect(await fallbackIsVisible(page)).to.be.true;
      },
    ));

  describe('H13: beside the Lit of the host, whose policy is lit-html', () => {
    let hostScript: string;

    before(async () => {
      const { outputFiles } = await build({
        stdin: { contents: hostWidget, resolveDir: root },
        bundle: true,
        format: 'esm',
        conditions: ['production'],
        write: false,
      });
      hostScript = outputFiles[0]?.text ?? '';
      expect(hostScript).to.match(/createPolicy\("lit-html"/);
    });

    const ours = '<script type="module" src="/lib/cdn/decision-aid.js"></script>';
    const theirs = '<script type="module" src="/own-lit.js"></script>';
    const orders = { 'loaded after it': theirs + ours, 'loaded before it': ours + theirs };
    for (const [order, markup] of Object.entries(orders)) {
      it(order, () =>
        onHostPage(
          {
            body: `<host-widget>Hello</host-widget>${explainer()}`,
            library: { markup },
            policy: strictPolicy.replace('decision-aid-lit', 'decision-aid-lit lit-html'),
            answers: { '/own-lit.js': scriptAnswer(hostScript) },
          },
          async (host) => {
            await allWorks(host);
            const text = await host.page.evaluate(
              () => document.querySelector('host-widget')!.shadowRoot!.textContent,
            );
            expect(text).to.equal('Hello');
          },
        ),
      );
    }
  });

  it('T8: a script whose integrity does not fit is not run, and the page keeps its own words', () =>
    onHostPage(
      {
        body: explainer(),
        library: {
          markup: `<script type="module" src="/altered.js" crossorigin integrity="${integrity()}"></script>`,
        },
        answers: { '/altered.js': scriptAnswer(`${mainFile()};`) },
        expected: [/integrity/],
      },
      async ({ page }) => {
        expect(await page.evaluate(() => customElements.get('procedure-explainer') === undefined))
          .to.be.true;
        expect(await fallbackIsVisible(page)).to.be.true;
      },
    ));

  it('T8: the listed integrity fits the file', () =>
    onHostPage(
      {
        body: explainer(),
        library: {
          markup: `<script type="module" src="/lib/cdn/decision-aid.js" crossorigin integrity="${integrity()}"></script>`,
        },
      },
      ({ status }) => status('ready'),
    ));
});

async function allWorks(host: HostPage): Promise<void> {
  await useEverything(host);
}

function mainFile(): string {
  return readFileSync(path.join(root, 'dist/cdn/decision-aid.js'), 'utf8');
}

function integrity(): string {
  const list = readFileSync(path.join(root, 'dist/cdn/sri.json'), 'utf8');
  return (JSON.parse(list) as Record<string, string>)['decision-aid.js'] ?? '';
}
