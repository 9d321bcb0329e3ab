/** A translation, held against its original. */
import type { ProcedureDefinition } from '../../definition/definition.js';
import { toPointer } from '../../definition/issues.js';
import { compareTranslation, type TranslationDifference } from '../../definition/translations.js';
import type { Context, Hit, Rule } from '../rule.js';
import { isProse, passagesOf, wordsIn, type Passage } from '../text/passages.js';

/** The steps of a pointer. Ids of the format have neither "/" nor "~". */
function stepsOf(pointer: string): Hit['path'] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}

const compared = new WeakMap<Context, readonly TranslationDifference[]>();

/** All differences. Several rules look at them. */
function differencesOf(
  context: Context,
  original: ProcedureDefinition,
): readonly TranslationDifference[] {
  const found = compared.get(context) ?? compareTranslation(original, context.definition);
  compared.set(context, found);
  return found;
}

function differing(what: TranslationDifference['what'], context: Context): readonly Hit[] {
  const { definition, original } = context;
  if (original?.id !== definition.id) return [];
  return differencesOf(context, original)
    .filter((one) => one.what === what && !/^\/(version|language|id)$/.test(one.pointer))
    .map(({ pointer }) => ({ path: stepsOf(pointer) }));
}

const otherValue: Rule = {
  code: 'translation-other-value',
  severity: 'error',
  what: 'This value is not the one of the original.',
  why: 'Readers of one language would decide by other numbers than those of another.',
  source: 'definition format: the numbers of a translation equal those of the original',
  mend: 'Take it from the original.',
  find: (context) => differing('value', context),
};

const otherNumbers: Rule = {
  code: 'translation-other-number',
  severity: 'error',
  what: 'The numbers in this text are not those of the original.',
  why: 'Readers of one language would decide by other numbers than those of another.',
  source: 'definition format: the numbers of a translation equal those of the original',
  mend: 'Compare both texts, number by number.',
  find: (context) => {
    const pairs = differing('numbers-in-text', context);
    if (pairs.length === 0) return [];
    const spaced = new Set(
      pairsOf(context)
        .filter(([here, there]) => /\d \d{3}(?!\d)/.test(`${here.text}\n${there.text}`))
        .filter(([here, there]) => joined(here.text) === joined(there.text))
        .map(([{ pointer }]) => pointer),
    );
    return pairs.filter(({ path }) => !spaced.has(toPointer(path)));
  },
};

/** Its numbers, with thousands that a mark or a plain space parts put together: "80 000" is "80,000". */
function joined(text: string): string {
  const numbers = text.match(/\d{1,3}(?:[ .,\u00a0\u202f]\d{3})+(?!\d)|\d+(?:[.,]\d+)*/g) ?? [];
  return numbers
    .map((one) => one.replace(/[ .,\u00a0\u202f](?=\d{3}(?!\d))/g, '').replace(',', '.'))
    .sort()
    .join(' ');
}

const missing: Rule = {
  code: 'translation-incomplete',
  severity: 'error',
  what: 'The original has something here that the translation lacks.',
  why: 'Readers of one language would be told less.',
  source: 'definition format: one file a language, with the same content',
  mend: 'Translate it, or remove it from the original.',
  find: (context) => differing('only-in-original', context),
};

const added: Rule = {
  code: 'translation-adds',
  severity: 'error',
  what: 'The translation has something here that the original lacks.',
  why: 'It may rest on no source, and readers of the original are not told.',
  source: 'definition format: one file a language, with the same content',
  mend: 'Add it to the original, or remove it.',
  find: (context) => differing('only-in-translation', context),
};

const ofAnother: Rule = {
  code: 'translation-of-another',
  severity: 'error',
  what: 'This is not a translation of that definition: {}.',
  why: 'It was compared with something else.',
  source: 'definition format: the id is the same in every language',
  mend: 'Correct id, or name the right original.',
  find: ({ definition, original }) =>
    original && original.id !== definition.id ? [{ path: ['id'], detail: original.id }] : [],
};

const olderOriginal: Rule = {
  code: 'translation-of-older',
  severity: 'error',
  what: 'The original has changed since it was translated: {}.',
  why: 'What was corrected in the original is still wrong in the translation.',
  source: 'definition format: translation says of which version it is',
  mend: 'Bring the texts that changed up to date, then set version in translation.',
  find: ({ definition, original }) =>
    original && definition.translation && definition.translation.version !== original.version
      ? [
          {
            path: ['translation', 'version'],
            detail: `${definition.translation.version}, now ${original.version}`,
          },
        ]
      : [],
};

/** Each text of the translation beside that of the original. */
export function pairsOf({
  prose,
  original,
  definition,
}: Context): readonly (readonly [here: Passage, there: Passage])[] {
  if (original?.id !== definition.id) return [];
  const there = new Map(textsOf(original).map((passage) => [passage.pointer, passage]));
  return prose.flatMap((here) => {
    const other = there.get(here.pointer);
    return other ? [[here, other] as const] : [];
  });
}

const known = new WeakMap<ProcedureDefinition, readonly Passage[]>();

