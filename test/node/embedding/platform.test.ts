/** What a browser, a polyfill or a policy can lack or break: each of it is taken away once, and made to throw once. */
import { expect } from 'chai';
import { englishDefinition, markupOf, onHostPage, tags } from './host-page.js';

const body = tags.map((tag) => markupOf(tag)).join('');

/** What the elements do without, and nobody sees a difference in what they say. */
const accessories = [
  'Document.prototype.adoptedStyleSheets',
  'Document.prototype.scripts',
  'ShadowRoot.prototype.adoptedStyleSheets',
  'Element.prototype.checkVisibility',
  'Element.prototype.scrollIntoView',
  'HTMLElement.prototype.attachInternals',
  'HTMLTextAreaElement.prototype.select',
  'AbortSignal.prototype.throwIfAborted',
  'Blob',
  'CSS.escape',
  'CSS.supports',
  'DOMImplementation.prototype.createHTMLDocument',
  'IntersectionObserver',
  'Intl.DateTimeFormat',
  'Intl.DisplayNames',
  'Intl.ListFormat',
  'Intl.Locale',
  'Intl.NumberFormat.prototype.formatRangeToParts',
  'Intl.PluralRules',
  'Intl.Segmenter',
  'MessageChannel',
  'ResizeObserver',
  'URL.createObjectURL',
  'cancelIdleCallback',
  'localStorage',
  'matchMedia',
  'navigator.clipboard',
  'performance.now',
  'print',
  'reportError',
  'requestAnimationFrame',
  'requestIdleCallback',
  'scheduler',
  'sessionStorage',
  'structuredClone',
];

/** What they cannot do without. */
const necessary = [
  'AbortController',
  'Element.prototype.attachShadow',
  'Element.prototype.getBoundingClientRect',
  'Intl.NumberFormat',
  'Document.prototype.importNode',
  'ReadableStream.prototype.getReader',
  'TextDecoder',
  'URL',
  'fetch',
  'getComputedStyle',
];

/** A prelude that breaks a member of the window, or of what is named before it. */
function broken(path: string, how: 'is missing' | 'throws'): string {
  return `{
    const names = '${path}'.split('.');
    const name = names.pop();
    const target = names.reduce((place, one) => place[one], globalThis);
    let owner = target;
    while (owner && !Object.hasOwn(owner, name)) owner = Object.getPrototypeOf(owner);
    const { get, value } = owner ? Object.getOwnPropertyDescriptor(owner, name) : {};
    const refuse = function () { throw new TypeError('Broken: ${path}'); };
    if (value?.prototype) refuse.prototype = value.prototype;
    const isDeleted = ${how === 'is missing'} && Reflect.deleteProperty(owner ?? target, name);
    if (!isDeleted) Object.defineProperty(owner ?? target, name, ${
      how === 'is missing'
        ? '{ value: undefined, configurable: true, writable: true }'
        : 'get ? { get: refuse, set: refuse, configurable: true } : { value: refuse, configurable: true, writable: true }'
    });
  }`;
}

interface Found {
  readonly tag: string;
  readonly status: string | undefined;
  readonly hasWords: boolean;
  readonly hasFallback: boolean;
  readonly answersBefore: string;
  readonly answersAfter: string;
}

