/**
 * For a page with elements that others show in a frame. Its script names who may:
 * `<script type="module" src="…/frame-guest.js" data-hosts="https://www.example.org https://portal.example.org">`.
 * It tells those, and nobody else, how high the page is and whether the elements are there.
 */
import { greetingIn, written, type Report } from './messages.js';

const own = 'script[data-hosts]';

const hosts = new Set(
  [...document.querySelectorAll<HTMLElement>(own)].flatMap(
    ({ dataset }) => dataset.hosts?.split(/\s+/).filter(Boolean) ?? [],
  ),
);

/** The site around, once it has greeted. */
let host: string | undefined;
let status: Report['status'];

function report(more: Partial<Report> = {}): void {
  if (host === undefined) return;
  // The page, and not its window: that one is never less high than the frame.
  const { height } = document.documentElement.getBoundingClientRect();
  parent.postMessage(
    written({ height: Math.ceil(height), width: innerWidth, ...(status && { status }), ...more }),
    host,
  );
}

addEventListener('message', ({ source, origin, data }) => {
  if (source !== parent || source === window || !hosts.has(origin)) return;
  const greeting = greetingIn(data);
  if (!greeting) return;
  host = origin;
  report();
  if (greeting.section !== undefined) location.hash = greeting.section;
});

document.addEventListener('decision-aid-ready', () => {
  status = 'ready';
  report();
});
document.addEventListener('decision-aid-error', ({ target }) => {
  if ((target as Partial<HTMLElementTagNameMap['procedure-explainer']>).status !== 'failed') return;
  status ??= 'failed';
  report();
});

// A link to a section moves the focus to its heading, and a frame cannot scroll the page of another site. Of a control
// nothing is told: where the focus is among answers says which one is thought of.
addEventListener(
  'focusin',
  () => {
    const focused = deepestFocus();
    if (focused?.matches('[tabindex="-1"]'))
      report({ goTo: Math.max(0, Math.round(focused.getBoundingClientRect().top)) });
  },
  true,
);

function deepestFocus(): Element | null {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused;
}

new ResizeObserver(() => {
  report();
}).observe(document.documentElement);
