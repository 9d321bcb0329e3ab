/** What goes with a number that is no number of people: its scale. */
import { html, nothing } from 'lit';
import type { Result } from '../../../evidence/results.js';
import { scaleSaid } from '../../../outline/measure-words.js';
import type { Content } from '../../shared/text/prose.js';
import { wordsView } from '../../shared/text/words-view.js';
import type { Writers } from '../../shared/writers.js';

/** What a score is measured on, and the smallest difference that people notice. */
export function scaleWords(result: Result, words: Writers): Content {
  const sentences = scaleSaid(result, words);
  if (sentences.length === 0) return nothing;
  const [scale, noticed] = sentences.map((pieces) => pieces.map((one) => wordsView(one, words)));
  return html`<p class="frame-note">${scale} ${noticed ?? nothing}</p>`;
}
