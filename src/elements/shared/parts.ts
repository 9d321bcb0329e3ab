/**
 * Parts of the library that the first screen does without. Each is a file of its own, also through bundlers, and is
 * fetched by itself soon after the first screen; `later()` draws what is made of it once it is there.
 */

/** What is imported later: `new Part(() => import('./results.js'))`. Made once for a module, since the page has one copy. */
export class Part<Module = unknown> {
  #module: Module | undefined;
  #loading: Promise<unknown> | undefined;
  readonly #listeners = new Set<() => void>();

  constructor(
    private readonly bring: () => Promise<Module>,
    /** Another part without which this one cannot be drawn: it is there before this one. */
    private readonly before?: Part,
  ) {}

  /** What the module exports, once it is there. */
  get module(): Module | undefined {
    return this.#module;
  }

  /** Whether it has been asked for, and is neither there nor failed. */
  get isOnItsWay(): boolean {
    return !this.#module && !!this.#loading;
  }

  /**
   * Settles when the part is there, or to the error when it could not be fetched; never rejects. Asked again after an
   * error, it tries again.
   */
  load(): Promise<unknown> {
    return (this.#loading ??= this.#load());
  }

  /** Takes a module that is there already, where everything has to be at once. */
  take(module: Module): void {
    this.#module = module;
    const listeners = [...this.#listeners];
    this.#listeners.clear();
    for (const listener of listeners) listener();
  }

  /** Calls once when the part is there; returns how to call it off. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async #load(): Promise<unknown> {
    if (this.#module) return undefined;
    // Not in the task in which an element is defined: only after that does the loader of the script tag say which
    // integrity values the later files have.
    await nextTask();
    let error: unknown;
    try {
      const [module, failure] = await Promise.all([this.bring(), this.before?.load()]);
      error = failure;
      if (error === undefined) this.take(module);
    } catch (thrown) {
      error = thrown;
    }
    if (error !== undefined) this.#loading = undefined;
    return error;
  }
}

/** Ways to let the browser go on first, the best first: to the first, what the reader does is more urgent than this. */
const waysToWait: readonly ((goOn: () => void) => void)[] = [
  (goOn) => {
    const { scheduler } = globalThis as unknown as {
      scheduler: { postTask: (task: () => void) => unknown };
    };
    scheduler.postTask(goOn);
  },
  (goOn) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      goOn();
    };
    port2.postMessage(0);
  },
  (goOn) => setTimeout(goOn),
];

// A way that is missing or refused must not end it: all elements of the page wait for the same task.
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    for (const waitBy of waysToWait) {
      try {
        waitBy(resolve);
        return;
      } catch {
        // The next way, then.
      }
    }
    resolve();
  });
}
