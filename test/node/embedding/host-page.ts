/**
 * Host pages for the tests of embedding: one browser for all tests, a server with the built library, and for each test
 * a page of its own under the policy of a strict hospital. A page that complains, or asks for what it does not name,
 * fails its test.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch, type Browser, type Page } from 'puppeteer-core';
import type { DefinitionStatus } from '../../../src/elements/core/controllers/definition-controller.js';
import { findChromium, findOldestChromium } from '../../support/browsers.mjs';
import { elements } from '../../../src/elements/elements.js';
import { serve, type Served } from '../../../scripts/serve/server.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');
const dist = path.join(root, 'dist');

/** The policy that the library promises to work under. */
export const strictPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types decision-aid-lit',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Every element that the library registers. */
export type Tag = (typeof elements)[number]['tag'];
export const tags: readonly Tag[] = elements.map(({ tag }) => tag);

/** Elements that show much. One that is new shows little yet, and need not be here. */
export const large: readonly Tag[] = [
  'procedure-explainer',
  'risk-benefit-comparator',
  'consent-comprehension-quiz',
  'second-opinion-checklist',
  'decision-summary',
];

/** How many things a test has to meet in an element, or it has seen nothing. */
export function fewest(tag: Tag, inLarge: number): number {
  return large.includes(tag) ? inLarge : 1;
}

export const englishDefinition = '/definitions/carpal-tunnel-syndrome.en.json';
export const spanishDefinition = '/definitions/carpal-tunnel-syndrome.es.json';

/** For what has to be there before a test begins: resolves when elements are defined. */
export async function whenDefined(page: Page, ...wanted: readonly Tag[]): Promise<void> {
  await page.evaluate(async (list) => {
    await Promise.all(list.map((tag) => customElements.whenDefined(tag)));
  }, wanted);
}

/** An element with something inside for those who cannot see it. */
export function markupOf(tag: Tag, attributes = `src="${englishDefinition}"`, inside = ''): string {
  return `<${tag} ${attributes}>${inside}<p class="fallback">Read our leaflet</p></${tag}>`;
}

export function explainer(attributes?: string, inside?: string): string {
  return markupOf('procedure-explainer', attributes, inside);
}

/** A definition inside an element, as JSON in a script that does not run. */
export function inlineDefinition(file = englishDefinition): string {
  const text = readFileSync(path.join(dist, file), 'utf8');
  return `<script type="application/json">${text.replaceAll('</', '<\\/')}</script>`;
}

/**
 * A folder with another copy of what is for script tags, to be answered by the server; the integrity values in the
 * first file are those of its files.
 */
export function copyOfLibrary(
  folder: string,
  alter: (text: string) => string = (text) => text,
): Readonly<Record<string, Answer>> {
  const cdn = path.join(dist, 'cdn');
  const read = (name: string): string => alter(readFileSync(path.join(cdn, name), 'utf8'));
  const integrity = (text: string): string =>
    `sha384-${createHash('sha384').update(text).digest('base64')}`;
  const files = readdirSync(path.join(cdn, 'files')).map((name) => `files/${name}`);
  const listed = JSON.parse(readFileSync(path.join(cdn, 'sri.json'), 'utf8')) as Record<
    string,
    string
  >;
  const texts = new Map(files.map((name) => [name, read(name)]));
  let first = read('decision-aid.js');
  for (const [name, text] of texts) first = first.replace(listed[name]!, integrity(text));
  texts.set('decision-aid.js', first);
  return Object.fromEntries(
    [...texts].map(([name, text]) => [`/${folder}/${name}`, scriptAnswer(text)]),
  );
}

/** A script, as a server gives it. */
export function scriptAnswer(text: string): Answer {
  return (_request, response) => {
    response
      .writeHead(200, { 'content-type': 'text/javascript', 'access-control-allow-origin': '*' })
      .end(text);
  };
}

export type Answer = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>;

