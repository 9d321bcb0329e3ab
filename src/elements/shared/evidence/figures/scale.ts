/** A difference of average scores on its scale: never people. What it shows stands beside it in words. */
import { html, svg, type TemplateResult } from 'lit';
import type { DifferencePlace } from '../../../../evidence/mean-difference.js';

/** What a scale is drawn from. */
export interface ScaleFigure {
  readonly difference: DifferencePlace;
}

const length = 100;

/** Draws the difference as a point with its range, and a line where there is no difference. */
export function scaleFigure({ difference }: ScaleFigure): TemplateResult {
  const { place, interval } = difference;
  const at = place * length;
  return html`<svg class="scale" part="scale" aria-hidden="true" viewBox="0 0 ${length} 16">
    <path class="scale-axis" d="M0 8H${length}M0 5V11M${length} 5V11"></path>
    <path class="scale-none" d="M${length / 2} 1V15"></path>
    ${interval ? svg`<path class="scale-range" d="M${interval.low * length} 8H${interval.high * length}"></path>` : ''}
    <circle class="scale-point" cx=${at} cy="8" r="2.4"></circle>
  </svg>`;
}
