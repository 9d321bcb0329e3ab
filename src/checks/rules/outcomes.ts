/** Outcomes and what matters: benefit and harm the right way round, and each option once. */
import { optionsIn } from '../../definition/time-rules.js';
import type { Context, Hit, Rule } from '../rule.js';

const noBenefitOrHarm: Rule = {
  code: 'only-one-side',
  severity: 'error',
  what: 'No outcome here is a {}.',
  why: 'A decision aid that tells one side of the story persuades.',
  source: 'IPDAS qualifying items 4 and 5: positive and negative features',
  mend: 'Add the outcomes of that side, if only to say that nothing was found.',
  find: ({ definition: { outcomes } }) =>
    (['benefit', 'harm'] as const).flatMap((side): readonly Hit[] =>
      outcomes.some(({ direction }) => direction === side)
        ? []
        : [{ path: ['outcomes'], detail: side }],
    ),
};

/** What the words of an outcome say of its direction. */
function sideOf(
  { lexicon }: Context,
  name: string,
  happened: string,
): 'benefit' | 'harm' | undefined {
  if (!lexicon) return undefined;
  if (lexicon.hoped.test(happened)) return 'benefit';
  if (lexicon.feared.test(happened)) return 'harm';
  if (lexicon.hoped.test(name)) return 'benefit';
  return lexicon.feared.test(name) ? 'harm' : undefined;
}

const directionUnlikeWords: Rule = {
  code: 'direction-unlike-words',
  severity: 'error',
  what: 'By its words this outcome is a {}.',
  why: 'A harm among the benefits is counted as a reason for the option.',
  source: 'IPDAS qualifying items 4 and 5',
  mend: 'Correct direction. If people hope for it, name it by what gets better.',
  find: (context) =>
    context.definition.outcomes.flatMap(({ name, happened, direction }, index): readonly Hit[] => {
      const side = sideOf(context, name, happened);
      const path = ['outcomes', index, 'direction'];
      const { hoped, feared } = context.lexicon ?? {};
      const isHopedName = hoped?.test(name) === true && feared?.test(name) === false;
      if (direction === 'harm' && side !== 'benefit' && isHopedName && feared.test(happened))
        return [{ path: ['outcomes', index, 'name'], detail: 'benefit' }];
      if (side === undefined || side === direction) return [];
      // Neither is right for what some want and some do not, such as having surgery later.
      const isNeither =
        direction === 'neutral' && !context.lexicon?.surelyFeared.test(`${name} ${happened}`);
      return isNeither ? [] : [{ path, detail: side }];
    }),
};

const swappedWords: Rule = {
  code: 'happened-swapped',
  severity: 'error',
  what: 'The words for those who had it and those who did not look exchanged, or are the same.',
  why: 'Every number of this outcome would be told the wrong way round.',
  source: 'definition format: happened and didNotHappen',
  mend: 'Put the words for those who had the outcome into happened.',
  find: ({ definition, lexicon }) =>
    definition.outcomes.flatMap(({ happened, didNotHappen, name }, index): readonly Hit[] => {
      const isNegated = (text: string): boolean =>
        lexicon !== undefined && lexicon.negation.test(text) && !lexicon.noLonger.test(text);
      const isSame = happened.trim().toLowerCase() === didNotHappen.trim().toLowerCase();
      // To have no pain is what "No pain" is about.
      const isOfNone = isNegated(name);
      const isSwapped = isNegated(happened) && !isNegated(didNotHappen) && !isOfNone;
      const isUndone =
        lexicon?.noLonger.test(didNotHappen) === false &&
        isNegated(happened) &&
        !isOfNone &&
        happened.length > didNotHappen.length;
      return isSame || isSwapped || isUndone ? [{ path: ['outcomes', index, 'happened'] }] : [];
    }),
};

const gapBesideFinding: Rule = {
  code: 'gap-beside-finding',
  severity: 'error',
  what: 'This says that nothing is known of an option for which there is a finding: {}.',
  why: 'Readers are told a number and that there is none.',
  source: 'definition format, rule 6: "not known" is a value of its own',
  mend: 'Remove the gap, or the option from the finding.',
  find: ({ definition: { outcomes } }) =>
    outcomes.flatMap(({ findings, gaps = [] }, place) => {
      // A finding of one group leaves open what holds for everyone.
      const found = new Set(
        findings
          .filter(({ group }) => group === undefined)
          .flatMap(({ measure }) => optionsIn(measure)),
      );
      return gaps.flatMap(({ option }, index): readonly Hit[] =>
        found.has(option) ? [{ path: ['outcomes', place, 'gaps', index], detail: option }] : [],
      );
    }),
};

