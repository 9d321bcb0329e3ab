/** H29, H31, T4 and T7: servers that are slow, broken or hostile. */
import type { ServerResponse } from 'node:http';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { expect } from 'chai';
import type { CDPSession, Page } from 'puppeteer-core';
import { serve, type Served } from '../../../scripts/serve/server.mjs';
import {
  englishDefinition,
  explainer,
  fallbackIsVisible,
  onHostPage,
  quickClock,
  type Answer,
  type HostOptions,
  whenDefined,
} from './host-page.js';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');
const good = readFileSync(path.join(root, 'dist', englishDefinition), 'utf8');
const json = { 'content-type': 'application/json' };

const watchTasks = `
  globalThis.longTasks = [];
  new PerformanceObserver((list) => longTasks.push(...list.getEntries().map(({ duration }) => duration)))
    .observe({ type: 'longtask' });
`;

function send(text: string | Buffer, headers: Record<string, string> = json, status = 200): Answer {
  return (_request, response) => {
    response.writeHead(status, headers).end(text);
  };
}

/** Sends without an end, and tells when the browser has hung up and how much it took. */
function sendForever(
  piece: string,
  pause: number,
  log: { sent: number; closed: boolean },
  status = 200,
): Answer {
  return (_request, response) => {
    response.writeHead(status, json);
    response.on('close', () => (log.closed = true));
    const more = (): void => {
      if (response.destroyed) return;
      log.sent += piece.length;
      const canTakeMore = response.write(piece);
      if (log.sent > 50_000_000) response.end();
      else if (canTakeMore) setTimeout(more, pause);
      else response.once('drain', more);
    };
    more();
  };
}

function issuesOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    document.querySelector('procedure-explainer')!.issues.map(({ code }) => code),
  );
}

/** A definition with something changed. */
function altered(change: (definition: Record<string, unknown>) => void): string {
  const definition = JSON.parse(good) as Record<string, unknown>;
  change(definition);
  return JSON.stringify(definition);
}

const address = '/aid.json';

/** Sets the address once the page is at rest, and waits for the end. */
async function load(page: Page): Promise<void> {
  await page.evaluate(async (src) => {
    const element = document.querySelector('procedure-explainer')!;
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 30)));
    (globalThis as unknown as { longTasks: number[] }).longTasks.length = 0;
    const ended = new Promise((resolve) => {
      for (const type of ['ready', 'error']) {
        element.addEventListener(`decision-aid-${type}`, resolve, { once: true });
      }
    });
    element.src = src;
    await ended;
    // Tasks are told of after they have ended.
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 30)));
  }, address);
}

function longTasks(page: Page): Promise<readonly number[]> {
  return page.evaluate(() => (globalThis as unknown as { longTasks: number[] }).longTasks);
}

