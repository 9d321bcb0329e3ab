/**
 * Mounts elements in pages whose editor strips unknown tags:
 * `<div data-decision-aid="procedure-explainer" data-src="…">`.
 */
import type { DecisionAidElement } from '../../elements/core/decision-aid-element.js';

const placeholder = 'data-decision-aid';

function mount(place: Element): void {
  const tag = place.getAttribute(placeholder) ?? '';
  // Only our own tags: a content author must not be able to bring other elements of the page to life.
  const ours = classOf(tag);
  if (place.firstElementChild?.localName === tag || !ours) return;
  const element = document.createElement(tag);
  // What the element reads, and its language. Anything else of the page stays its own.
  for (const name of [...ours.observedAttributes, 'lang']) {
    const value = place.getAttribute(`data-${name}`);
    if (value !== null) element.setAttribute(name, value);
  }
  element.append(...place.childNodes);
  place.append(element);
}

function classOf(tag: string): typeof DecisionAidElement | undefined {
  const found = customElements.get(tag) as typeof DecisionAidElement | undefined;
  return typeof found?.libraryVersion === 'string' ? found : undefined;
}

function mountAll(): void {
  document.querySelectorAll(`[${placeholder}]`).forEach(mount);
}

/** Mounts what is there now, and what the page adds later. */
export function mountPlaceholders(): void {
  const start = (): void => {
    mountAll();
    new MutationObserver(mountAll).observe(document.documentElement, {
      childList: true,
      subtree: true,
    });
  };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
  else start();
}
