/** The words of what a text means, by language. */
import { languageOf } from '../../languages/tags.js';
import type { MeaningWords } from './meaning.js';
import { english } from './meaning-en.js';
import { spanish } from './meaning-es.js';

const words: Readonly<Record<string, MeaningWords>> = { en: english, es: spanish };

/** The words of a language tag. */
export function meaningWordsOf(tag: string): MeaningWords | undefined {
  const language = languageOf(tag) ?? '';
  return Object.hasOwn(words, language) ? words[language] : undefined;
}