describe('fetchDefinition, on a host page', () => {
  let elsewhere: Served;
  let elsewhereLog: string[];

  before(async () => {
    elsewhereLog = [];
    elsewhere = await serve({
      headers: { '/': { 'access-control-allow-origin': '*' } },
      handler: (request, response) => {
        elsewhereLog.push(request.url ?? '');
        response.writeHead(200, json).end(good);
        return true;
      },
    });
  });

  after(() => elsewhere.close());

  describe('H29: refuses, and shows what the page put inside', () => {
    const deep = 100_000;
    const cases: Readonly<Record<string, readonly [Answer, string, RegExp?]>> = {
      'an address that is not found': [send('{}', json, 404), 'not-found', /status of 404/],
      'a server in trouble': [send('SECRET', json, 500), 'not-found', /status of 500/],
      'a web page': [
        send('<!doctype html><title>SECRET: log in</title>', { 'content-type': 'text/html' }),
        'html-instead-of-json',
      ],
      'nothing at all': [send(''), 'not-json'],
      'a text': [send('"SECRET"'), 'not-a-definition'],
      'a list': [send('[1, 2]'), 'not-a-definition'],
      'half of a definition': [send(good.slice(0, good.length / 2)), 'not-json'],
      'curly quotes': [send(good.replaceAll('"', '”')), 'not-json'],
      'a connection that breaks off': [
        (_request, response) => {
          response.writeHead(200, { ...json, 'content-length': String(good.length) });
          response.write(good.slice(0, 5000));
          setTimeout(() => response.destroy(), 20);
        },
        'network-failed',
        /ERR_CONTENT_LENGTH_MISMATCH|ERR_INCOMPLETE|ERR_CONNECTION/,
      ],
      'a connection that is never made': [
        (_request, response) => void response.destroy(),
        'network-failed',
        /ERR_EMPTY_RESPONSE|ERR_CONNECTION/,
      ],
      'a file over the limit': [send(`{"title": "${'x'.repeat(600_000)}"}`), 'too-large'],
      'a small file that unpacks to 50 MB': [
        send(gzipSync(Buffer.alloc(50_000_000, ' ')), { ...json, 'content-encoding': 'gzip' }),
        'too-large',
      ],
      'lists in lists, a hundred thousand deep': [
        send('['.repeat(deep) + ']'.repeat(deep)),
        'too-deep',
      ],
      'objects in objects, very deep': [
        send(`${'{"a":'.repeat(80_000)}1${'}'.repeat(80_000)}`),
        'too-deep',
      ],
      'a list of a hundred thousand': [
        send(`{"options":[${'0,'.repeat(100_000)}0]}`),
        'too-many-entries',
      ],
      'forty thousand keys': [
        send(`{${Array.from({ length: 40_000 }, (_, index) => `"k${index}":0,`).join('')}"a":0}`),
        'too-many-fields',
      ],
      'a key that changes prototypes': [
        send(good.replace('{', '{"__proto__": {"polluted": true},')),
        'forbidden-key',
      ],
      'the same id twice': [
        send(altered(({ options }) => (options as unknown[]).push((options as unknown[])[0]))),
        'duplicate-id',
      ],
      'a format of the future': [
        send(altered((definition) => (definition.schemaVersion = '9.0'))),
        'schema-too-new',
      ],
      'everything wrong that can be': [
        send(
          altered((definition) => {
            for (const key of Object.keys(definition)) {
              if (key !== 'schemaVersion')
                definition[key] = Array.from({ length: 30 }, () => ({ SECRET: key }));
            }
          }),
        ),
        'wrong-type',
      ],
    };
    for (const [name, [answer, code, more]] of Object.entries(cases)) {
      it(name, () => {
        const options: HostOptions = {
          body: explainer(''),
          script: watchTasks,
          answers: { [address]: answer },
          allowed: [address],
          expected: [new RegExp(`error ${code} at`), ...(more ? [more] : [])],
        };
        return withoutLongTasks(options, async (page, complaints) => {
          expect((await issuesOf(page))[0]).to.equal(code);
          expect(await fallbackIsVisible(page)).to.be.true;
          expect(complaints.join('\n')).not.to.include('SECRET');
          const canRetry = await page.evaluate(
            () =>
              document.querySelector('procedure-explainer')!.shadowRoot!.querySelector('button') !==
              null,
          );
          expect(canRetry).to.equal(['not-found', 'network-failed'].includes(code));
          expect(await page.evaluate(() => 'polluted' in {})).to.be.false;
        });
      });
    }
  });

  describe('H29: takes', () => {
    const cases: Readonly<Record<string, Answer>> = {
      'a byte order mark': send(`\ufeff${good}`),
      'a type of content that is not the right one': send(good, { 'content-type': 'text/plain' }),
      'no type of content': send(good, {}),
      'a redirect on the same site': (_request, response) => {
        response.writeHead(302, { location: englishDefinition }).end();
      },
      'an answer in many small pieces': async (_request, response) => {
        response.writeHead(200, json);
        for (let at = 0; at < good.length; at += 20_000) {
          response.write(good.slice(at, at + 20_000));
          await new Promise((resolve) => setTimeout(resolve, 5));
        }
        response.end();
      },
    };
    const answers = Object.fromEntries(
      Object.values(cases).map((answer, index) => [`/taken-${index}.json`, answer]),
    );
    it(Object.keys(cases).join(', '), () =>
      onHostPage(
        {
          body: Object.keys(answers)
            .map((src, index) => explainer(`src="${src}" id="taken-${index}"`))
            .join(''),
          answers,
          allowed: [englishDefinition],
        },
        async ({ status }) => {
          for (const index of Object.keys(cases).keys()) await status('ready', `#taken-${index}`);
        },
      ),
    );
  });

  describe('T4: stops reading', () => {
    it('at the limit of size', () => {
      const log = { sent: 0, closed: false };
      return onHostPage(
        {
          body: explainer(`src="${address}"`),
          answers: { [address]: sendForever(' '.repeat(64_000), 0, log) },
          expected: [/too-large/],
        },
        async ({ page, status }) => {
          await status('failed');
          expect(await fallbackIsVisible(page)).to.be.true;
          await until(() => log.closed);
          expect(log.sent).to.be.below(16_000_000);
        },
      );
    });

    it('of what is not found, too', () => {
      const log = { sent: 0, closed: false };
      return onHostPage(
        {
          body: explainer(`src="${address}"`),
          answers: { [address]: sendForever(' '.repeat(1000), 20, log, 404) },
          expected: [/status of 404/, /not-found/],
        },
        async ({ status }) => {
          await status('failed');
          await until(() => log.closed);
        },
      );
    });

    const slow: Readonly<
      Record<string, readonly [string, (log: { sent: number; closed: boolean }) => Answer]>
    > = {
      'of an answer that never ends': ['too-slow', (log) => sendForever(' ', 20, log)],
      'of an answer that never begins': [
        'timed-out',
        (log) => (_request, response) => {
          response.on('close', () => (log.closed = true));
        },
      ],
    };
    for (const [name, [code, answer]] of Object.entries(slow)) {
      it(`${name}, when its time is over`, () => {
        const log = { sent: 0, closed: false };
        return onHostPage(
          {
            body: explainer(`src="${address}"`),
            prelude: quickClock,
            answers: { [address]: answer(log) },
            expected: [new RegExp(code)],
          },
          async ({ page, status }) => {
            await status('failed');
            expect(await issuesOf(page)).to.deep.equal([code]);
            expect(await fallbackIsVisible(page)).to.be.true;
            await until(() => log.closed);
          },
        );
      });
    }
  });

  describe('T7: the request', () => {
    it('has no cookie and no referrer', () =>
      onHostPage(
        {
          body: explainer(),
          prepare: async (page) => {
            await page.browserContext().setCookie({
              name: 'session',
              value: 'secret',
              domain: '127.0.0.1',
              path: '/',
            });
          },
        },
        async ({ page, status, requests }) => {
          await status('ready');
          const [host] = requests;
          const asked = requests.find((request) => request.path === englishDefinition)!;
          expect(host?.headers.cookie).to.include('session=secret');
          expect(asked.method).to.equal('GET');
          expect(asked.headers).not.to.have.any.keys('cookie', 'referer', 'authorization');
          await page.browserContext().deleteMatchingCookies({ name: 'session' });
        },
      ));

    const unsafe = {
      'a script': 'javascript:alert(1)',
      'a script in disguise': 'java\tscript:alert(1)',
      data: 'data:application/json,{}',
      'a file': 'file:///etc/passwd',
      'a blob': 'blob:null/0',
      nonsense: 'https://',
    };
    it(`is not made for ${Object.keys(unsafe).join(', ')}`, () =>
      onHostPage(
        { body: explainer(''), expected: [/unsafe-address/], policy: null },
        async ({ page, status, requests }) => {
          await page.evaluate(() => customElements.whenDefined('procedure-explainer'));
          // The files of later parts come by themselves.
          await page.waitForNetworkIdle({ idleTime: 200 });
          const { length } = requests;
          for (const [name, src] of Object.entries(unsafe)) {
            await page.evaluate((value) => {
              const element = document.createElement('procedure-explainer');
              element.src = value;
              document.querySelector('procedure-explainer')!.replaceWith(element);
            }, src);
            await status('failed');
            expect(await issuesOf(page), name).to.deep.equal(['unsafe-address']);
          }
          expect(requests.slice(length)).to.deep.equal([]);
        },
      ));

    it('is not made to another site without encryption', () =>
      onHostPage(
        {
          body: explainer(`src="${elsewhere.url}/aid.json"`),
          expected: [/unsafe-address/],
          policy: null,
        },
        async ({ status }) => {
          await status('failed');
          expect(elsewhereLog).to.be.empty;
        },
      ));

    it('is refused when it was led there', () =>
      onHostPage(
        {
          body: explainer(`src="${address}"`),
          answers: {
            [address]: (_request, response) => {
              response.writeHead(302, { location: `${elsewhere.url}/aid.json` }).end();
            },
          },
          expected: [/unsafe-address/],
          policy: null,
        },
        async ({ page, status }) => {
          await status('failed');
          expect(await issuesOf(page)).to.deep.equal(['unsafe-address']);
        },
      ));
  });

  it('H31: of ten addresses in quick succession the last one wins, and the others are given up', () => {
    const ends: string[] = [];
    const waiting: ServerResponse[] = [];
    const answers = Object.fromEntries(
      Array.from({ length: 10 }, (_, index): [string, Answer] => [
        `/aid-${index}.json`,
        (_request, response) => {
          response.on('close', () => ends.push(response.writableFinished ? 'sent' : 'given up'));
          waiting.push(response);
          if (index === 9) {
            const own = altered((definition) => (definition.id = 'aid-9'));
            setTimeout(() => response.writeHead(200, json).end(own), 50);
          }
        },
      ]),
    );
    return onHostPage(
      {
        body: explainer(''),
        answers,
        allowed: Object.keys(answers),
        script: `globalThis.told = [];
          for (const type of ['ready', 'error'])
            addEventListener('decision-aid-' + type, (event) => told.push(event.definitionId));`,
      },
      async ({ page, status, requests }) => {
        await whenDefined(page, 'procedure-explainer');
        for (let index = 0; index < 10; index += 1) {
          await page.evaluate(async (place) => {
            const element = document.querySelector('procedure-explainer')!;
            element.src = `/aid-${place}.json`;
            await element.updateComplete;
          }, index);
          await until(() => requests.some(({ path: one }) => one === `/aid-${index}.json`));
        }
        await status('ready');
        const told = await page.evaluate(() => (globalThis as unknown as { told: string[] }).told);
        expect(told).to.deep.equal(['aid-9']);
        await until(() => ends.length === waiting.length);
        expect(requests.filter(({ path: one }) => one.startsWith('/aid-'))).to.have.lengthOf(10);
        expect(ends.filter((end) => end === 'given up')).to.have.lengthOf(9);
      },
    );
  });
});

