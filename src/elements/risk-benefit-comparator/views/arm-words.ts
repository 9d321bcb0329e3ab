/** What an arm came to, as the comparator shows it: the words of the source with their terms explained in place. */
import { optionName } from '../../../definition/options.js';
import type { ArmResult } from '../../../evidence/arms.js';
import type { Denominator } from '../../../evidence/denominator.js';
import { numberSaid, type Subject } from '../../../outline/arm-words.js';
import type { Content } from '../../shared/text/prose.js';
import type { Writers } from '../../shared/writers.js';
import type { ComparatorData } from '../risk-benefit-comparator-data.js';

/** Who an arm was: its options, and the author's name for it where one is needed. */
export function armName(
  { options, label }: Pick<ArmResult, 'options' | 'label'>,
  { definition }: Pick<ComparatorData, 'definition'>,
  { prose }: Writers,
): Content {
  const names = options.map((id) => optionName(definition.options, id));
  if (names.length === 0) return prose.line(label ?? '');
  // The authors' name for an arm says which option it is.
  return prose.line(label ?? prose.list(names));
}

/** What an arm came to, as short as it can be: "80 in 100", "score 3", or the words of the source. */
export function numberWords(
  arm: ArmResult,
  subject: Subject,
  per: Denominator,
  { definition }: Pick<ComparatorData, 'definition'>,
  words: Writers,
): Content {
  const { text, whose } = numberSaid(arm, subject, per, definition, words);
  return whose === 'interface' ? text : words.prose.inline(text);
}