/** Lets a reader answer something and use the rest, and looks what is there then. */
function useAll(list: readonly string[]): Promise<readonly Found[]> {
  const rest = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));
  const nameOf = (control: HTMLElement): string =>
    [control.localName, control.className, control.getAttribute('type')].join();
  const use = async (tag: string): Promise<Found> => {
    const element = document.querySelector<HTMLElementTagNameMap['procedure-explainer']>(tag)!;
    const fallback = element.querySelector<HTMLElement>('.fallback')!;
    const { shadowRoot } = element;
    const answer = shadowRoot?.querySelector<HTMLInputElement>(
      'input:is([type="checkbox"], [type="radio"]):not(:checked)',
    );
    answer?.click();
    const isReady = element.status === 'ready';
    const answersBefore = JSON.stringify(element.worksheet?.answers);
    const used = new Set<string>();
    const controls = shadowRoot?.querySelectorAll<HTMLElement>('button, summary, a[href^="#"]');
    for (const control of controls ?? []) {
      // What an answer is given or taken by would be no answer lost.
      const isAnswer = control.closest('[data-private], fieldset, label') !== null;
      if (!isReady || isAnswer || used.has(nameOf(control))) continue;
      used.add(nameOf(control));
      control.click();
      await Promise.race([element.updateComplete, rest(500)]);
    }
    const text = shadowRoot?.textContent ?? '';
    return {
      tag,
      status: element.status,
      hasWords: shadowRoot?.querySelector('.root [id]') != null && !/Sorry, we cannot/.test(text),
      hasFallback: fallback.offsetHeight > 0,
      answersBefore,
      answersAfter: JSON.stringify(element.worksheet?.answers),
    };
  };
  return (async () => {
    const isLoading = (tag: string): boolean =>
      ['loading', 'idle'].includes((document.querySelector(tag) as never as Found).status ?? '');
    for (let turn = 0; turn < 400 && list.some(isLoading); turn += 1) await rest(20);
    const found: Found[] = [];
    for (const tag of list) {
      const element = document.querySelector<HTMLElementTagNameMap['procedure-explainer']>(tag)!;
      // As a reader comes near, and as one waits who has no sign of that.
      scrollTo(0, element.offsetTop);
      await Promise.race([element.updateComplete, rest(500)]);
      for (let turn = 0; turn < 40 && !element.shadowRoot?.textContent.trim(); turn += 1)
        await rest(20);
      found.push(await use(tag));
    }
    return found;
  })();
}

describe('DecisionAidElement in a browser that lacks something', () => {
  for (const path of accessories) {
    for (const how of ['is missing', 'throws'] as const) {
      it(`says all it has to say, and keeps answers, where ${path} ${how}`, () =>
        onHostPage(
          {
            body,
            library: 'classic',
            policy: null,
            allowed: [englishDefinition],
            prelude: `${quick} ${broken(path, how)}`,
          },
          async ({ page }) => {
            for (const one of await page.evaluate(useAll, tags)) {
              expect(one).to.include({ status: 'ready', hasWords: true, hasFallback: false });
              expect(one.answersAfter, one.tag).to.equal(one.answersBefore);
            }
          },
        ));
    }
  }

  for (const path of necessary) {
    for (const how of ['is missing', 'throws'] as const) {
      it(`shows what the page put inside, and says why once for each, where ${path} ${how}`, () =>
        onHostPage(
          {
            body,
            library: 'classic',
            policy: null,
            allowed: [englishDefinition],
            prelude: broken(path, how),
            expected: [/<[a-z-]+> error [a-z-]+ at /],
          },
          async ({ page, complaints }) => {
            const found = await page.evaluate(useAll, tags);
            for (const { tag, status, hasWords, hasFallback } of found)
              expect({ hasWords, hasFallback }, `${tag} is ${status}`).to.deep.equal(
                status === 'ready'
                  ? { hasWords: true, hasFallback: false }
                  : { hasWords: false, hasFallback: true },
              );
            const failed = found.filter(({ status }) => status === 'failed');
            expect(failed).not.to.have.length(0);
            // The whole aid has another element inside, and the script itself may tell too.
            expect(complaints.length).to.be.at.most(failed.length + 1);
          },
        ));
    }
  }
});

/** What is far from the reader is drawn after seconds where no observer tells that they come. */
const quick = `{
  const slow = globalThis.setTimeout;
  globalThis.setTimeout = (act, delay = 0, ...rest) => slow(act, delay >= 5000 && delay < 10_000 ? 50 : delay, ...rest);
}`;