export interface HostOptions {
  readonly body: string;
  /** More markup in the head, before the library. */
  readonly head?: string;
  /** Attributes of the root element. */
  readonly html?: string;
  /** The style sheet of the host. */
  readonly styles?: string;
  /** The script of the host, which runs before the library; a classic one. */
  readonly script?: string;
  /**
   * How the library is loaded: as a module, which fetches the elements that the page has; as a module that is told to
   * fetch all; as a classic script with all in it; not at all; or by this markup.
   */
  readonly library?: 'module' | 'all' | 'classic' | 'none' | { readonly markup: string };
  /** The content security policy; none for `null`. Where there are styles, it is widened for them. */
  readonly policy?: string | null;
  /** What the server answers at a path of its own. */
  readonly answers?: Readonly<Record<string, Answer>>;
  /** Complaints that belong to the test; each must come. */
  readonly expected?: readonly RegExp[];
  /** Paths that may be asked for although the page does not name them. */
  readonly allowed?: readonly string[];
  /** Whether it is opened in the oldest Chromium that the library promises to run in; there must be one here. */
  readonly isOldest?: boolean;
  /** Runs in the page before anything else of it. */
  readonly prelude?: string;
  readonly viewport?: { readonly width: number; readonly height: number };
  /** Prepares the page before it is opened. */
  readonly prepare?: (page: Page) => Promise<void>;
}

export interface LoggedRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
}

export interface HostPage {
  readonly page: Page;
  /** The address of the server, without a slash at its end. */
  readonly origin: string;
  /** What the page asked the server for, in order. */
  readonly requests: readonly LoggedRequest[];
  /** Warnings and errors so far. */
  readonly complaints: readonly string[];
  /** Waits until the element that a selector finds first has a status. */
  readonly status: (wanted: DefinitionStatus, selector?: string) => Promise<void>;
  /** Waits until the page has complained of something. */
  readonly complaint: (wanted: RegExp) => Promise<void>;
}

/** A prelude that makes ten seconds half a second, for what a reader waits for. */
export const quickClock = `
  const slow = globalThis.setTimeout;
  globalThis.setTimeout = (act, delay = 0, ...rest) => slow(act, delay >= 5000 ? delay / 20 : delay, ...rest);
`;

interface Shown {
  readonly path: string;
  readonly options: HostOptions;
  readonly requests: LoggedRequest[];
}

const browsers = new Map<boolean, Promise<Browser>>();
let served: Promise<Served> | undefined;
let shown: Shown | undefined;
let count = 0;

/** The answer of the server to everything that is not a file. */
function answer(
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
): boolean | Promise<boolean> {
  if (!shown) return false;
  const { path: here, options, requests } = shown;
  requests.push({
    method: request.method ?? '',
    path: `${url.pathname}${url.search}`,
    headers: request.headers,
  });
  const own = options.answers?.[url.pathname];
  if (own) return Promise.resolve(own(request, response)).then(() => true);
  const files: Readonly<Record<string, readonly [string, string | undefined]>> = {
    [here]: ['text/html', pageOf(options)],
    [`${here}host.css`]: ['text/css', options.styles],
    [`${here}host.js`]: ['text/javascript', options.script],
  };
  const [type, text] = files[url.pathname] ?? [];
  if (type === undefined || text === undefined) return false;
  const policy = policyOf(options);
  if (type === 'text/html' && policy !== null) {
    response.setHeader('content-security-policy', policy);
  }
  response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(text);
  return true;
}

function policyOf({ policy = strictPolicy, styles }: HostOptions): string | null {
  return policy !== null && styles !== undefined ? `${policy}; style-src 'self'` : policy;
}

