/** Which options a text speaks of, by their names and by words for what kind of thing they are. */
import type { ProcedureDefinition } from '../../definition/definition.js';
import { wordsIn } from './passages.js';
import type { Lexicon } from '../lexicon/lexicon.js';

/** Finds options in texts. */
export interface OptionNames {
  /** The ids of the options that a text names, in the order in which it names them first. */
  readonly namedIn: (text: string) => readonly string[];
}

/** Names that stand for one option each; a word that two options share tells neither. */
export function optionNamesOf(
  { options, condition }: Pick<ProcedureDefinition, 'options' | 'condition'>,
  lexicon: Lexicon | undefined,
): OptionNames {
  const namesNothing = lexicon?.namesNothing ?? /^$/;
  // "Knee replacement" is not all that is said of a knee.
  const ofCondition = new Set(wordsIn(condition.name.toLowerCase()).map(stemOf));
  const stems = options.map(({ name, shortName = '' }) => {
    const words = wordsIn(`${name} ${shortName}`.toLowerCase());
    const telling = words.filter((word) => word.length >= 4 && !namesNothing.test(word));
    return new Set(telling.map(stemOf).filter((stem) => !ofCondition.has(stem)));
  });
  const kinds = options.map(({ kind, route }) => {
    const table = lexicon?.optionKinds ?? {};
    if (route === 'injection') return table['injection'] ?? '';
    return table[kind] ?? '';
  });
  const patterns = options.map(({ id }, index) => {
    const own = [...stems[index]!].filter(
      (stem) => !stems.some((others, other) => other !== index && others.has(stem)),
    );
    const kind = kinds[index]!;
    const isOnly = kind !== '' && kinds.filter((one) => one === kind).length === 1;
    const parts = [...own.map((stem) => `${stem}[\\p{L}]*`), ...(isOnly ? [kind] : [])];
    return parts.length === 0
      ? undefined
      : { id, pattern: new RegExp(`(?<![\\p{L}])(?:${parts.join('|')})(?![\\p{L}])`, 'iu') };
  });
  const namedIn = (text: string): readonly string[] =>
    patterns
      .flatMap((one) => {
        const found = one?.pattern.exec(text);
        return one && found ? [{ id: one.id, index: found.index }] : [];
      })
      .sort((a, b) => a.index - b.index)
      .map(({ id }) => id);
  return { namedIn };
}

function stemOf(word: string): string {
  return word.length > 6 ? word.slice(0, 6) : word.replace(/s$/, '');
}
