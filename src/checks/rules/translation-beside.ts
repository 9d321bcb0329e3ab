/** An original, held against the translations of its own version that stand beside it. */
import { contextOf, type Hit, type Rule } from '../rule.js';
import { translationOrderRules } from './exchanged-numbers.js';
import { translationRules } from './translation.js';
import { translationCareRules } from './translation-care.js';
import { translationFigureRules } from './translation-figures.js';
import { translationNegationRules } from './translation-negation.js';
import { translationWordRules } from './translation-words.js';

/** What is no fault of an original, whatever is so of its translation. */
const ofTheTranslationAlone: readonly string[] = [
  'translation-still-original',
  'translation-of-older',
  'translation-length-off',
  'false-friend',
  'accents-lost',
  'decimals-of-two-languages',
];

const comparing = [
  ...translationRules,
  ...translationNegationRules,
  ...translationWordRules,
  ...translationCareRules,
  ...translationFigureRules,
  ...translationOrderRules,
].filter(({ code }) => !ofTheTranslationAlone.includes(code));

const unlikeTranslation: Rule = {
  code: 'unlike-its-translation',
  severity: 'warning',
  what: 'The translation of this same version says something else here: {}.',
  why: 'One of the two is wrong, and readers of one language decide by it.',
  source: 'definition format: one file a language, with the same content',
  mend: 'Correct what is wrong. If this was changed on purpose, raise version, and bring the translation up to date.',
  find: ({ definition, translations, today }) =>
    translations
      .filter(
        ({ id, translation }) =>
          id === definition.id &&
          translation?.from === definition.language &&
          translation.version === definition.version,
      )
      .flatMap((translation) => {
        const context = contextOf(translation, { today, original: definition });
        const hits = comparing.flatMap((rule) =>
          rule.find(context).map(({ path, detail = '' }) => ({
            path,
            isOnlyInOne: rule.code === 'translation-incomplete' || rule.code === 'translation-adds',
            detail: `${translation.language}, ${rule.code}${detail === '' ? '' : ` (${detail})`}`,
          })),
        );
        return withoutShifted(hits);
      }),
};

/** One hit for a list of which one language has more entries: all that stand below are at other places. */
function withoutShifted(
  hits: readonly (Hit & { readonly isOnlyInOne: boolean })[],
): readonly Hit[] {
  const lists = new Map<string, Hit>();
  for (const { path, detail, isOnlyInOne } of hits) {
    const last = path.map((step) => typeof step).lastIndexOf('number');
    const list = path.slice(0, last);
    const isNew = isOnlyInOne && last > 0 && !lists.has(list.join('/'));
    if (isNew) lists.set(list.join('/'), { path: list, detail: detail! });
  }
  const isBelow = (path: Hit['path']): boolean =>
    path.some((_, end) => lists.has(path.slice(0, end).join('/')));
  const outermost = [...lists.values()].filter(({ path }) => !isBelow(path));
  const seen = new Set<string>();
  return [...outermost, ...hits.filter(({ path }) => !isBelow(path))].filter(({ path }) => {
    const key = path.join('/');
    const isFirst = !seen.has(key);
    seen.add(key);
    return isFirst;
  });
}

export const translationBesideRules: readonly Rule[] = [unlikeTranslation];
