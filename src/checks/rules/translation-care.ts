/** What a translation names of signs, illnesses and medicines, and of what option it tells a number, as its original does. */
import { languageOf } from '../../languages/tags.js';
import { care } from '../lexicon/care.js';
import { phrases, sameThings } from '../lexicon/same-things.js';
import type { Hit, Rule } from '../rule.js';
import { sentencesOf, wordsIn } from '../text/passages.js';
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

const otherDenied: Rule = {
  code: 'translation-denies-another-thing',
  severity: 'warning',
  what: 'Of two things, one language has this, and the other has it not: {}.',
  why: 'With the "not" at the other one, readers take themselves for those who are not meant.',
  source: 'safety of translated instructions for patients',
  mend: 'Compare both sentences: what is there, and what is not.',
  find: (context) => {
    const own = languageOf(context.definition.language) ?? '';
    const theirs = languageOf(context.original?.language ?? '') ?? '';
    const [table, otherTable] = [care[own], care[theirs]];
    const [mine, other] = [thenNot[own], thenNot[theirs]];
    if (!table || !otherTable || !mine || !other) return [];
    return pairsOf(context).flatMap(([here, there]): readonly Hit[] => {
      const texts = sentencesOf(here.text);
      const others = sentencesOf(there.text);
      if (texts.length !== others.length) return [];
      const found = texts.flatMap((text, at) => {
        const [, is, not] = mine.exec(text) ?? [];
        const [, was, wasNot] = other.exec(others[at]!) ?? [];
        if (is === undefined || not === undefined || was === undefined || wasNot === undefined)
          return [];
        return Object.keys(table).filter((name) => {
          const [has, lacks] = [table[name]!.test(is), table[name]!.test(not)];
          const [had, lacked] = [otherTable[name]!.test(was), otherTable[name]!.test(wasNot)];
          return has !== lacks && had === lacks && lacked === has;
        });
      });
      return found.length > 0 ? [{ path: here.path, detail: found.join(', ') }] : [];
    });
  },
};

const namedLater: Rule = {
  code: 'translation-names-it-later',
  severity: 'warning',
  what: 'The two languages name this first in different sentences: {}.',
  why: 'A sign, an illness or a medicine that became another one in its first sentence is missed there.',
  source: 'ISO 17100: nothing is left out, and terms are checked',
  mend: 'Name it in the sentence in which the original names it.',
  find: (context) => {
    const [own, theirs] = [context.definition.language, context.original?.language ?? ''].map(
      (tag) => care[languageOf(tag) ?? ''],
    );
    if (!own || !theirs) return [];
    return pairsOf(context).flatMap(([here, there]): readonly Hit[] => {
      const texts = sentencesOf(here.text);
      const others = sentencesOf(there.text);
      if (texts.length < 2 || texts.length !== others.length) return [];
      const named = Object.keys(own).filter(
        (name) => own[name]!.test(here.text) && theirs[name]!.test(there.text),
      );
      const found = named.filter((name) => {
        const [first, other] = [
          texts.findIndex((text) => own[name]!.test(text)),
          others.findIndex((text) => theirs[name]!.test(text)),
        ];
        return first !== other;
      });
      return found.length > 0 ? [{ path: here.path, detail: found.join(', ') }] : [];
    });
  },
};

/** What is there, and after it what is not. */
const thenNot: Readonly<Record<string, RegExp>> = {
  en: /^(.+?)(?:,? (?:and|but) (?:no|not|never)|, (?:not|no)) (.+)$/i,
  es: /^(.+?)(?:,? (?:y|e|pero) (?:no|sin|nunca)|, (?:no|sin)) (.+)$/i,
};

/** The first of its words, without what ends it. */
function nameOf(words: string): string {
  return words.split(',')[0]!.replace(/[^\p{L}]/gu, '');
}

export const translationCareRules: readonly Rule[] = [
  otherCare,
  otherThing,
  otherDenied,
  namedLater,
];
