/** Texts that belong elsewhere: to another option, another guide, another word, or to the line before. */
import { glossary as general } from '../../generated/guidance/en/glossary.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import type { Hit, Rule } from '../rule.js';
import { stemsOf, type Passage } from '../text/passages.js';
import { madeOnce } from '../text/remembered.js';

/** The option whose chapter or cell a text stands in, where it is one alone. */
function optionOf(
  { path }: Passage,
  { options, overview }: Parameters<Rule['find']>[0]['definition'],
): string | undefined {
  if (path[0] === 'options') return options[path[1] as number]?.id;
  if (path[0] !== 'overview' || path[3] !== 'also' || path[5] !== 'text') return undefined;
  const entry = overview?.rows[path[2] as number]?.also?.[path[4] as number];
  return entry?.options.length === 1 ? entry.options[0] : undefined;
}

const ofAnotherOption: Rule = {
  code: 'words-of-another-option',
  severity: 'warning',
  what: 'The words of this text are those of another option: {}.',
  why: 'Texts that are pasted under the wrong option describe something else.',
  source: 'IPDAS qualifying item 3',
  mend: 'Put the text under the option that it is about.',
  find: ({ prose, definition }) => {
    const placed = prose.flatMap((passage) => {
      const option = optionOf(passage, definition);
      return option === undefined ? [] : [{ passage, option, stems: stemsOf(passage.text) }];
    });
    const counts = new Map<string, Map<string, number>>();
    for (const { option, stems } of placed)
      for (const stem of stems) {
        const byOption = counts.get(stem) ?? new Map<string, number>();
        byOption.set(option, (byOption.get(option) ?? 0) + 1);
        counts.set(stem, byOption);
      }
    return placed.flatMap(({ passage, option, stems }): readonly Hit[] => {
      if (!isOwnText(passage.pointer)) return [];
      // What is told of one option alone: of the words that no other text of this option has, those of one other.
      const own = [...stems].filter((stem) => (counts.get(stem)!.get(option) ?? 0) > 1).length;
      const others = definition.options
        .filter(({ id }) => id !== option)
        .map(({ id }) => ({
          id,
          count: [...stems].filter((stem) => {
            const byOption = counts.get(stem)!;
            return (byOption.get(option) ?? 0) <= 1 && (byOption.get(id) ?? 0) >= 2;
          }).length,
        }))
        .sort((one, other) => other.count - one.count);
      const [first] = others;
      return first && first.count >= 2 && first.count >= 2 * own && own + first.count >= 2
        ? [{ path: passage.path, detail: first.id }]
        : [];
    });
  },
};

/** What says what an option is, does or can do to people. */
function isOwnText(pointer: string): boolean {
  return (
    /^\/options\/\d+\/(?:summary|howItWorks)\/summary$/.test(pointer) ||
    /^\/overview\/rows\/\d+\/also\/\d+\/text$/.test(pointer)
  );
}

const ofAnotherGuide: Rule = {
  code: 'part-of-the-body-of-another-guide',
  severity: 'warning',
  what: 'Nothing else here is about this part of the body: {}.',
  why: 'What was copied from another guide tells readers to look for the wrong signs.',
  source: 'coverage of the format, section 8: what each option does',
  mend: 'Write the sign or the step as it is here.',
  find: ({ prose, lexicon }) => {
    if (!lexicon) return [];
    const parts = bodyPartsIn(lexicon);
    const written = prose.map((passage) => ({
      passage,
      found: parts.filter((pattern) => pattern.test(passage.text)),
    }));
    const often = (pattern: RegExp): number =>
      written.filter(({ found }) => found.includes(pattern)).length;
    const known = new Map(parts.map((pattern) => [pattern, often(pattern)]));
    // A guide that is about no part of the body in particular may name any.
    if (![...known.values()].some((count) => count >= 10)) return [];
    return written.flatMap(({ passage, found }): readonly Hit[] => {
      const isStrange =
        placesOfAdvice.includes(String(passage.path[0])) &&
        !ofWholeBody.includes(String(passage.path[2])) &&
        found.length > 0 &&
        found.every((pattern) => known.get(pattern)! <= 1);
      return isStrange ? [{ path: passage.path, detail: found[0]!.exec(passage.text)![0] }] : [];
    });
  },
};