/**
 * Sets the address on a page at rest, and fails if a task took more than 50 ms of the processor. What the browser tells
 * is the time by the clock, so it is set against the share of the processor that the page got. Other processes can
 * take time from a task but give it none: one try without a long task is proof.
 */
async function withoutLongTasks(
  options: HostOptions,
  test: (page: Page, complaints: readonly string[]) => Promise<void>,
): Promise<void> {
  const seen: number[] = [];
  for (let turn = 0; turn < 4; turn += 1) {
    let longest = 0;
    await onHostPage(options, async ({ page, complaints }) => {
      const client = await page.createCDPSession();
      await client.send('Performance.enable');
      const before = await workOf(client);
      await load(page);
      const after = await workOf(client);
      const share = (after.ofProcessor - before.ofProcessor) / (after.byClock - before.byClock);
      longest = Math.max(0, ...(await longTasks(page))) * Math.min(1, share);
      await test(page, complaints);
    });
    if (longest <= 50) return;
    seen.push(Math.round(longest));
  }
  throw new Error(`Tasks of more than 50 ms in each try: ${seen.join(', ')}`);
}

/** How long the tasks of a page have taken, by the clock and of the processor, in seconds. */
async function workOf(client: CDPSession): Promise<{ byClock: number; ofProcessor: number }> {
  const { metrics } = await client.send('Performance.getMetrics');
  const [byClock, ofProcessor] = ['TaskDuration', 'ThreadTime'].map((wanted) => {
    const found = metrics.find(({ name }) => name === wanted);
    if (!found) throw new Error(`The browser does not tell ${wanted}.`);
    return found.value;
  });
  return { byClock: byClock!, ofProcessor: ofProcessor! };
}

async function until(isSo: () => boolean): Promise<void> {
  const end = Date.now() + 5000;
  while (!isSo()) {
    if (Date.now() > end) throw new Error(`Not so after 5 seconds: ${isSo.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
