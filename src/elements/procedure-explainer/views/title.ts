/** What a section is called, where it stands and where a link leads to it. */
import type { Section } from '../../../definition/schema/vocabulary.js';
import { sectionTitle } from '../../../outline/sections.js';
import type { Content } from '../../shared/text/prose.js';
import { wordsView } from '../../shared/text/words-view.js';
import type { Writers } from '../../shared/writers.js';
import type { ExplainerData } from '../procedure-explainer-data.js';

/** The title of a section. */
export function titleView(
  id: Section,
  data: Pick<ExplainerData, 'definition'>,
  words: Writers,
): Content {
  return wordsView(sectionTitle(id, words.localizer, data.definition), words);
}
