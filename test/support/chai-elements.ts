/**
 * Lets `expect(element).to.equal(other)` fail in a moment and in words. Without this a failure hands both elements to
 * the test runner, which would walk through all that can be reached from them.
 */
import { use } from 'chai';

/** An element in a few words. */
function inWords(value: unknown): string {
  if (!(value instanceof Node)) return String(value);
  if (!(value instanceof Element)) return value.nodeName;
  const text = (value.textContent ?? '').replace(/\s+/g, ' ').trim();
  const id = value.id === '' ? '' : `#${value.id}`;
  return `<${value.localName}${id}> "${text.length > 60 ? `${text.slice(0, 60)}…` : text}"`;
}

use(({ Assertion }) => {
  Assertion.overwriteMethod('equal', (original) => {
    return function (this: Chai.AssertionStatic, expected: unknown, ...rest: unknown[]) {
      const actual: unknown = this._obj;
      if (actual instanceof Node || expected instanceof Node) {
        const words = `${inWords(actual)} to be ${inWords(expected)}`;
        this.assert(
          actual === expected,
          `expected ${words}`,
          `expected not ${words}`,
          inWords(expected),
          inWords(actual),
        );
      } else {
        (original as (...values: unknown[]) => void).call(this, expected, ...rest);
      }
    };
  });
});
