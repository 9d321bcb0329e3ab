/**
 * A test that makes the page complain fails: console warnings and errors, uncaught errors,
 * unhandled rejections and reports of the content security policy. The test runner loads this file
 * before every browser test; a test that expects a complaint says so:
 *
 *     import { expectConsole } from './silence.js';
 *     expectConsole(/already defined by version/);
 */
interface Complaint {
  readonly text: string;
  /** The test that was running, if one was. */
  readonly test: Mocha.Test | undefined;
}

type Done = (error?: unknown) => void;

/**
 * What elements say of the page they are on, a moment after it is loaded: whether a test that is about something else lasts
 * so long depends on the device. The tests of `MistakesController` hold the time and expect each of them, and only these.
 */
const saidInTime = [/(?:error|warning) (?:language-not-loaded|no-definition|aid-not-found) at ""/];

let complaints: Complaint[] = [];
let expected: RegExp[] = [];
let allowed: RegExp[] = [];
let running: Mocha.Test | undefined;

// Kept from before any test can replace it by a fake clock.
const realSetTimeout = globalThis.setTimeout.bind(globalThis);

/**
 * Declares that the running test makes the page say something that matches, at least once. The
 * test fails if it does not.
 */
export function expectConsole(pattern: RegExp): void {
  expected.push(pattern);
}

/** Declares that what matches is no complaint here, whether it is said or, as it is said once a page, was said before. */
export function allowConsole(pattern: RegExp): void {
  allowed.push(pattern);
}

function matches(pattern: RegExp, text: string): boolean {
  // A fresh copy, because a pattern with the g flag remembers where it stopped.
  return new RegExp(pattern.source, pattern.flags.replace(/[gy]/g, '')).test(text);
}

function record(text: string): boolean {
  complaints.push({ text, test: running });
  return [...expected, ...allowed].some((pattern) => matches(pattern, text));
}

function inWords(value: unknown): string {
  if (value instanceof Error)
    return value.stack?.includes(value.message) ? value.stack : `${value.name}: ${value.message}`;
  if (typeof value === 'string') return value;
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return String(value);
  }
}

for (const level of ['warn', 'error'] as const) {
  const original = console[level].bind(console);
  console[level] = (...values: unknown[]) => {
    const wasExpected = record(`console.${level}: ${values.map(inWords).join(' ')}`);
    if (!wasExpected) original(...values);
  };
}

addEventListener('error', (event) => {
  record(`uncaught: ${event.error ? inWords(event.error) : event.message}`);
});
addEventListener('unhandledrejection', (event) => {
  record(`unhandled rejection: ${inWords(event.reason)}`);
});
addEventListener('securitypolicyviolation', (event) => {
  record(`content security policy: ${event.violatedDirective} blocked ${event.blockedURI}`);
});

// Lit's note that it runs in development mode is no complaint; its other warnings are wanted.
const page = globalThis as { litIssuedWarnings?: Set<string> };
page.litIssuedWarnings ??= new Set();
page.litIssuedWarnings.add('dev-mode');

/** What was wrong since the last look, as an error, and starts afresh. */
function takeComplaints(): Error | undefined {
  const known = [...expected, ...allowed, ...saidInTime];
  const unexpected = complaints.filter(
    ({ text, test }) =>
      // Mocha has failed the test itself for most uncaught errors: once is enough.
      test?.state !== 'failed' && !known.some((pattern) => matches(pattern, text)),
  );
  const missing = expected.filter(
    (pattern) => !complaints.some(({ text }) => matches(pattern, text)),
  );
  complaints = [];
  expected = [];
  allowed = [];
  if (unexpected.length > 0) {
    return new Error(`The page complained.\n${unexpected.map(({ text }) => text).join('\n')}`);
  }
  if (missing.length > 0) {
    return new Error(`The page was expected to complain: ${missing.map(String).join(', ')}`);
  }
  return undefined;
}

// Not an afterEach hook: mocha skips the rest of a file when a hook fails, and here it is the test
// that fails.
// eslint-disable-next-line @typescript-eslint/unbound-method
const runTest = Mocha.Test.prototype.run as (this: Mocha.Test, done: Done) => void;
Mocha.Test.prototype.run = function (this: Mocha.Test, done: Done) {
  // eslint-disable-next-line @typescript-eslint/no-this-alias
  running = this;
  runTest.call(this, (error) => {
    // Browsers report rejections a task late.
    realSetTimeout(() => {
      running = undefined;
      const complaint = takeComplaints();
      done(error ?? (this.isPending() ? undefined : complaint));
    }, 0);
  });
};

// What the last test left running may complain too, and so may a hook.
after('no complaint is left', async () => {
  await new Promise((resolve) => realSetTimeout(resolve, 20));
  const complaint = takeComplaints();
  if (complaint) throw complaint;
});
