/** The general guidance that an element shows beside a definition, of which the English comes after its first screen. */
import type { ProcedureDefinition } from '../../definition/definition.js';
import { guidanceFor, type GuidanceTopics } from '../../guidance/registry.js';
import type { Guidance } from '../../guidance/types.js';
import { englishWords } from './english-words.js';
import { memoizeLast } from './memoize-last.js';

/**
 * Makes a function that gives the guidance in the language of a definition, or else the English that is there. Of English
 * that is still to come it has the topics, so that the same language is found, and no texts.
 *
 * @param topics what the element shows
 * @param brought the English that the element has by now, besides the words that texts explain
 */
export function guidanceWith<Topic extends keyof Guidance>(
  topics: readonly Topic[],
  brought?: () => Partial<Guidance> | undefined,
): (definition: Pick<ProcedureDefinition, 'language'>) => GuidanceTopics<Topic> {
  const toCome = Object.fromEntries(topics.map((topic) => [topic, undefined]));
  const englishOf = memoizeLast(
    (own: Partial<Guidance> | undefined, words: Partial<Guidance> | undefined) =>
      ({ language: 'en', ...toCome, ...own, ...words }) as unknown as GuidanceTopics<Topic>,
  );
  return ({ language }) => guidanceFor([language], englishOf(brought?.(), englishWords.module));
}