function textsOf(definition: ProcedureDefinition): readonly Passage[] {
  const found = known.get(definition) ?? passagesOf(definition).filter(isProse);
  known.set(definition, found);
  return found;
}

const stillOriginal: Rule = {
  code: 'translation-still-original',
  severity: 'error',
  what: 'This text is still that of the original.',
  why: 'Readers who need the translation cannot read it.',
  source: '45 CFR 92.201: language access',
  mend: 'Translate it.',
  find: (context) =>
    pairsOf(context).flatMap(([here, there]): readonly Hit[] =>
      isStillOriginal(here.text, there.text) ? [{ path: here.path }] : [],
    ),
};

/** Whether a text is still the one of the original. Names and numbers are the same in many languages. */
export function isStillOriginal(here: string, there: string): boolean {
  const words = wordsIn(here).filter((word) => /\p{Ll}/u.test(word));
  return words.length >= 4 && here.trim() === there.trim();
}

const lengthOff: Rule = {
  code: 'translation-length-off',
  severity: 'warning',
  what: 'This text is much shorter or longer than the original: {}.',
  why: 'Something may be left out, or two texts may have changed places.',
  source: 'quality of translation: completeness',
  mend: 'Compare both texts.',
  find: (context) =>
    pairsOf(context).flatMap(([here, there]): readonly Hit[] => {
      const [own, other] = [here.text.length, there.text.length];
      const isOff = Math.max(own, other) > 80 && (own < 0.5 * other || own > 2.5 * other);
      return isOff ? [{ path: here.path, detail: `${own} and ${other} letters` }] : [];
    }),
};

const swappedFields: Rule = {
  code: 'translation-swapped',
  severity: 'error',
  what: 'This text stands where the original has the one of {}.',
  why: 'The words are right, and stand under the wrong heading.',
  source: 'quality of translation',
  mend: 'Put each text in its own place.',
  find: (context) => {
    // Forms of a word have no order.
    const pairs = pairsOf(context).filter(([{ pointer }]) => !/\/forms\/\d+$/.test(pointer));
    const wordsOf = cognatesOf(pairs);
    const fields = new Map<string, (readonly [Passage, Passage])[]>();
    for (const pair of pairs) {
      const key = toPointer(pair[0].path).replace(/\d+/g, '#');
      fields.set(key, [...(fields.get(key) ?? []), pair]);
    }
    return [...fields.values()].flatMap((list) => {
      const straight = list.map(([here, there]) => wordsOf(here.text, there.text));
      return list.flatMap(([here, there], at): readonly Hit[] => {
        const own = straight[at]!;
        const other = list.findIndex(([elsewhere, original], index) => {
          if (index === at) return false;
          // Few pass the first, so that the second is seldom asked.
          const crossed = wordsOf(here.text, original.text);
          if (crossed <= own) return false;
          const back = wordsOf(elsewhere.text, there.text);
          return back > own && crossed + back > own + straight[index]! + 0.5;
        });
        return other < 0 ? [] : [{ path: here.path, detail: list[other]![0].pointer }];
      });
    });
  },
};

/**
 * How well a text goes with one of the original, from 0 to 1: by which words of the two languages stand together in all
 * other places.
 */
function cognatesOf(
  pairs: readonly (readonly [Passage, Passage])[],
): (here: string, there: string) => number {
  const known = new Map<string, readonly string[]>();
  const keys = (text: string): readonly string[] => {
    const found = known.get(text) ?? [
      ...new Set(
        wordsIn(text.toLowerCase())
          .filter((word) => word.length >= 4)
          .map((word) => word.slice(0, 5)),
      ),
    ];
    known.set(text, found);
    return found;
  };
  const together = new Map<string, Map<string, number>>();
  const counts = new Map<string, number>();
  for (const [here, there] of pairs) {
    const own = keys(here.text);
    for (const word of own) counts.set(word, (counts.get(word) ?? 0) + 1);
    for (const other of keys(there.text)) {
      const found = together.get(other) ?? new Map<string, number>();
      for (const word of own) found.set(word, (found.get(word) ?? 0) + 1);
      together.set(other, found);
    }
  }
  const memory = new Map<string, readonly string[]>();
  // For each word of the original, the words that stand beside it more often than by chance.
  const likely = (word: string): readonly string[] => {
    const before = memory.get(word);
    if (before) return before;
    const found = [...(together.get(word) ?? [])]
      .map(([other, both]) => [other, both / Math.sqrt(counts.get(other)!), both] as const)
      .sort((a, b) => b[1] - a[1])
      .slice(0, 3)
      .filter(([, , both]) => both >= 2)
      .map(([other]) => other);
    memory.set(word, found);
    return found;
  };
  return (here, there) => {
    const own = new Set(keys(here));
    const words = keys(there).filter((word) => likely(word).length > 0);
    if (words.length === 0) return 0;
    return (
      words.filter((word) => likely(word).some((other) => own.has(other))).length / words.length
    );
  };
}

export const translationRules: readonly Rule[] = [
  otherValue,
  otherNumbers,
  missing,
  added,
  ofAnother,
  olderOriginal,
  stillOriginal,
  lengthOff,
  swappedFields,
];
