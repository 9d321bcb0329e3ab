/** Plain language: how hard each section is to read, and what makes it so. */
import { splitAtMarks, termKey } from '../../definition/glossary-marks.js';
import { languageOf } from '../../languages/tags.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { hitsIn, type Context, type Hit, type Rule } from '../rule.js';
import { sectionLevels } from '../sections.js';
import { isHard, readingLevelOf } from '../text/reading-level.js';
import { sentencesOf, wordsIn } from '../text/passages.js';
import { madeOnce } from '../text/remembered.js';

const hardSection: Rule = {
  code: 'hard-to-read',
  severity: 'warning',
  what: 'This section is harder to read than most adults can: {}.',
  why: 'Readers who are worried or ill read less well than they usually do, and give up.',
  source: 'NIH and CDC: US grade 6 to 8; INFLESZ 2008 for Spanish',
  mend: 'Shorten the sentences, and use everyday words. Explain a word of medicine once, in the glossary.',
  find: ({ definition, prose }) =>
    sectionLevels(prose, definition.language)
      .filter(({ level }) => isHard(level))
      .map(({ path, level: { formula, value, target } }) => ({
        path,
        detail: `${formula} ${value.toFixed(1)}, target ${target}`,
      })),
};

/** A passage may be a little harder than its section as a whole. */
const margin: Readonly<Record<string, number>> = { en: 4, es: 20 };

const hardPassage: Rule = {
  code: 'hard-passage',
  severity: 'warning',
  what: 'This text is much harder to read than most adults can: {}.',
  why: 'One hard paragraph is where a reader stops.',
  source: 'NIH and CDC: US grade 6 to 8; INFLESZ 2008 for Spanish',
  mend: 'Make several short sentences of it, in everyday words.',
  find: ({ definition, prose }) =>
    hitsIn(prose, ({ text }) => {
      const level = readingLevelOf(text, definition.language);
      if (!level) return undefined;
      const more = margin[languageOf(definition.language) ?? ''] ?? 0;
      const { value, target, isHarderAbove, formula } = level;
      const isFar = isHarderAbove ? value > target + more : value < target - more;
      return isFar ? `${formula} ${value.toFixed(1)}, target ${target}` : undefined;
    }),
};

/** The most words that a sentence may have before it is hard to follow; languages with more small words have longer ones. */
const mostWords: Readonly<Record<string, number>> = { en: 30, es: 40, fr: 40, it: 40, pt: 40 };
const mostWordsElsewhere = 35;

const longSentence: Rule = {
  code: 'long-sentence',
  severity: 'warning',
  what: 'A sentence is very long: {}.',
  why: 'By its end, readers have lost its beginning.',
  source: 'plainlanguage.gov: short sentences; PEMAT: active voice and short sentences',
  mend: 'Make two or three sentences of it.',
  find: ({ prose, definition }) =>
    hitsIn(prose, ({ text }) => {
      const most = mostWords[languageOf(definition.language) ?? ''] ?? mostWordsElsewhere;
      const long = sentencesOf(text).find((sentence) => wordsIn(sentence).length > most);
      return long && `${wordsIn(long).length} words, "${long.split(' ').slice(0, 5).join(' ')} …"`;
    }),
};

const jargon: Rule = {
  code: 'word-of-medicine',
  severity: 'warning',
  what: 'This is a word that only those who work in health care know: {}.',
  why: 'Readers guess, and often wrongly.',
  source: 'PEMAT: medical terms are used to familiarise, and defined',
  mend: 'Use the plain word, or explain it in the glossary and mark it with [[ ]].',
  find: (context) => {
    const { lexicon, prose } = context;
    if (!lexicon) return [];
    const table = jargonIn(lexicon);
    const known = explainedIn(context);
    return prose
      .filter(({ pointer }) => !/^\/(glossary|explanations|studies)\//.test(pointer))
      .flatMap(({ path, written }): readonly Hit[] => {
        const unmarked = splitAtMarks(written)
          .filter(({ term }) => term === undefined)
          .map(({ words }) => words)
          .join(' ');
        return table.flatMap(([pattern, plain]): readonly Hit[] => {
          const found = pattern.exec(unmarked)?.[0];
          return found === undefined || known.has(termKey(found))
            ? []
            : [{ path, detail: `"${found}", instead "${plain}"` }];
        });
      });
  },
};

const jargonIn = madeOnce(({ jargon: words }: Lexicon) =>
  Object.entries(words).map(
    ([word, plain]) =>
      [new RegExp(String.raw`(?<![\p{L}])(?:${word})(?![\p{L}])`, 'iu'), plain] as const,
  ),
);

/** The words that the glossary explains, and the names of the condition and the options. */
function explainedIn({ definition }: Context): ReadonlySet<string> {
  return new Set(
    [
      ...definition.glossary.flatMap(({ term, forms = [] }) => [term, ...forms]),
      ...definition.options.flatMap(({ name, shortName = '' }) => wordsIn(`${name} ${shortName}`)),
      ...wordsIn(definition.condition.name),
    ].map(termKey),
  );
}

export const plainLanguageRules: readonly Rule[] = [hardSection, hardPassage, longSentence, jargon];
