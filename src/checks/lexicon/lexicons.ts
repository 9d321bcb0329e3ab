/** The lexicons there are. A language without one is checked without its words. */
import { languageOf } from '../../languages/tags.js';
import { claimWords, type ClaimWords } from './claims.js';
import { english } from './en.js';
import { spanish } from './es.js';
import { englishFacts } from './facts-en.js';
import { spanishFacts } from './facts-es.js';
import type { FactWords } from './facts.js';
import type { Lexicon } from './lexicon.js';

const lexicons: Readonly<Record<string, Lexicon>> = { en: english, es: spanish };
const factWords: Readonly<Record<string, FactWords>> = { en: englishFacts, es: spanishFacts };

/** The lexicon of a language tag. */
export function lexiconOf(tag: string): Lexicon | undefined {
  const language = languageOf(tag) ?? '';
  return Object.hasOwn(lexicons, language) ? lexicons[language] : undefined;
}

/** The words of promises, signs and doubt of a language tag. */
export function claimWordsOf(tag: string): ClaimWords | undefined {
  const language = languageOf(tag) ?? '';
  return Object.hasOwn(claimWords, language) ? claimWords[language] : undefined;
}

/** The words of studies, medicines and payers of a language tag. */
export function factWordsOf(tag: string): FactWords | undefined {
  const language = languageOf(tag) ?? '';
  return Object.hasOwn(factWords, language) ? factWords[language] : undefined;
}
