/**
 * Answers the addresses that named states load from, as each state wants it. A story thus shows loading and failing
 * without a server that does either.
 */
import { addresses } from '../support/addresses.js';

const answers: Readonly<
  Record<string, (signal: AbortSignal | null | undefined) => Promise<Response>>
> = {
  [addresses.silent]: (signal) =>
    new Promise((_, reject) => {
      signal?.addEventListener('abort', () => {
        reject(new DOMException('Nobody waits any more.', 'AbortError'));
      });
    }),
  [addresses.missing]: () => Promise.resolve(new Response(null, { status: 404 })),
};

/** From now on, the addresses answer on this page. */
export function answerNamedAddresses(): void {
  const fetchFromNetwork = window.fetch.bind(window);
  window.fetch = (input, init) => {
    const address = input instanceof Request ? input.url : input;
    const answer = answers[new URL(address, location.href).pathname];
    return answer ? answer(init?.signal) : fetchFromNetwork(input, init);
  };
}
