/** Words that follow each other, each in its own language. */
import { html } from 'lit';
import type { Line } from '../../../exchange/summary/writing.js';
import type { Content } from '../../shared/text/prose.js';
import { wordsView } from '../../shared/text/words-view.js';
import type { Writers } from '../../shared/writers.js';

export function lineView(line: Line, words: Writers): Content {
  return html`${line.map((one) => wordsView(one, words))}`;
}
