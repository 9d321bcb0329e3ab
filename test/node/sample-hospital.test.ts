/** The sample hospital: every page of it works under its own strict policy, and says nothing on the console. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { startHospital } from '../../scripts/serve.mjs';
import { findChromium } from '../support/browsers.mjs';
import type { Served } from '../../scripts/serve/server.mjs';

const site = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../stories/hospital');
const pages = readdirSync(site).filter((name) => name.endsWith('.html'));

const tags =
  'procedure-explainer, risk-benefit-comparator, consent-comprehension-quiz, second-opinion-checklist, decision-summary';

describe('stories/hospital', function () {
  this.timeout(30_000);

  let browser: Browser;
  let hospital: Served;

  before(async () => {
    const { executablePath, args, env, headless } = await findChromium();
    [browser, hospital] = await Promise.all([
      launch({ executablePath, args, env, headless }),
      startHospital({ port: 0 }),
    ]);
  });

  after(async () => {
    await browser.close();
    await hospital.close();
  });

  /** Opens a page, waits for its elements, and gives what the page complained of. */
  async function open(name: string): Promise<{ page: Page; complaints: readonly string[] }> {
    const page = await browser.newPage();
    // The test runner's compiler names functions by a helper of this name.
    await page.evaluateOnNewDocument(
      `Object.defineProperty(globalThis, '__name', { value: (made) => made });`,
    );
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (['warn', 'error'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    await page.goto(`${hospital.url}/${name}`, { waitUntil: 'load' });
    await page.waitForFunction(
      (all) =>
        [...document.querySelectorAll<HTMLElementTagNameMap['procedure-explainer']>(all)].every(
          ({ status }) => status === 'ready',
        ),
      { timeout: 10_000 },
      tags,
    );
    return { page, complaints };
  }

  for (const name of pages) {
    it(`shows ${name} in silence, and no wider than a phone`, async () => {
      const { page, complaints } = await open(name);
      await page.setViewport({ width: 320, height: 700 });
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      await page.close();
      expect(complaints).to.deep.equal([]);
      expect(width).to.equal(320);
    });
  }

  for (const name of pages) {
    it(`gives ${name} whole: every part is filled in, and every link of it leads to a page`, async () => {
      const page = await (await fetch(`${hospital.url}/${name}`)).text();
      expect(page).not.to.match(/<!--|[{}]/);
      expect(page).not.to.match(/ src="\/cdn\/[^"]+"(?! integrity="sha384-)/);
      for (const tag of ['header', 'main']) {
        expect(page.match(new RegExp(`<${tag}[ >]`, 'g')), tag).to.have.length(1);
      }
      const links = new Set(
        [...page.matchAll(/(?:href|src)="(\/[^"]*)"/g)].map(([, link]) => link),
      );
      for (const link of links) {
        const { status } = await fetch(`${hospital.url}${link}`);
        expect(status, link).to.equal(200);
      }
    });
  }

  it('leads from a page to the same page in each language it is there in, else to the start page', async () => {
    const linksOf = async (name: string) => {
      const page = await (await fetch(`${hospital.url}/${name}`)).text();
      const [menu] = /<nav class="languages".*?<\/nav>/s.exec(page)!;
      return [...menu.matchAll(/href="([^"]*)"/g)].map(([, link]) => link);
    };
    expect(await linksOf('compare.es.html')).to.deep.equal([
      '/compare.html',
      '/compare.es.html',
      '/compare.ar.html',
    ]);
    expect(await linksOf('knee.html')).to.deep.equal([
      '/knee.html',
      '/index.es.html',
      '/index.ar.html',
    ]);
    expect(await linksOf('index.html')).to.deep.equal(['/', '/index.es.html', '/index.ar.html']);
  });

  it('shares one worksheet between the quiz and the checklist of a page, both ways and once', async () => {
    const { page, complaints } = await open('second-opinion.html');
    const shared = await page.evaluate(async () => {
      const quiz = document.querySelector('consent-comprehension-quiz')!;
      const checklist = document.querySelector('second-opinion-checklist')!;
      let changes = 0;
      document.addEventListener('decision-aid-change', () => (changes += 1));
      const press = async (element: typeof quiz | typeof checklist, selector: string) => {
        // Far from the view, nothing is drawn yet.
        element.scrollIntoView();
        const end = Date.now() + 10_000;
        let found = element.shadowRoot!.querySelector<HTMLElement>(selector);
        while (!found && Date.now() < end) {
          await new Promise((resolve) => requestAnimationFrame(resolve));
          found = element.shadowRoot!.querySelector<HTMLElement>(selector);
        }
        found!.click();
        await element.updateComplete;
      };
      await press(quiz, '.answer:last-of-type input');
      await press(quiz, '.question > .button');
      await press(checklist, '[part="for-you"] input');
      await Promise.all([quiz.updateComplete, checklist.updateComplete]);
      return {
        changes,
        isOne: JSON.stringify(quiz.worksheet) === JSON.stringify(checklist.worksheet),
        parts: Object.keys(quiz.worksheet.answers).sort(),
        page: checklist.shadowRoot!.querySelector('[part="doctor-page"]')!.textContent,
      };
    });
    await page.close();
    expect(complaints).to.deep.equal([]);
    expect(shared.changes).to.equal(3);
    expect(shared.isOne).to.equal(true);
    expect(shared.parts).to.deep.equal(['quiz', 'reasons']);
    expect(shared.page).to.include('Making my own choice');
    expect(shared.page).to.include('To check the diagnosis or make it clearer.');
  });
});
