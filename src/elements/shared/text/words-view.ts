/** Words of whoever says them, in a line and in their own language. */
import type { Words } from '../../../outline/words.js';
import type { ReadingContext } from '../reading-context.js';
import { proseFor } from './entries-view.js';
import type { Content } from './prose.js';

/** The words. The interface speaks the language of the page around them, and so do readers, as far as one knows. */
export function wordsView(
  words: Words,
  writers: Pick<ReadingContext, 'prose' | 'guidanceProse'>,
): Content {
  const { text, whose } = words;
  return whose === 'definition' || whose === 'guidance'
    ? proseFor({ whose }, writers).line(text)
    : text;
}
