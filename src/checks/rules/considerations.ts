/** What may matter to a reader, and how each option fits it: wishes of their own, and reasons that go with their fit. */
import { termKey } from '../../definition/glossary-marks.js';
import type { Hit, Rule } from '../rule.js';

const sameWish: Rule = {
  code: 'same-wish-twice',
  severity: 'error',
  what: 'This wish stands at another consideration too: {}.',
  why: 'Readers weigh one thing twice, and another one never.',
  source: 'IPDAS items 17 and 18: people think of what matters to them',
  mend: 'Write the wish that belongs to this topic.',
  find: ({ definition: { considerations } }) => {
    const seen = new Map<string, string>();
    return considerations.flatMap(({ matters, mattersLess, topic }, index) =>
      Object.entries({ matters, mattersLess }).flatMap(([field, text]): readonly Hit[] => {
        const key = `${field} ${termKey(text)}`;
        const other = seen.get(key);
        seen.set(key, topic);
        // Some things matter less in the same way: "I can arrange some weeks with less to do."
        return other === undefined || field === 'mattersLess'
          ? []
          : [{ path: ['considerations', index, field], detail: other }];
      }),
    );
  },
};

const sameReason: Rule = {
  code: 'same-reason-for-other-fit',
  severity: 'error',
  what: 'The same reason is given for two options that fit differently: {}.',
  why: 'One of them has the words of another option, and readers weigh it by them.',
  source: 'IPDAS certifying item 1: options are shown in a balanced way',
  mend: 'Give each option its own reason.',
  find: ({ definition: { considerations } }) =>
    considerations.flatMap(({ fits }, place) =>
      fits.flatMap(({ why = '', fit }, index): readonly Hit[] => {
        const other = fits.find(
          (one, at) =>
            at < index && one.fit !== fit && termKey(one.why ?? '') === termKey(why) && why !== '',
        );
        return other
          ? [{ path: ['considerations', place, 'fits', index, 'why'], detail: other.option }]
          : [];
      }),
    ),
};

const oneSidedFeelings: Rule = {
  code: 'feelings-of-one-side',
  severity: 'warning',
  what: 'Of this option only good or only bad feelings are told, and of others both.',
  why: 'What others felt pushes more than any number.',
  source: 'IPDAS certifying item 1; IPDAS 2021, personal stories',
  mend: 'Say what some people are glad of and what weighs on others, for each option.',
  find: ({ definition: { options }, lexicon }) => {
    if (!lexicon) return [];
    const told = options.map(({ livingWithIt }) => {
      const words = (livingWithIt?.emotional ?? []).map(({ text }) => text).join(' ');
      const isBoth = lexicon.someAndOthers.test(words);
      return {
        words,
        isGlad: isBoth || lexicon.glad.test(words),
        isHard: isBoth || lexicon.weighs.test(words),
      };
    });
    const isBalancedElsewhere = told.some(({ isGlad, isHard }) => isGlad && isHard);
    return told.flatMap(({ words, isGlad, isHard }, index): readonly Hit[] =>
      isBalancedElsewhere && words !== '' && isGlad !== isHard
        ? [{ path: ['options', index, 'livingWithIt', 'emotional'] }]
        : [],
    );
  },
};

const fitsOrder = ['goes-strongly-against', 'goes-against', 'neither', 'fits', 'fits-well'];

const fitTurned: Rule = {
  code: 'fit-unlike-entry',
  severity: 'error',
  what: 'This wish is to avoid a cut, a needle or an operation, and this option is said to fit it better than one without: {}.',
  why: 'Readers who want to avoid it would be led to it.',
  source: 'definition format: fit says how an option goes with the wish',
  mend: 'Correct fit, or the wish.',
  find: ({ definition: { considerations, options }, lexicon }) =>
    considerations.flatMap(({ about, matters, fits }, place) => {
      const isOfEntry = about.some(
        (one) => one.feature === 'entry' || one.feature === 'invasiveness',
      );
      if (!isOfEntry || !lexicon?.avoids.test(matters)) return [];
      const ranked = fits.flatMap(({ option, fit }, index) => {
        const found = options.find(({ id }) => id === option);
        const rank = fitsOrder.indexOf(fit);
        return found && rank >= 0 ? [{ found, rank, index }] : [];
      });
      const without = ranked.filter(({ found }) => found.entry === 'none');
      return ranked
        .filter(
          ({ found, rank }) =>
            found.entry === 'open-cut' && without.some((other) => other.rank < rank),
        )
        .map(({ found, index }): Hit => ({
          path: ['considerations', place, 'fits', index, 'fit'],
          detail: found.name,
        }));
    }),
};

export const considerationRules: readonly Rule[] = [
  sameWish,
  sameReason,
  oneSidedFeelings,
  fitTurned,
];
