/** A bar from none to all, with its range. What it shows stands beside it in words. */
import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

/** What a bar is drawn from. All numbers are shares, 0 to 1. */
export interface BarFigure {
  readonly share: number;
  readonly range?: { readonly low: number; readonly high: number };
}

const length = 100;

/** Draws a bar. It begins where lines begin: right to left, it is mirrored by its style. */
export function barFigure({ share, range }: BarFigure): TemplateResult {
  return html`<svg class="bar" part="bar" aria-hidden="true" viewBox="0 0 ${length} 10" preserveAspectRatio="none">
    <rect class="bar-whole" x="0" y="0" width=${length} height="10"></rect>
    <rect class="bar-part" x="0" y="0" width=${share * length} height="10"></rect>
    ${range ? rangeMark(range.low * length, range.high * length) : ''}
  </svg>`;
}

function rangeMark(low: number, high: number): SVGTemplateResult {
  return svg`<path class="bar-range-ground" d="M${low} 5H${high}M${low} 2.5V7.5M${high} 2.5V7.5"></path>
    <path class="bar-range" d="M${low} 5H${high}M${low} 2.5V7.5M${high} 2.5V7.5"></path>`;
}
