/** Promises, and numbers that are called small or large before they are told. */
import { numbersOf } from '../evidence.js';
import { hitsInSentences, type Context, type Hit, type Rule } from '../rule.js';
import type { Passage } from '../text/passages.js';

/** Where an aid speaks for itself: no answers that are wrong on purpose, no words of a source, no wishes of a person. */
function ownWordsOf({ prose }: Context): readonly Passage[] {
  return prose.filter(({ path }) =>
    path[0] === 'considerations'
      ? path[4] === 'why'
      : ['title', 'summary', 'decision', 'condition', 'options', 'questionsPeopleAsk'].includes(
          String(path[0]),
        ),
  );
}

const promise: Rule = {
  code: 'promises-a-result',
  severity: 'error',
  what: 'This promises that it works, or that nothing can go wrong: {}.',
  why: 'Who is promised a result has no choice left to make, and is let down where it does not come.',
  source: 'IPDAS certifying item 1; GMC 2020: benefits, harms and uncertainties',
  mend: 'Say for how many people it works and for how many it does not, and what can go wrong.',
  find: (context) => {
    const { lexicon, claims: words } = context;
    if (!lexicon || !words) return [];
    return hitsInSentences(ownWordsOf(context), (sentence) => {
      if (words.onlySaid.test(sentence)) return undefined;
      const found = lexicon.negation.test(sentence) ? null : words.promise.exec(sentence);
      return (found ?? words.noHarm.exec(sentence))?.[0];
    });
  },
};

const slanted: Rule = {
  code: 'number-with-a-slant',
  severity: 'error',
  what: 'This says how to take a number before it is told: {}.',
  why: 'The same number, told as "only 14 in 100" or as "as many as 14 in 100", pushes to two choices.',
  source: 'IPDAS certifying item 1; Bonner 2021: presenting probabilities in decision aids',
  mend: 'Tell the number by itself, and those who did not have it beside it.',
  find: ({ prose, claims }) =>
    hitsInSentences(prose, (sentence) => claims?.slanted.exec(sentence)?.[0]),
};

/** Rare is less than 1 in 1,000; 1 in 100 and more is called common. */
const leastCommon = 1;

const calledRare: Rule = {
  code: 'common-harm-called-rare',
  severity: 'error',
  what: 'Problems are called rare here, and a finding of this option has {}.',
  why: 'Readers take rare for what hardly ever happens, and not for 1 in 100 or more.',
  source: 'European Commission 2009: guideline on the summary of product characteristics, 4.8',
  mend: 'Tell how many of 100 had it, or which harm is rare.',
  find: (context) => {
    const { definition, claims: words } = context;
    const harms = definition.outcomes.filter(({ direction }) => direction === 'harm');
    return ownWordsOf(context).flatMap((passage): readonly Hit[] => {
      const option = passage.path[0] === 'options' && definition.options[Number(passage.path[1])];
      if (!option || !words) return [];
      const common = numbersOf(definition).find(
        ({ outcome, options, percent, of }) =>
          of === 'had' &&
          percent >= leastCommon &&
          options.includes(option.id) &&
          harms.some(({ id }) => id === outcome),
      );
      const isRare = hitsInSentences([passage], (one) => words.problemsRare.exec(one)?.[0]).length;
      return common && isRare
        ? [{ path: passage.path, detail: `${Number(common.percent.toFixed(1))} %` }]
        : [];
    });
  },
};

export const promiseRules: readonly Rule[] = [promise, slanted, calledRare];
