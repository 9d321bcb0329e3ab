/** One request for an address, however many elements wait for its answer. */

interface Flight<Result> {
  readonly request: AbortController;
  readonly result: Promise<Result>;
  waiting: number;
}

/**
 * Lets those who ask for the same while it is on its way have the same answer. It is given up when nobody waits any
 * more; whoever asks later asks anew.
 */
export class InFlight<Result> {
  readonly #flights = new Map<string, Flight<Result>>();

  constructor(private readonly start: (key: string, signal: AbortSignal) => Promise<Result>) {}

  /** Rejects with the reason of `signal` when it is aborted, whatever becomes of the others who wait. */
  get(key: string, signal: AbortSignal): Promise<Result> {
    const flight = this.#flights.get(key) ?? this.#begin(key);
    flight.waiting += 1;
    return new Promise((resolve, reject) => {
      const leave = (): void => {
        reject(signal.reason as Error);
        flight.waiting -= 1;
        if (flight.waiting > 0) return;
        this.#end(key, flight);
        flight.request.abort();
      };
      signal.addEventListener('abort', leave);
      const stay = (): void => {
        signal.removeEventListener('abort', leave);
      };
      flight.result.finally(stay).then(resolve, reject);
    });
  }

  #begin(key: string): Flight<Result> {
    const request = new AbortController();
    const result = this.start(key, request.signal);
    const flight = { request, result, waiting: 0 };
    this.#flights.set(key, flight);
    const end = (): void => {
      this.#end(key, flight);
    };
    result.then(end, end);
    return flight;
  }

  #end(key: string, flight: Flight<Result>): void {
    if (this.#flights.get(key) === flight) this.#flights.delete(key);
  }
}
