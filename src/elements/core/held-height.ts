/** Keeps what stands below an element in its place while the element takes that of what the page put inside. */
import type { LitElement } from 'lit';
import { allThere } from '../shared/later.js';

/** How high what the page put inside an element is, in pixels; 0 where it put nothing to see. */
export function heightOfFallback(host: HTMLElement): number {
  if (host.childElementCount === 0) return 0;
  const { paddingTop, paddingBottom } = getComputedStyle(host);
  return Math.max(0, host.clientHeight - parseFloat(paddingTop) - parseFloat(paddingBottom));
}

/**
 * Holds a height until all of the element is there: its first screen can be shorter than what it takes the place of, and
 * the rest would push down again what has just moved up.
 */
export function holdHeight(host: LitElement, height: number): void {
  const root = host.renderRoot.querySelector<HTMLElement>('.root');
  if (!root) return;
  root.style.minBlockSize = `${height}px`;
  void allThere(host).then(() => {
    root.style.minBlockSize = '';
  });
}
