/** The name of a role, place, scan or way of numbing. */
import {
  explanationOf,
  type ExplainedList,
  type ExplanationSources,
} from '../../../guidance/explanations.js';
import type { Writers } from '../writers.js';
import { proseFor } from './entries-view.js';
import type { Content } from './prose.js';

/** In the words of the definition, else of the general guidance. */
export function explainedName(
  list: ExplainedList,
  id: string,
  data: ExplanationSources,
  words: Writers,
): Content {
  const found = explanationOf(list, id, data);
  return proseFor(found, words).line(found.name);
}
