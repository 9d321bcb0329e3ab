/** Short words beside long ones, and the meaning of each term: they are about the same. */
import type { Hit, Rule } from '../rule.js';
import { sentencesOf, stemsOf } from '../text/passages.js';

/** How many of the stems of one text another one has, from 0 to 1. */
function shareOf(stems: ReadonlySet<string>, others: ReadonlySet<string>): number {
  return stems.size === 0 ? 1 : [...stems].filter((stem) => others.has(stem)).length / stems.size;
}

const shortUnlikeText: Rule = {
  code: 'short-unlike-text',
  severity: 'error',
  what: 'The short words of this sign are not those of its text: {}.',
  why: 'In the summary only the short words stand. Readers look out for another sign.',
  source: 'definition format: short is the sign in a few words',
  mend: 'Say the same sign in fewer words.',
  find: ({ definition: { emergency, callUs } }) =>
    Object.entries({ emergency, callUs }).flatMap(([chapter, { signs }]) =>
      signs.flatMap(({ text, short }, index): readonly Hit[] =>
        short !== undefined && shareOf(startsOf(short), startsOf(text)) < leastShared
          ? [{ path: [chapter, 'signs', index, 'short'], detail: short }]
          : [],
      ),
    ),
};

/** The beginnings of words: "numb" and "numbness" are the same here. */
function startsOf(text: string): ReadonlySet<string> {
  return new Set([...stemsOf(text)].map((stem) => stem.slice(0, 4)));
}

const leastShared = 0.25;

const meaningOfAnother: Rule = {
  code: 'meaning-of-another-term',
  severity: 'warning',
  what: 'What is said where this term stands goes with the meaning of another one: {}.',
  why: 'Readers who look up a word read what something else is.',
  source: 'definition format: glossary',
  mend: 'Compare the meanings of both terms.',
  find: ({ definition: { glossary }, prose }) => {
    const terms = glossary.map(({ id, term, forms = [], meaning }, index) => ({
      id,
      index,
      words: stemsOf([term, ...forms].join(' ')),
      meaning: stemsOf(meaning),
    }));
    // Two terms whose sentences each go better with the meaning of the other.
    const said = terms.map(({ id }) => {
      const mark = glossary.find((one) => one.id === id)!.term;
      const sentences = prose
        .filter(({ pointer }) => !pointer.startsWith('/glossary/'))
        .flatMap(({ written }) => sentencesOf(written))
        .filter((sentence) => sentence.includes(`[[${mark}`) || sentence.includes(`|${id}]]`));
      return stemsOf(sentences.join(' '));
    });
    const fit = (one: number, other: number): number => shareOf(terms[other]!.meaning, said[one]!);
    return terms.flatMap(({ index, id }): readonly Hit[] =>
      terms.slice(index + 1).flatMap((other): readonly Hit[] => {
        const isTold = said[index]!.size > 0 && said[other.index]!.size > 0;
        const isCrossed =
          isTold &&
          fit(index, other.index) > fit(index, index) + 0.2 &&
          fit(other.index, index) > fit(other.index, other.index) + 0.2;
        return isCrossed
          ? [{ path: ['glossary', index, 'meaning'], detail: `${id}, ${other.id}` }]
          : [];
      }),
    );
  },
};

export const wordsOfEachRules: readonly Rule[] = [shortUnlikeText, meaningOfAnother];
