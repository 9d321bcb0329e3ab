/** Answers requests in place of a server, and remembers how they were made. */
import { replace } from './fixture.js';

/** A request that was made. */
export interface FetchCall {
  readonly url: string;
  readonly options: RequestInit;
  readonly signal: AbortSignal;
}

/** Gives an answer, or a promise of one. */
export type Answer = (call: FetchCall) => Response | Promise<Response>;

/** Answers all requests until the end of the test; returns the list of them, which grows. */
export function answerRequests(answer: Answer): FetchCall[] {
  const calls: FetchCall[] = [];
  replace(window, 'fetch', (input, options = {}) => {
    const url = input instanceof Request ? input.url : String(input);
    const call: FetchCall = {
      url,
      options,
      signal: options.signal ?? new AbortController().signal,
    };
    calls.push(call);
    return Promise.resolve(answer(call));
  });
  return calls;
}

/** A JSON answer. */
export function json(data: unknown, init?: ResponseInit): Response {
  return new Response(JSON.stringify(data), {
    headers: { 'content-type': 'application/json' },
    ...init,
  });
}

/** An answer that never comes; the request ends only when it is aborted, as in a browser. */
export function never({ signal }: FetchCall): Promise<Response> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => {
      reject(new DOMException('The request was aborted.', 'AbortError'));
    });
  });
}

/** An answer that comes when the test says so. */
export function delayed(): {
  readonly answer: Answer;
  readonly give: (response: Response) => void;
} {
  let give: (response: Response) => void = () => undefined;
  const response = new Promise<Response>((resolve) => {
    give = resolve;
  });
  return {
    answer: (call) => Promise.race([response, never(call)]),
    give: (one) => {
      give(one);
    },
  };
}
