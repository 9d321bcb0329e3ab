/** A line drawing. */
import { html, type TemplateResult } from 'lit';
import { drawings, type DrawingName } from './drawings.js';

/** Draws it. It says nothing to a screen reader, so words must stand beside it. */
export function drawingView(name: DrawingName): TemplateResult {
  const { line, accent } = drawings[name];
  return html`<svg class="drawing" viewBox="0 0 64 64" aria-hidden="true"><path d=${line}></path><path class="drawing-accent" d=${accent}></path></svg>`;
}