function pageOf({
  body,
  head = '',
  html = 'lang="en"',
  styles,
  script,
  library = 'module',
}: HostOptions): string {
  const libraries = {
    module: '<script type="module" src="/lib/cdn/decision-aid.js"></script>',
    all: `<script type="module" src="/lib/cdn/decision-aid.js" data-decision-aid-elements="${tags.join(' ')}"></script>`,
    classic: '<script defer src="/lib/cdn/decision-aid.iife.js"></script>',
    none: '',
  };
  return `<!doctype html>
<html ${html}>
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Host page</title>
    ${styles === undefined ? '' : '<link rel="stylesheet" href="host.css">'}
    ${script === undefined ? '' : '<script src="host.js"></script>'}
    ${head}
    ${typeof library === 'string' ? libraries[library] : library.markup}
  </head>
  <body>${body}</body>
</html>`;
}

async function start(isOldest: boolean): Promise<Browser> {
  if (!existsSync(path.join(dist, 'cdn/sri.json'))) {
    throw new Error('There is no built library in dist: run npm run build first.');
  }
  const { executablePath, args, env, headless } = (await (isOldest
    ? findOldestChromium()
    : findChromium()))!;
  return launch({ executablePath, args, env, headless });
}

/** Opens a host page, waits until it is loaded, and looks afterwards whether it stayed silent. */
export async function onHostPage(
  options: HostOptions,
  test: (host: HostPage) => Promise<void>,
): Promise<void> {
  const { isOldest = false } = options;
  const starting = browsers.get(isOldest) ?? start(isOldest);
  browsers.set(isOldest, starting);
  served ??= serve({
    roots: { '/lib': dist, '/definitions': path.join(dist, 'definitions') },
    headers: { '/lib': { 'access-control-allow-origin': '*' } },
    handler: answer,
  });
  const [browser, server] = await Promise.all([starting, served]);
  const page = await browser.newPage();
  const complaints: string[] = [];
  const requests: LoggedRequest[] = [];
  count += 1;
  shown = { path: `/page-${count}/`, options, requests };
  try {
    listen(page, complaints);
    await page.setViewport(options.viewport ?? { width: 1000, height: 800 });
    // The test runner's compiler names functions by a helper of this name.
    await page.evaluateOnNewDocument(
      `Object.defineProperty(globalThis, '__name', { value: (made) => made });
       addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
         console.error('Policy violation: ' + effectiveDirective + ' ' + blockedURI));
       ${options.prelude ?? ''}`,
    );
    await options.prepare?.(page);
    await page.goto(`${server.url}${shown.path}`, { waitUntil: 'load' });
    const host: HostPage = {
      page,
      origin: server.url,
      requests,
      complaints,
      status: (wanted, selector) => waitForStatus(page, wanted, selector),
      complaint: (wanted) => waitForComplaint(complaints, wanted),
    };
    await test(host);
    // Reports come a moment after what they are about.
    await new Promise((resolve) => setTimeout(resolve, 5));
    judge(shown, complaints);
  } catch (error) {
    if (complaints.length > 0) console.error(`The page had said:\n${complaints.join('\n')}`);
    throw error;
  } finally {
    await page.close();
    shown = undefined;
  }
}

function listen(page: Page, complaints: string[]): void {
  page.on('console', (message) => {
    if (['warn', 'error', 'assert'].includes(message.type())) {
      complaints.push(`${message.type()}: ${message.text()}`);
    }
  });
  page.on('pageerror', (error) => {
    complaints.push(`uncaught: ${error instanceof Error ? error.message : String(error)}`);
  });
}

function judge({ path: here, options, requests }: Shown, complaints: readonly string[]): void {
  const { expected = [], allowed = [] } = options;
  const surprising = complaints.filter((text) => !expected.some((pattern) => pattern.test(text)));
  if (surprising.length > 0) throw new Error(`The page complained.\n${surprising.join('\n')}`);
  const missing = expected.filter((pattern) => !complaints.some((text) => pattern.test(text)));
  if (missing.length > 0) {
    throw new Error(
      `The page was expected to complain: ${missing.join(', ')}. It said: ${complaints.join('\n')}`,
    );
  }
  const named = `${pageOf(options)} ${options.script ?? ''}`;
  const isOurs = (one: string): boolean => /^\/[\w-]+(\/cdn)?\/files\/[\w-]+\.js$/.test(one);
  const unnamed = requests
    .map((request) => request.path)
    .filter((one) => !one.startsWith(here) && !named.includes(one) && !allowed.includes(one))
    .filter((one) => !isOurs(one));
  if (unnamed.length > 0) throw new Error(`The page asked for ${unnamed.join(', ')}.`);
}

