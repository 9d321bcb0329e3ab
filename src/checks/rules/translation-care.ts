/** What a translation names of signs, illnesses and medicines, and of what option it tells a number, as its original does. */
import { languageOf } from '../../languages/tags.js';
import { care } from '../lexicon/care.js';
import { phrases, sameThings } from '../lexicon/same-things.js';
import type { Hit, Rule } from '../rule.js';
import { wordsIn } from '../text/passages.js';
import { remembered } from '../text/remembered.js';
import { pairsOf } from './translation.js';

const otherCare: Rule = {
  code: 'translation-names-another-thing',
  severity: 'warning',
  what: 'Only one of the two languages names this here: {}.',
  why: 'A sign, an illness or a medicine that is left out, or is another one, does harm to those who have it.',
  source: 'ISO 17100: nothing is left out, and terms are checked',
  mend: 'Name the same signs, illnesses and medicines as the original.',
  find: (context) => {
    const [own, theirs] = [context.definition.language, context.original?.language ?? ''].map(
      (tag) => care[languageOf(tag) ?? ''],
    );
    if (!own || !theirs) return [];
    return pairsOf(context).flatMap(([here, there]): readonly Hit[] => {
      const found = Object.keys(own).filter(
        (name) => own[name]!.test(here.text) !== theirs[name]!.test(there.text),
      );
      return found.length > 0 ? [{ path: here.path, detail: found.join(', ') }] : [];
    });
  },
};

/** Which things a word names, of those that have one name in a language. */
const thingsOfWord = remembered((word: string, language: string): readonly number[] =>
  sameThings.flatMap(({ words }, index) =>
    patternOf(words[language] ?? '(?!)').test(word) ? [index] : [],
  ),
);

const patterns = new Map<string, RegExp>();

function patternOf(words: string): RegExp {
  const pattern = patterns.get(words) ?? new RegExp(`^(?:${words.replaceAll(',', '|')})`, 'iu');
  patterns.set(words, pattern);
  return pattern;
}

function thingsIn(text: string, language: string): ReadonlySet<number> {
  const plain = (phrases[language] ?? []).reduce(
    (own, [phrase, other]) => own.replace(phrase, other),
    text,
  );
  return new Set(wordsIn(plain).flatMap((word) => thingsOfWord(word.toLowerCase(), language)));
}

const otherThing: Rule = {
  code: 'translation-lacks-a-word',
  severity: 'warning',
  what: 'Only one of the two languages has a word for this here: {}.',
  why: 'A part of the body, a length of time or a source that is another one in one language misleads its readers.',
  source: 'ISO 17100: nothing is left out, and terms are checked',
  mend: 'Compare both texts, and name the same things.',
  find: (context) => {
    const own = languageOf(context.definition.language) ?? '';
    const theirs = languageOf(context.original?.language ?? '') ?? '';
    const isKnown = [own, theirs].every((language) =>
      sameThings.some(({ words }) => language in words),
    );
    if (!isKnown || own === theirs) return [];
    return pairsOf(context).flatMap(([here, there]): readonly Hit[] => {
      const [mine, others] = [thingsIn(here.text, own), thingsIn(there.text, theirs)];
      const lost = [
        ...[...mine].filter((thing) => !others.has(thing) && sameThings[thing]!.looseIn !== own),
        ...[...others].filter((thing) => !mine.has(thing) && sameThings[thing]!.looseIn !== theirs),
      ].map((thing) => nameOf(sameThings[thing]!.words[theirs]!));
      return lost.length > 0 ? [{ path: here.path, detail: lost.join(', ') }] : [];
    });
  },
};

/** The first of its words, without what ends it. */
function nameOf(words: string): string {
  return words.split(',')[0]!.replace(/[^\p{L}]/gu, '');
}

export const translationCareRules: readonly Rule[] = [otherCare, otherThing];
