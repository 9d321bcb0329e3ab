/** Fetches a definition with care: no credentials, no referrer, a time limit, a size limit. */
import { issue, type DefinitionIssue } from '../../../definition/issues.js';
import { limits } from '../../../definition/limits.js';
import type { Reading } from '../../../definition/parse.js';
import { parseOnce } from './parse-once.js';

/** How long an answer may take, in seconds. */
export const timeout = 10;

/**
 * Loads and checks a definition. Never throws, except for the `AbortError` when `signal` says that nobody waits any
 * more.
 *
 * @param address where it is, as written in the page
 * @param signal aborts the request
 */
export async function fetchDefinition(address: string, signal: AbortSignal): Promise<Reading> {
  const url = safeUrl(address, document.baseURI);
  if (!url) return failed(issue('unsafe-address'));

  const request = new AbortController();
  const forward = (): void => {
    request.abort();
  };
  signal.addEventListener('abort', forward);
  let timedOut = false;
  const timer = setTimeout(() => {
    timedOut = true;
    request.abort();
  }, timeout * 1000);
  const policy = watchPolicy(url);

  try {
    return await read(url, request);
  } catch {
    signal.throwIfAborted();
    if (timedOut) return failed(issue('timed-out', [], timeout));
    // The report of a violation comes a task later than the failure of the request.
    await new Promise((resolve) => setTimeout(resolve));
    signal.throwIfAborted();
    return failed(issue(policy.hasBlocked() ? 'blocked-by-policy' : 'network-failed'));
  } finally {
    // Whatever is still on its way is not wanted any more.
    request.abort();
    clearTimeout(timer);
    signal.removeEventListener('abort', forward);
    policy.stop();
  }
}

function failed(problem: DefinitionIssue): Reading {
  return { issues: [problem] };
}

function safeUrl(address: string, base: string): URL | undefined {
  try {
    const url = new URL(address, base);
    return url.protocol === 'https:' || url.origin === location.origin ? url : undefined;
  } catch {
    return undefined;
  }
}

async function read(url: URL, request: AbortController): Promise<Reading> {
  const response = await fetch(url, {
    credentials: 'omit',
    mode: 'cors',
    referrerPolicy: 'no-referrer',
    signal: request.signal,
  });
  // A redirect may have led away from where the page wanted to go.
  if (!safeUrl(response.url, url.href)) return failed(issue('unsafe-address'));
  if (!response.ok) return failed(issue('not-found', [], response.status));
  const text = await readWithinLimit(response, request);
  return text === undefined ? failed(issue('too-large', [], limits.size)) : parseOnce(text);
}

/** The text of an answer, or undefined once it has grown too large; then the rest is not fetched. */
async function readWithinLimit(
  response: Response,
  request: AbortController,
): Promise<string | undefined> {
  const reader = response.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let size = 0;
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    if (size > limits.size) {
      request.abort();
      return undefined;
    }
    text += decoder.decode(value, { stream: true });
  }
}

/** Listens whether the page's own policy stops a request, since the failed request does not tell. */
function watchPolicy(url: URL): { hasBlocked: () => boolean; stop: () => void } {
  let blocked = false;
  const listen = (event: SecurityPolicyViolationEvent): void => {
    if (url.href.startsWith(event.blockedURI)) blocked = true;
  };
  document.addEventListener('securitypolicyviolation', listen);
  return {
    hasBlocked: () => blocked,
    stop: () => {
      document.removeEventListener('securitypolicyviolation', listen);
    },
  };
}
