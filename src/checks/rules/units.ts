/** What is counted, and how much is given. */
import { languageOf } from '../../languages/tags.js';
import type { Hit, Rule } from '../rule.js';

const oneAndMany: Rule = {
  code: 'one-and-many-swapped',
  severity: 'error',
  what: 'The words for one and for many look exchanged: {}.',
  why: 'Readers would read "1 hands" and "100 hand".',
  source: 'definition format: countedThings',
  mend: 'Put the word after 1 into one.',
  find: ({ definition: { countedThings = [], language } }) =>
    countedThings.flatMap(({ one, other }, index): readonly Hit[] => {
      const hasEnding = ['en', 'es', 'fr', 'pt'].includes(languageOf(language) ?? '');
      const isSwapped = hasEnding && one.endsWith('s') && !other.endsWith('s');
      return isSwapped
        ? [{ path: ['countedThings', index, 'one'], detail: `${one}, ${other}` }]
        : [];
    }),
};

/** A dose, with its unit. */
const dose =
  /(?<![\d.,])(\d[\d.,]*)\s?((?:kg|mg|µg|μg|mcg|g|ml|l|IU|units)(?:\/kg)?)(?![\p{L}\d/])/gu;

const otherDose: Rule = {
  code: 'dose-of-another-unit',
  severity: 'error',
  what: 'The same number stands with another unit elsewhere: {}.',
  why: 'A dose that is wrong by its unit is wrong a thousand times.',
  source: 'ISMP: error-prone abbreviations and doses',
  mend: 'Check both against the source.',
  find: ({ prose }) => {
    const all = prose.flatMap(({ path, text }) =>
      [...text.matchAll(dose)].map(([, number = '', unit = '']) => ({ path, number, unit })),
    );
    return all.flatMap(({ path, number, unit }): readonly Hit[] => {
      const same = all.filter((one) => one.number === number);
      const own = same.filter((one) => one.unit === unit).length;
      const isRare = same.length > own && own <= same.length - own;
      const others = [...new Set(same.map((one) => `${one.number} ${one.unit}`))].join(', ');
      return isRare ? [{ path, detail: others }] : [];
    });
  },
};

export const unitRules: readonly Rule[] = [oneAndMany, otherDose];
