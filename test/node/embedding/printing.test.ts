/**
 * A button of the page that prints: while its `print()` waits, Chromium calls no function of the page back, and the
 * policy of Trusted Types is one. What only paper shows must be there all the same.
 */
import { expect } from 'chai';
import type { Page } from 'puppeteer-core';
import { markupOf, onHostPage, type HostPage, type Tag } from './host-page.js';

/** How much of an element there is on paper, by a selector, and after it. */
async function printed({ page, status }: HostPage, tag: Tag, selector: string): Promise<number[]> {
  await status('ready', tag);
  await idle(page);
  return page.evaluate(
    async (tag, selector) => {
      const element = document.querySelector(tag)!;
      const count = (): number => element.shadowRoot!.querySelectorAll(selector).length;
      const counts: number[] = [];
      addEventListener('beforeprint', () => counts.push(count()), { once: true });
      window.print();
      await element.updateComplete;
      return [...counts, count()];
    },
    tag,
    selector,
  );
}

/** The time in which the element gets ready for paper. Before a page is loaded, Chromium notes only that it is to print. */
async function idle(page: Page): Promise<void> {
  await page.waitForFunction(() => performance.getEntriesByType('navigation')[0]!.duration > 0);
  // Once to begin, and once more when the tasks that this takes are done.
  for (let times = 0; times < 2; times += 1) {
    await page.evaluate(async () => {
      await new Promise((resolve) => {
        requestIdleCallback(resolve);
      });
    });
  }
}

describe('DecisionAidElement printed by a script of the page', () => {
  it('has all options of the explainer where none is chosen, and none after it', () =>
    onHostPage({ body: markupOf('procedure-explainer') }, async (host) => {
      expect(await printed(host, 'procedure-explainer', 'article')).to.deep.equal([4, 0]);
    }));

  it('has them too once the reader asked for everything', () =>
    onHostPage({ body: markupOf('procedure-explainer') }, async (host) => {
      await host.status('ready', 'procedure-explainer');
      await host.page.$eval('procedure-explainer', async (element) => {
        element.depth = 'full';
        await element.updateComplete;
      });
      expect(await printed(host, 'procedure-explainer', 'article')).to.deep.equal([4, 0]);
    }));

  it('has the overview of the comparator while two options stand side by side', () =>
    onHostPage({ body: markupOf('risk-benefit-comparator') }, async (host) => {
      await host.status('ready', 'risk-benefit-comparator');
      await host.page.$eval('risk-benefit-comparator', async (element) => {
        element.shadowRoot!.querySelectorAll<HTMLElement>('[part="mode"] input')[1]!.click();
        await element.updateComplete;
      });
      expect(await printed(host, 'risk-benefit-comparator', '[part="row"]')).to.deep.equal([7, 0]);
    }));

  it('is as on the screen, and whole, where there was no time to get ready', () =>
    onHostPage({ body: markupOf('procedure-explainer') }, async (host) => {
      await host.status('ready', 'procedure-explainer');
      await idle(host.page);
      const isSame = await host.page.$eval('procedure-explainer', async (element) => {
        element.depth = 'full';
        await element.updateComplete;
        const before = element.shadowRoot!.textContent;
        const isSame: boolean[] = [];
        const look = (): void => void isSame.push(element.shadowRoot!.textContent === before);
        addEventListener('beforeprint', look, { once: true });
        window.print();
        await element.updateComplete;
        look();
        return isSame;
      });
      expect(isSame).to.deep.equal([true, true]);
    }));
});
