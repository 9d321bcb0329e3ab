/** Terms whose own words say what they mean, and meanings that say the opposite. */
import { meaningWordsOf } from '../lexicon/meanings.js';
import type { Hit, Rule } from '../rule.js';

const unlikeTerm: Rule = {
  code: 'meaning-unlike-its-term',
  severity: 'warning',
  what: 'The meaning says the opposite of what the term says by itself: {}.',
  why: 'Readers who look up a word read what something else is.',
  source: 'definition format: glossary',
  mend: 'Compare the meanings of this term and of its opposite.',
  find: ({ definition: { glossary, language } }) => {
    const words = meaningWordsOf(language);
    return glossary.flatMap(({ term, meaning }, index): readonly Hit[] => {
      const isWrong = words?.terms.some(
        (one) =>
          one.term.test(term) &&
          ((one.never?.test(meaning) === true && one.unless?.test(meaning) !== true) ||
            one.always?.test(meaning) === false),
      );
      return isWrong === true ? [{ path: ['glossary', index, 'meaning'], detail: term }] : [];
    });
  },
};

export const termRules: readonly Rule[] = [unlikeTerm];