const fitsOnce: Rule = {
  code: 'fits-not-each-once',
  severity: 'error',
  what: 'How the options sit with this is not said of each option once: {}.',
  why: 'An option that is left out looks as if it had nothing to offer here.',
  source: 'IPDAS certifying item 1: options in equal detail',
  mend: 'Name each option once, with "not-known" where nothing is known.',
  find: ({ definition: { considerations, options } }) =>
    considerations.flatMap(({ fits }, place) => {
      if (fits.length === 0) return [];
      const named = fits.map(({ option }) => option);
      return options.flatMap(({ id }): readonly Hit[] => {
        const times = named.filter((option) => option === id).length;
        return times === 1
          ? []
          : [{ path: ['considerations', place, 'fits'], detail: `${id}, ${times} times` }];
      });
    }),
};

const mattersSwapped: Rule = {
  code: 'matters-swapped',
  severity: 'error',
  what: 'The words of a person to whom it matters, and of one to whom it does not, look exchanged.',
  why: 'What a reader marks would count for the opposite.',
  source: 'IPDAS item 9: what matters most',
  mend: 'Put the words of the person to whom it matters into matters.',
  find: ({ definition, lexicon }) =>
    definition.considerations.flatMap(({ matters, mattersLess }, index): readonly Hit[] => {
      if (!lexicon) return [];
      const { itMatters, itMattersLess } = lexicon;
      const isSwapped =
        (itMattersLess.test(matters) && !itMattersLess.test(mattersLess)) ||
        (itMattersLess.test(matters) && itMatters.test(mattersLess)) ||
        matters.trim() === mattersLess.trim();
      return isSwapped ? [{ path: ['considerations', index, 'matters'] }] : [];
    }),
};

const rank: Readonly<Record<string, number>> = {
  'fits-well': 2,
  fits: 1,
  neither: 0,
  'goes-against': -1,
  'goes-strongly-against': -2,
};
const levels: Readonly<Record<string, readonly string[]>> = {
  invasiveness: ['non-invasive', 'minimally-invasive', 'invasive'],
  entry: ['none', 'needle', 'small-cut', 'natural-opening', 'open-cut'],
};

const fitsUnlikeFeature: Rule = {
  code: 'fits-unlike-feature',
  severity: 'warning',
  what: 'How well the options fit does not follow from how far they go into the body: {}.',
  why: 'A person who wants no cut would be led to one.',
  source: 'IPDAS item 9; IPDAS certifying item 1',
  mend: 'Compare the fits with invasiveness and entry of each option.',
  find: ({ definition: { considerations, options } }) =>
    considerations.flatMap(({ about, fits }, place) => {
      const features = about.flatMap(({ feature = '' }) => levels[feature] ?? []);
      if (features.length === 0 || about.some(({ outcome }) => outcome !== undefined)) return [];
      const rated = fits.flatMap(({ option, fit }) => {
        const of = options.find(({ id }) => id === option);
        const depth =
          of &&
          levels['invasiveness']!.indexOf(of.invasiveness) + levels['entry']!.indexOf(of.entry);
        return depth === undefined || fit === 'not-known'
          ? []
          : [{ option, depth, rank: rank[fit]! }];
      });
      const signs = rated.flatMap((one, index) =>
        rated
          .slice(index + 1)
          .filter((other) => other.depth !== one.depth && other.rank !== one.rank)
          .map((other) => Math.sign((other.depth - one.depth) * (other.rank - one.rank))),
      );
      return new Set(signs).size > 1
        ? [
            {
              path: ['considerations', place, 'fits'],
              detail: rated.map(({ option }) => option).join(', '),
            },
          ]
        : [];
    }),
};

const fitsWithoutReason: Rule = {
  code: 'fit-without-ground',
  severity: 'warning',
  what: 'This option is judged although its reason says that nothing was found: {}.',
  why: 'What sounds likely stands beside what was counted, and looks the same.',
  source: 'IPDAS certifying item 1; definition format, rule 6',
  mend: 'Use "not-known", or say on what it rests.',
  find: ({ definition: { considerations } }) =>
    considerations.flatMap(({ fits }, place) =>
      fits.flatMap(({ fit, why, option }, index): readonly Hit[] =>
        fit === 'not-known' && /(?<![\d.,])\d+(?:[.,]\d+)? ?%|\d+ (?:in|de cada) 10/.test(why)
          ? [{ path: ['considerations', place, 'fits', index, 'fit'], detail: option }]
          : [],
      ),
    ),
};

export const outcomeRules: readonly Rule[] = [
  noBenefitOrHarm,
  directionUnlikeWords,
  swappedWords,
  gapBesideFinding,
  fitsOnce,
  mattersSwapped,
  fitsUnlikeFeature,
  fitsWithoutReason,
];
