/** A translation that names another thing than its original in the same place: another part, land, unit, number or option. */
import { languageOf } from '../../languages/tags.js';
import { lexiconOf } from '../lexicon/lexicons.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { whom } from '../lexicon/whom.js';
import type { Context, Hit, Rule } from '../rule.js';
import type { Passage } from '../text/passages.js';
import { madeOnce, remembered } from '../text/remembered.js';
import { pairsOf } from './translation.js';

type NamesIn = (text: string, language: string) => readonly string[];

/** What only one of two texts names, where each names something that the other does not. */
function exchanged(own: readonly string[], others: readonly string[]): string | undefined {
  const strange = own.filter((name) => !others.includes(name));
  const lost = others.filter((name) => !own.includes(name));
  return strange.length > 0 && lost.length > 0
    ? `${strange.join(', ')} / ${lost.join(', ')}`
    : undefined;
}

/** Texts of which each names something that its other one does not. */
function hitsInPairs(
  context: Context,
  namesIn: (passage: Passage, language: string) => readonly string[],
): readonly Hit[] {
  const { definition, original } = context;
  return pairsOf(context).flatMap(([here, there]): readonly Hit[] => {
    const detail = exchanged(
      namesIn(here, definition.language),
      namesIn(there, original!.language),
    );
    return detail === undefined ? [] : [{ path: here.path, detail }];
  });
}

/** A rule on what is named in both languages by names that are the same in each. */
function ruleOf(code: string, what: string, why: string, namesIn: NamesIn): Rule {
  return {
    code,
    severity: 'warning',
    what,
    why,
    source: 'ISO 17100: the meaning is kept, and figures and units are checked',
    mend: 'Compare both texts, and name the same.',
    find: (context) => hitsInPairs(context, ({ text }, language) => namesIn(text, language)),
  };
}

const otherWhom = ruleOf(
  'translation-names-another-person-or-part',
  'The two languages name another person or part of the body here: {}.',
  'Readers would ask the wrong person, or look at the wrong place.',
  (text, language) => {
    const table = whom[languageOf(language) ?? ''] ?? {};
    return Object.keys(table).filter((name) => table[name]!.test(text));
  },
);

/** Metric units, and how each language may write one. */
const measured =
  /(?<![\p{L}\d.,])(\d[\d.,]*) ?(mm|cm|km|m|kg|mg|µg|μg|mcg|g|ml|l|°C|°F|%)(?![\p{L}\d])/gu;

const otherMeasure = ruleOf(
  'translation-other-measure',
  'The two languages give this in another unit: {}.',
  'A cut of millimetres for one of centimetres, or a gram for a milligram, is another thing.',
  (text) => [...text.matchAll(measured)].map(([, , unit = '']) => unit.replace('μ', 'µ')),
);

const otherCountry = ruleOf(
  'translation-names-another-country',
  'The two languages name another country here: {}.',
  'Where a study was done tells readers how much it is like the care they get.',
  (text, language) => countriesOf(language)(text),
);

/** Codes of regions that have other words within their names, or are a word of their own. */
const notTold = /^(?:EU|EZ|UN|QO|ZZ|XA|XB|[A-Z]{1,2}\d|\d)/;

/** Finds countries by the names that the platform has for them in a language. */
const countriesOf = remembered((tag: string): ((text: string) => readonly string[]) => {
  const language = languageOf(tag) ?? 'en';
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const byName = new Map<string, string>();
  for (const code of letters.flatMap((one) => letters.map((other) => one + other))) {
    const name = notTold.test(code) ? undefined : names.of(code);
    // Of codes that are no longer used, the first one stays.
    if (name !== undefined && !byName.has(name)) byName.set(name, code);
  }
  const find = new RegExp(
    String.raw`(?<!\p{L})(?:${[...byName.keys()].map(escaped).join('|')})(?!\p{L})`,
    'gu',
  );
  return (text) => (text.match(find) ?? []).map((name) => byName.get(name)!);
});

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Numbers above one, and parts of a whole, that stand in letters. */
const lettersOf = madeOnce(({ numbers, both, oneOfTwo, parts }: Lexicon) => {
  const patterns = numbers
    .slice(1)
    .map((word) => new RegExp(String.raw`(?<!\p{L})(?:${word})(?!\p{L})`, 'iu'));
  return (text: string): readonly string[] => [
    ...patterns.flatMap((pattern, index) => (pattern.test(text) ? [String(index + 2)] : [])),
    ...(both.test(text) || oneOfTwo.test(text) ? ['2'] : []),
    ...Object.keys(parts).filter((part) => parts[part]!.test(text)),
  ];
});

const otherNumber = ruleOf(
  'translation-exchanged-number-in-letters',
  'The two languages have other numbers in letters here: {}.',
  'Two ways for three leaves one out.',
  (text, language) => {
    const lexicon = lexiconOf(language);
    return lexicon
      ? [...lettersOf(lexicon)(text), ...(text.match(/(?<![\d.,])\d{1,2}(?![\d.,]*\d)/g) ?? [])]
      : [];
  },
);

const otherWord: Rule = {
  code: 'translation-links-another-word',
  severity: 'warning',
  what: 'The two languages explain other words of the glossary here: {}.',
  why: 'Readers who look up a word read what something else is.',
  source: 'definition format: glossary',
  mend: 'Link the words to the same entries.',
  find: (context) => hitsInPairs(context, linksIn),
};

/** The ids that a text links to by name; a word without one is found in the glossary of its language. */
function linksIn({ written }: Passage): readonly string[] {
  const all = [...written.matchAll(/\[\[[^\]|]+(?:\|([^\]]+))?\]\]/g)].map(([, id]) => id);
  return all.every((id) => id !== undefined) ? all : [];
}

export const translationFigureRules: readonly Rule[] = [
  otherWhom,
  otherMeasure,
  otherCountry,
  otherNumber,
  otherWord,
];
