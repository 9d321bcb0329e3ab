/** How hard a text is to read, by the formula of its own language. */
import { syllable } from 'syllable';
import { languageOf } from '../../languages/tags.js';
import { sentencesOf, wordsIn } from './passages.js';
import { remembered } from './remembered.js';

/** The reading level of a text. */
export interface ReadingLevel {
  /** By which formula. */
  readonly formula: string;
  /** What the formula gives. */
  readonly value: number;
  /** The hardest that most adults read without effort, by the same formula. */
  readonly target: number;
  /** Whether a larger value is harder to read. */
  readonly isHarderAbove: boolean;
  readonly words: number;
}

/** Shorter passages say nothing about how hard a text is. */
const fewestWords = 30;

/**
 * The level of a text, if there is a formula for its language and the text is long enough.
 *
 * - English: the grade of school in the US. Kincaid JP et al. Research Branch Report 8-75, 1975; at most 8.
 * - Spanish: the scale of Szigriszt-Pazos with the bounds of INFLESZ. Barrio-Cantalejo IM et al. An Sist Sanit Navar
 *   2008;31:135-52; at least 55, from where on a text is "normal" for most adults.
 */
export function readingLevelOf(text: string, language: string): ReadingLevel | undefined {
  const words = wordsIn(text).filter((word) => /\p{L}/u.test(word));
  if (words.length < fewestWords) return undefined;
  const perSentence = words.length / Math.max(1, sentencesOf(text).length);
  switch (languageOf(language)) {
    case 'en': {
      const perWord = words.reduce((sum, word) => sum + englishSyllables(word), 0) / words.length;
      const value = 0.39 * perSentence + 11.8 * perWord - 15.59;
      return {
        formula: 'Flesch-Kincaid',
        value,
        target: 8,
        isHarderAbove: true,
        words: words.length,
      };
    }
    case 'es': {
      const perWord = words.reduce((sum, word) => sum + spanishSyllables(word), 0) / words.length;
      const value = 206.835 - 62.3 * perWord - perSentence;
      return { formula: 'INFLESZ', value, target: 55, isHarderAbove: false, words: words.length };
    }
    default:
      return undefined;
  }
}

const englishSyllables = remembered((word: string): number => Math.max(1, syllable(word)));

/** Below so many words, a formula can be off by a grade. */
const surelyMeasured = 100;

/** Whether a level is harder than its target. */
export function isHard({ value, target, isHarderAbove, words }: ReadingLevel): boolean {
  const isRough = words < surelyMeasured;
  return isHarderAbove ? value > target + (isRough ? 1 : 0) : value < target - (isRough ? 5 : 0);
}

/** Syllables of a Spanish word: two weak vowels, or a weak and a strong one, make one, unless an accent parts them. */
function spanishSyllables(word: string): number {
  const sounds = word
    .toLowerCase()
    .replace(/[qg]u(?=[eiéí])/g, 'k')
    .replace(/y(?![aeiouáéíóú])/g, 'i');
  const groups = sounds.match(/[iuü]?[aeoáéó][iuü]?(?![íú])|[iuü]{1,2}|[íú]|[aeoáéó]/g);
  return Math.max(1, groups?.length ?? 0);
}
