/** What a reader does in an application, and what it has heard of that. */
import type { Page } from 'puppeteer-core';

/** Presses a button by its name. */
export async function press(page: Page, name: string): Promise<void> {
  await page.locator(`::-p-aria([name="${name}"][role="button"])`).click();
}

/** The first box to tick that the checklist shows. */
export const firstBox = '::-p-aria([role="checkbox"])';

export async function isTicked(page: Page): Promise<boolean> {
  const box = await page.waitForSelector(firstBox);
  return box!.evaluate((node) => (node as HTMLInputElement).checked);
}

/** What the application has heard, once it fits. */
export async function waitForHeard(page: Page, pattern: RegExp): Promise<string> {
  const heard = await page.waitForFunction(
    (source) => {
      const text = document.querySelector('output')?.textContent ?? '';
      return new RegExp(source).test(text) ? text : undefined;
    },
    { timeout: 10_000 },
    pattern.source,
  );
  return (await heard.jsonValue()) ?? '';
}
