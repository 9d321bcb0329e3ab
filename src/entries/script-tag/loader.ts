/** Fetches the files of an element when the page has its tag, and no sooner. */
import { issue } from '../../definition/issues.js';
import { reportIssues } from '../../elements/core/console-report.js';
import { isTaken } from '../../elements/core/define-element.js';
import { DecisionAidErrorEvent } from '../../elements/core/events.js';
import { libraryVersion } from '../../version.js';
import { loadingIn } from './loading-in.js';
import { mountPlaceholders, placeholder, tellUnknown, watchPage } from './placeholders.js';

export { ownAddress } from './own-address.js';

/** The files that the build has made. */
export interface Files {
  /** What each element is made of, by tag: its own file first, then those that it shares with others. */
  readonly elements: Readonly<Record<string, readonly string[]>>;
  /** What each element imports after its first screen, by tag. */
  readonly later: Readonly<Record<string, readonly string[]>>;
  /** The integrity value of each file. */
  readonly integrity: Readonly<Record<string, string>>;
}

/** How to get at them. */
export interface Access {
  /** Runs a file. */
  readonly load: (file: string) => Promise<unknown>;
  /** The address that the names of files are relative to; undefined where it cannot be told. */
  readonly base: string | undefined;
}

/** On any element, such as the script tag: tags that the page will have later, or where nobody can see them. */
const announced = 'data-decision-aid-elements';

/** Loads what the page has now and what it adds later, and mounts elements where their tags are not allowed. */
export function startLoader({ elements, later, integrity }: Files, { load, base }: Access): void {
  const tags = Object.keys(elements);
  const asked = new Set<string>();
  const preloaded = new Set<string>();
  const broken = new Set<string>();

  // The browser then runs no other file than the one that was built; and it fetches all of them side by side.
  const preload = (file: string): void => {
    if (base === undefined || preloaded.has(file)) return;
    preloaded.add(file);
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.crossOrigin = 'anonymous';
    link.integrity = integrity[file] ?? '';
    link.href = new URL(file, base).href;
    link.addEventListener('error', () => broken.add(file));
    document.querySelectorAll('head')[0]?.append(link);
  };

  const bring = async (tag: string): Promise<void> => {
    const [own = '', ...shared] = elements[tag] ?? [];
    [own, ...shared].forEach(preload);
    try {
      await load(own);
      // In the task in which the element was defined: it imports these in a later one.
      later[tag]?.forEach(preload);
    } catch (error) {
      const file = [own, ...shared].find((one) => broken.has(one)) ?? own;
      fail(tag, `${file} (${String(error)})`);
    }
  };

  const ask = (tag: string): void => {
    if (!tags.includes(tag) || asked.has(tag)) return;
    asked.add(tag);
    const loading = loadingIn(document);
    // Another copy of the library may be at it. It is the first, so it wins; unless it fails.
    const before = loading.get(tag) ?? Promise.resolve();
    const done = before.then(async () => {
      if (!isTaken(tag, libraryVersion)) await bring(tag);
      mountPlaceholders();
    });
    loading.set(tag, done);
  };

  const selector = [...tags, `[${placeholder}]`, `[${announced}]`].join();
  const look = (): void => {
    for (const found of document.querySelectorAll(selector)) {
      ask(found.localName);
      ask(found.getAttribute(placeholder) ?? '');
      found.getAttribute(announced)?.split(/\s+/).forEach(ask);
    }
    mountPlaceholders();
  };
  look();
  watchPage(look);
  tellUnknown(tags);
  addEventListener('DOMContentLoaded', mountPlaceholders);
  // A whole aid has other elements inside, where nobody can see them.
  addEventListener('decision-aid-wanted', (event) => {
    // A page can send one too, with anything in it.
    const { detail } = event as CustomEvent<unknown>;
    if (Array.isArray(detail)) detail.forEach(ask);
  });
}

/** What the page put inside stays to be seen. */
function fail(tag: string, detail: string): void {
  const issues = [issue('element-not-loaded', [], detail)];
  reportIssues(tag, issues);
  for (const element of document.querySelectorAll(tag)) {
    element.dispatchEvent(new DecisionAidErrorEvent('element', issues));
  }
}
