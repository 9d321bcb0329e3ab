/** Words with their drawing. */
import { html } from 'lit';
import type { Content } from '../text/prose.js';
import { drawingView } from './drawing-view.js';
import type { DrawingName } from './drawings.js';

/** The drawing and the words after it; the words as they are if there is no drawing. */
export function drawnWordsView(name: DrawingName | undefined, words: Content): Content {
  if (name === undefined) return words;
  return html`<div class="drawn">${drawingView(name)}<div>${words}</div></div>`;
}
