/** How sure the evidence of a row is, with the terms of its authors explained in place. */
import type { Row } from '../../../evidence/overview.js';
import { howSureSaid } from '../../../outline/how-sure.js';
import type { Content } from '../../shared/text/prose.js';
import type { Writers } from '../../shared/writers.js';

export function howSureWords(row: Row, words: Writers): Content {
  const { text, whose } = howSureSaid(row, words);
  return whose === 'interface' ? text : words.prose.inline(text);
}
