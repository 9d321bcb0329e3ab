/**
 * Mounts elements in pages whose editor strips unknown tags:
 * `<div data-decision-aid="procedure-explainer" data-src="…">`.
 */

const placeholder = 'data-decision-aid';

/** Data attributes that become attributes of the element. Anything else of the page stays its own. */
const passedOn = [
  'src',
  'heading-level',
  'lang',
  'option',
  'depth',
  'reader',
  'view',
  'per',
  'pace',
  'topics',
];

function mount(place: Element): void {
  const tag = place.getAttribute(placeholder) ?? '';
  // Only our own tags: a content author must not be able to bring other elements of the page to life.
  if (place.firstElementChild?.localName === tag || !isOurs(tag)) return;
  const element = document.createElement(tag);
  for (const name of passedOn) {
    const value = place.getAttribute(`data-${name}`);
    if (value !== null) element.setAttribute(name, value);
  }
  element.append(...place.childNodes);
  place.append(element);
}

function isOurs(tag: string): boolean {
  const found = customElements.get(tag) as { readonly libraryVersion?: unknown } | undefined;
  return typeof found?.libraryVersion === 'string';
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
