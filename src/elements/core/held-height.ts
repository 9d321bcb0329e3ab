/** Keeps what stands below an element in its place while the element takes that of what the page put inside. */
import type { LitElement } from 'lit';
import { allThere } from '../shared/later.js';

/** How high what the page put inside an element is, in pixels; none above 0 where it put nothing to see. */
export function heightOfFallback(host: HTMLElement): number {
  if (host.childElementCount === 0) return 0;
  const { paddingTop, paddingBottom } = getComputedStyle(host);
  return host.clientHeight - parseFloat(paddingTop) - parseFloat(paddingBottom);
}

/**
 * Holds a height until all of the element is there: its first screen can be shorter than what it takes the place of, and
 * the rest would push down again what has just moved up.
 */
export function holdHeight(host: LitElement, height: number): void {
  // Not the root, a container of queries: Chromium would no longer keep in its place what the reader has jumped to below.
  const ground = host.renderRoot.querySelector<HTMLElement>('.ground');
  if (!ground) return;
  ground.style.minBlockSize = `${height}px`;
  void allThere(host).then(() => {
    ground.style.minBlockSize = '';
  });
}
