/** The name of a role, place, scan or way of numbing. */
import {
  explanationOf,
  type ExplainedList,
  type ExplanationSources,
} from '../../../guidance/explanations.js';
import type { ReadingContext } from '../reading-context.js';
import { proseFor } from './entries-view.js';
import type { Content } from './prose.js';

/** In the words of the definition, else of the general guidance. */
export function explainedName(
  list: ExplainedList,
  id: string,
  context: ReadingContext & Pick<ExplanationSources, 'guidance'>,
): Content {
  const found = explanationOf(list, id, context);
  return proseFor(found, context).line(found.name);
}
