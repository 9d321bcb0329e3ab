/** A bar of ten steps: one for each ten of a hundred. It stands beside its number, which is what is read aloud. */
import { html, svg, type TemplateResult } from 'lit';

const steps = [10, 20, 30, 40, 50, 60, 70, 80, 90];

/** Draws a share, 0 to 1. It begins where lines begin: right to left, it is mirrored by its style. */
export function stepBarFigure(share: number): TemplateResult {
  return html`<svg class="step-bar" part="bar" aria-hidden="true" viewBox="0 0 100 10" preserveAspectRatio="none">
    <rect class="step-bar-part" x="0" y="0" width=${share * 100} height="10"></rect>
    ${steps.map((at) => svg`<path class=${at < share * 100 ? 'step-bar-line step-bar-line-in' : 'step-bar-line'} d="M${at} 0V10"></path>`)}
    <rect class="step-bar-whole" x="0" y="0" width="100" height="10"></rect>
  </svg>`;
}
