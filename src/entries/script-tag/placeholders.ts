/**
 * Mounts elements in pages whose editor strips unknown tags:
 * `<div data-decision-aid="procedure-explainer" data-src="…">`.
 */
import { issue } from '../../definition/issues.js';
import type { DecisionAidElement } from '../../elements/core/decision-aid-element.js';
import { reportOnce } from '../../elements/core/console-report.js';

/** The attribute that names the element. */
export const placeholder = 'data-decision-aid';

type OurClass = typeof DecisionAidElement;
type Mounts = Pick<WeakMap<Element, Element>, 'get' | 'set'>;

const key = Symbol.for('decision-aid-elements/mounts');

/** For documents whose key a page has put something else under, or that are frozen. */
const hidden: Mounts = new WeakMap<Element, Element>();

/**
 * What stands in each place. Remembered and not read back from the page, where others put things beside it; and on the
 * document, since there may be two copies of the library.
 */
function mountsIn(document: Document): Mounts {
  const found: unknown = Object.getOwnPropertyDescriptor(document, key)?.value;
  if (found instanceof WeakMap) return found as Mounts;
  Reflect.defineProperty(document, key, { value: hidden });
  return hidden;
}

/** What the element reads, with its language, its direction and its slot. Anything else of the page stays its own. */
function passedOn({ observedAttributes }: OurClass): readonly string[] {
  return [...new Set([...observedAttributes, 'lang', 'dir', 'slot'])];
}

function pass(name: string, place: Element, element: Element): void {
  const value = place.getAttribute(`data-${name}`);
  const receivers = name === 'slot' ? [element, place] : [element];
  for (const one of receivers) {
    if (value === null) one.removeAttribute(name);
    else one.setAttribute(name, value);
  }
}

let observer: MutationObserver | undefined;

/** What the page says in a place later is passed on too; what it does not touch stays as the reader has it. */
function follow(place: Element): void {
  observer ??= new MutationObserver((records) => {
    for (const { target, attributeName } of records) {
      const element = mountsIn(document).get(target as Element);
      const ours = element && classOf(element.localName);
      const [, name = ''] = /^data-(.+)$/u.exec(attributeName ?? '') ?? [];
      if (ours && passedOn(ours).includes(name)) pass(name, target as Element, element);
    }
  });
  observer.observe(place, { attributes: true });
}

function mount(place: Element): void {
  const tag = place.getAttribute(placeholder) ?? '';
  // Only our own tags: a content author must not be able to bring other elements of the page to life.
  const ours = classOf(tag);
  if (!ours) return;
  const mounts = mountsIn(document);
  const known = mounts.get(place);
  // Wherever the page has moved it, it is still the one of this place.
  if (known?.isConnected && known.localName === tag) return;
  // A copy of a place that was filled before, or what the page has saved, comes with its element.
  const there = [...place.children].find(({ localName }) => localName === tag);
  const element = there ?? (known?.localName === tag ? known : document.createElement(tag));
  mounts.set(place, element);
  for (const name of passedOn(ours)) {
    if (place.hasAttribute(`data-${name}`)) pass(name, place, element);
  }
  if (!there) {
    if (known?.parentNode === place) known.replaceWith(...known.childNodes);
    element.replaceChildren(...place.childNodes);
    place.append(element);
  }
  follow(place);
}

function classOf(tag: string): OurClass | undefined {
  const found = customElements.get(tag) as OurClass | undefined;
  return typeof found?.libraryVersion === 'string' ? found : undefined;
}

/** Mounts what is there and whose element is defined; nothing while the page is being read, since more may come inside. */
export function mountPlaceholders(): void {
  if (document.readyState === 'loading') return;
  document.querySelectorAll(`[${placeholder}]`).forEach(mount);
}

/**
 * Tells, a second after the page is loaded, of places that name no element of ours.
 *
 * @param known the tags of those that may still be on their way
 */
export function tellUnknown(known: readonly string[]): void {
  const look = (): void => {
    for (const place of document.querySelectorAll(`[${placeholder}]`)) {
      const tag = place.getAttribute(placeholder) ?? '';
      if (classOf(tag) || known.includes(tag)) continue;
      const words = `${placeholder}="${tag.slice(0, 64)}"`;
      reportOnce(place, issue('unknown-attribute-word', [], words, 'warning'));
    }
  };
  const wait = (): void => void setTimeout(look, 1000);
  if (document.readyState === 'complete') wait();
  else addEventListener('load', wait, { once: true });
}

/** Calls when the page adds something, or names an element in what is there. */
export function watchPage(look: () => void): void {
  new MutationObserver(look).observe(document, {
    childList: true,
    subtree: true,
    attributeFilter: [placeholder],
  });
}

/** Mounts what is there now, and what the page adds later. */
export function watchPlaceholders(): void {
  mountPlaceholders();
  watchPage(mountPlaceholders);
  tellUnknown([]);
  addEventListener('DOMContentLoaded', mountPlaceholders);
}
