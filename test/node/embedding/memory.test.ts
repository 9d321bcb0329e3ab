/** T15: what one reader wrote is gone from memory before the next one comes, and nothing piles up. */
import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import type { CDPSession, Page } from 'puppeteer-core';
import {
  fewest,
  inlineDefinition,
  onHostPage,
  tags,
  useEverything,
  type HostOptions,
  type HostPage,
  type Tag,
} from './host-page.js';

/** Nothing else in the page, the library or the driver has this word. */
const secret = 'Xylophonist';

/** Where a reader writes. */
const fields =
  'input:not([type="radio"], [type="checkbox"], [type="range"]), textarea:not([readonly])';

const definitionTexts = ['es', 'en'].map((language) =>
  readFileSync(
    new URL(`../../../dist/definitions/carpal-tunnel-syndrome.${language}.json`, import.meta.url),
    'utf8',
  ),
);

const hostOf = (tag: Tag, pace: string): HostOptions => ({
  body: `<div id="app"><${tag} pace="${pace}">${inlineDefinition()}</${tag}></div>`,
  policy: null,
});

/** Uses all there is, and writes the secret into every field as a reader does; then adds what is in some of them. */
async function writeEverywhere({ page, status }: HostPage, tag: Tag): Promise<number> {
  await useEverything({ page, status }, tag);
  await page.evaluate((one) => {
    const { shadowRoot } = document.querySelector(one)!;
    for (const drawer of shadowRoot!.querySelectorAll('details')) drawer.open = true;
  }, tag);
  let written = 0;
  for (;;) {
    const isField = await page.evaluate(
      (one, selector, place) => {
        const { shadowRoot } = document.querySelector(one)!;
        const field = shadowRoot!.querySelectorAll<HTMLElement>(selector)[place];
        field?.focus();
        return field !== undefined;
      },
      tag,
      fields,
      written,
    );
    if (!isField) return written;
    for (const key of written % 2 ? ['Tab'] : (['Enter', 'x'] as const)) {
      await page.keyboard.type(secret);
      await page.keyboard.press(key as 'Tab');
    }
    written += 1;
  }
}

async function collect(page: Page, client: CDPSession): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) {
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 60)));
    await client.send('HeapProfiler.collectGarbage');
  }
}

/** Remembers, without keeping it, everything that an element has drawn. */
function remember(page: Page, tag: Tag): Promise<number> {
  return page.evaluate((one) => {
    const drawn = document.querySelector(one)!.shadowRoot!.querySelectorAll('.root *');
    const refs = [...drawn].map((node) => new WeakRef(node));
    Object.assign(globalThis, { refs });
    return refs.length;
  }, tag);
}

/** What is still in memory of what was remembered and is on the page no more, by its tags. Engines may take a while. */
async function kept(page: Page, client: CDPSession): Promise<readonly string[]> {
  let found: readonly string[] = [];
  for (let turn = 0; turn < 10; turn += 1) {
    await collect(page, client);
    found = await page.evaluate(() => {
      const { refs } = globalThis as unknown as { refs: WeakRef<Element>[] };
      return refs.flatMap((ref) => {
        const node = ref.deref();
        return node && !node.isConnected ? [node.localName] : [];
      });
    });
    if (found.length === 0) break;
  }
  return found;
}

/** The strings of the page's scripts that have the secret. */
async function secretsIn(client: CDPSession): Promise<readonly string[]> {
  let text = '';
  const take = ({ chunk }: { chunk: string }): void => {
    text += chunk;
  };
  client.on('HeapProfiler.addHeapSnapshotChunk', take);
  await client.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  client.off('HeapProfiler.addHeapSnapshotChunk', take);
  const { strings } = JSON.parse(text) as { strings: readonly string[] };
  return strings.filter((one) => one.includes(secret));
}

/** Does the same again and again, each time drawn. */
function repeat(page: Page, tag: Tag, act: string, times: number): Promise<void> {
  return page.evaluate(
    async (one, what, count, definitions) => {
      const element = document.querySelector(one) as HTMLElementTagNameMap[typeof one];
      const inner = element.shadowRoot!;
      const acts: Readonly<Record<string, (turn: number) => void>> = {
        'the worksheet is emptied': () => {
          element.worksheet = undefined;
        },
        'another definition comes': (turn) => {
          element.definition = definitions[turn % 2];
        },
        'a reader goes on': () => {
          const radios = [...inner.querySelectorAll<HTMLInputElement>('[type="radio"]')];
          const next = inner.querySelector<HTMLElement>(
            '[part="skip"], [part="steps"] .link, [part="stages"] button:not([aria-current])',
          );
          (next ?? radios.find(({ checked }) => !checked))!.click();
        },
      };
      for (let turn = 0; turn < count; turn += 1) {
        acts[what]!(turn);
        await element.updateComplete;
      }
    },
    tag,
    act,
    times,
    definitionTexts,
  );
}

interface Size {
  readonly nodes: number;
  readonly listeners: number;
  readonly heap: number;
}

async function sizeOf(page: Page, client: CDPSession): Promise<Size> {
  await collect(page, client);
  const { nodes, jsEventListeners } = await client.send('Memory.getDOMCounters');
  const { usedSize } = await client.send('Runtime.getHeapUsage');
  return { nodes, listeners: jsEventListeners, heap: usedSize };
}

describe('DecisionAidElement and the memory of the page', () => {
  for (const tag of tags) {
    const goings = {
      'the worksheet is emptied': (page: Page) =>
        page.evaluate(async (one) => {
          const element = document.querySelector(one) as HTMLElementTagNameMap[typeof one];
          element.worksheet = undefined;
          await element.updateComplete;
        }, tag),
      'the element is taken off the page': (page: Page) =>
        page.evaluate(() => {
          document.querySelector('#app')!.replaceChildren();
        }),
    };
    for (const [name, go] of Object.entries(goings)) {
      it(`T15: has nothing of the reader before in <${tag}> once ${name}`, () =>
        onHostPage(hostOf(tag, 'all-together'), async (host) => {
          const { page } = host;
          const client = await page.createCDPSession();
          // An aid has no words of its own: those are in the elements inside it.
          const least = tag === 'decision-aid' ? 0 : fewest(tag, 1);
          expect(await writeEverywhere(host, tag)).to.be.at.least(least);
          expect(await remember(page, tag)).to.be.at.least(fewest(tag, 100));
          await go(page);
          expect(await kept(page, client)).to.deep.equal([]);
          expect(await secretsIn(client)).to.deep.equal([]);
        }));
    }

    for (const act of ['the worksheet is emptied', 'another definition comes', 'a reader goes on'])
      it(`takes no more memory with <${tag}> each time ${act}`, () =>
        onHostPage(hostOf(tag, 'one-at-a-time'), async ({ page, status }) => {
          await status('ready', tag);
          const client = await page.createCDPSession();
          await repeat(page, tag, act, 6);
          const before = await sizeOf(page, client);
          await repeat(page, tag, act, 30);
          const after = await sizeOf(page, client);
          expect(after.nodes).to.equal(before.nodes);
          expect(after.listeners).to.equal(before.listeners);
          // Code that the engine compiles counts too; thirty pages would take far more.
          expect(after.heap).to.be.at.most(before.heap + 1_000_000);
        }));
  }
});
