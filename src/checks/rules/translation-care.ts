/** What a translation names of signs, illnesses and medicines, and of what option it tells a number, as its original does. */
import { languageOf } from '../../languages/tags.js';
import { care } from '../lexicon/care.js';
import type { Hit, Rule } from '../rule.js';
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

export const translationCareRules: readonly Rule[] = [otherCare];
