/** What is done, in plain words: "invasive" tells nobody what happens. */
import type { ProcedureDefinition, ProcedureOption } from '../../../definition/definition.js';
import { explanationOf } from '../../../guidance/explanations.js';
import type { GuidanceTopics } from '../../../guidance/registry.js';
import { firstSentence } from '../../../languages/first-sentence.js';
import { proseFor } from '../text/entries-view.js';
import type { Content } from '../text/prose.js';
import type { Writers } from '../writers.js';

/** How it is given, else what kind of thing it is, in one sentence. */
export function whatIsDone(
  { route, kind }: ProcedureOption,
  data: {
    readonly definition: ProcedureDefinition;
    readonly guidance: GuidanceTopics<'care'>;
  },
  words: Writers,
): Content {
  const { guidance, definition } = data;
  if (route === undefined)
    return words.guidanceProse.line(
      firstSentence(guidance.care.kinds[kind].meaning, guidance.language),
    );
  const found = explanationOf('routes', route, data);
  const { language } = found.whose === 'definition' ? definition : guidance;
  return proseFor(found, words).line(firstSentence(found.meaning, language));
}
