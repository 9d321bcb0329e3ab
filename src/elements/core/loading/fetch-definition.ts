/** Fetches a definition with care: no credentials, no referrer, limits of time and of size. */
import { issue, type IssueCode } from '../../../definition/issues.js';
import { limits } from '../../../definition/limits.js';
import type { Reading } from '../../../definition/parse.js';
import { listen, unlisten } from '../listening.js';
import { baseAddress } from '../../shared/base-address.js';
import { InFlight } from './in-flight.js';
import { parseInTasks } from './parse-once.js';
import { patience, type Patience } from './patience.js';

/** The server asks who is there. We never say: a definition is the same for everybody, and no cookie goes with it. */
const askForLogin = new Set([401, 403, 407, 511]);

/**
 * Loads and checks a definition. Never throws, except for the `AbortError` when `signal` says that nobody waits any
 * more.
 *
 * @param address where it is, as written in the page
 * @param signal aborts the request
 */
export async function fetchDefinition(address: string, signal: AbortSignal): Promise<Reading> {
  const url = safeUrl(address, baseAddress());
  return url ? inFlight.get(url.href, signal) : failed('unsafe-address');
}

const inFlight = new InFlight((address, signal) => load(new URL(address), signal));

async function load(url: URL, signal: AbortSignal): Promise<Reading> {
  const request = new AbortController();
  const forward = (): void => {
    request.abort();
  };
  signal.addEventListener('abort', forward);
  const waiting = patience(forward);
  // Whether the page's own policy stops the request, since the failed request does not tell.
  let isBlocked = false;
  const look = (event: Event): void => {
    isBlocked ||= url.href.startsWith((event as SecurityPolicyViolationEvent).blockedURI);
  };
  listen(document, 'securitypolicyviolation', look);

  try {
    return await read(url, request.signal, waiting);
  } catch {
    signal.throwIfAborted();
    if (waiting.problem) return { issues: [waiting.problem] };
    // The report of a violation comes a task later than the failure of the request.
    await new Promise((resolve) => setTimeout(resolve));
    signal.throwIfAborted();
    return failed(isBlocked ? 'blocked-by-policy' : 'network-failed');
  } finally {
    // Whatever is still on its way is not wanted any more.
    request.abort();
    waiting.stop();
    signal.removeEventListener('abort', forward);
    unlisten(document, 'securitypolicyviolation', look);
  }
}

function failed(code: IssueCode, detail?: number): Reading {
  return { issues: [issue(code, [], detail)] };
}

function safeUrl(address: string, base: string): URL | undefined {
  try {
    const url = new URL(address, base);
    // A frame by `srcdoc` has no address of its own, and the origin of the page that made it.
    const own = [location.origin, globalThis.origin].filter((origin) => origin !== 'null');
    return url.protocol === 'https:' || own.includes(url.origin) ? url : undefined;
  } catch {
    return undefined;
  }
}

async function read(url: URL, signal: AbortSignal, waiting: Patience): Promise<Reading> {
  const response = await fetch(url, {
    credentials: 'omit',
    mode: 'cors',
    referrerPolicy: 'no-referrer',
    signal,
  });
  // A redirect may have led away from where the page wanted to go.
  if (!safeUrl(response.url, url.href)) return failed('unsafe-address');
  waiting.heard();
  if (askForLogin.has(response.status)) return failed('needs-login', response.status);
  if (!response.ok) return failed('not-found', response.status);
  const bytes = await readWithinLimit(response, waiting);
  if (bytes === undefined) return failed('too-large', limits.size);
  const text = utf8(bytes);
  if (text === undefined) return failed('not-utf-8');
  const reading = await parseInTasks(text);
  // A server that wants a login first sends everybody to its page.
  const isLogin = response.redirected && reading.issues[0]?.code === 'html-instead-of-json';
  return isLogin ? failed('redirected-to-web-page') : reading;
}

/**
 * JSON is UTF-8, whatever a server says of it. Undefined for what is not: a decoder that lets it pass puts U+FFFD where
 * the µ of a dose was.
 */
function utf8(bytes: readonly Uint8Array[]): string | undefined {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    return bytes.map((some) => decoder.decode(some, { stream: true })).join('') + decoder.decode();
  } catch {
    return undefined;
  }
}

/** The bytes of an answer, or undefined once it has grown too large; then the rest is not fetched. */
async function readWithinLimit(
  response: Response,
  waiting: Patience,
): Promise<readonly Uint8Array[] | undefined> {
  const reader = response.body?.getReader();
  if (!reader) return [];
  const bytes: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return bytes;
    waiting.heard();
    size += value.byteLength;
    if (size > limits.size) return undefined;
    bytes.push(value);
  }
}