export const bodyPartsIn = madeOnce(({ bodyParts }: Lexicon) =>
  bodyParts.map((words) => new RegExp(String.raw`(?<![\p{L}])(?:${words})(?![\p{L}])`, 'iu')),
);

/** Where readers are told what to do; elsewhere another part may be named to compare. */
const placesOfAdvice: readonly string[] = [
  'options',
  'emergency',
  'callUs',
  'secondOpinion',
  'carers',
  'consent',
  'questionsToAsk',
];

/** Where other parts of the body belong: earlier operations, other illnesses, and a shoulder that aches from the gas. */
const ofWholeBody: readonly string[] = ['avoidIf', 'precautions', 'interactions', 'commonEffects'];

const twiceInAChapter: Rule = {
  code: 'same-paragraph-twice',
  severity: 'warning',
  what: 'This stands twice in the same place: {}.',
  why: 'Readers look for the difference between two texts that have none.',
  source: 'NICE ECD8: no more words than needed',
  mend: 'Remove one.',
  find: ({ prose }) => {
    const seen = new Map<string, string>();
    return prose.flatMap(({ path, pointer, text }): readonly Hit[] => {
      if (text.length <= 40) return [];
      const place = path.filter((step) => typeof step !== 'number' || path[0] === 'options');
      const chapter = place.slice(0, path[0] === 'options' ? 3 : 2).join('/');
      // Choices, rows and studies may say the same of two things.
      if (
        ['studies', 'outcomes', 'overview', 'considerations', 'glossary'].includes(
          chapter.split('/')[0]!,
        )
      )
        return [];
      const key = `${chapter} ${text.trim()}`;
      const other = seen.get(key);
      seen.set(key, pointer);
      return other === undefined ? [] : [{ path, detail: other }];
    });
  },
};

const linkToAnotherWord: Rule = {
  code: 'link-to-another-word',
  severity: 'error',
  what: 'This word leads to the meaning of another one: {}.',
  why: 'Readers who look up a word read what something else is.',
  source: 'definition format: glossary',
  mend: 'Link it to its own entry.',
  find: ({ definition: { glossary }, prose }) => {
    // A guide's own entry stands before the general one for the same word.
    const ids = new Map(
      [...general, ...glossary].flatMap(({ id, term, forms = [] }) =>
        [term, ...forms].map((word) => [word.toLowerCase(), id] as const),
      ),
    );
    return prose.flatMap(({ path, written }) =>
      [...written.matchAll(/\[\[([^\]|]+)\|([^\]]+)\]\]/g)].flatMap(
        ([, word = '', id = '']): readonly Hit[] => {
          const own = ids.get(word.trim().toLowerCase());
          return own !== undefined && own !== id ? [{ path, detail: `${word}, ${id}` }] : [];
        },
      ),
    );
  },
};

const sameMeaning: Rule = {
  code: 'same-meaning-twice',
  severity: 'warning',
  what: 'Another word of the glossary has the same meaning: {}.',
  why: 'Readers look for the difference between two words and find none.',
  source: 'definition format: glossary',
  mend: 'Write what each word means, or make one a form of the other.',
  find: ({ definition: { glossary } }) =>
    glossary.flatMap(({ meaning }, index): readonly Hit[] => {
      const first = glossary.findIndex((one) => one.meaning === meaning);
      return first < index
        ? [{ path: ['glossary', index, 'meaning'], detail: glossary[first]!.term }]
        : [];
    }),
};

export const belongingRules: readonly Rule[] = [
  sameMeaning,
  ofAnotherOption,
  ofAnotherGuide,
  twiceInAChapter,
  linkToAnotherWord,
];