async function waitForComplaint(complaints: readonly string[], wanted: RegExp): Promise<void> {
  const end = performance.now() + 8000;
  while (!complaints.some((text) => wanted.test(text))) {
    if (performance.now() > end) throw new Error(`The page did not complain of ${String(wanted)}.`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** Looks in the page itself: the driver's own way of waiting needs \`eval\`, which the policy does not allow. */
async function waitForStatus(
  page: Page,
  wanted: DefinitionStatus,
  selector = 'procedure-explainer',
): Promise<void> {
  const found = await page.evaluate(
    async (status, one) => {
      const end = performance.now() + 8000;
      for (;;) {
        const element = document.querySelector(one) as HTMLElementTagNameMap['procedure-explainer'];
        const now = element?.status ?? 'not there';
        if (now === status) {
          await element.updateComplete;
          return now;
        }
        if (performance.now() > end) {
          return `${now}: ${JSON.stringify(element?.issues ?? [])}`;
        }
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    },
    wanted,
    selector,
  );
  if (found !== wanted) throw new Error(`<${selector}> is ${found} instead of ${wanted}.`);
}

/**
 * Uses every kind of control that an element has, a few of each, so that everything it can show is rendered once.
 * Returns how many were used.
 */
export async function useEverything(
  { page, status }: Pick<HostPage, 'page' | 'status'>,
  selector: Tag = 'procedure-explainer',
): Promise<number> {
  await status('ready', selector);
  return page.evaluate(async (tag) => {
    const element = document.querySelector<HTMLElementTagNameMap[typeof tag]>(tag)!;
    const inner = element.shadowRoot!;
    const seen = new Map<string, number>();
    const next = (): HTMLElement | undefined =>
      [
        ...inner.querySelectorAll<HTMLElement>(
          'input, select, textarea, summary, button, a[href^="#"]',
        ),
      ].find((control) => {
        const kind = `${control.localName} ${control.className} ${control.getAttribute('name')}`;
        const count = (seen.get(kind) ?? 0) + 1;
        if (count > 4 || control.dataset.used) return false;
        control.dataset.used = 'yes';
        seen.set(kind, count);
        return true;
      });
    let used = 0;
    for (let control = next(); control; control = next()) {
      used += 1;
      if (control instanceof HTMLSelectElement) {
        control.selectedIndex = control.length - 1;
        control.dispatchEvent(new Event('change', { bubbles: true }));
      } else if (control instanceof HTMLInputElement && control.type === 'text') {
        control.value = 'Playing the piano';
        control.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
      } else {
        control.click();
      }
      await element.updateComplete;
    }
    return used;
  }, selector);
}

/** Whether the words that the page put inside the element can be seen. */
export function fallbackIsVisible(page: Page): Promise<boolean> {
  return page.evaluate(() => document.querySelector('.fallback')!.checkVisibility());
}

after(async () => {
  for (const browser of browsers.values()) await (await browser).close();
  await (await served)?.close();
});

/** Brings a whole aid to the stage in which it asks itself; the others are elements, with what they show inside. */
export async function atOwnWords(page: Page, tag: Tag): Promise<void> {
  if (tag !== 'decision-aid') return;
  await page.evaluate(async () => {
    const aid = document.querySelector('decision-aid')!;
    aid.worksheet = { worksheetVersion: '1.0', answers: { stages: { matters: 'here' } } };
    await aid.updateComplete;
    aid.shadowRoot!.querySelectorAll('details').forEach((inner) => (inner.open = true));
  });
}
