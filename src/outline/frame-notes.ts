/** What a reader has to know beside the numbers of a comparison, where a time or a change of treatment tells another story. */
import type { ProcedureDefinition } from '../definition/definition.js';
import { optionName } from '../definition/options.js';
import type { ArmResult } from '../evidence/arms.js';
import type { Denominator } from '../evidence/denominator.js';
import { naturalFrequency } from '../evidence/natural-frequency.js';
import type { Crossover } from '../evidence/overview.js';
import type { Result } from '../evidence/results.js';
import { localizerOf } from '../localization/localizer.js';
import { str } from '../localization/str.js';
import { amountWords } from './frequency-words.js';
import { periodWords } from './period-words.js';
import { nameInText, type Speaker } from './words.js';

/**
 * "After 18 months: 75 and 90 in 100."
 *
 * @param arms of the result at that time, in the order in which they stand
 */
export function otherTimeWords(
  other: Result,
  arms: readonly ArmResult[],
  per: Denominator,
  { localizer }: Speaker,
): string {
  const amounts = arms.flatMap(({ value }) => {
    if (value.kind !== 'share') return [];
    const { happened, approximation } = naturalFrequency(value.share.share, per);
    return [amountWords(happened, approximation, 'happened', localizer)];
  });
  const when = periodWords(other, { localizer });
  return localizer.msg(str`${when}: ${localizer.list(amounts)} in ${localizer.number(per)}.`);
}

/** How many of an arm had been given another option by then. */
export function crossoverWords(
  { options, other, share }: Crossover,
  definition: ProcedureDefinition,
  { localizer }: Speaker,
): string {
  const nameOf = (id: string): string => optionName(definition.options, id);
  const given = localizerOf(definition.language).list(options.map(nameOf));
  const name = nameInText(given, definition.language, localizer);
  const got = nameInText(nameOf(other), definition.language, localizer);
  const had = localizer.number(naturalFrequency(share, 100).happened);
  return localizer.msg(
    str`By then, ${had} in ${localizer.number(100)} of those given “${name}” had had “${got}”.`,
  );
}
